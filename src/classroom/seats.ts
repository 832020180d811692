// From a class to its matches: the options a match begins with, and the moves that bring its seats to what the class says.
import type { FacilitatorMove } from '../match/moves.ts'
import { type Options, PERSON, type Seat } from '../match/options.ts'
import { type ClassState, type Person, seatedIn } from './state.ts'

/** Who holds an empty or absent side. */
const caretakerOf = ({ settings }: ClassState): string => settings.caretaker ?? 'pragmatist'

/** The options of match `match`, with a seat for each person placed in it; a side without anybody is held by a caretaker. */
export function optionsOf(state: ClassState, match: number): Options {
  const { preset, consent, timers, talk, off, softer, substitutes, without = [] } = state.settings
  return {
    preset,
    consent,
    timers,
    talk,
    softer,
    ...(off.length > 0 ? { off } : {}),
    ...(without.length > 0 ? { without } : {}),
    ...(Object.keys(substitutes).length > 0 ? { substitutes } : {}),
    seats: state.sides.flatMap(side => seatsFor(state, match, side)),
  }
}

function seatsFor(state: ClassState, match: number, side: string): readonly Seat[] {
  const people = seatedIn(state, match, side)
  return people.length > 0 ? people.map(person => seatOf(state, person, side)) : [emptySeat(state, side)]
}

const seatOf = (state: ClassState, person: Person, side: string): Seat => ({
  id: person.id,
  side,
  holder: person.caretaker ? caretakerOf(state) : PERSON,
})
const emptySeat = (state: ClassState, side: string): Seat => ({
  id: `caretaker.${side}`,
  side,
  holder: caretakerOf(state),
})

/** The moves that seat a running match as the class has it now: late ones sit down, absent and removed ones are held. */
export function reseats(
  state: ClassState,
  match: number,
  seats: readonly Seat[],
): readonly FacilitatorMove[] {
  const wanted = state.sides.flatMap(side =>
    seatedIn(state, match, side).map(one => seatOf(state, one, side)),
  )
  const gone = seats.flatMap(seat =>
    seat.holder === PERSON && !wanted.some(one => one.id === seat.id)
      ? [{ ...seat, holder: caretakerOf(state) }]
      : [],
  )
  const changed = wanted.filter(
    one => !seats.some(seat => seat.id === one.id && seat.side === one.side && seat.holder === one.holder),
  )
  const holds = state.sides
    .filter(side =>
      changed.some(one => one.side !== side && seats.some(seat => seat.id === one.id && seat.side === side)),
    )
    .filter(side => !seats.some(seat => seat.side === side && seat.id === `caretaker.${side}`))
    .map(side => emptySeat(state, side))
  // Who sits down comes first, so that no side is without a seat in between; where somebody changes sides a computer capital
  // keeps the chair meanwhile.
  return [...holds, ...changed, ...gone].map(({ id, side, holder }) => ({
    kind: 'reseat',
    seat: id,
    side,
    holder,
  }))
}
