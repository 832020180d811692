// Whether hands are worth holding: no card that another beats whatever happens, and like hands on both sides of the table. Every
// card is played for real against every card of the other side, in states taken from play.
import { handOf, isSummit } from '../../rules/table.ts'
import type { Compiled } from '../../scenario/compiled.ts'
import type { State } from './states.ts'
import { afterCards, TASTES, tasteIn, worthOf } from './worth.ts'

/** Points within which a card is as reasonable as the best. */
const REASONABLE = 5

/** Turns in which both of two cards must have been held before one is said to beat the other. */
const ENOUGH = 15

/** What a turn holds for one side. */
type Held = {
  readonly hand: readonly number[]
  readonly worths: readonly (readonly (readonly number[])[])[] // by taste, by own card, by the other's card: points after it
  readonly before: readonly number[] // by taste
}

const heldBy = (c: Compiled, { m, w }: State, side: 0 | 1): Held => {
  const hands = [handOf(c, w, w.trigger, 0), handOf(c, w, w.trigger, 1)] as const
  const tastes = TASTES.map(character => tasteIn(c, m, w, side, character))
  const worths: number[][][] = TASTES.map(() => hands[side].map(() => []))
  hands[side].forEach((own, row) => {
    for (const other of hands[side === 0 ? 1 : 0]) {
      const after = afterCards(c, m, w, side === 0 ? [own, other] : [other, own])
      tastes.forEach((taste, at) => worths[at]?.[row]?.push(worthOf(after, taste)))
    }
  })
  return { hand: hands[side], worths, before: tastes.map(taste => worthOf(w, taste)) }
}

export type Hands = {
  readonly states: number
  readonly dominated: readonly string[] // "card < card": never better for any taste, in no state, against no card
  readonly unloved: readonly string[] // cards that are best of a hand in no state, by no taste, whatever is foreseen
  readonly harm: readonly [number, number] // points a turn costs each side, both answering at random, by the pragmatist's taste
  readonly reasonable: readonly [number, number] // cards within five points of the best
}

/** Summits apart: what is pledged there is a package, not a card against a card. */
export const weighHands = (c: Compiled, states: readonly State[]): Hands => {
  const beaten: Beaten = new Map()
  const best = new Set<number>()
  const met = new Set<number>()
  const harm: [number, number] = [0, 0]
  const reasonable: [number, number] = [0, 0]
  let turns = 0
  for (const state of states) {
    if (isSummit(c, state.w)) continue
    turns += 1
    for (const side of [0, 1] as const) {
      const held = heldBy(c, state, side)
      for (const card of held.hand) met.add(card)
      noteBeaten(held, beaten)
      noteBest(held, best)
      const means = (held.worths[0] ?? []).map(mean)
      harm[side] += (held.before[0] ?? 0) - mean(means)
      const top = Math.max(...means)
      reasonable[side] += means.filter(value => value >= top - REASONABLE).length
    }
  }
  const nameOf = (card: number): string => c.responses[card]?.ref ?? ''
  return {
    states: turns,
    dominated: [...beaten].flatMap(([pair, { always, turns: held }]) => {
      const [worse = -1, better = -1] = pair.split(' ').map(Number)
      return always && held >= ENOUGH ? [`${nameOf(worse)} < ${nameOf(better)}`] : []
    }),
    unloved: [...met]
      .filter(card => !best.has(card))
      .map(nameOf)
      .sort(),
    harm: [harm[0] / turns, harm[1] / turns],
    reasonable: [reasonable[0] / turns, reasonable[1] / turns],
  }
}

const mean = (row: readonly number[]): number => row.reduce((sum, value) => sum + value, 0) / row.length

/** By two cards, the worse first: whether the other was at least as good wherever both were held, and in how many turns. */
type Beaten = Map<string, { readonly always: boolean; readonly turns: number }>

const noteBeaten = ({ hand, worths }: Held, beaten: Beaten): void => {
  hand.forEach((worse, i) =>
    hand.forEach((better, j) => {
      if (i === j) return
      const pair = `${worse} ${better}`
      const { always, turns } = beaten.get(pair) ?? { always: true, turns: 0 }
      const never =
        always && worths.every(rows => rows[i]?.every((value, at) => value <= (rows[j]?.[at] ?? 0)))
      beaten.set(pair, { always: never, turns: turns + 1 })
    }),
  )
}

/** Best against some card of the other side, or on the whole, by some taste. */
const noteBest = ({ hand, worths }: Held, best: Set<number>): void => {
  for (const rows of worths) {
    const columns = rows[0]?.length ?? 0
    for (let at = 0; at <= columns; at += 1) {
      const values = rows.map(row => (at === columns ? mean(row) : (row[at] ?? 0)))
      best.add(hand[values.indexOf(Math.max(...values))] ?? -1)
    }
  }
}
