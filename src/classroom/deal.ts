// Pairing by itself: everybody who is in gets a place by draws alone, as their private ticks allow. Never by nationality, name
// or order of arrival.
import { shuffled } from '../kit/draw.ts'
import { MOST_MATCHES } from './acts.ts'
import type { ClassState, Person, Place } from './state.ts'

const MOST_WATCHED = 2 // matches one wire desk follows

/**
 * A place for each person who is in, by id. `seed` is the host's and secret; `seats` of the settings is how many devices sit to
 * a side. Odd ones sit down with a side; who would rather take neither side gets the wire desk while somebody else plays.
 */
export function dealt(state: ClassState, seed: string): ReadonlyMap<string, Place> {
  const people = state.people.filter(person => person.state === 'in')
  const mixed = shuffled(seed, `deal:${state.entries.length}`, people)
  const wire = mixed.filter(isNeither)
  const players = mixed.filter(person => !isNeither(person))
  const places = new Map<string, Place>()
  const [first, second] = split(players, state.sides)
  const matches = matchesFor(players.length, state.settings.seats)
  if (matches > 0) {
    seat(first, state.sides[0], matches, places)
    seat(second, state.sides[1], matches, places)
    wire.forEach((person, at) => {
      places.set(person.id, { kind: 'wire', matches: watched(at, matches) })
    })
  }
  return places
}

const isNeither = (person: Person): boolean => person.avoid.length > 1

/** As many matches as have a device or more to each side; a lone player gets one, against a computer capital. */
const matchesFor = (players: number, seats: number): number =>
  players === 0 ? 0 : Math.min(MOST_MATCHES, Math.max(1, Math.floor(players / (2 * seats))))

/** Two halves as even as the ticks allow: who would rather not take a side goes to the other; the rest fill up. */
function split(players: readonly Person[], sides: readonly [string, string]) {
  const bound = [1, 0].map(at => players.filter(person => person.avoid.includes(sides[at]!)))
  const free = players.filter(person => person.avoid.length === 0)
  const half = Math.ceil(players.length / 2)
  const needed = Math.min(free.length, Math.max(0, half - bound[0]!.length))
  return [
    [...bound[0]!, ...free.slice(0, needed)],
    [...free.slice(needed), ...bound[1]!],
  ] as const
}

function seat(list: readonly Person[], side: string, matches: number, places: Map<string, Place>): void {
  list.forEach((person, at) => {
    places.set(person.id, { kind: 'seat', match: (at % matches) + 1, side })
  })
}

function watched(at: number, matches: number): readonly number[] {
  const first = ((at * MOST_WATCHED) % matches) + 1
  return matches === 1 ? [1] : [first, (first % matches) + 1]
}
