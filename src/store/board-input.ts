// What the chart is told, derived from a view: numbers and states from the view, labels from whoever knows the texts.
import type { Phase } from '../match/moves.ts'
import type { LedgerLine, PromiseView, View } from '../match/view.ts'
import { toldCauses } from './telling.ts'

type LonLat = readonly [lon: number, lat: number]

/** The labels and places a chart needs, in the reader's language. */
export type ChartTexts = {
  readonly sides: readonly {
    readonly id: string
    readonly name: string
    readonly mark: 'diamond' | 'square'
    readonly place: LonLat
  }[]
  readonly meters: readonly { readonly gauge: string; readonly label: string; readonly side?: 0 | 1 }[]
  readonly states: readonly {
    readonly id: string
    readonly name: string
    readonly place: LonLat
    readonly low: string
    readonly high: string
    readonly middle: string
  }[]
  readonly trigger: { readonly place: LonLat; readonly title: string } | null
  readonly disputes: readonly { readonly id: string; readonly label: string; readonly cable: string }[]
  readonly promise: (promise: PromiseView) => string
  readonly card: (side: string) => { readonly heading: string; readonly text: string } | null
  readonly cause: (line: LedgerLine) => string
  readonly caption: {
    readonly title: string
    readonly subtitle: string
    readonly line1: string
    readonly line2: string
  }
}

const PHASES = {
  briefing: 'reading',
  reading: 'reading',
  table: 'bargaining',
  statement: 'bargaining',
  commitment: 'committing',
  reveal: 'revealed',
  ended: 'ended',
} as const satisfies Record<Phase, string>

/** Third states lean from what the view says; how much one matters now is how far it leans. */
const weightOf = (lean: number): number => Math.min(5, Math.max(1, Math.round(Math.abs(lean) / 20)))

/** How often the reveal was told from its beginning, and whether the reader has cut it short. */
export type Telling = { readonly run: number; readonly skipped: boolean }

export function boardInput(
  view: View,
  texts: ChartTexts,
  page: readonly LedgerLine[],
  telling: Telling = { run: 0, skipped: false },
) {
  const whole = (tenths: number) => Math.round(tenths / 10)
  return {
    sides: [texts.sides[0]!, texts.sides[1]!] as const,
    cables: texts.meters.flatMap(meter => {
      const gauge = view.gauges.find(one => one.id === meter.gauge)
      if (!gauge) return []
      const moved = whole(gauge.value) - whole(gauge.value - gauge.change)
      return [
        {
          id: meter.gauge,
          kind: meter.side === undefined ? ('single' as const) : ('strand' as const),
          ...(meter.side === undefined ? {} : { side: meter.side }),
          label: meter.label,
          value: gauge.value,
          change: moved === 0 ? 0 : gauge.change, // the chart says nothing of what rounds to nothing
          figure: String(whole(gauge.value)),
          changeFigure: String(Math.abs(moved)),
        },
      ]
    }),
    states: texts.states.map(state => {
      const lean = view.states.find(one => one.id === state.id)?.lean ?? 0
      const note = lean > 20 ? state.high : lean < -20 ? state.low : state.middle
      return { id: state.id, name: state.name, place: state.place, lean, weight: weightOf(lean), note }
    }),
    trigger: texts.trigger,
    snags: texts.disputes.filter(snag => view.disputes.some(open => open.id === snag.id)),
    slips: view.promises
      .filter(promise => promise.state === 'running' || promise.state === 'broken')
      .map(promise => ({
        id: promise.id,
        label: texts.promise(promise),
        due: dueOf(promise, view.slot),
        side: texts.sides[1]?.id === promise.giver ? (1 as const) : (0 as const),
      })),
    envelopes: Object.fromEntries(
      texts.sides.map(side => [
        side.id,
        view.reveal
          ? ('opened' as const)
          : view.sealed.includes(side.id)
            ? ('sealed' as const)
            : ('empty' as const),
      ]),
    ),
    cards: Object.fromEntries(
      texts.sides.flatMap(side => {
        const card = view.reveal ? texts.card(side.id) : null
        return card ? [[side.id, card] as const] : []
      }),
    ),
    causes: view.reveal
      ? toldCauses(
          page,
          texts.meters.map(meter => meter.gauge),
          texts.cause,
        )
      : [],
    telling,
    caption: texts.caption,
    phase: PHASES[view.phase],
  }
}

const dueOf = (promise: PromiseView, slot: string) =>
  promise.state === 'broken'
    ? ('broken' as const)
    : promise.until === slot
      ? ('due' as const)
      : ('running' as const)

export type ChartInput = ReturnType<typeof boardInput>
