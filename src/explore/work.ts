// Work that can be done in pieces, anywhere and in any order: what there is to do, a piece of it, and how pieces come together. All
// of it is plain data that a worker can be sent. The same work comes to the same result however it was cut.
import type { MatchOptions } from '../rules/play.ts'
import type { Compiled } from '../scenario/compiled.ts'
import { type AtlasCounts, type AtlasWork, addCounts, atlasPiece } from './atlas.ts'
import { type Field, simulate } from './simulate.ts'
import { endingsOn, type Match } from './switches.ts'
import { merge, type Tally } from './tally.ts'

export type TallyWork = {
  readonly kind: 'tally'
  readonly options: MatchOptions
  readonly seed: string
  readonly field: Field
  readonly playouts: number
}
/** The endings of one match under other dice, on the scenario compiled with what is off in its options. */
export type SwitchWork = {
  readonly kind: 'switch'
  readonly match: Omit<Match, 'source'>
  readonly playouts: number
}
export type Work = TallyWork | AtlasWork | SwitchWork
export type Part =
  | { readonly kind: 'tally'; readonly tally: Tally }
  | { readonly kind: 'atlas'; readonly counts: AtlasCounts }
  | { readonly kind: 'switch'; readonly endings: Int32Array } // by ending; the last place for none

/** How many units a work has: pieces are ranges of them, the first included, the last not. */
export const unitsOf = (work: Work): number => (work.kind === 'atlas' ? work.futures : work.playouts)

/** Units a piece has at most: some 200 playouts or 50 ms, so that progress moves and a stop is quick. */
export const pieceOf = (work: Work): number => {
  if (work.kind !== 'atlas') return PLAYOUTS
  const points = work.line.length * CARDS
  return Math.max(1, Math.floor(PLAYOUTS / Math.max(1, points)))
}
const PLAYOUTS = 200
const CARDS = 10 // about as many as both sides hold in a turn; each is a point of the atlas

export const workOn = (c: Compiled, work: Work, from: number, to: number): Part => {
  switch (work.kind) {
    case 'tally':
      return { kind: 'tally', tally: simulate(c, work.options, work.seed, work.field, from, to) }
    case 'atlas':
      return { kind: 'atlas', counts: atlasPiece(c, work, from, to) }
    case 'switch':
      return { kind: 'switch', endings: endingsOn(c, work.match, from, to) }
  }
}

/** Both pieces of one work; the first may be changed. Order does not matter. */
export const joined = (whole: Part | null, part: Part): Part => {
  if (whole === null) return part
  if (whole.kind === 'tally' && part.kind === 'tally') merge(whole.tally, part.tally)
  else if (whole.kind === 'atlas' && part.kind === 'atlas') addCounts(whole.counts, part.counts)
  else if (whole.kind === 'switch' && part.kind === 'switch')
    part.endings.forEach((n, at) => {
      whole.endings[at]! += n
    })
  else throw new Error('parts of two works')
  return whole
}
