// What happened so far in this match, turn by turn, as both sides saw it: for who sits down late, and for who forgot.
import { useState } from 'preact/hooks'
import type { Book } from '../book/book.ts'
import { Dialog } from '../parts/dialog.tsx'
import { SideMark } from '../parts/glyphs.tsx'
import { useMatch, usePlaying, useView } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'

/** A button once a turn was revealed that is not the one in sight. */
export function SoFar() {
  const t = useWords()
  const view = useView()
  const reveals = useMatch(state => state.reveals)
  const [isOpen, setOpen] = useState(false)
  const isPast = Object.keys(reveals).some(slot => slot !== view.slot || view.phase === 'ended')
  if (!isPast) return null
  return (
    <>
      <button type="button" class="link" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('seat.so-far')}
      </button>
      {isOpen ? (
        <Dialog title={t('seat.so-far')} onClose={() => setOpen(false)}>
          <Turns />
        </Dialog>
      ) : null}
    </>
  )
}

function Turns() {
  const t = useWords()
  const { book } = usePlaying()
  const order = useMatch(state => state.order)
  const reveals = useMatch(state => state.reveals)
  const told = order.flatMap(slot => reveals[slot] ?? [])
  return (
    <ol class="so-far">
      {told.map((reveal, at) => (
        <li key={reveal.slot}>
          <p class="eyebrow">
            {[t('seat.so-far-turn', { turn: at + 1 }), book.date(reveal.slot)].filter(Boolean).join(' · ')}
          </p>
          <h3>{book.text(book.trigger(reveal.trigger)?.title)}</h3>
          <p>{neutralOf(book, reveal.trigger)}</p>
          {book.scenario.sides.map(({ id }) => (
            <p key={id}>
              <SideMark mark={book.side(id).mark} /> <b>{t('text.colon', { text: book.side(id).name })}</b>{' '}
              {book.text(book.response(reveal.trigger, id, reveal.responses[id] ?? '')?.title)}
              {reveal.sealedByClock.includes(id) ? ` (${t('seat.so-far-clock')})` : ''}
            </p>
          ))}
          <Promises states={reveal.promises.map(one => one.state)} />
        </li>
      ))}
    </ol>
  )
}

/** The line that both read, in the softer telling where there is one. */
function neutralOf(book: Book, id: string): string {
  const trigger = book.trigger(id)
  return book.text((trigger?.softer ?? trigger)?.neutral)
}

function Promises({ states }: { states: readonly ('kept' | 'broken' | 'suspended')[] }) {
  const t = useWords()
  const count = (state: string) => states.filter(one => one === state).length
  const [kept, broken] = [count('kept'), count('broken')]
  return kept + broken > 0 ? <p class="quiet">{t('seat.so-far-word', { kept, broken })}</p> : null
}
