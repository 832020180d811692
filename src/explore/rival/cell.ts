// What one card against one card comes to in the mean of all imagined worlds, part by part, and which part tells the chosen card
// apart from the rest of the hand: that is why it was played.
import type { Choice } from '../../policy/policy.ts'
import { type Future, MINDS, type Mind, theirWorth, worthOf } from './mind.ts'

export type Cell = {
  worth: number // as its level sees it
  theirs: number // as the other side may see it
  other: number // share of the other side's agenda
  relations: number
  home: number
  readonly points: number[] // of the own agenda, item by item
}

export const emptyCell = (): Cell => ({ worth: 0, theirs: 0, other: 0, relations: 0, home: 0, points: [] })

/** Adds one imagined world of all. */
export const addTo = (cell: Cell, mind: Mind, future: Future): void => {
  const part = 1 / mind.worlds.length
  cell.worth += worthOf(mind, future) * part
  cell.theirs += theirWorth(future) * part
  cell.other += future.other * part
  cell.relations += future.relations * part
  cell.home += future.home * part
  future.points.forEach((point, at) => {
    cell.points[at] = (cell.points[at] ?? 0) + point * part
  })
}

/** A card against what is foreseen of the other side: shares by its card. */
export const meanOf = (row: readonly Cell[], foreseen: readonly number[]): Cell => {
  const mean = emptyCell()
  row.forEach((cell, at) => {
    const share = foreseen[at] ?? 0
    mean.worth += cell.worth * share
    mean.theirs += cell.theirs * share
    mean.other += cell.other * share
    mean.relations += cell.relations * share
    mean.home += cell.home * share
    cell.points.forEach((point, item) => {
      mean.points[item] = (mean.points[item] ?? 0) + point * share
    })
  })
  return mean
}

/** The part in which the chosen card stands farthest above the mean of the hand; of the own agenda the one item. */
export const whyOf = (
  { level, sight }: Mind,
  hand: readonly Cell[],
  chosen: number,
): Pick<Choice, 'reason' | 'about'> => {
  const above = (value: (cell: Cell) => number): number => {
    let sum = 0
    for (const cell of hand) sum += value(cell)
    return value(hand[chosen] as Cell) - sum / hand.length
  }
  const items = hand[chosen]?.points ?? []
  const gains = items.map((_, item) => above(cell => cell.points[item] ?? 0) / items.length)
  const most = gains.reduce((best, gain, item) => (gain > (gains[best] as number) ? item : best), 0)
  const parts = [
    { reason: 'aims', gain: gains[most] ?? 0 },
    { reason: 'shared', gain: level.joint * above(cell => cell.other) },
    { reason: 'relations', gain: MINDS * above(cell => cell.relations) },
    { reason: 'home', gain: MINDS * above(cell => cell.home) },
  ] as const
  const { reason } = parts.reduce((best, one) => (one.gain > best.gain ? one : best))
  if (reason !== 'aims') return { reason }
  return most < sight.aims.length
    ? { reason: 'aim', about: sight.aims[most] as number }
    : { reason: 'red-line' }
}
