// One match of the class on the console: its glyph, what it does, who sits there.
import type { Glance } from '../../classroom/glance.ts'
import { CableGlyph } from '../parts/cable-glyph.tsx'
import { cablesOf } from '../parts/cable-levels.ts'
import { useClass, useClassView, useInClass } from '../parts/class-context.tsx'
import { useClassTime } from '../parts/class-time.ts'
import { SideMark } from '../parts/glyphs.tsx'
import { matchName } from '../parts/match-name.ts'
import { useWords } from '../parts/words.ts'
import { statusOf } from './match-status.ts'
import { namesOf, sittingAt } from './people.ts'

export function MatchCard({ glance, open }: { glance: Glance; open: () => void }) {
  const t = useWords()
  const view = useClassView()
  const { book } = useInClass()
  const { since } = useClassTime()
  const people = view.console?.people ?? []
  const { text, isUrgent } = statusOf(glance, since, people, book, t)
  const isCalled = glance.calls.length > 0
  return (
    <li class={isCalled ? 'desk-match desk-called' : 'desk-match'}>
      <h2>
        <button type="button" class="desk-open" onClick={open}>
          {matchName(glance.match, t)}
        </button>
        <span class="desk-turn">{t('console.turn', { turn: glance.turn })}</span>
      </h2>
      <CableGlyph levels={cablesOf(glance.meters, book)} label="" />
      <p class={isUrgent ? 'desk-status urgent' : 'desk-status'}>{text}</p>
      <Sitting match={glance.match} caretakers={glance.caretakers} />
    </li>
  )
}

/** Both sides' names in the order of the glyph's ends; who is connected; where a computer capital holds the chair. */
function Sitting({ match, caretakers }: { match: number; caretakers: readonly string[] }) {
  const t = useWords()
  const view = useClassView()
  const { book } = useInClass()
  const texts = useClass(device => device.texts)
  const present = useClass(device => device.present)
  const people = view.console?.people ?? []
  const sides = [...book.scenario.sides].sort(
    (a, b) => Number(book.side(b.id).mark === 'diamond') - Number(book.side(a.id).mark === 'diamond'),
  )
  return (
    <p class="desk-people">
      {sides.map(({ id }) => {
        const here = sittingAt(people, match, id)
        return (
          <span key={id} class="desk-side">
            <SideMark mark={book.side(id).mark} />{' '}
            {here.map((person, at) => (
              <span key={person.id} class={present.includes(person.id) ? undefined : 'gone'}>
                {at > 0 ? '· ' : null}
                {namesOf(person, texts, t)}
                {present.includes(person.id) ? null : ` ${t('console.away-mark')}`}{' '}
              </span>
            ))}
            {caretakers.includes(id) ? <em>{t('console.caretaker')}</em> : null}
          </span>
        )
      })}
    </p>
  )
}
