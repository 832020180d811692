// The reading: what happened, and what passed since the last turn.
import { Actions, MoveButton } from '../parts/actions.tsx'
import { PhaseHeading } from '../parts/heading.tsx'
import { Hints } from '../parts/hint.tsx'
import { useMatch, usePlaying, useView } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'
import { Advice, Horizon, NewsTexts, Sources } from './news.tsx'

export function Reading() {
  const t = useWords()
  const { book, intents, passing } = usePlaying()
  const view = useView()
  const trigger = book.trigger(view.trigger)
  const table = trigger && view.teaches.includes('table') && (trigger.table ?? 'none') !== 'none'
  return (
    <>
      <TurnEyebrow />
      <PhaseHeading id={`reading-${view.turn}`}>
        {book.text(trigger?.title) || book.date(view.slot) || t('frame.turn', view)}
      </PhaseHeading>
      <Hints />
      <Meanwhile />
      <NewsTexts />
      <Advice />
      <Horizon />
      <NewRules />
      <Sources />
      <Actions>
        <MoveButton onClick={() => void intents.ready()}>
          {passing?.onward ??
            (trigger ? (table ? t('reading.to-table') : t('reading.to-cards')) : t('reading.next'))}
        </MoveButton>
      </Actions>
    </>
  )
}

export function TurnEyebrow() {
  const t = useWords()
  const { book } = usePlaying()
  const view = useView()
  const date = book.date(view.slot)
  const turn = t('frame.turn', { turn: view.turn, turns: view.turns })
  return <p class="eyebrow">{date ? `${turn} · ${date}` : turn}</p>
}

/** One line of story for every slot that passed unplayed since the last turn. */
function Meanwhile() {
  const t = useWords()
  const { book } = usePlaying()
  const view = useView()
  const reveals = useMatch(state => state.reveals)
  const slots = book.scenario.calendar?.slots ?? []
  const now = slots.findIndex(slot => slot.id === view.slot)
  const last = slots.findLastIndex((slot, at) => at < now && Object.hasOwn(reveals, slot.id))
  const passed = slots.slice(last + 1, Math.max(now, 0)).flatMap(slot => {
    const story = book.told(slot.id, view.passed)
    return story === '' ? [] : [{ id: slot.id, story }]
  })
  if (passed.length === 0 || view.turn === 1) return null
  return (
    <section class="meanwhile">
      <h2 class="label">{t('reading.meanwhile')}</h2>
      {passed.map(slot => (
        <p key={slot.id}>{slot.story}</p>
      ))}
    </section>
  )
}

/** A rule that arrives with this turn, in a sentence. */
function NewRules() {
  const t = useWords()
  const view = useView()
  const trigger = usePlaying().book.trigger(view.trigger)
  if (view.turn !== 2) return null
  const table = view.teaches.includes('table') && (trigger?.table ?? 'none') !== 'none'
  return (
    <section class="new-rules">
      {table ? <p>{t('reading.new-table')}</p> : null}
      {view.teaches.includes('prediction') ? <p>{t('reading.new-prediction')}</p> : null}
    </section>
  )
}
