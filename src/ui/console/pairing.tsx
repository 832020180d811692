// Who sits where: by itself with one button, or by hand, with a pointer (drag a name) or the keyboard (a list beside each name).
// Nothing here knows where anybody is from. Wishes are private: they show only when they are asked for.
import { useState } from 'preact/hooks'
import type { Person } from '../../classroom/state.ts'
import { useClass, useClassView, useInClass } from '../parts/class-context.tsx'
import { SideMark } from '../parts/glyphs.tsx'
import { matchName } from '../parts/match-name.ts'
import { useWords } from '../parts/words.ts'
import { useDoing } from './act.ts'
import { Flood } from './flood.tsx'
import { sittingAt } from './people.ts'
import { PersonRow } from './person-row.tsx'

export function Pairing() {
  const t = useWords()
  const view = useClassView()
  const doing = useDoing()
  const [areWishesShown, showWishes] = useState(false)
  const people = view.console?.people ?? []
  const inside = people.filter(one => one.state === 'in')
  const wishes = inside.filter(one => one.avoid.length > 0).length
  const loose = inside.filter(one => one.place === null)
  const wire = inside.filter(one => one.place?.kind === 'wire')
  const removed = people.filter(one => one.state === 'removed')
  return (
    <>
      <Flood />
      {wishes > 0 ? (
        <label class="answer">
          <input
            type="checkbox"
            checked={areWishesShown}
            onChange={event => showWishes(event.currentTarget.checked)}
          />
          <span>{t('console.wishes', { count: wishes })}</span>
        </label>
      ) : null}
      {loose.length > 0 ? (
        <Group heading={t('console.loose', { count: loose.length })} people={loose} wishes={areWishesShown} />
      ) : null}
      {view.matches > 0 ? (
        <ol class="tables">
          {Array.from({ length: view.matches }, (_, at) => (
            <TableOf key={at} match={at + 1} wishes={areWishesShown} />
          ))}
        </ol>
      ) : null}
      {wire.length > 0 ? (
        <Group heading={t('console.wire', { count: wire.length })} people={wire} wishes={areWishesShown} />
      ) : null}
      {removed.length > 0 ? (
        <details>
          <summary>{t('console.removed', { count: removed.length })}</summary>
          <ul class="rows">
            {removed.map(person => (
              <li key={person.id} class="row">
                <Names person={person} />
                <button
                  type="button"
                  class="link"
                  onClick={() => void doing.act({ kind: 'restore', person: person.id })}
                >
                  {t('console.restore')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}

function Names({ person }: { person: Person }) {
  const t = useWords()
  const texts = useClass(device => device.texts)
  return <span>{person.names.map(id => texts[id] ?? t('console.no-name')).join(', ')}</span>
}

type GroupProps = {
  readonly heading: string
  readonly people: readonly Person[]
  readonly wishes: boolean
}

function Group({ heading, people, wishes }: GroupProps) {
  return (
    <section class="group">
      <h2>{heading}</h2>
      <ul class="rows rows-wide">
        {people.map(person => (
          <PersonRow key={person.id} person={person} wishes={wishes} />
        ))}
      </ul>
    </section>
  )
}

/** One match before it begins: two columns that names are dropped on. */
function TableOf({ match, wishes }: { match: number; wishes: boolean }) {
  const t = useWords()
  const view = useClassView()
  const { book } = useInClass()
  const people = view.console?.people ?? []
  return (
    <li class="table-card">
      <h2>{matchName(match, t)}</h2>
      <div class="table-sides">
        {book.scenario.sides.map(({ id }) => (
          <SideColumn
            key={id}
            match={match}
            side={id}
            people={sittingAt(people, match, id)}
            wishes={wishes}
          />
        ))}
      </div>
    </li>
  )
}

type ColumnProps = {
  readonly match: number
  readonly side: string
  readonly people: readonly Person[]
  readonly wishes: boolean
}

function SideColumn({ match, side, people, wishes }: ColumnProps) {
  const t = useWords()
  const doing = useDoing()
  const { book } = useInClass()
  const [isOver, setOver] = useState(false)
  const { name, mark } = book.side(side)
  return (
    <fieldset
      class={isOver ? 'seat-column seat-over' : 'seat-column'}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault()
        setOver(false)
        const person = event.dataTransfer?.getData('text/plain')
        if (person) void doing.act({ kind: 'place', person, match, side })
      }}
    >
      <legend class="seat-side">
        <SideMark mark={mark} /> {name}
        <span class="aloud">, {matchName(match, t)}</span>
      </legend>
      <ul class="rows">
        {people.map(person => (
          <PersonRow key={person.id} person={person} wishes={wishes} />
        ))}
      </ul>
      {people.length === 0 ? <p class="quiet">{t('console.empty-seat')}</p> : null}
    </fieldset>
  )
}
