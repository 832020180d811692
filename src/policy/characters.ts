// Three characters that bargain, sign, keep or break their word and commit: one way of choosing, three tastes.

import type { Package } from '../rules/act.ts'
import { lightOf } from '../rules/ratify.ts'
import type { CardSight, Sight } from '../rules/sight.ts'
import type { Compiled } from '../scenario/compiled.ts'
import { candidates } from './candidates.ts'
import { asOwn, worthOfDeal, worthWithout } from './deal.ts'
import { foresee, worthOfCard, worthOfEffects } from './expect.ts'
import { lastStance, PRESS } from './hand.ts'
import type { Choice, Dice, Policy, Reason, Report } from './policy.ts'
import { declining } from './simple.ts'
import { CHARACTERS, type Character, tasteOf } from './taste.ts'

const made =
  (character: Character): Policy =>
  (c, sight, dice) => {
    const taste = tasteOf(c, sight, character)
    if (sight.legal.includes('seal')) return commitment(c, sight, character, taste, dice)
    return bargain(c, sight, character, taste) ?? declining(sight) ?? done
  }

const done: Choice = { act: { kind: 'leave' }, reason: 'done', report: 'quiet' }

export const hardliner: Policy = made(CHARACTERS.hardliner)
export const pragmatist: Policy = made(CHARACTERS.pragmatist)
export const reconciler: Policy = made(CHARACTERS.reconciler)

// ---- the table --------------------------------------------------------------------------------------------------

const bargain = (c: Compiled, sight: Sight, character: Character, taste: Int32Array): Choice | null => {
  const { draft } = sight
  const without = worthWithout(c, sight, taste)
  if (draft !== null && draft.by === sight.side) return done
  if (draft !== null && sight.legal.includes('sign')) {
    const gain = worthOfDeal(c, sight, asOwn(draft.package, false), taste) - without
    if (gain >= character.gain && oddsPass(sight.light?.odds ?? [0, 0], character))
      return { act: { kind: 'sign', on: draft.number }, reason: 'good-deal', report: 'open' }
  }
  return propose(c, sight, character, taste, without)
}

/** The draft it likes best among those both homes may pass and the other side may not mind; null: nothing to send. */
const propose = (
  c: Compiled,
  sight: Sight,
  character: Character,
  taste: Int32Array,
  without: number,
): Choice | null => {
  if (!sight.legal.includes('draft') || sight.failed !== null) return null
  let best: Choice | null = null
  let most = character.gain
  for (const pack of candidates(c, sight)) {
    const gain = worthOfDeal(c, sight, pack, taste) - without
    if (gain < most) continue
    if (!oddsPass(oddsOf(c, sight, pack), character)) continue
    most = gain + 1
    best = {
      act: { kind: 'draft', on: sight.draft?.number ?? 0, package: pack },
      reason: 'good-deal',
      report: 'open',
    }
  }
  return best
}

/** Percent that both homes pass an own draft: here as known, there as the embassy guesses. */
const oddsOf = (c: Compiled, sight: Sight, pack: Package): readonly [number, number] => {
  const [own, other] = sight.side === 0 ? ([0, 1] as const) : ([1, 0] as const)
  return [
    lightOf(c, sight, pack, own, own, 'own', sight.spend).odds,
    lightOf(c, sight, pack, own, other, 'guess').odds,
  ]
}

const oddsPass = (odds: readonly [number, number], character: Character): boolean =>
  odds[0] >= character.odds[0] && odds[1] >= character.odds[1]

// ---- the envelope -----------------------------------------------------------------------------------------------

const commitment = (
  c: Compiled,
  sight: Sight,
  character: Character,
  taste: Int32Array,
  dice: Dice,
): Choice => {
  const foreseen = foresee(c, sight)
  const breach = priceOfBreach(c, sight, character, taste)
  let best: CardSight | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const card of sight.hand) {
    const breaks = card.marks.filter(mark => mark.mark === 'breaks').length
    const swayed = dice(`sway:${card.response}`, 2 * character.sways + 1) - character.sways
    const worth = worthOfCard(c, sight, card.response, card.cost, foreseen, taste) - breaks * breach + swayed
    if (worth <= most) continue
    most = worth
    best = card
  }
  if (best === null) throw new Error('no card in hand')
  const breaks = best.marks.some(mark => mark.mark === 'breaks')
  const word = !(paidBack(sight, character) && best.marks.some(mark => mark.mark === 'leaves'))
  return {
    act: { kind: 'seal', response: best.response, word },
    reason: reasonOf(best, breaks, word, character),
    report: reportOf(sight, character),
  }
}

/** What one broken promise costs it: what the rules take, and its honour; little after a breach by the other side. */
const priceOfBreach = (c: Compiled, sight: Sight, character: Character, taste: Int32Array): number => {
  const { bargain } = c.model
  const rules = bargain === null ? 0 : -worthOfEffects(c, bargain.broke, sight.side, taste)
  const price = rules + character.honour * 100
  return paidBack(sight, character) ? (price / 4) | 0 : price
}

/** The other side broke a promise in this slot or the two before it, and this character holds that against it. */
const paidBack = (sight: Sight, character: Character): boolean =>
  character.paysBack &&
  sight.promises.some(
    promise => promise.giver !== sight.side && promise.state === 'broken' && promise.until >= sight.slot - 2,
  )

const reasonOf = (card: CardSight, breaks: boolean, word: boolean, character: Character): Reason => {
  if (!word) return 'paid-back'
  if (breaks) return 'broke-word'
  if (card.pledged) return 'kept-word'
  if (character.ground > character.relations) return 'ground'
  return character.relations > character.home ? 'relations' : 'home'
}

/** What anyone in that capital could tell, from what both sides know: never the card that lies ready. */
const reportOf = (sight: Sight, character: Character): Report => {
  if (sight.failed !== null) return 'divided'
  if (sight.played.length > 0 && lastStance(sight) <= PRESS) return 'heated'
  if (character.ground > character.relations) return 'firm'
  return sight.promises.some(promise => promise.state === 'running') ? 'open' : 'waiting'
}
