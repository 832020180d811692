// Drafts worth thinking about: the scenario's ready ones, one pledge for one pledge, and a clause or two beside them.
import type { Package, PromiseRef } from '../rules/act.ts'
import { contradicts } from '../rules/legal.ts'
import type { Sight } from '../rules/sight.ts'
import type { Compiled } from '../scenario/compiled.ts'
import { ENGAGE, stanceOf } from './hand.ts'

/** Packages as this side would write them, in a fixed order, all of which the rules let it hand over now. */
export const candidates = (c: Compiled, sight: Sight): readonly Package[] => {
  const { give, most, take } = sight.offers
  const holds = (column: readonly PromiseRef[], offered: readonly PromiseRef[]): boolean =>
    column.length <= most &&
    column.every(ref => offered.some(one => same(one, ref))) &&
    !contradicts(c, column)
  return thoughtOf(c, sight).filter(pack => holds(pack.give, give) && holds(pack.take, take))
}

const thoughtOf = (c: Compiled, sight: Sight): readonly Package[] => {
  const found: Package[] = []
  for (const ready of c.triggers[sight.trigger]?.packages ?? []) {
    const own = ready.from === sight.side
    found.push(own ? { give: ready.give, take: ready.take } : { give: ready.take, take: ready.give })
  }
  const gives = friendly(c, sight.offers.give)
  const takes = friendly(c, sight.offers.take)
  const pairs = clausePairs(clausesIn(sight.offers.give), clausesIn(sight.offers.take))
  for (const give of gives)
    for (const take of takes) {
      found.push({ give: [give], take: [take] })
      if (sight.offers.most > 1)
        for (const pair of pairs) found.push({ give: [give, ...pair.give], take: [take, ...pair.take] })
    }
  for (const pair of pairs) if (pair.give.length > 0 && pair.take.length > 0) found.push(pair)
  return found
}

const friendly = (c: Compiled, refs: readonly PromiseRef[]): readonly PromiseRef[] =>
  refs.filter(ref => ref.kind === 'pledge' && stanceOf(c, ref.response) >= ENGAGE)
const clausesIn = (refs: readonly PromiseRef[]): readonly PromiseRef[] =>
  refs.filter(ref => ref.kind === 'clause')
const same = (a: PromiseRef, b: PromiseRef): boolean =>
  a.kind === 'clause'
    ? b.kind === 'clause' && a.clause === b.clause
    : b.kind === 'pledge' && a.response === b.response

/** The same promises, in whatever order. */
export const samePackage = (a: Package, b: Package): boolean =>
  sameColumn(a.give, b.give) && sameColumn(a.take, b.take)
const sameColumn = (a: readonly PromiseRef[], b: readonly PromiseRef[]): boolean =>
  a.length === b.length && a.every(ref => b.some(one => same(ref, one)))

/** The same clause from both, one clause from either, one for another. */
const clausePairs = (gives: readonly PromiseRef[], takes: readonly PromiseRef[]): readonly Package[] => {
  const pairs: Package[] = []
  for (const give of gives)
    if (takes.some(take => same(give, take))) pairs.push({ give: [give], take: [give] })
  for (const give of gives) pairs.push({ give: [give], take: [] })
  for (const take of takes) pairs.push({ give: [], take: [take] })
  for (const give of gives)
    for (const take of takes) if (!same(give, take)) pairs.push({ give: [give], take: [take] })
  return pairs
}
