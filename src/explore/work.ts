// Work that can be done in pieces, anywhere and in any order: what there is to do, a piece of it, and how pieces come together. All
// of it is plain data that a worker can be sent. The same work comes to the same result however it was cut.
import type { MatchOptions } from '../rules/play.ts'
import type { Compiled } from '../scenario/compiled.ts'
import { type Field, simulate } from './simulate.ts'
import { merge, type Tally } from './tally.ts'

export type Work = {
  readonly kind: 'tally'
  readonly options: MatchOptions
  readonly seed: string
  readonly field: Field
  readonly playouts: number
}
export type Part = { readonly kind: 'tally'; readonly tally: Tally }

/** How many units a work has: pieces are ranges of them, the first included, the last not. */
export const unitsOf = (work: Work): number => work.playouts

export const workOn = (c: Compiled, work: Work, from: number, to: number): Part => ({
  kind: 'tally',
  tally: simulate(c, work.options, work.seed, work.field, from, to),
})

/** Both pieces in one; the first may be changed. Order does not matter. */
export const joined = (whole: Part | null, part: Part): Part => {
  if (whole === null) return part
  merge(whole.tally, part.tally)
  return whole
}
