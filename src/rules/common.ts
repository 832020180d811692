// What both sides see of a world alike, read off it once for both, and anew only where the world has moved since: at a table sides look
// many times before anything moves. Hands and offers hang on nothing else and are read here too.
import type { Compiled } from '../scenario/compiled.ts'
import type { PromiseRef } from './act.ts'
import { cut } from './marks.ts'
import { fillHand, fillOffers, turnIsOpen } from './table.ts'
import type { Accord, Played, Promised, World } from './world.ts'

type Copy = { -readonly [K in keyof Promised]: Promised[K] }
export type Common = {
  reading: number // rises whenever anything here has changed
  slot: number
  trigger: number
  readonly gauges: Int32Array // all of them: what a side does not see, its sight leaves out
  readonly flags: Uint8Array
  readonly happened: Int32Array
  readonly promises: Copy[]
  readonly spare: Copy[] // records for promises, for the list grows and shrinks
  readonly accords: Accord[]
  readonly played: Played[]
  readonly hands: readonly [number[], number[]]
  readonly offers: readonly [PromiseRef[], PromiseRef[]] // by giver, while a table is open
  offered: number // the reading that the offers belong to
}

/** Nothing read yet. */
export const makeCommon = (c: Compiled): Common => ({
  reading: 0,
  slot: -2, // no world stands there
  trigger: -1,
  gauges: new Int32Array(c.gauges.length),
  flags: new Uint8Array(c.flags.length),
  happened: new Int32Array(c.triggers.length),
  promises: [],
  spare: [],
  accords: [],
  played: [],
  hands: [[], []],
  offers: [[], []],
  offered: 0,
})

export const readCommon = (c: Compiled, w: World, common: Common): void => {
  let moved = common.slot !== w.slot || common.trigger !== w.trigger
  common.slot = w.slot
  common.trigger = w.trigger
  if (copied(w.gauges, common.gauges)) moved = true
  if (copied(w.flags, common.flags)) moved = true
  if (copied(w.happened, common.happened)) moved = true
  if (copiedPromises(w, common)) moved = true
  if (listed(w.accords, common.accords)) moved = true
  if (listed(w.played, common.played)) moved = true
  if (!moved) return
  common.reading += 1
  for (let side = 0; side < 2; side += 1) {
    const hand = common.hands[side as 0 | 1]
    if (turnIsOpen(w)) fillHand(c, w, w.trigger, side as 0 | 1, hand)
    else cut(hand, 0)
  }
}

/** Reads what may be promised in the turn that is open. */
export const readOffers = (c: Compiled, w: World, common: Common): void => {
  if (common.offered === common.reading) return
  common.offered = common.reading
  const { hands, offers } = common
  fillOffers(c, w, w.trigger, 0, hands[0], offers[0])
  fillOffers(c, w, w.trigger, 1, hands[1], offers[1])
}

/** Copies numbers; whether any was another one before. */
const copied = (from: Int32Array | Uint8Array, into: Int32Array | Uint8Array): boolean => {
  let moved = false
  for (let i = 0; i < from.length; i += 1) {
    if (into[i] === from[i]) continue
    into[i] = from[i] as number
    moved = true
  }
  return moved
}

/** The same for records that never change once made. */
const listed = <T>(from: readonly T[], into: T[]): boolean => {
  let moved = into.length !== from.length
  for (let i = 0; i < from.length; i += 1) {
    if (into[i] === from[i]) continue
    into[i] = from[i] as T
    moved = true
  }
  cut(into, from.length)
  return moved
}

/** The same for promises, which are settled where they stand. */
const copiedPromises = ({ promises: from }: World, { promises: into, spare }: Common): boolean => {
  let moved = into.length !== from.length
  for (let i = 0; i < from.length; i += 1) {
    const promise = from[i] as Promised
    if (spare.length === i) spare.push({ ...promise })
    const copy = spare[i] as Copy
    if (into.length > i && isSame(copy, promise)) continue
    copy.ref = promise.ref
    copy.giver = promise.giver
    copy.signed = promise.signed
    copy.until = promise.until
    copy.state = promise.state
    into[i] = copy
    moved = true
  }
  cut(into, from.length)
  return moved
}

const isSame = (a: Promised, b: Promised): boolean =>
  a.ref === b.ref &&
  a.giver === b.giver &&
  a.signed === b.signed &&
  a.until === b.until &&
  a.state === b.state
