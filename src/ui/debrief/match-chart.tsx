// The charts of one match: the numbers both sides share, the two standings, and the state of relations beside what happened.
import { turningTurn } from '../../debrief/digest.ts'
import type { Debrief } from '../../debrief/record.ts'
import type { Book } from '../book/book.ts'
import { useWords, type Words } from '../parts/words.ts'
import { swatchOf } from '../turn/meters.tsx'
import type { DebriefData } from './data.ts'
import { type ChartEvent, type ChartLine, LineChart } from './line-chart.tsx'
import { turnName } from './names.ts'

type Props = {
  readonly data: DebriefData
  readonly book: Book
  readonly width?: number
  readonly height?: number
}

/** The start, then every slot; a played one has its turn's number under it. */
const stepsOf = (record: Debrief, t: Words) => [
  { label: t('debrief.start'), strong: false },
  ...record.slots.map(slot => {
    const turn = record.turns.findIndex(one => one.slot === slot.slot) + 1
    return { label: turn > 0 ? String(turn) : '', strong: true }
  }),
]

const valuesOf = (record: Debrief, id: string) => [
  record.start[id] ?? 0,
  ...record.slots.map(slot => slot.levels[id] ?? 0),
]

/** What happened, slot by slot, in the order it is told. */
export function eventsOf(record: Debrief, book: Book, t: Words): readonly ChartEvent[] {
  const step = (slot: string) => record.slots.findIndex(one => one.slot === slot) + 1
  const deals = record.deals.map(deal => ({
    step: step(deal.slot),
    kind: deal.ratified ? ('pact' as const) : ('refused' as const),
    text: t(deal.ratified ? 'debrief.event-pact' : 'debrief.event-refused'),
  }))
  const broken = new Map<string, ChartEvent>()
  for (const { state, settled, giver } of record.promises) {
    if (state !== 'broken' || settled === null) continue
    const text = t('debrief.event-broke', { side: book.side(giver).name })
    broken.set(`${settled} ${giver}`, { step: step(settled), kind: 'broke', text })
  }
  return [...deals, ...broken.values()].sort((a, b) => a.step - b.step)
}

function markOf(data: DebriefData, book: Book, t: Words) {
  const turn = turningTurn(data.record)
  const slot = data.record.slots.findIndex(one => one.slot === data.record.turns[turn - 1]?.slot)
  return turn === 0 || slot < 0 ? null : { step: slot + 1, text: turnName(data, book, t, turn) }
}

export function MetersChart({ data, book, ...size }: Props) {
  const t = useWords()
  const { record } = data
  const lines = record.meters.map(
    (id): ChartLine => ({
      id,
      name: book.gaugeName(id),
      values: valuesOf(record, id),
      stroke: `stroke-${swatchOf(id, book)}`,
    }),
  )
  return (
    <LineChart
      label={t('debrief.numbers-chart')}
      lines={lines}
      steps={stepsOf(record, t)}
      events={eventsOf(record, book, t)}
      mark={markOf(data, book, t)}
      {...size}
    />
  )
}

export function StandingsChart({ data, book, ...size }: Props) {
  const t = useWords()
  const { record } = data
  const lines = record.gauges
    .filter(id => !record.meters.includes(id))
    .map((id): ChartLine => {
      const side = book.side(id.split('.')[1] ?? '')
      return { id, name: side.name, values: valuesOf(record, id), stroke: `stroke-side-${side.mark}` }
    })
  return <LineChart label={t('debrief.standings-chart')} lines={lines} steps={stepsOf(record, t)} {...size} />
}

/** This match, and what happened dotted. */
export function HistoryChart({ data, book, ...size }: Props) {
  const t = useWords()
  const { record, history } = data
  const then = record.slots.map(slot => history?.find(one => one.slot === slot.slot)?.relations ?? null)
  const ours = [record.startRelations, ...record.slots.map(slot => slot.relations)]
  return (
    <LineChart
      label={t('debrief.history-chart')}
      lines={[
        { id: 'ours', name: t('debrief.history-ours'), values: ours, stroke: 'stroke-ours' },
        {
          id: 'then',
          name: t('debrief.history-theirs'),
          values: [record.startRelations, ...then],
          stroke: 'stroke-then',
        },
      ]}
      steps={stepsOf(record, t)}
      mark={markOf(data, book, t)}
      {...size}
    />
  )
}
