// The table of a turn: how open it is, who may still write, what a draft may hold. It opens and is asked here; acts change it
// in order.ts.
import {
  type Compiled,
  type CompiledClause,
  type CompiledResponse,
  type CompiledTrigger,
  NONE,
  TABLE_NONE,
  TABLE_ONE,
  TABLE_OPEN,
  TABLE_SUMMIT,
} from '../scenario/compiled.ts'
import { type Facts, holds, levelOf } from '../scenario/conditions.ts'
import type { PromiseRef } from './act.ts'
import { cut, isPledged } from './marks.ts'
import { clearTable } from './setup.ts'
import type { Played, World } from './world.ts'

type Turns = { readonly slot: number; readonly trigger: number; readonly played: readonly Played[] }

/** Whether a trigger has struck whose responses are not revealed yet. */
export const turnIsOpen = ({ played, slot, trigger }: Turns): boolean =>
  trigger >= 0 && (played.length === 0 || (played[played.length - 1] as Played).slot !== slot)

/** Turns played so far, the open one included. */
export const turnOf = (w: Turns): number => w.played.length + (turnIsOpen(w) ? 1 : 0)

/** How open this turn's table is. Rules arrive one at a time: none in the first turn, one draft each in the second. */
export const tableKind = (c: Compiled, w: Turns): number => {
  if (c.model.bargain === null || w.trigger < 0) return TABLE_NONE
  const kind = (c.triggers[w.trigger] as CompiledTrigger).table
  const turn = turnOf(w)
  if (turn <= 1) return TABLE_NONE
  return turn === 2 ? Math.min(kind, TABLE_ONE) : kind
}

export const isSummit = (c: Compiled, w: Turns): boolean => tableKind(c, w) === TABLE_SUMMIT

/** Whether sides may predict: from the second turn on. A summit has no envelope, so nothing to predict before. */
export const mayPredict = (w: Turns): boolean => turnOf(w) >= 2

export const openTable = (c: Compiled, w: World): void => {
  clearTable(w.table)
  const pens = pensOf(c, w)
  w.table.pens[0] = pens
  w.table.pens[1] = pens
}

/** Hand-overs a side has: by the table, and on an open one by the lines of communication. */
const pensOf = (c: Compiled, w: World): number => {
  const kind = tableKind(c, w)
  if (kind === TABLE_NONE) return 0
  if (kind === TABLE_ONE) return 1
  const bargain = c.model.bargain
  if (kind !== TABLE_OPEN || bargain === null || bargain.lines === NONE) return 2
  return levelOf(c, w, bargain.lines) >= bargain.open ? 2 : 1
}

/** Whether nobody can change anything at the table any more, or nobody wants to. */
export const tableOver = ({ table: t }: World): boolean => {
  if (t.ratified >= 0 || t.walked || (t.left[0] && t.left[1])) return true
  return t.lying === null && (t.left[0] || t.pens[0] === 0) && (t.left[1] || t.pens[1] === 0)
}

/** The number a new draft, a signature or a refusal must name: the lying draft's, 0 on an empty table. */
export const lyingNumber = (w: World): number => (w.table.lying === null ? 0 : w.table.drafts)

// ---- hands and offers ------------------------------------------------------------------------------------------------

/** The cards a side can play now, file order. A hand is never empty: without any card that fits it holds the default. */
export const handOf = (c: Compiled, facts: Facts, trigger: number, side: 0 | 1): number[] =>
  fillHand(c, facts, trigger, side, [])

/** The same into a list that is used again. */
export const fillHand = (
  c: Compiled,
  facts: Facts,
  trigger: number,
  side: 0 | 1,
  hand: number[],
): number[] => {
  const spec = c.triggers[trigger] as CompiledTrigger
  const cards = spec.responses[side]
  let count = 0
  for (let i = 0; i < cards.length; i += 1) {
    const card = cards[i] as number
    if (!fits(c, facts, card)) continue
    hand[count] = card
    count += 1
  }
  if (count === 0) {
    hand[0] = spec.fallback[side]
    count = 1
  }
  cut(hand, count)
  return hand
}

/** A pledged card stays in its hand, also where the package itself changed what the card waits for. */
const fits = (c: Compiled, facts: Facts, response: number): boolean => {
  const card = c.responses[response] as CompiledResponse
  return holds(c, facts, card.when, card.side) || isPledged(facts, card.side, response)
}

export const isInHand = (
  c: Compiled,
  facts: Facts,
  trigger: number,
  side: 0 | 1,
  response: number,
): boolean => {
  const spec = c.triggers[trigger] as CompiledTrigger
  const cards = spec.responses[side]
  if (!cards.includes(response)) return false
  if (fits(c, facts, response)) return true
  if (response !== spec.fallback[side]) return false
  for (let i = 0; i < cards.length; i += 1) if (fits(c, facts, cards[i] as number)) return false
  return true
}

/** Whether a side can pledge this card: in hand, not what it would do if the summit failed, and where it takes both, in both hands. */
export const isPledgeable = (
  c: Compiled,
  facts: Facts,
  trigger: number,
  side: 0 | 1,
  response: number,
): boolean => isInHand(c, facts, trigger, side, response) && isPledge(c, facts, trigger, response)

/** The same of a card that is in its hand. */
const isPledge = (c: Compiled, facts: Facts, trigger: number, response: number): boolean => {
  const { partner, side, walk } = c.responses[response] as CompiledResponse
  return !walk && (partner < 0 || isInHand(c, facts, trigger, (1 - side) as 0 | 1, partner))
}

/** Whether `giver` can promise this clause at this trigger's table: offered there, and not running already; where it binds both,
 * to both. */
export const isOffered = (
  c: Compiled,
  facts: Facts,
  trigger: number,
  giver: 0 | 1,
  clause: number,
): boolean => {
  const { at, by } = c.clauses[clause] as CompiledClause
  return by[giver] && at[trigger] === 1 && isFree(c, facts, giver, clause)
}

/** Free to be promised by this side; where it binds both, by both. */
const isFree = (c: Compiled, facts: Facts, giver: 0 | 1, clause: number): boolean =>
  isOpen(c, facts, giver, clause) &&
  ((c.clauses[clause] as CompiledClause).mutual !== true || isOpen(c, facts, (1 - giver) as 0 | 1, clause))

const isOpen = (c: Compiled, facts: Facts, giver: 0 | 1, clause: number): boolean => {
  if (!holds(c, facts, (c.clauses[clause] as CompiledClause).when, giver)) return false
  const { promises } = facts
  for (let i = 0; i < promises.length; i += 1) {
    const { ref, giver: by, state } = promises[i] as Facts['promises'][number]
    if (by === giver && state === 'running' && ref.kind === 'clause' && ref.clause === clause) return false
  }
  return true
}

/** All that `giver` can promise in this turn: pledges first, then clauses, file order. */
export const offersOf = (c: Compiled, facts: Facts, trigger: number, giver: 0 | 1): PromiseRef[] => {
  const offers: PromiseRef[] = []
  const hand = handOf(c, facts, trigger, giver)
  fillOffers(c, facts, trigger, giver, hand, offers)
  return offers
}

/** The same into a list that is used again, for who has read the giver's hand already. */
export const fillOffers = (
  c: Compiled,
  facts: Facts,
  trigger: number,
  giver: 0 | 1,
  hand: readonly number[],
  offers: PromiseRef[],
): void => {
  let count = 0
  for (let i = 0; i < hand.length; i += 1) {
    const response = hand[i] as number
    if (!isPledge(c, facts, trigger, response)) continue
    offers[count] = (c.responses[response] as CompiledResponse).pledge
    count += 1
  }
  const clauses = (c.triggers[trigger] as CompiledTrigger).clauses[giver]
  for (let i = 0; i < clauses.length; i += 1) {
    if (!isFree(c, facts, giver, clauses[i] as number)) continue
    offers[count] = (c.clauses[clauses[i] as number] as CompiledClause).promise
    count += 1
  }
  cut(offers, count)
}

/** Whether `giver` could promise anything in this turn. */
export const hasOffers = (c: Compiled, facts: Facts, trigger: number, giver: 0 | 1): boolean => {
  const spec = c.triggers[trigger] as CompiledTrigger
  let fitting = 0
  for (const response of spec.responses[giver]) {
    if (!fits(c, facts, response)) continue
    if (isPledge(c, facts, trigger, response)) return true
    fitting += 1
  }
  if (fitting === 0 && isPledge(c, facts, trigger, spec.fallback[giver])) return true
  return spec.clauses[giver].some(clause => isFree(c, facts, giver, clause))
}
