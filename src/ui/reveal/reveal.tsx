// The reveal: both responses opened, two front pages, every number with its causes, what became of the promises.
import type { RevealView, View } from '../../match/view.ts'
import { ALL_TOLD } from '../../store/desk-store.ts'
import type { Book } from '../book/book.ts'
import { stanceWord } from '../book/stance.ts'
import { Actions, MoveButton } from '../parts/actions.tsx'
import { SideMark, StanceGlyph } from '../parts/glyphs.tsx'
import { PhaseHeading } from '../parts/heading.tsx'
import { Hints } from '../parts/hint.tsx'
import { useDesk, usePlaying, useView } from '../parts/match-context.ts'
import { Prose } from '../parts/prose.tsx'
import { useLanguage, useWords } from '../parts/words.ts'
import { usePreferences } from '../settings/context.ts'
import { promiseName } from '../turn/card.tsx'
import { TurnLedger } from './ledger.tsx'

export function Reveal() {
  const t = useWords()
  const { book, intents, held } = usePlaying()
  const language = useLanguage()
  const view = useView()
  const { reveal } = view
  if (!reveal) return null
  const sides = book.scenario.sides.map(side => side.id)
  const [a = '', b = ''] = sides.map(side => stanceWord(reveal.stances[side] ?? '', language))
  return (
    <>
      <p class="eyebrow">{t('reveal.eyebrow', { turn: view.turn })}</p>
      <PhaseHeading id={`reveal-${view.turn}`}>
        {a === b ? t('reveal.same', { a: a.toLowerCase() }) : t('reveal.meets', { a, b: b.toLowerCase() })}
      </PhaseHeading>
      <Hints />
      <section class="envelopes" aria-label={t('reveal.envelopes')}>
        {sides.map(side => (
          <Opened key={side} side={side} reveal={reveal} />
        ))}
      </section>
      <Telling reveal={reveal} book={book} />
      <Promises reveal={reveal} view={view} />
      <section class="ledger" aria-labelledby="moved">
        <h2 id="moved">{t('reveal.moved')}</h2>
        <TurnLedger />
      </section>
      <Foreseen reveal={reveal} view={view} />
      <Papers reveal={reveal} />
      <Actions>
        {held ?? (
          <MoveButton onClick={() => void intents.ready()}>
            {view.turn >= view.turns ? t('reveal.last') : t('reveal.next')}
          </MoveButton>
        )}
        <TellAgain />
      </Actions>
    </>
  )
}

/** Cuts the telling short, or tells it again; a reveal told all at once has neither. */
function TellAgain() {
  const t = useWords()
  const { desk } = usePlaying()
  const { still } = usePreferences()
  const telling = useDesk(state => state.told < ALL_TOLD)
  const run = useDesk(state => state.run)
  if (still) return null
  return telling ? (
    <button type="button" class="link tell" onClick={() => desk.set({ told: ALL_TOLD, skipped: true })}>
      {t('reveal.skip')}
    </button>
  ) : (
    <button
      type="button"
      class="link tell"
      onClick={() => desk.set({ told: 0, run: run + 1, skipped: false })}
    >
      {t('reveal.replay')}
    </button>
  )
}

function Opened({ side, reveal }: { side: string; reveal: RevealView }) {
  const t = useWords()
  const language = useLanguage()
  const { book } = usePlaying()
  const { name, mark } = book.side(side)
  const stance = reveal.stances[side] ?? ''
  const card = book.response(reveal.trigger, side, reveal.responses[side] ?? '')
  return (
    <article class={`opened opened-${mark}`}>
      <h2 class="label">
        <SideMark mark={mark} /> {name} · {stanceWord(stance, language)}
      </h2>
      <p class="opened-title">
        <StanceGlyph stance={stance} /> {book.text(card?.title)}
      </p>
      {reveal.sealedByClock.includes(side) ? (
        <p class="quiet">{t('reveal.by-clock', { side: name })}</p>
      ) : null}
    </article>
  )
}

/** The pair's own outcome where it has one; what each did stands in its envelope. */
function Telling({ reveal, book }: { reveal: RevealView; book: Book }) {
  const text = book.text(book.trigger(reveal.trigger)?.outcomes?.[reveal.outcome]?.text)
  return text ? <Prose text={text} class="story" /> : null
}

function Promises({ reveal, view }: { reveal: RevealView; view: View }) {
  const t = useWords()
  const { book } = usePlaying()
  if (reveal.promises.length === 0) return null
  return (
    <ul class="settled">
      {reveal.promises.map(one => {
        const promise = view.promises.find(known => known.id === one.id)
        if (!promise) return null
        const words = {
          promise: promiseName(promise, book, reveal.trigger),
          side: book.side(promise.giver).name,
        }
        return (
          <li key={one.id} class={`settled-${one.state}`}>
            {one.state === 'kept'
              ? t('reveal.promise-kept', words)
              : one.state === 'broken'
                ? t('reveal.promise-broken', words)
                : t('reveal.promise-suspended', words)}
          </li>
        )
      })}
    </ul>
  )
}

/** The pair's own headline, else the responses': how each capital's paper tells the same day. */
export function headlineOf(book: Book, reveal: RevealView, paper: string): string {
  const outcome = book.trigger(reveal.trigger)?.outcomes?.[reveal.outcome]
  const pair = book.inPaper(outcome?.headline?.[paper], paper)
  if (pair) return pair
  const told = [book.otherOf(paper), paper].map(side =>
    book.inPaper(book.response(reveal.trigger, side, reveal.responses[side] ?? '')?.headline?.[paper], paper),
  )
  return told.find(Boolean) ?? ''
}

function Papers({ reveal }: { reveal: RevealView }) {
  const t = useWords()
  const { book } = usePlaying()
  const papers = book.scenario.sides.flatMap(side => {
    const headline = headlineOf(book, reveal, side.id)
    const name = book.text(side.newspaper) || t('reveal.paper-of', { side: book.text(side.name) })
    return headline ? [{ id: side.id, name, headline }] : []
  })
  if (papers.length === 0) return null
  return (
    <section class="papers" aria-label={t('reveal.papers')}>
      {papers.map(paper => (
        <article key={paper.id} class="paper">
          <h2 class="masthead">{paper.name}</h2>
          <p class="headline">{paper.headline}</p>
        </article>
      ))}
    </section>
  )
}

function Foreseen({ reveal, view }: { reveal: RevealView; view: View }) {
  const t = useWords()
  const language = useLanguage()
  const { book } = usePlaying()
  const foreseen = view.own?.predicted
  if (!foreseen) return null
  const chosen = reveal.stances[book.other] ?? ''
  const words = {
    foreseen: stanceWord(foreseen, language).toLowerCase(),
    chosen: stanceWord(chosen, language).toLowerCase(),
    side: book.side(book.other).name,
  }
  return (
    <p class="foreseen">
      {foreseen === chosen ? t('reveal.predicted-right', words) : t('reveal.predicted', words)}
    </p>
  )
}
