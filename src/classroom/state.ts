// A class as its log tells it: who is in it, where they sit, what phase it is in. Recomputed from the log, never stored.
// Matches have logs of their own; who is connected is the host's knowledge, not the class's.
import type { ClassEntry, ClassSettings } from './acts.ts'

const CLASS_PHASES = ['lobby', 'play', 'debrief', 'over'] as const
export type ClassPhase = (typeof CLASS_PHASES)[number]

/** Where a person sits. */
export type Place =
  | { readonly kind: 'seat'; readonly match: number; readonly side: string } // match counted from 1
  | { readonly kind: 'wire'; readonly matches: readonly number[] } // one or two

export type Person = {
  readonly id: string // also the id of the seat in a match
  readonly names: readonly string[] // text ids: one, two or three at this device
  readonly avoid: readonly string[] // the private tick: sides rather not; both: rather neither
  readonly state: 'waiting' | 'in' | 'removed'
  readonly place: Place | null
  readonly caretaker: boolean // a computer capital holds the seat for now
  readonly joined: number // class time
}

export type Guess = { readonly person: string; readonly page: string; readonly choice: string }
export type Filed = {
  readonly person: string
  readonly match: number
  readonly turn: number
  readonly text: string
}
export type Note = { readonly person: string; readonly text: string } // text id

export type ClassState = {
  readonly code: string
  readonly scenario: string // hash
  readonly sides: readonly [string, string]
  readonly turns: Readonly<Record<string, number>>
  readonly settings: ClassSettings
  readonly phase: ClassPhase
  readonly locked: boolean
  readonly approval: boolean
  readonly rehearsed: number // matches of a rehearsal: sides that nobody sits at are held; 0: no rehearsal
  readonly people: readonly Person[] // in the order they came
  readonly matches: number // how many there are; 0 before anybody is placed
  readonly open: number // turns opened so far where turns open together, from 1
  readonly dimmed: boolean
  readonly longer: number // milliseconds added to the plan so far
  readonly began: number | null // class time when the matches began
  readonly turnedAt: readonly number[] // class time at which each turn opened
  readonly debriefAt: number | null
  readonly page: number // of the debrief
  readonly choices: number // answers that the page's question has, 0: none
  readonly guesses: readonly Guess[] // the latest of each person and page
  readonly words: readonly Note[]
  readonly slips: readonly Note[]
  readonly filed: readonly Filed[]
  readonly announced: string | null
  readonly entries: readonly ClassEntry[]
}

export const personOf = (state: ClassState, id: string): Person | null =>
  state.people.find(person => person.id === id) ?? null

/** Everybody who is in and sits in this match, in the order they came. */
export const seatedIn = (state: ClassState, match: number, side?: string): readonly Person[] =>
  state.people.filter(
    ({ state: at, place }) =>
      at === 'in' &&
      place?.kind === 'seat' &&
      place.match === match &&
      (side === undefined || place.side === side),
  )

export const peopleIn = (state: ClassState): readonly Person[] =>
  state.people.filter(person => person.state === 'in')
