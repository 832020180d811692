// Moving somebody by a list: every side of every match, a new match before the start, the wire desk.
import type { Person } from '../../classroom/state.ts'
import { useClassView, useInClass } from '../parts/class-context.tsx'
import { matchName } from '../parts/match-name.ts'
import { useWords } from '../parts/words.ts'
import { useDoing } from './act.ts'

export function PlaceChoice({ person }: { person: Person }) {
  const t = useWords()
  const view = useClassView()
  const doing = useDoing()
  const { book } = useInClass()
  const matches = view.matches + (view.phase === 'lobby' ? 1 : 0)
  const numbers = Array.from({ length: matches }, (_, at) => at + 1)
  const { place } = person
  const value =
    place?.kind === 'seat'
      ? `${place.match} ${place.side}`
      : place?.kind === 'wire'
        ? `wire ${place.matches[0]}`
        : ''
  const move = (to: string) => {
    const [where = '', what = ''] = to.split(' ')
    const { id } = person
    if (where === 'wire') void doing.act({ kind: 'wire', person: id, matches: [Number(what)] })
    else if (what) void doing.act({ kind: 'place', person: id, match: Number(where), side: what })
  }
  return (
    <label class="field">
      <span>{t('console.sits')}</span>
      <select value={value} onChange={event => move(event.currentTarget.value)}>
        <option value="">{t('console.no-place')}</option>
        {numbers.flatMap(match =>
          book.scenario.sides.map(({ id }) => (
            <option key={`${match} ${id}`} value={`${match} ${id}`}>
              {t(match > view.matches ? 'console.new-seat' : 'console.at-seat', {
                match: matchName(match, t),
                side: book.side(id).name,
              })}
            </option>
          )),
        )}
        {numbers.slice(0, view.matches).map(match => (
          <option key={`wire ${match}`} value={`wire ${match}`}>
            {t('console.at-wire', { matches: matchName(match, t) })}
          </option>
        ))}
      </select>
    </label>
  )
}
