// Which card to seal, and whether to keep its word: every own card against every card of the other side in every imagined world, then
// regret matching over the whole table of them. Nobody moves first.
import { reportOf } from '../../policy/characters.ts'
import { stanceOf } from '../../policy/hand.ts'
import type { Choice, Dice } from '../../policy/policy.ts'
import { CHARACTERS } from '../../policy/taste.ts'
import type { CardSight, Mark, Sight } from '../../rules/sight.ts'
import { addTo, type Cell, emptyCell, meanOf, whyOf } from './cell.ts'
import { cardOf } from './guess.ts'
import { futureOf, type Mind } from './mind.ts'
import { type Game, type Mixed, regretMatching } from './regret.ts'

type Row = { readonly card: CardSight; readonly word: boolean; readonly price: number }
export type Sealing = {
  readonly rows: readonly Row[]
  readonly cells: readonly (readonly Cell[])[]
  readonly mixed: Mixed
}

export const weighEnvelope = (mind: Mind): Sealing => {
  const { otherHand } = mind.sight
  const rows = rowsOf(mind)
  const cells = rows.map(row => otherHand.map(response => cellOf(mind, row, response)))
  const game: Game = {
    own: cells.map((row, at) => row.map(cell => cell.worth - (rows[at] as Row).price)),
    other: cells.map(row => row.map(cell => cell.theirs)),
  }
  return { rows, cells, mixed: regretMatching(game, expectedOf(mind), mind.level.trust) }
}

/** Every card; with a broken word too where the word decides something. */
const rowsOf = ({ sight }: Mind): Row[] =>
  sight.hand.flatMap(card => {
    const count = (what: Mark) => card.marks.filter(({ mark }) => mark === what).length
    const price = priceOf(sight, count('breaks'))
    const whole = { card, word: true, price }
    const broken = { card, word: false, price: price + priceOf(sight, count('leaves')) }
    return count('leaves') > 0 ? [whole, broken] : [whole]
  })

/** What breaking promises must bring at least, of an agenda. Who breaks is believed less at every later table, and what is imagined
 * has no tables; little where the other side broke its word first. */
const PRICE = 0.03
const priceOf = (sight: Sight, promises: number): number => promises * (otherBroke(sight) ? PRICE / 4 : PRICE)

const otherBroke = ({ promises, side }: Sight): boolean =>
  promises.some(one => one.giver !== side && one.state === 'broken')

const cellOf = (mind: Mind, { card, word }: Row, response: number): Cell => {
  const { other, own, worlds } = mind
  const cell = emptyCell()
  for (let at = 0; at < worlds.length; at += 1) {
    const future = futureOf(mind, at, (_, w) => {
      w.sealed[own] = card.response
      w.sealed[other] = response
      w.words[own] = word
    })
    addTo(cell, mind, future)
  }
  return cell
}

/** Shares by card of what the other side is expected to seal: what who may sit there would seal in every imagined world. */
const expectedOf = (mind: Mind): number[] => {
  const { c, lens, opposite, other, sight, worlds } = mind
  const counts = sight.otherHand.map(() => 0.2)
  worlds.forEach((world, at) => {
    const place = sight.otherHand.indexOf(cardOf(c, world, other, opposite[at] ?? 'pragmatist', lens))
    if (place >= 0) counts[place]! += 1
  })
  const sum = counts.reduce((all, one) => all + one, 0)
  return counts.map(count => count / sum)
}

const SLIGHT = 0.2 // a card that bears less than this share is not played

/** The act: a card by dice among those that carry weight. */
export const sealed = (mind: Mind, sealing: Sealing, dice: Dice): Choice => {
  const { mixed, rows } = sealing
  const most = Math.max(...mixed.own)
  const kept = mixed.own.map(share => (share < Math.min(SLIGHT, most) ? 0 : Math.round(share * 1000)))
  let left = dice(
    'card',
    kept.reduce((sum, share) => sum + share, 0),
  )
  const thought = kept.findIndex(share => {
    left -= share
    return left < 0
  })
  const slips = mind.level.slips > 0 && dice('slip', 100) < mind.level.slips
  const at = slips ? hastily(rows, dice) : thought
  const row = rows[at] as Row
  return {
    act: { kind: 'seal', response: row.card.response, word: row.word },
    ...(at === thought ? reasonOf(mind, sealing, at) : { reason: 'hasty' }),
    report: reportHere(mind),
  }
}

/** Any card; but nobody breaks a promise by an oversight. */
const hastily = (rows: readonly Row[], dice: Dice): number => {
  const places = rows.map((_, at) => at)
  const honest = places.filter(at => rows[at]?.price === 0)
  const among = honest.length > 0 ? honest : places
  return among[dice('slipped', among.length)] as number
}

const reasonOf = (
  mind: Mind,
  { cells, mixed, rows }: Sealing,
  at: number,
): Pick<Choice, 'reason' | 'about'> => {
  const { card, word } = rows[at] as Row
  if (!word || card.marks.some(({ mark }) => mark === 'breaks'))
    return { reason: otherBroke(mind.sight) ? 'paid-back' : 'broke-word' }
  if (card.pledged) return { reason: 'kept-word' }
  return whyOf(
    mind,
    cells.map(row => meanOf(row, mixed.other)),
    at,
  )
}

/** What an embassy could tell: of a capital whose way is hard, or of one that weighs. */
export const reportHere = ({ c, goesOn, sight }: Mind) =>
  reportOf(
    c,
    sight,
    goesOn === 'hardliner' || goesOn === 'confront' ? CHARACTERS.hardliner : CHARACTERS.pragmatist,
  )

/** The stance it thinks likeliest. */
export const foreseen = (mind: Mind, { mixed }: Sealing): Choice => {
  const shares = [0, 0, 0, 0, 0]
  mind.sight.otherHand.forEach((response, at) => {
    shares[stanceOf(mind.c, response)]! += mixed.other[at] as number
  })
  return {
    act: { kind: 'predict', stance: shares.indexOf(Math.max(...shares)) },
    reason: 'aims',
    report: reportHere(mind),
  }
}
