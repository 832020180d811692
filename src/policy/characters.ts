// Three characters that bargain, sign, keep or break their word and commit: one way of choosing, three tastes.

import type { CardSight, Mark, Sight } from '../rules/sight.ts'
import type { Compiled } from '../scenario/compiled.ts'
import { bargain } from './bargain.ts'
import { lastStance, PRESS } from './hand.ts'
import type { Choice, Dice, Policy, Reason, Report } from './policy.ts'
import { declining } from './simple.ts'
import { foresee } from './stand.ts'
import { CHARACTERS, type Character, dealtTo } from './taste.ts'
import { homeOfCard, type Values, valuesOf, worthOfCard } from './values.ts'
import { weighedMost } from './why.ts'

export const made =
  (character: Character): Policy =>
  (c, sight, dice) => {
    const values = valuesOf(c, sight.side as 0 | 1, dealtTo(c, sight), character)
    if (sight.legal.includes('predict') && sight.predicted < 0) return prediction(c, sight, character)
    if (sight.legal.includes('seal')) return commitment(c, sight, character, values, dice)
    if (sight.legal.includes('state')) return statement(c, sight, values)
    return bargain(c, sight, character, values) ?? notNow(c, sight, character)
  }

/** The same character without its table: it signs and sends nothing, and is quick. For futures that are only imagined. */
export const unbargaining =
  (character: Character): Policy =>
  (c, sight, dice) =>
    declining(sight) ??
    commitment(c, sight, character, valuesOf(c, sight.side as 0 | 1, dealtTo(c, sight), character), dice)

/** Nothing to sign and nothing to send. An embassy that hears of no offer does not say that one is looked for. */
const notNow = (c: Compiled, sight: Sight, character: Character): Choice => {
  const report = reportOf(c, sight, character)
  const { act, reason } = declining(sight) ?? done
  return { act, reason, report: report === 'open' ? 'waiting' : report }
}

const done: Choice = { act: { kind: 'leave' }, reason: 'done', report: 'quiet' }

export const hardliner: Policy = made(CHARACTERS.hardliner)
export const pragmatist: Policy = made(CHARACTERS.pragmatist)
export const reconciler: Policy = made(CHARACTERS.reconciler)

// ---- the statement, the prediction ------------------------------------------------------------------------------------

/** The common sentence it likes best, with what it gave and gained; none where it likes none, or gave or gained nothing. */
const statement = (c: Compiled, sight: Sight, values: Values): Choice => {
  const promises = sight.accords.at(-1)?.promises ?? []
  const gave = promises.find(at => sight.promises[at]?.giver === sight.side)
  const gained = promises.find(at => sight.promises[at]?.giver === 1 - sight.side)
  let sentence = -1
  let most = 0
  c.statements.forEach((_, at) => {
    const worth = values.statements[at]!
    if (worth > most) {
      most = worth
      sentence = at
    }
  })
  if (gave === undefined || gained === undefined || sentence < 0) return done
  return { act: { kind: 'state', gave, gained, sentence }, reason: 'relations', report: 'open' }
}

/** The stance it thinks likeliest, the first of equals. */
const prediction = (c: Compiled, sight: Sight, character: Character): Choice => {
  const foreseen = foresee(c, sight, sight.otherHand, sight.side as 0 | 1)
  const stance = foreseen.indexOf(Math.max(...foreseen))
  return { act: { kind: 'predict', stance }, reason: 'relations', report: reportOf(c, sight, character) }
}

// ---- the envelope -----------------------------------------------------------------------------------------------

/** Filled anew for every envelope. */
const foreseen = [0, 0, 0, 0, 0]

const commitment = (c: Compiled, sight: Sight, character: Character, values: Values, dice: Dice): Choice => {
  foresee(c, sight, sight.otherHand, sight.side as 0 | 1, foreseen)
  const fear = fearOf(c, sight)
  let best: CardSight | null = null
  let most = Number.NEGATIVE_INFINITY
  for (let i = 0; i < sight.hand.length; i += 1) {
    const card = sight.hand[i]!
    const swayed = dice(swayOf(card.response), 2 * character.sways + 1) - character.sways
    const worth =
      worthOfCard(c, values, card.response, card.cost, foreseen) +
      fear * homeOfCard(c, card.response, card.cost, foreseen) -
      priceOfBreaking(sight, character, values, breaksOf(card)) +
      swayed
    if (worth <= most) continue
    most = worth
    best = card
  }
  if (best === null) throw new Error('no card in hand')
  const { response } = best
  const breaks = breaksOf(best) > 0
  const word = !(paidBack(sight, character) && hasMark(best, 'leaves'))
  return {
    act: { kind: 'seal', response, word },
    reason: reasonOfWord(best, breaks, word) ?? (() => whyThis(c, sight, character, response)),
    report: reportOf(c, sight, character),
  }
}

const hasMark = ({ marks }: CardSight, mark: Mark): boolean => {
  for (let i = 0; i < marks.length; i += 1) if (marks[i]!.mark === mark) return true
  return false
}

/** How many promises a card breaks. */
const breaksOf = ({ marks }: CardSight): number => {
  let breaks = 0
  for (let i = 0; i < marks.length; i += 1) if (marks[i]!.mark === 'breaks') breaks += 1
  return breaks
}

/** Keys of the dice on a card's value, by response: the same in every match, and made once. */
const sways: string[] = []
const swayOf = (response: number): string => {
  for (let one = sways.length; one <= response; one += 1) sways.push(`sway:${one}`)
  return sways[response]!
}

/** A government that may fall looks to its home first, whatever its character: percent that own standing weighs more. */
const fearOf = (c: Compiled, sight: Sight): number => {
  const gauge = c.model.home?.gauges[sight.side as 0 | 1] ?? -1
  const level = gauge < 0 ? SAFE : sight.gauges[gauge]!
  return level >= SAFE ? 0 : ((SAFE - level) * FEAR) / 100
}
const SAFE = 360 // tenths of standing
const FEAR = 100 // percent for each ten points below

/** What breaking so many promises costs it: what the rules take, as far as it minds, and its honour for each; little after a
 * breach by the other side. */
const priceOfBreaking = (sight: Sight, character: Character, values: Values, promises: number): number => {
  if (promises === 0) return 0
  const price = (-values.broke * character.minds) / 100 + character.honour * 100 * promises
  return paidBack(sight, character) ? (price / 4) | 0 : price | 0
}

/** The other side broke a promise in this slot or the two before it, and this character holds that against it. */
const paidBack = (sight: Sight, character: Character): boolean =>
  character.paysBack &&
  sight.promises.some(
    promise => promise.giver !== sight.side && promise.state === 'broken' && promise.until >= sight.slot - 2,
  )

/** What its word had to do with the card; null: nothing. */
const reasonOfWord = (card: CardSight, breaks: boolean, word: boolean): Reason | null => {
  if (!word) return 'paid-back'
  if (breaks) return 'broke-word'
  return card.pledged ? 'kept-word' : null
}

const whyThis = (c: Compiled, sight: Sight, character: Character, response: number): Reason => {
  const foreseen = foresee(c, sight, sight.otherHand, sight.side as 0 | 1)
  const fear = fearOf(c, sight)
  return weighedMost(
    c,
    sight,
    character,
    dealtTo(c, sight),
    response,
    foreseen,
    (card, cost) => fear * homeOfCard(c, card, cost, foreseen),
  )
}

/** What anyone in that capital could tell, from what both sides know: never the card that lies ready. */
export const reportOf = (c: Compiled, sight: Sight, character: Character): Report => {
  const isFirm = character.ground > character.relations
  const begins = c.triggers[sight.trigger]?.begins ?? -1
  if (sight.failed !== null) return 'divided'
  if (sight.played.length === 0 && begins >= 0) {
    if (begins === sight.side) return isFirm ? 'firm' : 'expecting'
    return isFirm ? 'demanding' : 'waiting'
  }
  if (sight.played.length > 0 && lastStance(sight) <= PRESS) return 'heated'
  if (isFirm) return 'firm'
  for (let i = 0; i < sight.promises.length; i += 1) if (sight.promises[i]!.state === 'running') return 'open'
  return 'waiting'
}
