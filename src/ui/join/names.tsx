// Who sits at this device: one name or two, typed or made up.
import { useWords } from '../parts/words.ts'

const LONGEST = 24

type Props = { readonly names: readonly string[]; readonly change: (names: readonly string[]) => void }

export function Names({ names, change }: Props) {
  const t = useWords()
  const isTwo = names.length > 1
  const put = (at: number, name: string) => change(names.map((old, index) => (index === at ? name : old)))
  return (
    <fieldset class="join-names">
      {names.map((name, at) => (
        <label key={at} class="field">
          <span>{t(at === 0 ? 'join.name' : 'join.name-second')}</span>
          <input
            type="text"
            required
            value={name}
            maxLength={LONGEST}
            autocomplete="off"
            aria-describedby="name-help"
            onInput={event => put(at, event.currentTarget.value)}
          />
        </label>
      ))}
      <small id="name-help">{t('join.name-help')}</small>
      <div class="choices">
        <button type="button" class="plain" onClick={() => change(invented(t('join.names'), names.length))}>
          {t('join.invent')}
        </button>
        <label class={isTwo ? 'choice choice-picked' : 'choice'}>
          <input
            type="checkbox"
            checked={isTwo}
            onChange={() => change(isTwo ? names.slice(0, 1) : [...names, ''])}
          />
          <span>{t('join.two')}</span>
        </label>
      </div>
    </fieldset>
  )
}

/** Different names out of the list, by the browser's dice: nothing hangs on them. */
function invented(list: string, count: number): readonly string[] {
  const all = list.split(' ')
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1))
  return Array.from({ length: count }, (_, at) => all[(random + at * 7) % all.length] ?? '')
}
