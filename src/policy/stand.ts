// Where a side stands in this turn, as it sees itself or as the other side may see it: its values, its hand and what it foresees.
// What a turn is worth under a deal is read from here.
import type { PromiseRef } from '../rules/act.ts'
import { cut } from '../rules/marks.ts'
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

/** What a stand is written into, anew each time by those who ask often and keep none. */
export const emptyLists = (): Lists => ({ hand: [], costs: [], foreseen: [0, 0, 0, 0, 0] })
type Lists = { readonly hand: number[]; readonly costs: number[]; readonly foreseen: number[] }

/** How this side stands. */
export const ownStand = (c: Compiled, sight: Sight, values: Values, lists = emptyLists()): Stand => {
  const { costs, foreseen, hand } = lists
  for (let i = 0; i < sight.hand.length; i += 1) {
    const card = sight.hand[i]!
    hand[i] = card.response
    costs[i] = card.cost
  }
  cut(hand, sight.hand.length)
  cut(costs, sight.hand.length)
  foresee(c, sight, sight.otherHand, values.side, foreseen)
  return { values, hand, costs, foreseen }
}

/** How the other side may stand, as far as this side can tell: its cards at full price. */
export const otherStand = (c: Compiled, sight: Sight, values: Values, lists = emptyLists()): Stand => {
  const { costs, foreseen, hand } = lists
  for (let i = 0; i < sight.hand.length; i += 1) hand[i] = sight.hand[i]!.response
  cut(hand, sight.hand.length)
  foresee(c, sight, hand, values.side, foreseen) // facing this side's hand; then its own is written in its place
  for (let i = 0; i < sight.otherHand.length; i += 1) {
    const response = sight.otherHand[i]!
    hand[i] = response
    costs[i] = c.responses[response]!.cost
  }
  cut(hand, sight.otherHand.length)
  cut(costs, sight.otherHand.length)
  return { values, hand, costs, foreseen }
}

/** How likely each stance of whoever faces `side` is: by the cards it faces, what was shown lately, what is pledged. */
export const foresee = (
  c: Compiled,
  sight: Sight,
  facing: readonly number[],
  side: 0 | 1,
  weights = [0, 0, 0, 0, 0],
): number[] => {
  const other = side === 0 ? 1 : 0
  for (let stance = 0; stance < 5; stance += 1) weights[stance] = 0
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
