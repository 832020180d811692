// How the seats of one side become one side: who may speak for it, and when enough of them agree. Rules see sides only.
import { canonicalJson } from '../kit/hash.ts'
import type { SeatMove } from './moves.ts'
import { type Consent, PERSON, type Seat } from './options.ts'
import type { MatchState, Wish } from './state.ts'

const PERSONAL = ['select', 'say', 'help', 'stop', 'reason', 'skip', 'endorse'] as const

/** Whether a move commits the side, so that its other seats have a say. */
export const needsConsent = (move: SeatMove): boolean => !PERSONAL.some(kind => kind === move.kind)

export function sideOf(match: MatchState, seat: string): 0 | 1 | null {
  const found = match.seats.find(one => one.id === seat)
  if (!found) return null
  return match.setup.compiled.sides[0].id === found.side ? 0 : 1
}

export const seatsOf = (match: MatchState, side: 0 | 1): readonly Seat[] =>
  match.seats.filter(seat => seat.side === match.setup.compiled.sides[side].id)

/** The seats that speak for a side: its people; where there are none, its first policy. */
export function votersOf(match: MatchState, side: 0 | 1): readonly string[] {
  const seats = seatsOf(match, side)
  const people = seats.filter(seat => seat.holder === PERSON)
  return (people.length > 0 ? people : seats.slice(0, 1)).map(seat => seat.id)
}

/** Whether these seats are enough for the side to act. The first in order leads. */
export function suffices(consent: Consent, voters: readonly string[], agreed: readonly string[]): boolean {
  const yes = voters.filter(seat => agreed.includes(seat)).length
  if (consent === 'leader') return agreed.includes(voters[0]!)
  return consent === 'majority' ? yes * 2 > voters.length : yes === voters.length
}

export const sameMove = (a: SeatMove, b: SeatMove): boolean => canonicalJson(a) === canonicalJson(b)

/** The wishes after a seat made or changed one: a seat has one of each kind. */
export function withWish(wishes: readonly Wish[], wish: Wish): readonly Wish[] {
  const others = wishes.filter(one => !(one.seat === wish.seat && one.move.kind === wish.move.kind))
  return [...others, wish]
}

/** The wishes that a deed of the side leaves standing: none of its kind, none that answers another draft. */
export function afterDeed(
  wishes: readonly Wish[],
  side: 0 | 1,
  done: SeatMove,
  lying: number,
): readonly Wish[] {
  return wishes.filter(
    wish =>
      !(wish.side === side && wish.move.kind === done.kind) && !('on' in wish.move && wish.move.on !== lying),
  )
}
