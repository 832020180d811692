// One column of a draft: what one side promises in it, what was changed, what was taken out.
import type { PromiseId } from '../../match/moves.ts'
import { promiseKey } from '../../store/desk-store.ts'
import { useWords } from '../parts/words.ts'
import { PromiseText } from './promise-text.tsx'

type ColumnProps = {
  readonly title: string
  readonly list: readonly PromiseId[]
  readonly giver: string
  readonly changed: readonly string[]
}

export function Column({ title, list, giver, changed }: ColumnProps) {
  const t = useWords()
  return (
    <div class="column">
      <h3>{title}</h3>
      {list.length === 0 ? <p class="quiet">{t('table.nothing')}</p> : null}
      <ul>
        {list.map(ref => (
          <li
            key={promiseKey(ref)}
            class={changed.includes(changeKey(ref, giver)) ? 'promise promise-changed' : 'promise'}
          >
            <PromiseText promise={ref} giver={giver} />
            {changed.includes(changeKey(ref, giver)) ? <span class="tag">{t('table.changed')}</span> : null}
          </li>
        ))}
        {takenOut(giver, list, changed).map(ref => (
          <li key={promiseKey(ref)} class="promise promise-changed">
            <del>
              <PromiseText promise={ref} giver={giver} />
            </del>
            <span class="tag">{t('table.taken-out')}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** How a view names what changed: side/pledge/card or side/clause/id. */
const changeKey = (ref: PromiseId, giver: string): string =>
  'pledge' in ref ? `${giver}/pledge/${ref.pledge}` : `${giver}/clause/${ref.clause}`

/** What this giver promised in the draft before and no longer does. */
function takenOut(
  giver: string,
  list: readonly PromiseId[],
  changed: readonly string[],
): readonly PromiseId[] {
  const kept = list.map(ref => changeKey(ref, giver))
  return changed.flatMap(key => {
    const [side, kind, id = ''] = key.split('/')
    if (side !== giver || kept.includes(key)) return []
    return [kind === 'pledge' ? { pledge: id } : { clause: id }]
  })
}
