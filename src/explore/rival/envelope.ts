// Which card to seal, and whether to keep its word: every own card against every card of the other side in every imagined world, then
// regret matching over the whole table of them. Nobody moves first.
import { reportOf } from '../../policy/characters.ts'
import { stanceOf } from '../../policy/hand.ts'
import type { Choice, Dice, Reason } from '../../policy/policy.ts'
import { CHARACTERS } from '../../policy/taste.ts'
import type { CardSight } from '../../rules/sight.ts'
import { cardOf } from './guess.ts'
import { futureOf, type Mind, worthOf } from './mind.ts'
import { type Game, type Mixed, regretMatching } from './regret.ts'

type Row = { readonly card: CardSight; readonly word: boolean }
type Cell = { own: number; other: number; worth: number }
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
    own: cells.map(row => row.map(cell => cell.worth)),
    other: cells.map(row => row.map(cell => cell.other)),
  }
  return { rows, cells, mixed: regretMatching(game, expectedOf(mind), mind.level.trust) }
}

/** Every card; with a broken word too where the word decides something. */
const rowsOf = ({ sight }: Mind): Row[] =>
  sight.hand.flatMap(card => {
    const decides = card.marks.some(({ mark }) => mark === 'leaves')
    return decides
      ? [
          { card, word: true },
          { card, word: false },
        ]
      : [{ card, word: true }]
  })

const cellOf = (mind: Mind, { card, word }: Row, response: number): Cell => {
  const { other, own, worlds } = mind
  const cell = { own: 0, other: 0, worth: 0 }
  for (let at = 0; at < worlds.length; at += 1) {
    const future = futureOf(mind, at, (_, w) => {
      w.sealed[own] = card.response
      w.sealed[other] = response
      w.words[own] = word
    })
    cell.own += future.own / worlds.length
    cell.other += future.other / worlds.length
    cell.worth += worthOf(mind, future) / worlds.length
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
  const at = slips ? dice('slipped', rows.length) : thought
  const row = rows[at] as Row
  return {
    act: { kind: 'seal', response: row.card.response, word: row.word },
    reason: at === thought ? reasonOf(mind, sealing, at) : 'hasty',
    report: reportHere(mind),
  }
}

const reasonOf = (mind: Mind, { cells, mixed, rows }: Sealing, at: number): Reason => {
  const { card, word } = rows[at] as Row
  if (!word || card.marks.some(({ mark }) => mark === 'breaks')) {
    const other = mind.other
    return mind.sight.promises.some(one => one.giver === other && one.state === 'broken')
      ? 'paid-back'
      : 'broke-word'
  }
  if (card.pledged) return 'kept-word'
  const mean = (row: number, part: 'own' | 'other') =>
    (cells[row] ?? []).reduce((sum, cell, column) => sum + cell[part] * (mixed.other[column] as number), 0)
  const above = (part: 'own' | 'other') =>
    mean(at, part) - rows.reduce((sum, _, row) => sum + mean(row, part), 0) / rows.length
  return mind.level.joint * above('other') > above('own') ? 'shared' : 'aims'
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
