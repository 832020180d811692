// What the end of a match is worth to a side: its agenda, that is its aims and its red line, and beside it what both agendas came to
// together. Only wrecking the other side's is no success.
import { metOf } from '../../rules/judge.ts'
import type { World } from '../../rules/world.ts'
import type { Compiled } from '../../scenario/compiled.ts'
import { holds } from '../../scenario/conditions.ts'

/** What stands of a side's agenda, item by item, the red line last: an aim met counts one, partly met half, a red line not crossed
 * one. A side that lost its office has reached nothing. */
export const pointsOf = (c: Compiled, w: World, side: 0 | 1): readonly number[] => {
  const isOut = c.endings[w.ending]?.removes === side
  const line = w.redLines[side]
  const points = w.aims[side].map(aim => {
    const met = metOf(c, w, aim)
    return isOut ? 0 : met === 'met' ? 1 : met === 'partly' ? 0.5 : 0
  })
  if (line >= 0) points.push(isOut || holds(c, w, c.redLines[line]?.crossed ?? -1, side) ? 0 : 1)
  return points
}

/** Share of a side's agenda that stands, 0 to 1; one without an agenda has reached all of it. */
export const agendaOf = (c: Compiled, w: World, side: 0 | 1): number => shareOf(pointsOf(c, w, side))

export const shareOf = (points: readonly number[]): number => {
  if (points.length === 0) return 1
  let sum = 0
  for (const one of points) sum += one
  return sum / points.length
}

/** The level of what both sides share, 0 to 1: the scenario's own mean of its gauges. Half where it names none. */
export const relationsOf = (c: Compiled, w: World): number => {
  let sum = 0
  let weights = 0
  for (const { gauge, percent } of c.relations) {
    sum += (w.gauges[gauge] ?? 0) * percent
    weights += percent
  }
  return weights === 0 ? 0.5 : sum / weights / 1000
}

/** A side's standing at home, 0 to 1. */
export const standingOf = (c: Compiled, w: World, side: 0 | 1): number =>
  (w.gauges[c.standings[side]] ?? 500) / 1000
