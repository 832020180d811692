// The meters of a match in small, as the home page's pictures show them: kept in its head, so that no match need be opened.
import type { View } from '../match/view.ts'
import type { Scenario } from '../scenario/schema.ts'
import type { CableLevel } from '../store/saves.ts'

/** Every meter in the file's order; a two-sided one is two cables, each of one side's public. Values in tenths. */
export function cableLevels(scenario: Scenario, view: Pick<View, 'gauges'>): readonly CableLevel[] {
  const meters = new Set(scenario.gauges.filter(one => one.kind === 'meter').map(one => one.id))
  return view.gauges.flatMap(({ id, value }) => {
    const [base = id, of] = id.split('.')
    if (!meters.has(base)) return []
    if (of === undefined) return [{ id, value }]
    const at = of === scenario.sides[1].id ? 1 : 0
    return [{ id, value, mark: scenario.sides[at].mark ?? (at === 0 ? 'square' : 'diamond') }]
  })
}
