// What a character does at the table: sign, widen, propose, or nothing more. A package is weighed by what it brings over no deal,
// here and, as far as can be told, there, and by the odds that both homes pass it.
import type { Package, Spend } from '../rules/act.ts'
import { lightOf } from '../rules/ratify.ts'
import type { Sight } from '../rules/sight.ts'
import type { Compiled } from '../scenario/compiled.ts'
import { candidates, samePackage } from './candidates.ts'
import { acrossTheTable, asOwn, worthOfDeal, worthWithout } from './deal.ts'
import type { Choice } from './policy.ts'
import { CHARACTERS, type Character, tasteOf } from './taste.ts'

type Odds = readonly [home: number, theirs: number]

/** Null: nothing to sign and nothing to send. */
export const bargain = (
  c: Compiled,
  sight: Sight,
  character: Character,
  taste: Int32Array,
): Choice | null => {
  if (sight.draft !== null && sight.draft.by === sight.side) return null
  const without = worthWithout(c, sight, taste)
  return answer(c, sight, character, taste, without) ?? propose(c, sight, character, taste, without)
}

/** Signs a draft worth having that both homes are likely to pass, with standing spent where that turns the scale. */
const answer = (
  c: Compiled,
  sight: Sight,
  character: Character,
  taste: Int32Array,
  without: number,
): Choice | null => {
  const { draft, light } = sight
  if (draft === null || light === null || !sight.legal.includes('sign')) return null
  const pack = asOwn(draft.package, false)
  const gain = worthOfDeal(c, sight, pack, taste) - without
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

/** The draft with the best prospects, but none that lay on this turn's table before: what was answered is not said twice. */
const propose = (
  c: Compiled,
  sight: Sight,
  character: Character,
  taste: Int32Array,
  without: number,
): Choice | null => {
  if (!sight.legal.includes('draft') || sight.failed !== null) return null
  const number = sight.draft?.number ?? 0
  const best = bestOf(optionsOf(c, sight, character, taste, without), character, number)
  if (best === null) return null
  return {
    act: { kind: 'draft', on: number, package: best.pack },
    reason: 'good-deal',
    report: 'open',
  }
}

type Option = { readonly pack: Package; readonly gain: number; readonly there: number; readonly odds: Odds }

/** The drafts that bring enough here and have the odds this character asks of both homes. */
const optionsOf = (
  c: Compiled,
  sight: Sight,
  character: Character,
  taste: Int32Array,
  without: number,
): readonly Option[] => {
  const across = acrossTheTable(c, sight)
  const tasteThere = tasteOf(c, across, CHARACTERS.pragmatist)
  const withoutThere = worthWithout(c, across, tasteThere)
  const options: Option[] = []
  for (const pack of candidates(c, sight)) {
    if (wasOffered(sight, pack)) continue
    const gain = worthOfDeal(c, sight, pack, taste) - without
    if (gain < character.gain) continue
    const odds = oddsOf(c, sight, pack)
    if (odds[0] < character.odds[0] || odds[1] < character.odds[1]) continue
    const there = worthOfDeal(c, across, asOwn(pack, false), tasteThere) - withoutThere
    options.push({ pack, gain, there, odds })
  }
  return options
}

/** Whether a side laid this very package in this turn. */
const wasOffered = ({ heard, side }: Sight, pack: Package): boolean =>
  heard.offered.some((one, by) => one !== null && samePackage(asOwn(one, by === side), pack))

/** Its gain here and a share of the gain there, larger the more drafts went to and fro, times the odds that both homes pass it. */
const bestOf = (options: readonly Option[], { fairness }: Character, drafts: number): Option | null => {
  const share = fairness * (1 + drafts)
  let best: Option | null = null
  let most = 0
  for (const option of options) {
    const { gain, there, odds } = option
    const prospects = (gain + (Math.min(there, gain) * share) / 100) | 0
    const worth = prospects <= 0 ? 0 : (prospects * odds[0] * odds[1]) / 10_000
    if (worth <= most) continue
    most = worth
    best = option
  }
  return best
}

/** Percent that both homes pass an own draft: here as known, there as the embassy guesses. */
const oddsOf = (c: Compiled, sight: Sight, pack: Package): Odds => {
  const [own, other] = sight.side === 0 ? ([0, 1] as const) : ([1, 0] as const)
  return [
    lightOf(c, sight, pack, own, own, 'own', sight.spend).odds,
    lightOf(c, sight, pack, own, other, 'guess').odds,
  ]
}
