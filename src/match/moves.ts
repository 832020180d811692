// The whole vocabulary of a match: what a seat, the facilitator, the clock and the host can send, what was accepted, and why
// one was not. Ids are the author's; no names and no free text (those lie in their own tables under a text id).
import type { Stance } from '../scenario/vocabulary.ts'

export type PromiseId = { readonly pledge: string } | { readonly clause: string } // a response id of this turn's trigger, a clause id
export type PackageIds = { readonly give: readonly PromiseId[]; readonly take: readonly PromiseId[] } // from the writer's side

export type SeatMove =
  | { readonly kind: 'ready' } // read; or done at the table; or seen the reveal
  | { readonly kind: 'draft'; readonly on: number; readonly package: PackageIds } // on: number of the draft answered, 0 none
  | { readonly kind: 'sign'; readonly on: number }
  | { readonly kind: 'shelve'; readonly on: number }
  | { readonly kind: 'withdraw'; readonly on: number }
  | { readonly kind: 'widen'; readonly spend: 0 | 2 | 4 }
  | { readonly kind: 'walk' }
  | {
      readonly kind: 'state'
      readonly gave: string
      readonly gained: string
      readonly sentence: string | null
    } // promise names by id; sentence of the scenario
  | { readonly kind: 'predict'; readonly stance: Stance }
  | { readonly kind: 'select'; readonly response: string } // the card lying on top: sealed when time is called
  | { readonly kind: 'seal'; readonly response: string; readonly word: boolean }
  | { readonly kind: 'unseal' } // until the other side has sealed
  | { readonly kind: 'endorse'; readonly of: string } // agrees with a move of the own side: its ref
  | { readonly kind: 'say'; readonly text: string } // a text id or phrase id
  | { readonly kind: 'help' }
  | { readonly kind: 'stop' } // a private stop to the instructor
  | { readonly kind: 'reason'; readonly text: string } // why we sealed it: a text id
  | { readonly kind: 'skip' } // asks that this trigger be left out or replaced

export type FacilitatorMove =
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'extend'; readonly seconds: number }
  | { readonly kind: 'close' } // calls time in this phase
  | { readonly kind: 'inject'; readonly trigger: string } // played in the next turn instead of what would come
  | { readonly kind: 'substitute'; readonly trigger: string } // replaces the trigger being read
  | { readonly kind: 'drop'; readonly slot: string } // leaves out an optional slot not yet reached
  | { readonly kind: 'reseat'; readonly seat: string; readonly side: string; readonly holder: string } // holder: person | policy name
  | { readonly kind: 'announce'; readonly text: string } // a text id
  | { readonly kind: 'answer'; readonly seat: string } // the facilitator has been there: the seat's calls are over
  | { readonly kind: 'skip' } // grants a skip: this slot passes without its trigger
  | { readonly kind: 'end' } // adjourns

export type ClockMove = { readonly kind: 'expire' }
export type HostMove = { readonly kind: 'resumed'; readonly downtime: number } // milliseconds
export type Move = SeatMove | FacilitatorMove | ClockMove | HostMove

export type Author = { readonly seat: string } | 'facilitator' | 'clock' | 'host'

/** What reaches the authority: who speaks is known from the connection, never from the message. */
export type Sent = {
  readonly ref: string // of the sender, unique within the match
  readonly turn: number // counted from 1, the turn it is meant for
  readonly phase: Phase // and the phase
  readonly move: Move
}

export const PHASES = ['briefing', 'reading', 'table', 'statement', 'commitment', 'reveal', 'ended'] as const
export type Phase = (typeof PHASES)[number]

/** A move that was accepted. */
export type Entry = {
  readonly seq: number // from 1
  readonly turn: number
  readonly by: string // seat id, or facilitator, clock, host
  readonly ref: string
  readonly move: Move
  readonly check: number // 32-bit chain over the world after it
  readonly at: number // milliseconds of match time (monotonic), for deadlines
  readonly gauges?: readonly number[] // tenths, in entries that close a slot
  readonly slot?: string // the slot that the gauges belong to
}

export const REFUSALS = [
  'stale', // turn, phase or draft is no longer the one named
  'ended',
  'paused',
  'not-now', // the flow does not allow it in this phase
  'not-yours', // another seat, side or role may do it
  'unknown-id',
  'not-in-hand', // the card cannot be played now
  'no-pen', // no hand-over left
  'no-draft',
  'own-draft',
  'package-empty',
  'package-full',
  'package-twice', // the same promise twice, or two pledges of one side
  'clause-not-offered',
  'binds-both', // a promise that binds both stands in one column only
  'already',
  'too-late', // the other side has sealed, or time was called
  'malformed',
  'not-stored', // the authority could not write it down: nothing has changed, send it again
] as const
export type Refusal = (typeof REFUSALS)[number]
