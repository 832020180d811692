// Where a side stands in this turn, as it sees itself or as the other side may see it: its values, its hand and what it foresees.
// What a turn is worth under a deal is read from here.
import type { PromiseRef } from '../rules/act.ts'
import type { Sight } from '../rules/sight.ts'
import type { Compiled } from '../scenario/compiled.ts'
import { pledgeIn } from './beside.ts'
import { HOLD, pledgedBy, stanceOf } from './hand.ts'
import { halved, pairPlace, SURELY, type Values, worthOfCard } from './values.ts'

export type Stand = {
  readonly values: Values
  readonly hand: readonly number[] // responses
  readonly costs: readonly number[] // tenths, by place in the hand
  readonly foreseen: readonly number[] // by stance of the other side, in weights that sum to nothing in particular
}

/** How this side stands. */
export const ownStand = (c: Compiled, sight: Sight, values: Values): Stand => {
  const hand = sight.hand.map(card => card.response)
  const costs = sight.hand.map(card => card.cost)
  return { values, hand, costs, foreseen: foresee(c, sight, sight.otherHand, values.side) }
}

/** How the other side may stand, as far as this side can tell: its cards at full price. */
export const otherStand = (c: Compiled, sight: Sight, values: Values): Stand => {
  const costs = sight.otherHand.map(response => c.responses[response]!.cost)
  const facing = sight.hand.map(card => card.response)
  return { values, hand: sight.otherHand, costs, foreseen: foresee(c, sight, facing, values.side) }
}

/** How likely each stance of whoever faces `side` is: by the cards it faces, what was shown lately, what is pledged. */
export const foresee = (c: Compiled, sight: Sight, facing: readonly number[], side: 0 | 1): number[] => {
  const other = side === 0 ? 1 : 0
  const weights = [0, 0, 0, 0, 0]
  for (let i = 0; i < facing.length; i += 1) weights[stanceOf(c, facing[i]!)]! += 2
  const { played } = sight
  for (let i = Math.max(0, played.length - 3); i < played.length; i += 1) {
    const stance = played[i]!.stances[other]
    if (weights[stance]! > 0) weights[stance]! += 3
  }
  const pledged = pledgedBy(sight, other)
  if (pledged >= 0) weights[stanceOf(c, pledged)]! += 20
  if (facing.length === 0 && pledged < 0) weights[HOLD] = 1
  return weights
}

/** Value of the turn where this side has pledged `mine` and the other `theirs`, -1 for none: its best card, what the other's
 * pledged card does, and what the scenario says of exactly this pair. Clauses apart. */
export const worthOfTurn = (
  c: Compiled,
  trigger: number,
  stand: Stand,
  mine: number,
  theirs: number,
): number => {
  const { values } = stand
  if (mine >= 0 && theirs >= 0) {
    const place =
      values.side === 0 ? pairPlace(c, trigger, mine, theirs) : pairPlace(c, trigger, theirs, mine)
    return values.pairs[trigger]![place]!
  }
  if (theirs < 0) return bestCard(c, stand, mine, stand.foreseen)
  return bestCard(c, stand, mine, SURELY[stanceOf(c, theirs)]!) + values.theirs[theirs]!
}

/** Value of the turn and what comes after under a deal, seen from `stand`, which gives the first column. */
export const worthOfDeal = (
  c: Compiled,
  trigger: number,
  stand: Stand,
  give: readonly PromiseRef[],
  take: readonly PromiseRef[],
): number => {
  const { clauses, side } = stand.values
  let sum = worthOfTurn(c, trigger, stand, pledgeIn(give), pledgeIn(take))
  for (const ref of give) if (ref.kind === 'clause') sum += clauses[side][ref.clause]!
  for (const ref of take) if (ref.kind === 'clause') sum += clauses[side === 0 ? 1 : 0][ref.clause]!
  return sum
}

const bestCard = (c: Compiled, stand: Stand, mine: number, foreseen: readonly number[]): number => {
  const { costs, hand, values } = stand
  let best = Number.NEGATIVE_INFINITY
  for (let i = 0; i < hand.length; i += 1) {
    const response = hand[i]!
    if (mine >= 0 && response !== mine) continue
    const cost = response === mine ? halved(costs[i]!) : costs[i]!
    best = Math.max(best, worthOfCard(c, values, response, cost, foreseen))
  }
  return Number.isFinite(best) ? best : 0
}
