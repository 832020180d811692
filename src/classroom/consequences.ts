// What a class asks of one of its matches, read off both as they stand: asked again after a crash it asks for what is still
// missing, and nothing twice.
import type { FacilitatorMove } from '../match/moves.ts'
import { PERSON } from '../match/options.ts'
import type { MatchState } from '../match/state.ts'
import { turnsOf } from '../match/view-for.ts'
import { reseats } from './seats.ts'
import type { ClassState } from './state.ts'

export type Consequence = { readonly ref: string; readonly move: FacilitatorMove }

/** The next move that the class owes this match, or null. The caller makes it as the facilitator and asks again. */
export function nextConsequence(state: ClassState, number: number, match: MatchState): Consequence | null {
  if (match.flow.phase === 'ended') return null
  const move = overdue(state, number, match)
  if (move) return { ref: `class.${state.entries.length}.${match.entries.length}`, move }
  return longer(state, match)
}

function overdue(state: ClassState, number: number, match: MatchState): FacilitatorMove | null {
  if (state.phase === 'debrief' || state.phase === 'over') return { kind: 'end' }
  const [reseat] = reseats(state, number, match.seats)
  if (reseat) return reseat
  if (state.dimmed && !match.flow.paused) return { kind: 'pause' }
  if (!state.dimmed && match.flow.paused && isPausedByClass(match)) return { kind: 'resume' }
  const isBehind = state.settings.pace === 'together' && match.turn < state.open && !match.flow.paused
  return isBehind ? { kind: 'close' } : null
}

/** A facilitator may also pause one match by hand; that pause stays. */
function isPausedByClass(match: MatchState): boolean {
  const last = match.entries.findLast(({ move }) => move.kind === 'pause' || move.kind === 'resume')
  return last?.move.kind === 'pause' && last.ref.startsWith('class.')
}

/** The last extension of the class, once. */
function longer(state: ClassState, match: MatchState): Consequence | null {
  const last = state.entries.findLast(entry => entry.act.kind === 'longer')
  if (last?.act.kind !== 'longer' || match.timing.budget === null) return null
  const ref = `longer.${last.seq}`
  if (match.entries.some(entry => entry.ref === ref)) return null
  return { ref, move: { kind: 'extend', seconds: last.act.seconds } }
}

/** Whether a match may go on from the reveal it stands at: where turns open together, not before the class does. */
export function mayGoOn(state: ClassState, match: MatchState): boolean {
  if (state.settings.pace === 'own' || match.flow.phase !== 'reveal') return true
  return match.turn < state.open || match.turn >= turnsOf(match)
}

/**
 * Whether computer capitals play on in a match: never ahead of the class; and where each match has a pace of its own, only beside
 * somebody, for one that nobody sits in would be over before anybody is back. A rehearsal they play for everybody.
 */
export function computersGoOn(state: ClassState, match: MatchState): boolean {
  const isAlone = !match.seats.some(seat => seat.holder === PERSON)
  if (isAlone && state.settings.pace === 'own' && state.rehearsed === 0) return false
  return mayGoOn(state, match)
}
