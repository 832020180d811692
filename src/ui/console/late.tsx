// Who came in after the start and has no seat yet: each sits down with one click, at the side with the fewest, as the wish allows.
import type { Person } from '../../classroom/state.ts'
import { useClass, useClassView, useInClass } from '../parts/class-context.tsx'
import { matchName } from '../parts/match-name.ts'
import { useWords } from '../parts/words.ts'
import { useDoing } from './act.ts'
import { Flood } from './flood.tsx'
import { namesOf, sittingAt } from './people.ts'
import { PlaceChoice } from './place-choice.tsx'

export function Late() {
  const t = useWords()
  const view = useClassView()
  const texts = useClass(device => device.texts)
  const { book } = useInClass()
  const doing = useDoing()
  const people = view.console?.people ?? []
  const loose = people.filter(one => one.state === 'in' && one.place === null)
  const sides = book.scenario.sides.map(one => one.id)
  return (
    <>
      <Flood />
      {loose.length > 0 ? (
        <section class="group">
          <h2>{t('console.late', { count: loose.length })}</h2>
          <ul class="rows">
            {loose.map(person => {
              const seat = emptiest(person, people, view.matches, sides)
              return (
                <li key={person.id} class="row row-late">
                  <span>{namesOf(person, texts, t)}</span>
                  {seat ? (
                    <button
                      type="button"
                      class="plain"
                      onClick={() => void doing.act({ kind: 'place', person: person.id, ...seat })}
                    >
                      {t('console.sit-down', {
                        match: matchName(seat.match, t),
                        side: book.side(seat.side).name,
                      })}
                    </button>
                  ) : null}
                  <PlaceChoice person={person} />
                </li>
              )
            })}
          </ul>
        </section>
      ) : null}
    </>
  )
}

/** The seat with the fewest devices that the private wish allows: an empty one before a shared one. */
function emptiest(
  { avoid }: Person,
  people: readonly Person[],
  matches: number,
  sides: readonly string[],
): { readonly match: number; readonly side: string } | null {
  const open = sides.filter(side => !avoid.includes(side))
  const seats = Array.from({ length: matches }, (_, at) => at + 1).flatMap(match =>
    open.map(side => ({ match, side, count: sittingAt(people, match, side).length })),
  )
  const [first] = seats.sort((a, b) => a.count - b.count || a.match - b.match)
  return first ? { match: first.match, side: first.side } : null
}
