// The ladder of one move: known ref, still the turn and phase it names, who speaks, the flow, consent, rules, entry. Any no is
// a Refusal and leaves the state untouched. Pure: the same match and move give the same answer.
import { err, ok, type Result } from '../kit/result.ts'
import { stepClock, stepHost } from './clock.ts'
import { sideOf } from './consent.ts'
import { stepDesk } from './desk.ts'
import { allows, type FlowEvent } from './flow.ts'
import type { Author, Entry, Move, Refusal, SeatMove, Sent } from './moves.ts'
import { stepSeat } from './seat.ts'
import { closeDraft, draftOf, type MatchState } from './state.ts'
import { isOver } from './timing.ts'

export type Stepped = { readonly state: MatchState; readonly entry: Entry }

export const MOST_ENTRIES = 20_000

const SEAT_KINDS: readonly string[] = [
  'ready',
  'draft',
  'sign',
  'shelve',
  'withdraw',
  'widen',
  'walk',
  'state',
  'predict',
  'select',
  'seal',
  'unseal',
  'endorse',
  'say',
  'help',
  'stop',
  'reason',
  'skip',
]
const DESK_KINDS: readonly string[] = [
  'pause',
  'resume',
  'extend',
  'close',
  'inject',
  'substitute',
  'skip',
  'drop',
  'reseat',
  'announce',
  'answer',
  'end',
]
/** Moves that mean the match, not a phase of it: they cannot come too late for one. */
const PHASELESS: readonly string[] = [
  'say',
  'help',
  'stop',
  'reason',
  'pause',
  'resume',
  'announce',
  'answer',
  'reseat',
  'drop',
  'inject',
  'end',
  'resumed',
]

/** Moves that change only what lies beside the world, whatever comes of them. */
const BESIDE: readonly string[] = ['select', 'say', 'help', 'stop', 'reason', 'announce', 'answer']

export const nameOf = (author: Author): string => (typeof author === 'string' ? author : author.seat)

/** One move at `at` milliseconds of match time. A repeated ref gets its first answer again, the state as it is. */
export function step(match: MatchState, sent: Sent, author: Author, at: number): Result<Stepped, Refusal> {
  const by = nameOf(author)
  const known = match.entries.findLast(entry => entry.ref === sent.ref && entry.by === by)
  return known ? ok({ state: match, entry: known }) : stepFresh(match, sent, author, at)
}

/** The same, for a ref that the caller knows to be new: a fold keeps account of them itself. */
export function stepFresh(
  match: MatchState,
  sent: Sent,
  author: Author,
  at: number,
): Result<Stepped, Refusal> {
  const by = nameOf(author)
  const no = whyNot(match, sent, author, at)
  if (no !== null) return err(no)
  const draft = draftOf(match, at, BESIDE.includes(sent.move.kind))
  const refusal = carryOut(draft, sent, author)
  if (refusal !== null) return err(refusal)
  const state = closeDraft(match, draft, {
    seq: match.entries.length + 1,
    turn: match.turn,
    by,
    ref: sent.ref,
    move: sent.move,
    at,
  })
  return ok({ state, entry: state.entries.at(-1)! })
}

/** The rungs before the rules. */
function whyNot(match: MatchState, sent: Sent, author: Author, at: number): Refusal | null {
  const { move } = sent
  if (match.flow.phase === 'ended') return 'ended'
  if (!mayAuthor(match, move, author)) return 'not-yours'
  if (match.entries.length >= MOST_ENTRIES && move.kind !== 'end') return 'not-now'
  if (!PHASELESS.includes(move.kind)) {
    if (sent.turn !== match.turn) return 'stale'
    if (sent.phase !== match.flow.phase) return isTooLate(match, sent) ? 'too-late' : 'stale'
  }
  if (typeof author !== 'string' && !PHASELESS.includes(move.kind) && isOver(match.timing, at))
    return 'too-late'
  if (allows(match.flow, eventOf(match, move, author))) return null
  if (match.flow.paused) return 'paused'
  return move.kind === 'seal' && isSealed(match, author) ? 'already' : 'not-now'
}

function isSealed(match: MatchState, author: Author): boolean {
  const side = sideOf(match, nameOf(author))
  return side !== null && match.flow.sealed[side]
}

/** An envelope meant for this turn that arrives after both were opened. */
const isTooLate = (match: MatchState, sent: Sent): boolean =>
  sent.phase === 'commitment' &&
  match.flow.phase === 'reveal' &&
  ['seal', 'unseal', 'select'].includes(sent.move.kind)

function mayAuthor(match: MatchState, move: Move, author: Author): boolean {
  if (typeof author !== 'string') return SEAT_KINDS.includes(move.kind) && sideOf(match, author.seat) !== null
  if (author === 'facilitator') return DESK_KINDS.includes(move.kind)
  return author === 'clock' ? move.kind === 'expire' : move.kind === 'resumed'
}

/** What the machine is asked: the kind, and of an envelope the side. */
function eventOf(match: MatchState, move: Move, author: Author): FlowEvent {
  if (move.kind === 'seal' || move.kind === 'unseal') {
    return { type: move.kind, side: sideOf(match, nameOf(author)) ?? 0 }
  }
  if (move.kind === 'skip' && author === 'facilitator') return { type: 'pass' }
  return { type: move.kind }
}

function carryOut(draft: Parameters<typeof stepSeat>[0], sent: Sent, author: Author): Refusal | null {
  const { move } = sent
  if (typeof author !== 'string') return stepSeat(draft, sent.ref, author.seat, move as SeatMove)
  if (author === 'facilitator') return stepDesk(draft, move)
  return author === 'clock' ? stepClock(draft) : stepHost(draft, move)
}
