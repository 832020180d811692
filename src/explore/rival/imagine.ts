// A world built from what one side knows and from secrets it only imagines: the other side's aims, what every home asks for, the
// other's standing, the dice to come. Many of them together are what the side must reckon with.
import { draw, foldSeed } from '../../kit/draw.ts'
import { cloneWorld } from '../../rules/copy.ts'
import type { Play } from '../../rules/play.ts'
import { agenda, redLine } from '../../rules/setup.ts'
import type { Sight } from '../../rules/sight.ts'
import type { World } from '../../rules/world.ts'
import type { Compiled, CompiledGroup } from '../../scenario/compiled.ts'
import type { Past } from './past.ts'

/** One way things may be: a world that nobody changes, and dice of its own for what comes. */
export type Imagined = { readonly m: Play; readonly world: World }

const UNSURE = 20 // tenths by which the other side's standing may lie beside what follows from what was seen

/** The world that `seed` imagines. The same sight and seed imagine the same world. */
export const imagine = (
  c: Compiled,
  { m: base, world: seen }: Past,
  sight: Sight,
  seed: string,
): Imagined => {
  const own = sight.side as 0 | 1
  const other = own === 0 ? 1 : 0
  const dice = foldSeed(seed)
  const m: Play = { ...base, seed, dice }
  const w = cloneWorld(seen)
  w.aims[own] = [...sight.aims]
  w.redLines[own] = sight.redLine
  w.aims[other] = agenda(c, dice, other, m.preset.aims)
  w.redLines[other] = redLine(c, dice, other)
  for (let group = 0; group < c.groups.length; group += 1) {
    const { high, low } = c.groups[group] as CompiledGroup
    const from = Math.max(low, (w.heard.refusedAt[group] ?? -1) + 1)
    w.asks[group] = from + draw(dice, `ask:${group}`, Math.max(1, high - from + 1))
  }
  const standing = c.standings[other]
  if (standing >= 0) {
    const near = (w.gauges[standing] ?? 0) + draw(dice, 'standing', 2 * UNSURE + 1) - UNSURE
    w.gauges[standing] = Math.max(0, Math.min(1000, near))
  }
  return { m, world: w }
}
