// The people of a class as the console lists them: names, places, ticks. Names are texts; where one was deleted, a number stands.
import type { Person } from '../../classroom/state.ts'
import type { Book } from '../book/book.ts'
import { matchName } from '../parts/match-name.ts'
import type { Words } from '../parts/words.ts'

export type Texts = Readonly<Record<string, string>>

export const namesOf = (person: Person, texts: Texts, t: Words): string =>
  person.names.map(id => texts[id] ?? t('console.no-name')).join(', ')

/** The people of one side of one match, in the order they came. */
export const sittingAt = (people: readonly Person[], match: number, side: string): readonly Person[] =>
  people.filter(
    ({ state, place }) =>
      state === 'in' && place?.kind === 'seat' && place.match === match && place.side === side,
  )

/** Everybody who shares a computer: names at each device count. */
export const studentsIn = (people: readonly Person[]): number =>
  people.reduce((sum, one) => sum + (one.state === 'in' ? one.names.length : 0), 0)

/** The private wish in words; empty where there is none. */
export function wishText({ avoid }: Person, book: Book, t: Words): string {
  if (avoid.length === 0) return ''
  if (avoid.length > 1) return t('console.wish-neither')
  return t('console.wish-not', { side: book.side(avoid[0]!).name })
}

export function placeText({ place }: Person, book: Book, t: Words): string {
  if (place === null) return t('console.no-place')
  if (place.kind === 'wire')
    return t('console.at-wire', { matches: place.matches.map(one => matchName(one, t)).join(', ') })
  return t('console.at-seat', { match: matchName(place.match, t), side: book.side(place.side).name })
}
