// Whom the match waits for: the sides that still have something to do before the phase can end.
import { votersOf } from './consent.ts'
import { PERSON } from './options.ts'
import type { MatchState } from './state.ts'
import { SIDES } from './turn.ts'

export function dueSides(match: MatchState): readonly (0 | 1)[] {
  const { flow, ready, world } = match
  if (flow.phase === 'ended') return []
  if (flow.phase === 'commitment') return SIDES.filter(side => !flow.sealed[side])
  if (flow.phase === 'table') return SIDES.filter(side => !world.table.left[side])
  if (flow.phase === 'statement') return SIDES.filter(side => world.table.stated[side] === -2)
  return SIDES.filter(side => !ready[side])
}

/** Whether a computer plays this side: its first seat, where no person sits there. */
export function policySeat(
  match: MatchState,
  side: 0 | 1,
): { readonly seat: string; readonly policy: string } | null {
  const [first] = votersOf(match, side)
  const seat = match.seats.find(one => one.id === first)
  return seat && seat.holder !== PERSON ? { seat: seat.id, policy: seat.holder } : null
}
