// What a signed draft leads to in the worlds a side imagines, over none: for itself, for the other side, and as its level sees it.
// Whether the homes pass it is not thrown but weighed: what follows either way, by the odds of both in that world.
import type { Package, Spend } from '../../rules/act.ts'
import { apply } from '../../rules/order.ts'
import type { Play } from '../../rules/play.ts'
import { lightOf } from '../../rules/ratify.ts'
import type { World } from '../../rules/world.ts'
import type { Compiled } from '../../scenario/compiled.ts'
import { type Future, futureOf, leaveTable, type Mind, theirWorth, withoutDeal, worthOf } from './mind.ts'

/** A draft of side `by`, from its side, and what this side spends of its standing to bring it home. */
export type Deal = { readonly pack: Package; readonly by: 0 | 1; readonly spend: Spend }

export type Gain = {
  readonly own: number // share of the own agenda over no deal, mean
  readonly theirs: number // what the other side may see in it over no deal, mean
  readonly worth: number // as its level sees it, over no deal, mean
  readonly passed: number // the same where both homes surely pass it
  readonly odds: readonly [home: number, theirs: number] // percent, mean
}

/** What a signed draft brings over none, world by world the same dice. */
export const gainOf = (mind: Mind, deal: Deal, most = mind.worlds.length): Gain => {
  const count = Math.min(most, mind.worlds.length)
  const gain: Sums = { own: 0, theirs: 0, worth: 0, passed: 0, odds: [0, 0] }
  for (let at = 0; at < count; at += 1) {
    const odds = oddsOf(mind, at, deal)
    const [here, there] = [odds[0] / 100, odds[1] / 100]
    const signed = passed(mind, at, deal)
    add(gain, mind, at, (here * there) / count, signed)
    add(gain, mind, at, ((1 - here) * there) / count, refused(mind, at, OWN))
    add(gain, mind, at, (here * (1 - there)) / count, refused(mind, at, THEIRS))
    add(gain, mind, at, ((1 - here) * (1 - there)) / count, refused(mind, at, BOTH))
    gain.passed += (worthOf(mind, signed) - worthOf(mind, withoutDeal(mind, at))) / count
    gain.odds[0] += odds[0] / count
    gain.odds[1] += odds[1] / count
  }
  return gain
}
type Sums = { -readonly [K in keyof Gain]: K extends 'odds' ? [number, number] : number }

/** Adds what follows in one world, as far as it comes to that. */
const add = (gain: Sums, mind: Mind, at: number, part: number, future: Future): void => {
  const without = withoutDeal(mind, at)
  gain.own += (future.own - without.own) * part
  gain.theirs += (theirWorth(future) - theirWorth(without)) * part
  gain.worth += (worthOf(mind, future) - worthOf(mind, without)) * part
}

/** Percent by which either home passes it, with the standing that the other side may have in this world. */
const oddsOf = ({ c, other, own, worlds }: Mind, at: number, { by, pack, spend }: Deal): [number, number] => {
  const { world } = worlds[at]!
  return [
    lightOf(c, world, pack, by, own, 'own', spend).odds,
    lightOf(c, world, pack, by, other, 'own', 0).odds,
  ]
}

const OWN = 0
const THEIRS = 1
const BOTH = 2
type Refusing = typeof OWN | typeof THEIRS | typeof BOTH

const passed = (mind: Mind, at: number, { by, pack, spend }: Deal): Future =>
  futureOf(mind, at, (m, w) => {
    w.asks.fill(-ANYTHING)
    w.table.spend[mind.own] = spend
    sign(mind.c, m, w, pack, by)
  })

/** What a refusal at home leads to hangs on who refused, not on the draft: looked at once in every world. */
const refused = (mind: Mind, at: number, by: Refusing): Future => {
  const known = mind.refusals[at] as (Future | null)[]
  const future =
    known[by] ??
    futureOf(mind, at, (m, w) => {
      const { c, other, own } = mind
      w.asks.fill(-ANYTHING)
      if (by !== THEIRS) for (const group of c.sides[own].groups) w.asks[group] = ANYTHING
      if (by !== OWN) for (const group of c.sides[other].groups) w.asks[group] = ANYTHING
      sign(c, m, w, NOTHING, own)
    })
  known[by] = future
  return future
}

const ANYTHING = 100_000 // more support than any home gives
const NOTHING: Package = { give: [], take: [] }

/** The draft lies signed and is put to both homes; then the table is over. */
const sign = (c: Compiled, m: Play, w: World, pack: Package, by: 0 | 1): void => {
  w.table.lying = pack
  w.table.by = by
  apply(c, m, w, by === 0 ? 1 : 0, { kind: 'sign', on: w.table.drafts }, null)
  leaveTable(m, w)
}
