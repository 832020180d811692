// The story of a match in at most ten lines: the ones that mattered, in the order they came. Ids only, no sentences.
import type { PromiseId } from '../match/moves.ts'
import type { Debrief } from './record.ts'

const MOST_LINES = 10

type Given = { readonly ref: PromiseId; readonly giver: string }

/** `turn` counts from 1; slots, triggers, sides, groups and promises by the author's ids; levels in tenths. */
export type DigestLine = { readonly turn: number; readonly slot: string; readonly trigger: string } & (
  | { readonly code: 'turn'; readonly responses: Readonly<Record<string, string>> }
  | { readonly code: 'swing'; readonly gauge: string; readonly from: number; readonly to: number }
  | { readonly code: 'pact'; readonly promises: readonly Given[] }
  | {
      readonly code: 'refused'
      readonly refused: Readonly<Record<string, string | null>> // group by side
      readonly turns: readonly number[] // in which the same groups refused; the line stands in the first
    }
  | {
      readonly code: 'broke'
      readonly giver: string
      readonly promises: readonly (Given & { trigger: string })[]
      readonly turns: readonly number[] // in which it broke just these; the line stands in the first
    }
  | { readonly code: 'end'; readonly ending: string | null }
)

/** How much a line matters, roughly in tenths of points that moved. */
const WEIGHT = {
  end: 100_000,
  first: 90,
  last: 60,
  turning: 400,
  broke: 320,
  pact: 260,
  refused: 220,
  swing: 140,
}

type Weighed = { readonly line: DigestLine; readonly weight: number }

export function digestOf(record: Debrief): readonly DigestLine[] {
  const turning = turningTurn(record)
  const all = toldOnce(record.turns.flatMap((_, at) => linesOfTurn(record, at, turning - 1)))
  const last = record.turns.at(-1)
  const place = {
    turn: record.turns.length,
    slot: record.slots.at(-1)?.slot ?? '',
    trigger: last?.trigger ?? '',
  }
  all.push({ line: { ...place, code: 'end', ending: record.end.ending }, weight: WEIGHT.end })
  const kept = new Set([...all].sort((a, b) => b.weight - a.weight).slice(0, MOST_LINES))
  return all.filter(one => kept.has(one)).map(one => one.line)
}

/** The same groups refusing again, the same promises broken again, are told in the line of the first time. */
function toldOnce(all: readonly Weighed[]): Weighed[] {
  const told = new Map<string, number>()
  const lines: Weighed[] = []
  for (const one of all) {
    const key = sameness(one.line)
    const at = key === null ? undefined : told.get(key)
    if (at === undefined) {
      if (key !== null) told.set(key, lines.length)
      lines.push(one)
    } else lines[at] = both(lines[at]!, one)
  }
  return lines
}

function sameness(line: DigestLine): string | null {
  if (line.code === 'refused') return JSON.stringify(line.refused)
  if (line.code !== 'broke') return null
  return JSON.stringify([line.giver, line.promises.map(one => one.ref)])
}

const AGAIN = 40 // what another time adds to a line's weight

function both(first: Weighed, next: Weighed): Weighed {
  const [a, b] = [first.line, next.line]
  if (!('turns' in a) || !('turns' in b)) return first
  return { line: { ...a, turns: [...a.turns, ...b.turns] }, weight: first.weight + AGAIN }
}

/** The turn in which the numbers both sides share moved most, counted from 1; 0 where no turn was played. */
export function turningTurn(record: Debrief): number {
  const moved = record.turns.map((_, at) => movedIn(record, at))
  return moved.length === 0 ? 0 : moved.indexOf(Math.max(...moved)) + 1
}

/** What one turn moved, tenths: the changes of all meters in its slot without their signs. */
export const movedIn = (record: Debrief, at: number): number =>
  record.meters.reduce((sum, gauge) => sum + Math.abs(moveOf(record, at, gauge)), 0)

/** The change of one gauge in the slot of turn `at` (from 0), tenths. */
function moveOf(record: Debrief, at: number, gauge: string): number {
  const { from, to } = levelsIn(record, at, gauge)
  return to - from
}

function levelsIn(
  record: Debrief,
  at: number,
  gauge: string,
): { readonly from: number; readonly to: number } {
  const slot = record.slots.findIndex(one => one.slot === record.turns[at]?.slot)
  const before = slot > 0 ? record.slots[slot - 1]!.levels : record.start
  return { from: before[gauge] ?? 0, to: record.slots[slot]?.levels[gauge] ?? 0 }
}

function linesOfTurn(record: Debrief, at: number, turning: number): readonly Weighed[] {
  const turn = record.turns[at]!
  const { slot, trigger, responses } = turn
  const place = { turn: at + 1, slot, trigger }
  const extra =
    (at === 0 ? WEIGHT.first : 0) +
    (at === record.turns.length - 1 ? WEIGHT.last : 0) +
    (at === turning ? WEIGHT.turning : 0)
  const lines: Weighed[] = []
  for (const deal of record.deals.filter(one => one.slot === slot)) {
    lines.push(
      deal.ratified
        ? { line: { ...place, code: 'pact', promises: deal.promises }, weight: WEIGHT.pact }
        : {
            line: { ...place, code: 'refused', refused: deal.refused, turns: [at + 1] },
            weight: WEIGHT.refused,
          },
    )
  }
  lines.push({ line: { ...place, code: 'turn', responses }, weight: movedIn(record, at) + extra })
  for (const giver of Object.keys(responses)) {
    const broken = record.promises.filter(
      one => one.giver === giver && one.state === 'broken' && one.settled === slot,
    )
    if (broken.length > 0)
      lines.push({
        line: { ...place, code: 'broke', giver, promises: broken, turns: [at + 1] },
        weight: WEIGHT.broke,
      })
  }
  const swing = at === turning ? largestMove(record, at) : null
  if (swing) lines.push({ line: { ...place, code: 'swing', ...swing }, weight: WEIGHT.swing })
  return lines
}

function largestMove(record: Debrief, at: number) {
  const size = (gauge: string) => Math.abs(moveOf(record, at, gauge))
  const [gauge] = [...record.meters].sort((a, b) => size(b) - size(a))
  return gauge === undefined || size(gauge) === 0 ? null : { gauge, ...levelsIn(record, at, gauge) }
}
