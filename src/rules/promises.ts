// The life of a promise: made when a package is ratified, settled by what its giver seals, kept when its time is over.
import type { Compiled, CompiledClause } from '../scenario/compiled.ts'
import type { Package, PromiseRef } from './act.ts'
import { fateOf } from './marks.ts'
import type { Promised, PromiseState, World } from './world.ts'

/** Writes a ratified package into the world: its promises, and the accord that names them. Returns the accord's index. */
export const enterAccord = (c: Compiled, w: World, draft: Package, by: number): number => {
  const first = w.promises.length
  for (const ref of draft.give) w.promises.push(promised(c, w.slot, ref, by))
  for (const ref of draft.take) w.promises.push(promised(c, w.slot, ref, 1 - by))
  const promises: number[] = []
  for (let i = first; i < w.promises.length; i += 1) promises.push(i)
  w.accords.push({ slot: w.slot, promises })
  return w.accords.length - 1
}

/** A clause of no slots is a deed done at once: kept as soon as it is made. */
const promised = (c: Compiled, slot: number, ref: PromiseRef, giver: number): Promised => {
  if (ref.kind === 'pledge') return { ref, giver, signed: slot, until: slot, state: 'running' }
  const { slots } = c.clauses[ref.clause] as CompiledClause
  const until = slot + Math.max(slots - 1, 0)
  return { ref, giver, signed: slot, until, state: slots === 0 ? 'kept' : 'running' }
}

export type Settled = { readonly promise: number; readonly state: PromiseState }

/** What the envelopes make of every running promise; what runs on is left out. Changes nothing but the list it fills. */
export const settledBy = (
  c: Compiled,
  w: World,
  responses: readonly [number, number],
  words: readonly [boolean, boolean],
  settled: Settled[] = [],
): Settled[] => {
  for (let i = 0; i < w.promises.length; i += 1) {
    const promise = w.promises[i] as Promised
    if (promise.state !== 'running') continue
    const side = promise.giver as 0 | 1
    const state = fateOf(c, promise, responses[side], words[side])
    if (state !== 'running') settled.push({ promise: i, state })
  }
  return settled
}

/** Ends a slot: a clause whose last slot this was is kept; a pledge nobody could keep any more (its turn was left out) is
 * suspended. */
export const expirePromises = (w: World): void => {
  for (let i = 0; i < w.promises.length; i += 1) {
    const promise = w.promises[i] as Promised
    if (promise.state !== 'running' || promise.until > w.slot) continue
    promise.state = promise.ref.kind === 'pledge' ? 'suspended' : 'kept'
  }
}
