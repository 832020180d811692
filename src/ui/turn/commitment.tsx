// The commitment: one card, whether we keep our word, what we expect of them, and the seal, asked once in place.
import { useEffect } from 'preact/hooks'
import type { OwnView, View } from '../../match/view.ts'
import { Verdict } from '../bargain/verdict.tsx'
import { Actions, MoveButton } from '../parts/actions.tsx'
import { PhaseHeading } from '../parts/heading.tsx'
import { Hints } from '../parts/hint.tsx'
import { useDesk, usePlaying, useView } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'
import { CardFace, promiseName } from './card.tsx'
import { Embassy } from './embassy.tsx'
import { Envelope } from './envelope.tsx'
import { Advice, Horizon, NewsTexts } from './news.tsx'
import { Prediction } from './prediction.tsx'
import { TurnEyebrow } from './reading.tsx'

export function Commitment() {
  const t = useWords()
  const { book, desk } = usePlaying()
  const view = useView()
  const { own } = view
  useEffect(() => {
    if (own && desk.read().card === null && own.selected) desk.set({ card: own.selected })
  }, [own?.selected])
  if (!own) return null
  const other = book.side(book.other).name
  return (
    <>
      <TurnEyebrow />
      <PhaseHeading id={`commitment-${view.turn}`}>
        {book.text(book.trigger(view.trigger)?.title)}
      </PhaseHeading>
      <Hints />
      <details class="again">
        <summary>{t('reading.again')}</summary>
        <NewsTexts />
        <Advice />
        <Horizon />
      </details>
      {own.sealed ? (
        <Sealed own={own} view={view} />
      ) : (
        <>
          <h2>{t('commit.heading')}</h2>
          <p class="quiet">{t('commit.lead', { side: other })}</p>
          <Verdict table={view.table} />
          <InForce view={view} />
          <Cards own={own} view={view} />
          <Embassy />
          <Prediction />
          <Envelope />
        </>
      )}
    </>
  )
}

function Cards({ own, view }: { own: OwnView; view: View }) {
  const t = useWords()
  const { desk, intents } = usePlaying()
  const picked = useDesk(state => state.card)
  const choose = (card: string) => {
    desk.set({ card, sure: null })
    if (own.selected !== card) void intents.select(card)
  }
  return (
    <fieldset class="cards">
      <legend class="aloud">{t('commit.cards')}</legend>
      {pledgedFirst(own.hand).map(card => (
        <label key={card.id} class={card.id === picked ? 'card card-picked' : 'card'}>
          <input
            type="radio"
            name="response"
            value={card.id}
            checked={card.id === picked}
            onChange={() => choose(card.id)}
          />
          <CardFace card={card} side={own.side} trigger={view.trigger ?? ''} promises={view.promises} />
        </label>
      ))}
    </fieldset>
  )
}

/** A pledged card lies on top. */
const pledgedFirst = (hand: OwnView['hand']) =>
  [...hand].sort((a, b) => Number(b.pledged) - Number(a.pledged))

/** Promises that run now, each with its giver. */
export function InForce({ view }: { view: View }) {
  const t = useWords()
  const { book } = usePlaying()
  const running = view.promises.filter(one => one.state === 'running')
  if (running.length === 0) return null
  return (
    <section class="in-force">
      <h2 class="label">{t('commit.promises')}</h2>
      <ul>
        {running.map(one => (
          <li key={one.id}>
            <b>{book.side(one.giver).name}:</b> {promiseName(one, book, view.trigger)}{' '}
            <span class="quiet">{untilWords(one.until, view.slot, book.date(one.until), t)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const untilWords = (until: string, slot: string, date: string, t: ReturnType<typeof useWords>): string =>
  until === slot ? t('table.pledge') : date ? t('table.until', { date }) : ''

function Sealed({ own, view }: { own: OwnView; view: View }) {
  const t = useWords()
  const { book, intents } = usePlaying()
  const card = own.sealed ? book.response(view.trigger, own.side, own.sealed.response) : undefined
  const other = book.side(book.other).name
  const open = !view.sealed.includes(book.other)
  return (
    <section class="sealed">
      <h2>{t('commit.sealed', { title: book.text(card?.title) })}</h2>
      <p>{open ? t('commit.sealed-wait', { side: other }) : t('commit.other-sealed', { side: other })}</p>
      {open ? (
        <Actions>
          <MoveButton plain onClick={() => void intents.unseal()}>
            {t('commit.unseal')}
          </MoveButton>
        </Actions>
      ) : null}
    </section>
  )
}
