// What the end of a match is worth to a side: its agenda, that is its aims and its red line, and beside it what both agendas came to
// together. Only wrecking the other side's is no success.
import { metOf } from '../../rules/judge.ts'
import type { World } from '../../rules/world.ts'
import type { Compiled } from '../../scenario/compiled.ts'
import { holds } from '../../scenario/conditions.ts'

/** Share of a side's agenda that stands, 0 to 1: an aim met counts one, partly met half, a red line not crossed one. A side that
 * lost its office has reached nothing. */
export const agendaOf = (c: Compiled, w: World, side: 0 | 1): number => {
  if (c.endings[w.ending]?.removes === side) return 0
  const aims = w.aims[side]
  const line = w.redLines[side]
  let points = 0
  for (let i = 0; i < aims.length; i += 1) {
    const met = metOf(c, w, aims[i] as number)
    points += met === 'met' ? 1 : met === 'partly' ? 0.5 : 0
  }
  const crossed = line >= 0 && holds(c, w, c.redLines[line]?.crossed ?? -1, side)
  if (line >= 0 && !crossed) points += 1
  const all = aims.length + (line >= 0 ? 1 : 0)
  return all === 0 ? 1 : points / all
}
