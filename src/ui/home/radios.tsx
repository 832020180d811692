// A question with one answer of a few, each with a line that says more.
type Props = {
  readonly name: string
  readonly legend: string
  readonly value: string
  readonly list: readonly { readonly id: string; readonly text: string; readonly more?: string }[]
  readonly change: (id: string) => void
}

export function Radios({ name, legend, value, list, change }: Props) {
  return (
    <fieldset class="asked">
      <legend>{legend}</legend>
      {list.map(one => (
        <label key={one.id} class="answer">
          <input
            type="radio"
            name={name}
            value={one.id}
            checked={one.id === value}
            onChange={() => change(one.id)}
          />
          <span>
            {one.text}
            {one.more ? <small>{one.more}</small> : null}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
