// The atlas of a match: from every turn of the line that was played, and from every card that was not, thousands of futures. Counted
// in pieces like any other work; what the counts say is read in atlas-reading.ts. The i-th future of every point has the same keyed
// dice, so that two points differ by what was chosen and not by luck.
import { foldSeed } from '../kit/draw.ts'
import { POLICIES } from '../policy/named.ts'
import { cloneWorld } from '../rules/copy.ts'
import { metOf } from '../rules/judge.ts'
import { type MatchOptions, makePlay, type Play } from '../rules/play.ts'
import { makeLens } from '../rules/sight.ts'
import { handOf } from '../rules/table.ts'
import type { World } from '../rules/world.ts'
import type { Compiled } from '../scenario/compiled.ts'
import { playOn } from './playout.ts'
import { type Field, namesIn } from './simulate.ts'

/** One turn of the line that was played: worlds nobody changes any more. */
export type LineTurn = {
  readonly open: World // its trigger has struck, nobody has acted
  readonly sealed: World | null // both envelopes are sealed and not revealed; null where there was none, at a summit
}

export type AtlasWork = {
  readonly kind: 'atlas'
  readonly options: MatchOptions
  readonly seed: string // of the futures; the secrets of the match stay as they were dealt
  readonly field: Field // who plays on
  readonly line: readonly LineTurn[]
  readonly futures: number // from every point
}

/** A point futures begin at: a turn as it opened, or its envelopes with one card exchanged (or as they were). */
export type Point =
  | { readonly kind: 'open'; readonly turn: number }
  | {
      readonly kind: 'card'
      readonly turn: number
      readonly side: 0 | 1
      readonly response: number
      readonly played: boolean
    }

/** Every point of a work, in order: each turn's opening, then its cards, side by side in hand order. */
export const pointsOf = (c: Compiled, line: readonly LineTurn[]): Point[] =>
  line.flatMap(({ sealed }, turn): Point[] => {
    const open: Point = { kind: 'open', turn }
    if (sealed === null) return [open]
    const cards = ([0, 1] as const).flatMap(side =>
      handOf(c, sealed, sealed.trigger, side).map((response): Point => {
        return { kind: 'card', turn, side, response, played: sealed.sealed[side] === response }
      }),
    )
    return [open, ...cards]
  })

/** A gauge is counted in whole points, 0 to 100. */
export const LEVELS = 101

export type AtlasCounts = {
  readonly endings: Int32Array // point by point, ending by ending; the last of a point counts futures that fit none
  readonly aims: Int32Array // point by point, by side: aims met count two, partly met one
  readonly levels: Int32Array // opening by opening, slot by slot, gauge by gauge, level by level: after the reveal of that slot
}

const placesOf = (c: Compiled): number => c.endings.length + 1

/** Of the gauges a player sees: meters and standing. */
export const fanGauges = (c: Compiled): number[] =>
  c.gauges.flatMap(({ kind }, gauge) => (kind === 'meter' || kind === 'standing' ? [gauge] : []))

/** Futures `from` up to, not including, `to`, of every point. */
export const atlasPiece = (c: Compiled, work: AtlasWork, from: number, to: number): AtlasCounts => {
  const points = pointsOf(c, work.line)
  const gauges = fanGauges(c)
  const counts: AtlasCounts = {
    endings: new Int32Array(points.length * placesOf(c)),
    aims: new Int32Array(points.length * 2),
    levels: new Int32Array(work.line.length * c.slots.length * gauges.length * LEVELS),
  }
  const base = makePlay(c, work.options, work.seed)
  const lens = makeLens(c)
  for (let future = from; future < to; future += 1) {
    const seed = `${work.seed}:${future}`
    const m: Play = { ...base, seed, dice: foldSeed(seed) }
    const [one, two] = namesIn(c, m.dice, work.field)
    points.forEach((point, at) => {
      const shown = point.kind === 'open' ? levelsInto(c, counts, gauges, point.turn) : null
      const room = { world: worldAt(work, point), lens }
      countFuture(c, counts, at, playOn(c, m, [POLICIES[one], POLICIES[two]], room, shown).world)
    })
  }
  return counts
}

/** A world of its own that stands at this point. */
const worldAt = ({ line }: AtlasWork, point: Point): World => {
  const { open, sealed } = line[point.turn] as LineTurn
  if (point.kind === 'open' || sealed === null) return cloneWorld(open)
  const world = cloneWorld(sealed)
  world.sealed[point.side] = point.response
  return world
}

const countFuture = (c: Compiled, { aims, endings }: AtlasCounts, at: number, w: World): void => {
  const ending = w.ending < 0 ? c.endings.length : w.ending
  endings[at * placesOf(c) + ending]! += 1
  for (const side of [0, 1] as const)
    for (const aim of w.aims[side]) {
      const met = metOf(c, w, aim)
      if (met !== 'not') aims[at * 2 + side]! += met === 'met' ? 2 : 1
    }
}

const levelsInto = (c: Compiled, { levels }: AtlasCounts, gauges: readonly number[], opening: number) => {
  const first = opening * c.slots.length * gauges.length * LEVELS
  return (w: World): void => {
    gauges.forEach((gauge, place) => {
      const level = Math.floor((w.gauges[gauge]! + 5) / 10)
      levels[first + (w.slot * gauges.length + place) * LEVELS + level]! += 1
    })
  }
}

/** Adds a piece to the whole. */
export const addCounts = (whole: AtlasCounts, part: AtlasCounts): void => {
  addTo(whole.endings, part.endings)
  addTo(whole.aims, part.aims)
  addTo(whole.levels, part.levels)
}

/** On the page, piece after piece, while somebody reads: a hundred thousand places, most of them empty. */
const addTo = (whole: Int32Array, part: Int32Array): void => {
  for (let at = 0; at < part.length; at += 1) if (part[at] !== 0) whole[at]! += part[at]!
}
