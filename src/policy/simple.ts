// Players of one idea, for tests, tables and the field that stronger ones are measured against: they sign nothing.
import type { Act } from '../rules/act.ts'
import type { Sight } from '../rules/sight.ts'
import { ACCOMMODATE, CONFRONT, cardOf, HOLD, lastStance } from './hand.ts'
import type { Choice, Policy, Reason } from './policy.ts'

const sealing = (response: number, word: boolean, reason: Reason): Choice => ({
  act: { kind: 'seal', response, word },
  reason,
  report: 'quiet',
})

/** Not drawn into bargaining: shelves a draft that waits, else is done at the table. Null when a card is due. */
export const declining = (sight: Sight): Choice | null => {
  if (sight.legal.includes('seal')) return null
  return { act: refusal(sight), reason: 'done', report: 'quiet' }
}
const refusal = (sight: Sight): Act => {
  const { draft } = sight
  if (draft !== null && draft.by !== sight.side && sight.legal.includes('shelve'))
    return { kind: 'shelve', on: draft.number }
  return { kind: 'leave' }
}

const ofStance =
  (stance: number, softer: boolean): Policy =>
  (c, sight) =>
    declining(sight) ?? sealing(cardOf(c, sight, stance, softer).response, true, 'always')

export const confront: Policy = ofStance(CONFRONT, true)
export const accommodate: Policy = ofStance(ACCOMMODATE, false)

/** Answers with the stance it met last; begins with hold. */
export const mirror: Policy = (c, sight) => {
  const asked = lastStance(sight)
  return declining(sight) ?? sealing(cardOf(c, sight, asked, asked < HOLD).response, true, 'mirror')
}

/** Any card, and its word three times in four. */
export const random: Policy = (_, sight, dice) =>
  declining(sight) ??
  sealing(sight.hand[dice('card', sight.hand.length)]!.response, dice('word', 4) > 0, 'dice')
