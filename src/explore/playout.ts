// One match of two policies on the rules alone: no machine, no log, no seats. A policy gets its sight and its own dice, nothing
// else. An act that is not legal is our own bug and throws.
import { diceOf } from '../policy/dice.ts'
import type { Choice, Policy } from '../policy/policy.ts'
import type { Act } from '../rules/act.ts'
import { COMMITMENT, mayAct } from '../rules/acts.ts'
import { isLegal } from '../rules/legal.ts'
import { openerOf } from '../rules/opener.ts'
import { apply, nextTurn, phaseOf, reveal } from '../rules/order.ts'
import type { Play } from '../rules/play.ts'
import { blankWorld, setUp } from '../rules/setup.ts'
import { type Lens, look, makeLens } from '../rules/sight.ts'
import { turnIsOpen } from '../rules/table.ts'
import type { World } from '../rules/world.ts'
import type { Compiled } from '../scenario/compiled.ts'

export type Policies = readonly [Policy, Policy]
export type Playout = {
  readonly world: World // of the room: true until its next playout
  readonly signed: number // drafts that both sides signed, ratified or not
}

/** Acts in one turn before a playout gives up: policies that hand a draft to and fro for ever are a bug. */
export const MOST_ACTS = 64

/** Where playouts are played one after another: a world and a lens that are used again. */
export type Room = { readonly world: World; readonly lens: Lens }
export const makeRoom = (c: Compiled): Room => ({ world: blankWorld(c), lens: makeLens(c) })

export const playOneOut = (c: Compiled, m: Play, policies: Policies, room = makeRoom(c)): Playout => {
  setUp(c, m, room.world)
  return playOn(c, m, policies, room)
}

/** Plays the match in the room to its end from wherever it stands. `shown` sees the world after every reveal, and keeps none. */
export const playOn = (
  c: Compiled,
  m: Play,
  policies: Policies,
  room: Room,
  shown: ((world: World) => void) | null = null,
): Playout => {
  const { world } = room
  let signed = 0
  while (world.ending < 0 && (turnIsOpen(world) || nextTurn(c, m, world, null) !== 'ended')) {
    signed += playTurn(c, m, room, policies)
    if (world.ending < 0) reveal(c, m, world, null)
    if (shown !== null) shown(world)
  }
  return { world, signed }
}

/** Asks both sides until nobody has anything to decide. Returns how many drafts were signed. */
export const playTurn = (c: Compiled, m: Play, room: Room, policies: Policies): number => {
  const w = room.world
  let signed = 0
  let side = nextToAct(c, m, w, null)
  for (let acts = 0; side !== null; acts += 1) {
    if (acts === MOST_ACTS) throw new Error(`no end of acts in ${c.triggers[w.trigger]?.id}`)
    const { act } = ask(c, m, room, side, policies[side])
    const illegal = isLegal(c, m, w, side, act)
    if (illegal !== null) throw new Error(`${c.sides[side].id} may not ${nameOf(act)}: ${illegal}`)
    apply(c, m, w, side, act, null)
    if (act.kind === 'sign') signed += 1
    side = nextToAct(c, m, w, side)
  }
  return signed
}

/** Who is asked next: the sides take turns, the one on whom the trigger falls first; null when nobody has anything to do. */
export const nextToAct = (c: Compiled, m: Play, w: World, last: 0 | 1 | null): 0 | 1 | null => {
  const phase = phaseOf(c, m, w)
  if (phase === 'reveal' || phase === 'ended') return null
  const first = last === null ? openerOf(c, w) : other(last)
  if (!waits(w, first) && mayAct(c, m, w, first)) return first
  const second = other(first)
  if (!waits(w, second) && mayAct(c, m, w, second)) return second
  throw new Error(`nobody can act in ${phase}`)
}

/** Whether a side's own draft lies with the other side, which has not answered yet. */
const waits = ({ table }: World, side: 0 | 1): boolean => table.by === side && !table.left[other(side)]

const other = (side: 0 | 1): 0 | 1 => (side === 0 ? 1 : 0)

/** What a policy would do now for this side. A guess at the other side's card moves nothing: a playout spares it. */
export const ask = (c: Compiled, m: Play, { lens, world }: Room, side: 0 | 1, policy: Policy): Choice => {
  const sight = look(c, m, world, side, lens)
  if (sight.legal[0] === 'predict') lens.eyes[side].sight.legal = COMMITMENT
  return policy(c, sight, diceOf(m.dice, c.sides[side].id, c.slots[world.slot]?.id ?? ''))
}

const nameOf = (act: Act): string => JSON.stringify(act)
