// Drafts worth imagining: the best by several tastes, and as many more, drawn by dice, as both homes may pass.
import { draw } from '../../kit/draw.ts'
import { bestDraft } from '../../policy/drafts.ts'
import { otherStand, ownStand } from '../../policy/stand.ts'
import { CHARACTERS, type Character, dealtTo, UNKNOWN } from '../../policy/taste.ts'
import { valuesOf } from '../../policy/values.ts'
import type { Package } from '../../rules/act.ts'
import { columnsOf } from '../../rules/acts.ts'
import { isOneSided } from '../../rules/legal.ts'
import { lightsOf } from '../../rules/sight.ts'
import { gainOf, signedAs } from './gain.ts'
import type { Mind } from './mind.ts'

/** Tastes that ask for less certainty than the characters of the same name, and for any gain. */
const eager = (character: Character): Character => ({ ...character, odds: [30, 30], gain: 1 })
const TASTES: readonly Character[] = [
  eager(CHARACTERS.pragmatist),
  eager(CHARACTERS.hardliner),
  eager(CHARACTERS.reconciler),
  { ...eager(CHARACTERS.pragmatist), fairness: 100_000 },
]

export const candidates = (mind: Mind): readonly Package[] => {
  const { c, level, own, sight } = mind
  const found: Package[] = []
  for (const taste of TASTES.slice(0, level.tastes)) {
    const best = bestDraft(
      c,
      sight,
      taste,
      ownStand(c, sight, valuesOf(c, own, dealtTo(c, sight), taste)),
      otherStand(c, sight, valuesOf(c, mind.other, UNKNOWN, CHARACTERS.pragmatist)),
      sight.draft?.number ?? 0,
    )
    if (best !== null) add(found, best)
  }
  for (const one of others(mind)) add(found, one)
  const offered = sight.heard.offered[own]
  return found.filter(pack => offered === null || JSON.stringify(pack) !== JSON.stringify(offered))
}

const add = (found: Package[], pack: Package): void => {
  const text = JSON.stringify(pack)
  if (!found.some(one => JSON.stringify(one) === text)) found.push(pack)
}

const FEW = 3 // worlds for a first look

/** Drafts drawn by dice among those that both homes may pass, the most promising of them. */
const others = (mind: Mind): Package[] => {
  const { c, level, own, past, sight } = mind
  if (level.drawn === 0) return []
  const gives = columnsOf(c, sight.offers.give, Math.min(2, sight.offers.most))
  const takes = columnsOf(c, sight.offers.take, Math.min(2, sight.offers.most))
  const dice = (mind.worlds[0] ?? past).m.dice
  const looked: { readonly pack: Package; readonly worth: number }[] = []
  for (let tried = 0; tried < level.drawn * 8 && looked.length < level.drawn; tried += 1) {
    const give = gives[draw(dice, `give:${tried}`, gives.length)] ?? []
    const take = takes[draw(dice, `take:${tried}`, takes.length)] ?? []
    const pack: Package = { give, take }
    if (give.length + take.length === 0 || isOneSided(c, pack)) continue
    const { odds } = lightsOf(c, past.world, own, pack, own)
    if (odds[0] < level.thin || odds[1] < level.thin) continue
    looked.push({ pack, worth: gainOf(mind, signedAs(c, own, pack, own, sight.spend), FEW).worth })
  }
  return looked
    .sort((a, b) => b.worth - a.worth)
    .slice(0, 2)
    .map(one => one.pack)
}
