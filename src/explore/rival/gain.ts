// What a signed draft leads to in the worlds a side imagines, over none: for itself, for the other side, and as its level sees it.
import type { Package, Spend } from '../../rules/act.ts'
import { apply } from '../../rules/order.ts'
import type { Compiled } from '../../scenario/compiled.ts'
import { type Change, futureOf, leaveTable, type Mind, withoutDeal, worthOf } from './mind.ts'

/** The draft lies signed: put to both homes, with this much of the own standing; refused, the table is over. */
export const signedAs =
  (c: Compiled, own: 0 | 1, pack: Package, by: 0 | 1, spend: Spend): Change =>
  (m, w) => {
    w.table.lying = pack
    w.table.by = by
    w.table.spend[own] = spend
    apply(c, m, w, by === 0 ? 1 : 0, { kind: 'sign', on: w.table.drafts }, null)
    leaveTable(m, w)
  }

export type Gain = { readonly own: number; readonly other: number; readonly worth: number } // over no deal, means

/** What a signed draft brings over none, world by world the same dice. */
export const gainOf = (mind: Mind, change: Change, most = mind.worlds.length): Gain => {
  const count = Math.min(most, mind.worlds.length)
  const gain = { own: 0, other: 0, worth: 0 }
  for (let at = 0; at < count; at += 1) {
    const without = withoutDeal(mind, at)
    const signed = futureOf(mind, at, change)
    gain.own += (signed.own - without.own) / count
    gain.other += (signed.other - without.other) / count
    gain.worth += (worthOf(mind, signed) - worthOf(mind, without)) / count
  }
  return gain
}
