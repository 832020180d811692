// What a package is worth to a side: the turn it makes and the promises it sets running, against the turn without it.
import type { Package, PromiseRef } from '../rules/act.ts'
import type { Sight } from '../rules/sight.ts'
import type { Compiled } from '../scenario/compiled.ts'
import { foresee, surely, worthOfCard, worthOfEffects } from './expect.ts'
import { stanceOf } from './hand.ts'

/** The package as this side gives and takes it, whoever wrote it. */
export const asOwn = (pack: Package, wroteIt: boolean): Package =>
  wroteIt ? pack : { give: pack.take, take: pack.give }

const pledgeIn = (refs: readonly PromiseRef[]): number => {
  for (const ref of refs) if (ref.kind === 'pledge') return ref.response
  return -1
}

/** The best this side can expect of the turn with no deal. */
export const worthWithout = (c: Compiled, sight: Sight, taste: Int32Array): number => {
  const foreseen = foresee(c, sight)
  let best = Number.NEGATIVE_INFINITY
  for (const card of sight.hand)
    best = Math.max(best, worthOfCard(c, sight, card.response, card.cost, foreseen, taste))
  return Number.isFinite(best) ? best : 0
}

/** How the table may look from the other side, as far as this side can tell: its cards at full price, its aims unknown. */
export const acrossTheTable = (c: Compiled, sight: Sight): Sight => ({
  ...sight,
  side: 1 - sight.side,
  hand: sight.otherHand.map(response => ({
    response,
    cost: c.responses[response]!.cost,
    marks: [],
    pledged: false,
  })),
  otherHand: sight.hand.map(card => card.response),
  aims: [],
  redLine: -1,
})

/** Value of the turn under a package, seen from this side; `pack` as `asOwn` gives it. */
export const worthOfDeal = (c: Compiled, sight: Sight, pack: Package, taste: Int32Array): number => {
  const mine = pledgeIn(pack.give)
  const theirs = pledgeIn(pack.take)
  const foreseen = theirs >= 0 ? surely(stanceOf(c, theirs)) : foresee(c, sight)
  let turn = Number.NEGATIVE_INFINITY
  for (const card of sight.hand) {
    if (mine >= 0 && card.response !== mine) continue
    const cost = card.response === mine ? halved(card.cost) : card.cost
    turn = Math.max(turn, worthOfCard(c, sight, card.response, cost, foreseen, taste))
  }
  if (!Number.isFinite(turn)) turn = 0
  if (theirs >= 0) turn += worthOfTheirs(c, sight, theirs, taste)
  if (mine >= 0 && theirs >= 0) turn += worthOfPair(c, sight, mine, theirs, taste)
  for (const ref of pack.give) turn += worthOfClause(c, ref, sight.side, taste)
  for (const ref of pack.take) turn += worthOfClause(c, ref, 1 - sight.side, taste)
  return turn
}

/** Half the cost, rounded up to a whole point. */
const halved = (cost: number): number => Math.ceil(cost / 20) * 10

/** What the other side's pledged card does to what this side cares about. */
const worthOfTheirs = (c: Compiled, sight: Sight, response: number, taste: Int32Array): number => {
  const other = { ...sight, side: 1 - sight.side }
  const foreseen = surely(2)
  return worthOfCard(c, other, response, 0, foreseen, taste) // their standing weighs nothing in this side's taste
}

/** What the scenario says of exactly this pair of cards, or of their stances. */
const worthOfPair = (c: Compiled, sight: Sight, mine: number, theirs: number, taste: Int32Array): number => {
  const pair = sight.side === 0 ? [mine, theirs] : [theirs, mine]
  const fits = (want: number, stance: number, response: number): boolean =>
    want >= 0 ? want === response : stanceOf(c, response) === stance
  const outcome = c.triggers[sight.trigger]?.outcomes.find(({ responses, stances }) =>
    pair.every((response, side) => fits(responses[side] ?? -1, stances[side] ?? -1, response)),
  )
  return outcome === undefined ? 0 : worthOfEffects(c, outcome.effects, 0, taste)
}

const worthOfClause = (c: Compiled, ref: PromiseRef, giver: number, taste: Int32Array): number => {
  if (ref.kind === 'pledge') return 0
  const clause = c.clauses[ref.clause]!
  return (
    worthOfEffects(c, clause.effects, giver, taste) +
    worthOfEffects(c, clause.each, giver, taste) * clause.slots
  )
}
