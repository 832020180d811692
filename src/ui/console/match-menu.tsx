// A match's own menu: look into it, its people, its time, what is played in it.
import { useState } from 'preact/hooks'
import type { Glance } from '../../classroom/glance.ts'
import { useClassView, useInClass } from '../parts/class-context.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { SideMark } from '../parts/glyphs.tsx'
import { matchName } from '../parts/match-name.ts'
import { useWords } from '../parts/words.ts'
import { useDoing } from './act.ts'
import { sittingAt } from './people.ts'
import { PersonRow } from './person-row.tsx'

type Props = { readonly glance: Glance; readonly close: () => void }

export function MatchMenu({ glance, close }: Props) {
  const t = useWords()
  const view = useClassView()
  const doing = useDoing()
  const { book } = useInClass()
  const { match } = glance
  const people = view.console?.people ?? []
  const isOver = glance.phase === 'ended'
  return (
    <Dialog title={t('console.match', { name: matchName(match, t) })} onClose={close}>
      <section class="menu-part">
        <h3>{t('console.menu-look')}</h3>
        <div class="lobby-acts">
          {book.scenario.sides.map(({ id }) => (
            <button key={id} type="button" class="plain" onClick={() => doing.look(match, id)}>
              <SideMark mark={book.side(id).mark} /> {t('console.look', { side: book.side(id).name })}
            </button>
          ))}
        </div>
      </section>
      <section class="menu-part">
        <h3>{t('console.menu-people')}</h3>
        {book.scenario.sides.map(({ id }) => (
          <div key={id}>
            <p class="seat-side">
              <SideMark mark={book.side(id).mark} /> {book.side(id).name}
              {glance.caretakers.includes(id) ? <em> {t('console.caretaker')}</em> : null}
            </p>
            <ul class="rows">
              {sittingAt(people, match, id).map(person => (
                <PersonRow key={person.id} person={person} />
              ))}
            </ul>
          </div>
        ))}
        {isOver ? null : (
          <button type="button" class="plain" onClick={() => void doing.act({ kind: 'swap', match })}>
            {t('console.swap')}
          </button>
        )}
      </section>
      {isOver ? null : <Time glance={glance} />}
      {isOver ? null : <Played glance={glance} />}
    </Dialog>
  )
}

function Time({ glance }: { glance: Glance }) {
  const t = useWords()
  const doing = useDoing()
  const { match, paused, left } = glance
  return (
    <section class="menu-part">
      <h3>{t('console.menu-time')}</h3>
      <div class="lobby-acts">
        <button
          type="button"
          class="plain"
          onClick={() => void doing.direct(match, { kind: paused ? 'resume' : 'pause' })}
        >
          {t(paused ? 'console.resume' : 'console.pause')}
        </button>
        {left === null ? null : (
          <button
            type="button"
            class="plain"
            onClick={() => void doing.direct(match, { kind: 'extend', seconds: 120 })}
          >
            {t('console.longer')}
          </button>
        )}
        {paused ? null : (
          <button type="button" class="plain" onClick={() => void doing.direct(match, { kind: 'close' })}>
            {t('console.call-time')}
          </button>
        )}
      </div>
      <p class="quiet">{t('console.call-time-note')}</p>
    </section>
  )
}

/** Breaking news for the next turn, another trigger in this one, or none. */
function Played({ glance }: { glance: Glance }) {
  const t = useWords()
  const doing = useDoing()
  const { book } = useInClass()
  const [trigger, setTrigger] = useState('')
  const { match } = glance
  const instead = glance.phase === 'reading' ? book.trigger(glance.trigger)?.substitute : undefined
  const others = book.scenario.triggers.filter(one => one.id !== glance.trigger)
  return (
    <section class="menu-part">
      <h3>{t('console.menu-played')}</h3>
      <label class="field">
        <span>{t('console.inject')}</span>
        <select value={trigger} onChange={event => setTrigger(event.currentTarget.value)}>
          <option value="">{t('console.inject-none')}</option>
          {others.map(one => (
            <option key={one.id} value={one.id}>
              {book.text(one.title)}
            </option>
          ))}
        </select>
      </label>
      <div class="lobby-acts">
        <button
          type="button"
          class="plain"
          aria-disabled={trigger === ''}
          onClick={() => trigger !== '' && void doing.direct(match, { kind: 'inject', trigger })}
        >
          {t('console.inject-do')}
        </button>
        <button type="button" class="plain" onClick={() => void doing.direct(match, { kind: 'skip' })}>
          {t('console.skip')}
        </button>
        {instead ? (
          <button
            type="button"
            class="plain"
            onClick={() => void doing.direct(match, { kind: 'substitute', trigger: instead })}
          >
            {t('console.substitute', { title: book.text(book.trigger(instead)?.title) })}
          </button>
        ) : null}
      </div>
      {glance.injected ? (
        <p role="status">
          {t('console.injected', { title: book.text(book.trigger(glance.injected)?.title) })}
        </p>
      ) : null}
    </section>
  )
}
