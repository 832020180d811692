// What must hold of any match at any moment, as a sentence about what is wrong or null: asked thousands of times, so without
// the cost of an expectation each.
import type { MatchState } from '../../src/match/state.ts'

const MOST = 1000 // tenths

/** Every gauge is a whole number of tenths inside its bounds. */
export function outOfRange({ setup, world }: MatchState): string | null {
  const { gauges } = setup.compiled
  for (let at = 0; at < gauges.length; at += 1) {
    const value = world.gauges[at]!
    if (value < gauges[at]!.floor || value > MOST) return `${gauges[at]!.id} is ${value}`
  }
  return null
}

/** From the first levels the ledger's pages lead, gauge by gauge and slot by slot, to those the world holds: to the level each
 * gauge had when this slot began, and to the one it has now. */
export function ledgerOff(match: MatchState): string | null {
  const { world, pages, setup } = match
  const { gauges } = setup.compiled
  const sums = gauges.map(gauge => gauge.start)
  for (let slot = 0; slot <= world.slot; slot += 1) {
    if (slot === world.slot) {
      const at = gauges.findIndex((_, gauge) => world.before[gauge] !== sums[gauge])
      if (at >= 0) return `${gauges[at]!.id} began slot ${slot} at ${world.before[at]}, told ${sums[at]}`
    }
    for (const { gauge, by, slot: own } of pages[slot] ?? []) {
      if (own !== slot || by === 0 || !Number.isInteger(by))
        return `a line of ${by} for slot ${own} on ${slot}`
      sums[gauge]! += by
    }
  }
  const later = pages.findIndex((page, slot) => slot > world.slot && page.length > 0)
  if (later >= 0) return `slot ${later} is told before it comes`
  const at = gauges.findIndex((_, gauge) => world.gauges[gauge] !== sums[gauge])
  return at < 0 ? null : `${gauges[at]!.id} is ${world.gauges[at]}, told ${sums[at]}`
}

/** An entry that closes a slot records its gauges. */
export function closingOff(match: MatchState, before: MatchState): string | null {
  const { phase } = match.flow
  const closes = phase !== before.flow.phase && (phase === 'reveal' || phase === 'ended')
  const { gauges, slot } = match.entries.at(-1)!
  if (!closes || match.world.slot < 0)
    return gauges === undefined ? null : 'gauges in an entry that closes nothing'
  const id = match.setup.compiled.slots[match.world.slot]!.id
  if (slot !== id) return `the entry names ${slot}, the slot is ${id}`
  return gauges?.join() === match.world.gauges.join() ? null : 'the entry records other gauges'
}
