// Advice about what a file gives away in play: a card or a known date that comes and goes with a side's standing tells the other
// side, who sees hands and horizon but no standing of others, where that standing lies.
import type { Collector } from '../problems.ts'
import type { Names } from './names.ts'
import type { Sites } from './sites.ts'

export function adviseSecrets(names: Names, sites: Sites, out: Collector): void {
  for (const { path, condition } of sites.nodes) {
    const isSeen =
      path[0] === 'triggers' ? path[2] === 'responses' && path[5] === 'when' : path[1] === 'known'
    if (!isSeen) continue
    for (const key of ['gauge', 'minus'] as const) {
      const ref = condition[key]
      if (ref !== undefined && isStanding(names, ref)) out.warn([...path, key], 'standing-shows', { id: ref })
    }
  }
}

const isStanding = (names: Names, ref: string): boolean =>
  names.gauges.get(ref.split('.')[0] ?? '')?.kind === 'standing'
