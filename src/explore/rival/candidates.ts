// Drafts worth imagining: the best by several tastes, and others that both homes may pass, some drawn by dice or, at the last table, where
// a future is short, all of them.
import { draw } from '../../kit/draw.ts'
import { bestDraft } from '../../policy/drafts.ts'
import { isSame } from '../../policy/search.ts'
import { otherStand, ownStand } from '../../policy/stand.ts'
import { CHARACTERS, type Character, dealtTo, UNKNOWN } from '../../policy/taste.ts'
import { valuesOf } from '../../policy/values.ts'
import type { Package } from '../../rules/act.ts'
import { columnsOf } from '../../rules/acts.ts'
import { isOneSided } from '../../rules/legal.ts'
import { lightsOf } from '../../rules/sight.ts'
import { gainOf } from './gain.ts'
import type { Mind } from './mind.ts'

/** Tastes that ask for less certainty than the characters of the same name, and for any gain. */
const eager = (character: Character): Character => ({ ...character, odds: [30, 30], gain: 1 })
const TASTES: readonly Character[] = [
  eager(CHARACTERS.pragmatist),
  eager(CHARACTERS.hardliner),
  eager(CHARACTERS.reconciler),
  { ...eager(CHARACTERS.pragmatist), fairness: 100_000 },
]

/** None of them lay on this table before, or came to nothing in an earlier turn: what was answered is not said twice. */
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
  const { before, offered } = sight.heard
  const said = [offered[own], before[own]]
  return found.filter(({ give, take }) => !said.some(one => isSame(one, give, take)))
}

const add = (found: Package[], pack: Package): void => {
  if (!found.some(one => isSame(one, pack.give, pack.take))) found.push(pack)
}

const FEW = 3 // worlds for a first look
const KEPT = 2

/** The most promising of the drafts that both homes may pass: those first in which the other side gains as well. */
const others = (mind: Mind): Package[] => {
  const { own, sight } = mind
  const looked = possible(mind).map(pack => {
    const { theirs, worth } = gainOf(mind, { pack, by: own, spend: sight.spend }, FEW)
    return { pack, worth: Math.min(worth, theirs) > 0 ? worth + 1 : worth }
  })
  return looked
    .sort((a, b) => b.worth - a.worth)
    .slice(0, KEPT)
    .map(one => one.pack)
}

/** Every draft at the last table, for a level that looks at any; else some, by dice. */
const possible = (mind: Mind): Package[] => {
  const { c, level, past, sight } = mind
  if (level.drawn === 0) return []
  const gives = columnsOf(c, sight.offers.give, Math.min(2, sight.offers.most))
  const takes = columnsOf(c, sight.offers.take, Math.min(2, sight.offers.most))
  const found: Package[] = []
  if (sight.turn === sight.turns) {
    for (const give of gives)
      for (const take of takes) if (mayPass(mind, { give, take })) found.push({ give, take })
    return found
  }
  const dice = (mind.worlds[0] ?? past).m.dice
  for (let tried = 0; tried < level.drawn * 8 && found.length < level.drawn; tried += 1) {
    const give = gives[draw(dice, `give:${tried}`, gives.length)] ?? []
    const take = takes[draw(dice, `take:${tried}`, takes.length)] ?? []
    if (mayPass(mind, { give, take })) found.push({ give, take })
  }
  return found
}

const mayPass = ({ c, level, own, past }: Mind, pack: Package): boolean => {
  if (pack.give.length + pack.take.length === 0 || isOneSided(c, pack)) return false
  const { odds } = lightsOf(c, past.world, own, pack, own)
  return odds[0] >= level.thin && odds[1] >= level.thin
}
