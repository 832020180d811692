// What a character does at the table: sign, widen, propose, or nothing more. A package is weighed by what it brings over no deal,
// here and, as far as can be told, there, and by the odds that both homes pass it.
import type { Package, Spend } from '../rules/act.ts'
import { lightOf } from '../rules/ratify.ts'
import type { Sight } from '../rules/sight.ts'
import type { Compiled } from '../scenario/compiled.ts'
import { bestDraft } from './drafts.ts'
import type { Choice } from './policy.ts'
import { emptyLists, otherStand, ownStand, type Stand, worthOfDeal, worthOfTurn } from './stand.ts'
import { CHARACTERS, type Character, UNKNOWN } from './taste.ts'
import { type Values, valuesOf } from './values.ts'

/** How both sides stand, filled anew by every bargain. */
const own = emptyLists()
const across = emptyLists()

/** Null: nothing to sign and nothing to send. */
export const bargain = (c: Compiled, sight: Sight, character: Character, values: Values): Choice | null => {
  if (sight.draft !== null && sight.draft.by === sight.side) return null
  const here = ownStand(c, sight, values, own)
  return answer(c, sight, character, here) ?? propose(c, sight, character, here)
}

/** Signs a draft worth having that both homes are likely to pass, with standing spent where that turns the scale. */
const answer = (c: Compiled, sight: Sight, character: Character, here: Stand): Choice | null => {
  const { draft, light } = sight
  if (draft === null || light === null || !sight.legal.includes('sign')) return null
  const pack: Package = { give: draft.package.take, take: draft.package.give } // as this side would have written it
  const without = worthOfTurn(c, sight.trigger, here, -1, -1)
  const gain = worthOfDeal(c, sight.trigger, here, pack.give, pack.take) - without
  if (gain < character.gain || light.odds[1] < character.odds[1]) return null
  if (light.odds[0] >= character.odds[0])
    return { act: { kind: 'sign', on: draft.number }, reason: 'good-deal', report: 'open' }
  const spend = enough(c, sight, pack, character.odds[0], (gain - character.gain) / character.home)
  return spend === null ? null : { act: { kind: 'widen', spend }, reason: 'good-deal', report: 'open' }
}

/** The least standing that brings the own home to these odds, if it is worth its price (in tenths of standing). */
const enough = (c: Compiled, sight: Sight, pack: Package, odds: number, worth: number): Spend | null => {
  if (!sight.legal.includes('widen')) return null
  const side = sight.side as 0 | 1
  for (const spend of [2, 4] as const)
    if (spend > sight.spend && worth >= spend * 10)
      if (lightOf(c, sight, pack, side, side, 'own', spend).odds >= odds) return spend
  return null
}

const propose = (c: Compiled, sight: Sight, character: Character, here: Stand): Choice | null => {
  if (!sight.legal.includes('draft') || sight.failed !== null) return null
  const other = (1 - sight.side) as 0 | 1
  const theirs = valuesOf(c, other, UNKNOWN, CHARACTERS.pragmatist)
  const there = otherStand(c, sight, theirs, across)
  const on = sight.draft?.number ?? 0
  const best = bestDraft(c, sight, character, here, there, on)
  if (best === null) return null
  return { act: { kind: 'draft', on, package: best }, reason: 'good-deal', report: 'open' }
}
