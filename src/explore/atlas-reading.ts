// What the counts of an atlas say: shares of endings, fans, the turns at which the distribution of endings moved most, and the card
// that would have changed most.
import type { Compiled } from '../scenario/compiled.ts'
import { type AtlasCounts, type AtlasWork, fanGauges, LEVELS, pointsOf } from './atlas.ts'

export type Fan = {
  readonly gauge: number
  readonly slot: number
  readonly futures: number // that got so far
  readonly median: number // whole points
  readonly half: readonly [number, number] // between these lie 50 % of the futures
  readonly most: readonly [number, number] // and 90 %
}

export type TurnReading = {
  readonly turn: number // place in the line
  readonly slot: number
  readonly endings: readonly number[] // shares as the turn opened, by ending; the last: none fits
  readonly moved: number // 0 to 1: how far the distribution of endings moved until the next turn opened, or the end came
  readonly fans: readonly Fan[] // from this opening; slots nobody played have none
}

export type CardReading = {
  readonly turn: number
  readonly side: 0 | 1
  readonly response: number
  readonly played: boolean
  readonly endings: readonly number[] // shares with this card against the other side's envelope as it was
  readonly changed: number // 0 to 1: how far from the card that was played, in the distribution of endings
  readonly aims: readonly [number, number] // by side: what it adds to the share of own aims met, -1 to 1
}

export type Atlas = {
  readonly futures: number // from every point
  readonly turns: readonly TurnReading[]
  readonly cards: readonly CardReading[]
  readonly turning: readonly number[] // turns of the line, the one that moved most first
  readonly most: CardReading | null // the card not played that would have changed most; null where nobody had a choice
}

/** Total variation distance of two distributions: the largest difference in the chance of any set of endings, which is half the
 * sum of all differences. 0 the same, 1 nothing in common. Of samples of n futures it is never quite 0: with e endings of like
 * shares, two samples of one distribution lie about the root of e / (3 n) apart. */
export const distance = (one: readonly number[], two: readonly number[]): number =>
  one.reduce((sum, share, at) => sum + Math.abs(share - (two[at] ?? 0)), 0) / 2

/** Also of counts that are not finished: then `work.futures` is the number done. `ending`: of the match as it was played; the number of endings where none fitted. */
export const readAtlas = (c: Compiled, work: AtlasWork, counts: AtlasCounts, ending: number): Atlas => {
  const points = pointsOf(c, work.line)
  const shares = points.map((_, at) => sharesAt(c, counts, at, work.futures))
  const openings = points.flatMap((point, at) => (point.kind === 'open' ? [shares[at] as number[]] : []))
  const end = Array.from({ length: c.endings.length + 1 }, (_, at) => Number(at === ending))
  const turns = work.line.map(({ open }, turn): TurnReading => {
    const endings = openings[turn] as number[]
    const moved = distance(endings, openings[turn + 1] ?? end)
    return { turn, slot: open.slot, endings, moved, fans: fansFrom(c, counts, turn) }
  })
  const cards = cardsOf(c, work, counts, shares)
  return {
    futures: work.futures,
    turns,
    cards,
    turning: turns.map(one => one.turn).sort((a, b) => turns[b]!.moved - turns[a]!.moved || a - b),
    most: cards.reduce<CardReading | null>(
      (best, card) => (!card.played && card.changed > (best?.changed ?? 0) ? card : best),
      null,
    ),
  }
}

const sharesAt = (c: Compiled, { endings }: AtlasCounts, at: number, futures: number): number[] => {
  const places = c.endings.length + 1
  return Array.from(endings.subarray(at * places, (at + 1) * places), n => n / futures)
}

const cardsOf = (
  c: Compiled,
  work: AtlasWork,
  counts: AtlasCounts,
  shares: readonly (readonly number[])[],
): CardReading[] => {
  const points = pointsOf(c, work.line)
  return points.flatMap((point, at): CardReading[] => {
    if (point.kind === 'open') return []
    const { kind: _, ...card } = point
    const played = points.findIndex(
      one => one.kind === 'card' && one.turn === card.turn && one.side === card.side && one.played,
    )
    if (played < 0) return [] // a card was sealed that is in no hand: nothing to compare with
    const world = work.line[card.turn]!.open
    const adds = (side: 0 | 1): number => {
      const most = world.aims[side].length * 2 * work.futures
      return most === 0 ? 0 : (counts.aims[at * 2 + side]! - counts.aims[played * 2 + side]!) / most
    }
    const endings = shares[at] as number[]
    const changed = distance(endings, shares[played] as number[])
    return [{ ...card, endings, changed, aims: [adds(0), adds(1)] }]
  })
}

// ---- fans ----------------------------------------------------------------------------------------------------------------------

const fansFrom = (c: Compiled, { levels }: AtlasCounts, turn: number): Fan[] => {
  const gauges = fanGauges(c)
  return c.slots.flatMap((_, slot) =>
    gauges.flatMap((gauge, place): Fan[] => {
      const first = ((turn * c.slots.length + slot) * gauges.length + place) * LEVELS
      const fan = fanOf(levels.subarray(first, first + LEVELS))
      return fan === null ? [] : [{ gauge, slot, ...fan }]
    }),
  )
}

/** Median, and what holds the middle 50 and 90 percent, of counts by level; null where nothing was counted. */
export const fanOf = (counts: ArrayLike<number>): Omit<Fan, 'gauge' | 'slot'> | null => {
  let futures = 0
  for (let level = 0; level < counts.length; level += 1) futures += counts[level]!
  if (futures === 0) return null
  const [low, lower, median, upper, high] = levelsAt(counts, futures)
  return { futures, median: median!, half: [lower!, upper!], most: [low!, high!] }
}

const PERCENT = [5, 25, 50, 75, 95] as const

/** For each percentage the lowest level that at least so many of the futures do not exceed. */
const levelsAt = (counts: ArrayLike<number>, futures: number): number[] => {
  const levels: number[] = []
  let seen = 0
  for (let level = 0; level < counts.length; level += 1) {
    seen += counts[level]!
    while (levels.length < PERCENT.length && seen * 100 >= futures * PERCENT[levels.length]!)
      levels.push(level)
  }
  return levels
}
