// How a public takes what the other government did. Only deeds count whole; gains are shared out sparingly; who thinks little
// already has little left to lose. How the two stances meet moves no public.
import type { Compiled, CompiledResponse } from '../scenario/compiled.ts'

/** What an act of `size` (after paling) does to the other side's public, tenths. `weight` is its percent there: words, answers. */
export const publicShift = (
  c: Compiled,
  gauges: ArrayLike<number>,
  card: CompiledResponse,
  size: number,
  weight: number,
): number => {
  const publics = c.model.publics
  if (publics === null || size === 0) return 0
  const other = (1 - card.side) as 0 | 1
  const felt = (size * publics.perPoint * publics.sensitivity[other] * weight) / 1000000
  if (size > 0) return card.undoes ? 0 : ((felt * publics.gains) / 100) | 0
  if (publics.thin === 0) return felt | 0
  return ((felt * (gauges[publics.gauges[other]] as number)) / publics.thin) | 0
}
