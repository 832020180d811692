// The reveal: both responses opened, two front pages, every number with its causes, what became of the promises.
import type { RevealView, View } from '../../match/view.ts'
import { ALL_TOLD } from '../../store/desk-store.ts'
import type { Book } from '../book/book.ts'
import { stanceWord } from '../book/stance.ts'
import { Actions, MoveButton } from '../parts/actions.tsx'
import { PhaseHeading } from '../parts/heading.tsx'
import { Hints } from '../parts/hint.tsx'
import { useDesk, usePlaying, useView } from '../parts/match-context.ts'
import { Prose } from '../parts/prose.tsx'
import { useLanguage, useWords } from '../parts/words.ts'
import { usePreferences } from '../settings/context.ts'
import { TurnLedger } from './ledger.tsx'
import { FrontPages, OpenedCard, Settled } from './opened.tsx'

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
          <OpenedCard key={side} side={side} reveal={reveal} heading="h2">
            {reveal.sealedByClock.includes(side) ? (
              <p class="quiet">{t('reveal.by-clock', { side: book.side(side).name })}</p>
            ) : null}
          </OpenedCard>
        ))}
      </section>
      <Telling reveal={reveal} book={book} />
      <Settled reveal={reveal} view={view} />
      <section class="ledger" aria-labelledby="moved">
        <h2 id="moved">{t('reveal.moved')}</h2>
        <TurnLedger />
      </section>
      <Foreseen reveal={reveal} view={view} />
      <FrontPages reveal={reveal} heading="h2" />
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

/** The pair's own outcome where it has one; what each did stands in its envelope. */
function Telling({ reveal, book }: { reveal: RevealView; book: Book }) {
  const text = book.text(book.trigger(reveal.trigger)?.outcomes?.[reveal.outcome]?.text)
  return text ? <Prose text={text} class="story" /> : null
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
