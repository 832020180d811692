// Two on one device: one page at a time, a side's own or what lies between both, and a cover before every page that is
// not for the eyes that are looking now. The chart stands through it all, drawn as the public sees it.
import '../../words/parts/device.ts'
import '../styles/device.css'
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { makeDeskStore } from '../../store/desk-store.ts'
import { makeHandsStore } from '../../store/hands-store.ts'
import { makeTableDesk } from '../../store/table-desk.ts'
import { makeBook } from '../book/book.ts'
import type { OpenedTwo } from '../game.ts'
import { Bar, Refusal, useChartInput, useOpenPicked } from '../match-screen.tsx'
import { ChartPane, type ChartPick, type MountChart } from '../parts/chart-pane.tsx'
import { MatchContext, type Playing, useView } from '../parts/match-context.ts'
import { useStore } from '../parts/use-store.ts'
import { useLanguage, useWords } from '../parts/words.ts'
import { usePreferences } from '../settings/context.ts'
import { play } from '../sound/cues.ts'
import { cueBetween } from '../sound/use-cues.ts'
import { MarkDialog } from '../turn/mark-dialogs.tsx'
import { MarkStrip } from '../turn/marks.tsx'
import { MeterStrip } from '../turn/meters.tsx'
import { WhyDialog } from '../turn/why.tsx'
import { bothIntents, talksFirst } from './both.ts'
import { Cover } from './cover.tsx'
import { type Device, DeviceContext } from './device-context.ts'
import { OwnPages } from './own-pages.tsx'
import { SharedPages } from './shared-pages.tsx'

type Props = {
  readonly opened: OpenedTwo
  readonly mountChart: MountChart | null
  readonly children?: ComponentChildren // bands above the match
}

export function DeviceScreen({ opened, mountChart, children }: Props) {
  const language = useLanguage()
  const { scenario, head, store, doors } = opened
  const shared = useMemo((): Playing => {
    const book = makeBook(scenario, { side: null, language })
    return { book, store, desk: makeDeskStore(), intents: bothIntents(opened) }
  }, [opened, language])
  const device = useMemo(() => {
    const order = [head.side, shared.book.otherOf(head.side)] as const
    const hands = makeHandsStore(store, { order, talks: trigger => talksFirst(shared.book, trigger) })
    return { hands, table: makeTableDesk(store), doors }
  }, [opened])
  useEffect(() => () => closeAll(device), [device])
  const hold = useStore(device.hands, state => state)
  const own = useOwnPapers(opened, hold.covered ? null : hold.who)
  return (
    <DeviceContext.Provider value={device}>
      <MatchContext.Provider value={own ?? shared}>
        <MatchContext.Provider value={shared}>{children}</MatchContext.Provider>
        <div class="frame device">
          <Bar />
          <div class="stage" inert={hold.covered}>
            <Board shared={shared} mount={mountChart} />
            {hold.covered ? null : (
              <main class="document" id="document" key={hold.who ?? ''}>
                <Refusal />
                {own ? <OwnPages /> : <SharedPages id={head.id} />}
              </main>
            )}
          </div>
          {hold.covered ? <Cover key={`${hold.stage} ${hold.who} ${hold.why}`} hold={hold} /> : null}
          <WhyDialog />
          <MarkDialog />
          <Cues covered={hold.covered} />
        </div>
      </MatchContext.Provider>
    </DeviceContext.Provider>
  )
}

function closeAll({ hands, table }: Device): void {
  hands.close()
  table.close()
}

/** A side's own papers while it holds the device: asked for when it takes it, let go of when a cover comes down. */
function useOwnPapers(opened: OpenedTwo, side: string | null): Playing | null {
  const language = useLanguage()
  const own = useMemo(() => {
    const seat = side === null ? null : opened.doors[side]?.open()
    if (!seat) return null
    const book = makeBook(opened.scenario, { side, language })
    return { seat, playing: { book, store: seat.store, desk: makeDeskStore(), intents: seat.intents } }
  }, [opened, side, language])
  useLayoutEffect(() => own?.seat.close, [own]) // closed before the cover is seen
  return own?.playing ?? null
}

/** The chart and the numbers: the picture as the public sees it, the numbers as whoever holds the device does. */
function Board({ shared, mount }: { shared: Playing; mount: MountChart | null }) {
  const t = useWords()
  return (
    <section class="chart" aria-label={t('frame.chart')}>
      <MatchContext.Provider value={shared}>
        <Chart mount={mount} onPick={useOpenPicked()} />
      </MatchContext.Provider>
      <MeterStrip />
      <MarkStrip />
    </section>
  )
}

type ChartProps = { readonly mount: MountChart | null; readonly onPick: (pick: ChartPick) => void }

const Chart = (props: ChartProps) => <ChartPane {...props} input={useChartInput()} />

/** Sounds wait under a cover: the envelopes are heard when both open them. */
function Cues({ covered }: { covered: boolean }) {
  const view = useView()
  const { volume } = usePreferences()
  const before = useRef(view)
  useEffect(() => {
    if (covered) return
    const cue = cueBetween(before.current, view)
    before.current = view
    if (cue) play(cue, volume)
  }, [view, covered])
  return null
}
