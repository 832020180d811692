// What the clock and the host may enter: that time is up, and that the host was away.
import type { Move, Refusal } from './moves.ts'
import type { Draft } from './state.ts'
import { downFor, isOver } from './timing.ts'
import { callTime } from './turn.ts'

/** A month: a longer absence is a wrong clock. */
const MOST_DOWNTIME = 31 * 24 * 3600 * 1000

export function stepClock(draft: Draft): Refusal | null {
  if (!isOver(draft.timing, draft.at)) return 'not-now'
  callTime(draft)
  return null
}

export function stepHost(draft: Draft, move: Move): Refusal | null {
  if (move.kind !== 'resumed' || move.downtime < 0 || move.downtime > MOST_DOWNTIME) return 'malformed'
  draft.timing = downFor(draft.timing, move.downtime)
  return null
}
