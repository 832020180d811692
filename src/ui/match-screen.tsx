// One match on the screen: the bar, the chart, the five numbers, and the document of the phase.
import '../words/parts/match.ts'
import { useEffect, useState } from 'preact/hooks'
import { boardInput, type ChartInput } from '../store/board-input.ts'
import type { Openable } from '../store/desk-store.ts'
import { Statement } from './bargain/statement.tsx'
import { Bargain } from './bargain/table.tsx'
import { Briefing } from './briefing/briefing.tsx'
import { Ending } from './end/ending.tsx'
import { ChartPane, type ChartPick, type MountChart } from './parts/chart-pane.tsx'
import { SideMark } from './parts/glyphs.tsx'
import { announce } from './parts/live.tsx'
import { useDesk, useMatch, usePlaying, useView } from './parts/match-context.ts'
import { standingId } from './parts/numbers.ts'
import { useLanguage, useWords } from './parts/words.ts'
import { Reveal } from './reveal/reveal.tsx'
import { useHeldBack, useTelling } from './reveal/use-telling.ts'
import { Gear } from './settings/gear.tsx'
import { useCues } from './sound/use-cues.ts'
import { chartTexts } from './turn/chart-texts.ts'
import { Commitment } from './turn/commitment.tsx'
import { MarkDialog } from './turn/mark-dialogs.tsx'
import { MarkStrip } from './turn/marks.tsx'
import { MeterStrip } from './turn/meters.tsx'
import { Reading } from './turn/reading.tsx'
import { refusalText } from './turn/refusal.ts'
import { WhyDialog } from './turn/why.tsx'

type Props = {
  readonly mountChart: MountChart | null
  readonly debrief: string | null // where the end leads; null: a class goes on together
  readonly handIn?: string // where the match is handed in to an instructor
}

export function MatchScreen({ debrief, handIn, mountChart }: Props) {
  const t = useWords()
  const { desk } = usePlaying()
  const view = useView()
  useEffect(() => desk.turnTo(view.turn, view.own?.selected ?? null), [view.turn])
  useTelling()
  useSpokenNews()
  useCues()
  return (
    <div class="frame">
      <Bar />
      <div class="stage">
        <section class="chart" aria-label={t('frame.chart')}>
          <ChartPane mount={mountChart} input={useChartInput()} onPick={useOpenPicked()} />
          <MeterStrip />
          <MarkStrip />
        </section>
        <main class="document" id="document">
          <Refusal />
          <PhaseScreen debrief={debrief} handIn={handIn ?? null} />
        </main>
      </div>
      <WhyDialog />
      <MarkDialog />
    </div>
  )
}

function PhaseScreen(leads: { debrief: string | null; handIn: string | null }) {
  const { phase } = useView()
  switch (phase) {
    case 'briefing':
      return <Briefing />
    case 'reading':
      return <Reading />
    case 'table':
      return <Bargain />
    case 'statement':
      return <Statement />
    case 'commitment':
      return <Commitment />
    case 'reveal':
      return <Reveal />
    case 'ended':
      return <Ending {...leads} />
  }
}

export function Bar() {
  const t = useWords()
  const { book } = usePlaying()
  const view = useView()
  const own = book.side(book.own)
  const heldBack = useHeldBack()
  const ticks = Array.from({ length: view.turns }, (_, at) => at + 1)
  return (
    <header class="bar">
      <a class="brand" href="#/">
        {t('app.name')}
      </a>
      <span class="ticks" aria-hidden="true">
        {ticks.map(turn => (
          <span
            key={turn}
            class={turn < view.turn ? 'tick tick-past' : turn === view.turn ? 'tick tick-now' : 'tick'}
          />
        ))}
      </span>
      <span class="bar-turn">{t('frame.turn', { turn: view.turn, turns: view.turns })}</span>
      <Phase />
      {view.own ? (
        <span class="bar-own">
          <SideMark mark={own.mark} />{' '}
          {t('frame.standing', {
            side: own.name,
            value: Math.round((view.own.standing - heldBack(standingId(book, own.id))) / 10),
          })}
        </span>
      ) : null}
      <Gear />
    </header>
  )
}

const SOON_MS = 300 // a thought that is quicker needs no sign

/** Where the turn stands; in its place, who is thinking, once that takes a moment. */
function Phase() {
  const t = useWords()
  const { book } = usePlaying()
  const { phase } = useView()
  const thinking = useMatch(state => state.thinking)
  const [shown, show] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => show(thinking), thinking ? SOON_MS : 0)
    return () => clearTimeout(timer)
  }, [thinking])
  const said = t('frame.thinking', { side: book.side(book.other).name })
  useEffect(() => {
    if (shown) announce(said)
  }, [shown, said])
  return (
    <span class={shown ? 'bar-phase bar-thinking' : 'bar-phase'}>{shown ? said : t(`phase.${phase}`)}</span>
  )
}

/** Why the last move was not done, until the next one. */
export function Refusal() {
  const t = useWords()
  const language = useLanguage()
  const refused = useMatch(state => state.refused)
  const trouble = useMatch(state => state.trouble)
  if (!refused && !trouble) return null
  return (
    <p class="refusal" role="alert">
      {refused ? t('live.refused', { why: refusalText(refused.code, language) }) : t('trouble.unreachable')}
    </p>
  )
}

/** What changed by itself is said aloud: a new phase, a draft that arrived. */
function useSpokenNews(): void {
  const t = useWords()
  const { book } = usePlaying()
  const view = useView()
  const draft = view.table?.draft
  const title = book.text(book.trigger(view.trigger)?.title)
  useEffect(() => {
    announce(t('live.phase', { phase: t(`phase.${view.phase}`), heading: title }))
  }, [view.phase, view.turn])
  useEffect(() => {
    if (draft && draft.by !== book.own) announce(t('live.drafted', { side: book.side(draft.by).name }))
  }, [draft?.number])
  const failed = view.table?.failed?.draft
  const ratified = view.table?.ratified === true
  const putAway = useMatch(state => state.putAway)
  useEffect(() => {
    if (ratified) announce(t('table.ratified'))
    else if (failed !== undefined) announce(t('table.failed'))
    else if (putAway) announce(t('table.put-away', { side: book.side(book.other).name }))
  }, [failed, ratified, putAway])
}

export function useChartInput(): ChartInput {
  const language = useLanguage()
  const { book } = usePlaying()
  const view = useView()
  const reveals = useMatch(state => state.reveals)
  const page = useMatch(state => state.pages[view.slot])
  const run = useDesk(state => state.run)
  const skipped = useDesk(state => state.skipped)
  return boardInput(view, chartTexts(view, book, { reveals }, language), page?.lines ?? [], { run, skipped })
}

/** What was tapped on the chart opens as its mark does in the document. */
export function useOpenPicked(): (pick: ChartPick) => void {
  const { desk } = usePlaying()
  return ({ kind, id }) => {
    if (kind === 'cable') desk.set({ meter: id })
    else desk.set({ open: { kind: OPENS[kind], id } })
  }
}

const OPENS = {
  snag: 'disputes',
  slip: 'promises',
  state: 'states',
  envelope: 'envelopes',
  trigger: 'news',
  side: 'side',
} as const satisfies Record<Exclude<ChartPick['kind'], 'cable'>, Openable['kind']>
