// One setting with a few values, as radio buttons: all in sight, arrow keys walk them, each takes effect at once.
import type { Settings } from '../../store/settings.ts'

/** Takes a change; `said` is said aloud. */
export type Change = (part: Partial<Settings>, said: string) => void
export type Part = { readonly place: string; readonly settings: Settings; readonly change: Change }

type Props<V extends string | number> = {
  readonly legend: string
  readonly name: string
  readonly values: readonly V[]
  readonly value: V
  readonly label: (value: V) => string
  readonly lang?: (value: V) => string | undefined // of the label, where it is not the page's own
  readonly pick: (value: V) => void
  readonly help?: string
}

export function Choices<V extends string | number>(props: Props<V>) {
  const { legend, name, values, value, label, lang, pick, help } = props
  const helpId = `${name}-help`
  return (
    <fieldset class="setting" aria-describedby={help ? helpId : undefined}>
      <legend>{legend}</legend>
      <div class="choices">
        {values.map(one => (
          <label key={one} class={one === value ? 'choice choice-picked' : 'choice'} lang={lang?.(one)}>
            <input type="radio" name={name} value={one} checked={one === value} onChange={() => pick(one)} />
            <span>{label(one)}</span>
          </label>
        ))}
      </div>
      {help ? (
        <p id={helpId} class="quiet">
          {help}
        </p>
      ) : null}
    </fieldset>
  )
}
