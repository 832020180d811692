// Where two lines of one match part.
import type { Debrief } from '../../debrief/record.ts'

/** The first turn, from 1, in which another trigger struck or another card was sealed; 0 where there is none. */
export function partsIn(one: Debrief, two: Debrief): number {
  const turns = Math.max(one.turns.length, two.turns.length)
  for (let at = 0; at < turns; at += 1) {
    const [a, b] = [one.turns[at], two.turns[at]]
    const same =
      a && b && a.trigger === b.trigger && JSON.stringify(a.responses) === JSON.stringify(b.responses)
    if (!same) return at + 1
  }
  return 0
}
