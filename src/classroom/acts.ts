// The whole vocabulary of a class: what its people, the facilitator and the host can do, and why something was not done. Ids
// only: names and free texts lie apart, under text ids, so that deleting them breaks nothing.
import type { Consent, Talk } from '../match/options.ts'

export type PersonAct =
  | { readonly kind: 'avoid'; readonly sides: readonly string[] } // the private tick; both sides: rather neither
  | { readonly kind: 'guess'; readonly page: string; readonly choice: string } // in the debrief, before a page shows
  | { readonly kind: 'word'; readonly text: string } // out of role: one word, a text id
  | { readonly kind: 'slip'; readonly text: string } // the last slip, a text id
  | {
      readonly kind: 'report'
      readonly match: number
      readonly turn: number
      readonly text: string
    } // the wire desk's sentence of a turn, a text id
  | { readonly kind: 'leave' }

export type DeskAct =
  | { readonly kind: 'configure'; readonly settings: Partial<ClassSettings> } // before the matches begin
  | { readonly kind: 'lock'; readonly on: boolean } // nobody new gets in
  | { readonly kind: 'approval'; readonly on: boolean } // who is new waits to be let in
  | { readonly kind: 'admit'; readonly person: string }
  | { readonly kind: 'turn-away'; readonly since?: number } // who waits is removed; and who came in since then (class time)
  | { readonly kind: 'remove'; readonly person: string }
  | { readonly kind: 'restore'; readonly person: string } // takes a removal back
  | { readonly kind: 'place'; readonly person: string; readonly match: number; readonly side: string }
  | { readonly kind: 'wire'; readonly person: string; readonly matches: readonly number[] }
  | { readonly kind: 'rehearse'; readonly matches: number } // computer capitals hold what nobody sits at; marks the class
  | { readonly kind: 'swap'; readonly match: number } // both sides of a match change chairs
  | { readonly kind: 'deal' } // everybody who is in gets a place, by draws
  | { readonly kind: 'start' }
  | { readonly kind: 'next' } // opens the next turn for all, where turns open together
  | { readonly kind: 'dim'; readonly on: boolean } // eyes up
  | { readonly kind: 'longer'; readonly seconds: number } // more time for the phase under way
  | { readonly kind: 'caretaker'; readonly person: string; readonly on: boolean } // a computer capital holds the seat
  | { readonly kind: 'debrief' }
  | { readonly kind: 'page'; readonly at: number; readonly choices?: number } // of the class's debrief; how many answers its question has
  | { readonly kind: 'announce'; readonly text: string } // a text id
  | { readonly kind: 'over' }

export type HostAct =
  | {
      readonly kind: 'open'
      readonly code: string // the join code
      readonly scenario: string // its hash
      readonly sides: readonly [string, string]
      readonly turns: Readonly<Record<string, number>> // turns of each preset
      readonly settings: ClassSettings
    }
  | { readonly kind: 'join'; readonly person: string; readonly names: readonly string[] } // text ids, one or two at a device
  | { readonly kind: 'resumed'; readonly downtime: number } // milliseconds the host was away

export type ClassAct = PersonAct | DeskAct | HostAct

export const PACES = ['together', 'own'] as const
export type Pace = (typeof PACES)[number]

export type ClassSettings = {
  readonly preset: string
  readonly seats: number // devices to a side, 1 to 4
  readonly consent: Consent
  readonly talk: Talk
  readonly timers: boolean
  readonly pace: Pace
  readonly minutes: number // of the lesson, 10 to 400
  readonly off: readonly string[] // assumptions switched off
  readonly softer: boolean | readonly string[] // softer texts, of all triggers or of these
  readonly substitutes: Readonly<Record<string, string>>
  readonly without?: readonly string[] // triggers that never open a turn
  readonly caretaker?: Caretaker // who holds an empty chair, or one whose student is away
}
/** Computer capitals that may hold a chair, by the host's names for them. */
export const CARETAKERS = ['pragmatist', 'attache', 'envoy', 'ambassador'] as const
export type Caretaker = (typeof CARETAKERS)[number]

/** Who acts: a person by id, or one of two roles. */
export type ClassAuthor = { readonly person: string } | 'facilitator' | 'host'

export type ClassSent = { readonly ref: string; readonly act: ClassAct }

/** An act that was accepted. */
export type ClassEntry = {
  readonly seq: number // from 1
  readonly by: string // person id, facilitator or host
  readonly ref: string
  readonly act: ClassAct
  readonly at: number // milliseconds of class time
}

export const CLASS_REFUSALS = [
  'over', // the class has ended
  'not-yours',
  'not-now', // not in this phase of the class
  'unknown-id',
  'already',
  'locked',
  'full',
  'empty', // nobody to begin with
  'malformed',
  'not-stored', // the host could not write it down: nothing has changed, send it again
] as const
export type ClassRefusal = (typeof CLASS_REFUSALS)[number]

export const MOST_PEOPLE = 200
export const MOST_JOINED = 2000 // in the life of a class, whoever was taken out again among them
export const MOST_MATCHES = 100
export const MOST_REHEARSED = 24 // matches that computer capitals hold in a rehearsal
export const MOST_NAMES = 3 // students at one device

export const DESK_KINDS: readonly ClassAct['kind'][] = [
  'configure',
  'lock',
  'approval',
  'admit',
  'turn-away',
  'remove',
  'restore',
  'place',
  'wire',
  'rehearse',
  'swap',
  'deal',
  'start',
  'next',
  'dim',
  'longer',
  'caretaker',
  'debrief',
  'page',
  'announce',
  'over',
]
export const HOST_KINDS: readonly ClassAct['kind'][] = ['open', 'join', 'resumed']
