// The commitment: one card, whether we keep our word, what we expect of them, and the seal, asked once in place.
import { useEffect } from 'preact/hooks'
import type { OwnView, View } from '../../match/view.ts'
import { Verdict } from '../bargain/verdict.tsx'
import type { Book } from '../book/book.ts'
import { Actions, MoveButton } from '../parts/actions.tsx'
import { PhaseHeading } from '../parts/heading.tsx'
import { Hints } from '../parts/hint.tsx'
import { useDesk, usePlaying, useView } from '../parts/match-context.ts'
import { TermLine } from '../parts/prose.tsx'
import { useWords } from '../parts/words.ts'
import { CardFace } from './card.tsx'
import { Embassy } from './embassy.tsx'
import { Envelope } from './envelope.tsx'
import { NewsFold } from './news.tsx'
import { TurnEyebrow } from './reading.tsx'

export function Commitment() {
  const { book, desk } = usePlaying()
  const view = useView()
  const { own } = view
  useEffect(() => {
    if (own && desk.read().card === null && own.selected) desk.set({ card: own.selected })
  }, [own?.selected])
  if (!own) return null
  return (
    <>
      <TurnEyebrow />
      <PhaseHeading id={`commitment-${view.turn}${own.sealed ? '-sealed' : ''}`}>
        {book.text(book.trigger(view.trigger)?.title)}
      </PhaseHeading>
      <Hints />
      <NewsFold />
      {own.sealed ? (
        <Sealed own={own} view={view} />
      ) : (
        <>
          <Verdict table={view.table} />
          <Cards own={own} view={view} />
          <TermLine texts={textsOfHand(own, view, book)} />
          <Embassy />
          <Envelope />
        </>
      )}
    </>
  )
}

const textsOfHand = (own: OwnView, view: View, book: Book): readonly string[] =>
  own.hand.flatMap(card => {
    const spec = book.response(view.trigger, own.side, card.id)
    return [book.text(spec?.title), book.text(spec?.preview?.risk)]
  })

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
        <div key={card.id} class={card.id === picked ? 'card card-picked' : 'card'}>
          <label>
            <input
              type="radio"
              name="response"
              value={card.id}
              checked={card.id === picked}
              onChange={() => choose(card.id)}
            />
            <CardFace card={card} side={own.side} trigger={view.trigger ?? ''} promises={view.promises} />
          </label>
          {card.marks.length > 0 || card.pledged ? <More card={card.id} /> : null}
        </div>
      ))}
    </fieldset>
  )
}

/** A pledged card lies on top. */
const pledgedFirst = (hand: OwnView['hand']) =>
  [...hand].sort((a, b) => Number(b.pledged) - Number(a.pledged))

/** The seal on a card that touches a promise: opens what it does to each. */
function More({ card }: { card: string }) {
  const t = useWords()
  const { desk } = usePlaying()
  return (
    <button
      type="button"
      class="card-more"
      aria-haspopup="dialog"
      aria-label={t('marks.card-open')}
      onClick={() => desk.set({ open: { kind: 'card', id: card } })}
    >
      <span aria-hidden="true">?</span>
    </button>
  )
}

function Sealed({ own, view }: { own: OwnView; view: View }) {
  const t = useWords()
  const { book, intents, passing } = usePlaying()
  const handOn = passing?.handOn
  const card = own.sealed ? book.response(view.trigger, own.side, own.sealed.response) : undefined
  const other = book.side(book.other).name
  const open = !view.sealed.includes(book.other)
  return (
    <section class="sealed">
      <h2>{t('commit.sealed', { title: book.text(card?.title) })}</h2>
      {handOn ? (
        <p>{handOn.note}</p>
      ) : (
        <p>{open ? t('commit.sealed-wait', { side: other }) : t('commit.other-sealed', { side: other })}</p>
      )}
      {open ? (
        <Actions>
          {handOn ? (
            <button type="button" class="dark" onClick={handOn.go}>
              {handOn.label}
            </button>
          ) : null}
          <MoveButton plain onClick={() => void intents.unseal()}>
            {t('commit.unseal')}
          </MoveButton>
        </Actions>
      ) : null}
    </section>
  )
}
