// What a card does to the promises its own side has in force, and what the reveal then makes of them: one function each, so
// that what a card says and what happens cannot differ. Changes nothing.
import type { Compiled, CompiledResponse } from '../scenario/compiled.ts'
import type { Promised, PromiseState } from './world.ts'

export type Mark = 'carries' | 'leaves' | 'breaks'
export type Promises = { readonly promises: readonly Promised[] }
export type Pledges = { readonly promises: readonly Pick<Promised, 'ref' | 'giver' | 'state'>[] }
export type Marked = { readonly promise: number; readonly mark: Mark }

/** What playing `response` does to one promise of the same side. A pledge is carried out by its own card alone. */
export const markOf = (c: Compiled, promise: Promised, response: number): Mark => {
  const { ref } = promise
  if (ref.kind === 'pledge') return ref.response === response ? 'carries' : 'breaks'
  const card = c.responses[response] as CompiledResponse
  if (card.breaks.includes(ref.clause)) return 'breaks'
  return card.carries.includes(ref.clause) ? 'carries' : 'leaves'
}

/** What becomes of a running promise under this card and this word. A pledge carried out is kept; a clause carried out is safe
 * from the word in this turn and runs on to its last slot. */
export const fateOf = (c: Compiled, promise: Promised, response: number, word: boolean): PromiseState => {
  const mark = markOf(c, promise, response)
  if (mark === 'breaks') return 'broken'
  if (mark === 'carries') return promise.ref.kind === 'pledge' ? 'kept' : 'running'
  return word ? 'running' : 'broken'
}

/** The marks a card of `side` carries: one for every own promise in force, by its index. */
export const marksOf = (c: Compiled, w: Promises, side: number, response: number): Marked[] =>
  fillMarks(c, w, side, response, [])

/** The same into a list that is used again, and its records. */
export const fillMarks = (
  c: Compiled,
  w: Promises,
  side: number,
  response: number,
  marks: { promise: number; mark: Mark }[],
): Marked[] => {
  let count = 0
  for (let i = 0; i < w.promises.length; i += 1) {
    const promise = w.promises[i] as Promised
    if (promise.giver !== side || promise.state !== 'running') continue
    const mark = markOf(c, promise, response)
    const spare = marks[count]
    if (spare === undefined) marks[count] = { promise: i, mark }
    else {
      spare.promise = i
      spare.mark = mark
    }
    count += 1
  }
  cut(marks, count)
  return marks
}

/** Shortens a list that is written anew in place: to empty it first, or to set its length, would cost it its room. */
export const cut = (list: unknown[], length: number): void => {
  while (list.length > length) list.pop()
}

/** The card a side has pledged this turn under a package now in force, -1 none. */
export const pledgedCard = (w: Pledges, side: number): number => {
  for (let i = w.promises.length - 1; i >= 0; i -= 1) {
    const promise = w.promises[i] as Pledges['promises'][number]
    if (promise.giver === side && promise.state === 'running' && promise.ref.kind === 'pledge')
      return promise.ref.response
  }
  return -1
}

/** Whether this card is pledged under a package now in force. */
export const isPledged = (w: Pledges, side: number, response: number): boolean =>
  pledgedCard(w, side) === response

const POINT = 10

/** What a card costs its side's standing, tenths: under a pledge half, rounded up to a whole point. */
export const priceOf = (c: Compiled, response: number, pledged: boolean): number => {
  const { cost } = c.responses[response] as CompiledResponse
  return pledged ? Math.min(cost, Math.ceil(cost / (2 * POINT)) * POINT) : cost
}

/** What it costs now. */
export const costOf = (c: Compiled, w: Pledges, side: number, response: number): number =>
  priceOf(c, response, isPledged(w, side, response))
