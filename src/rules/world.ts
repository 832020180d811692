// The state of one match as the rules know it: integer arrays over the compiled numbers, and short lists of plain records.
// No phase, no seat, no clock, no text. Its owner may change it; step copies first, a playout reuses its own.
import type { Package, PromiseRef, Spend } from './act.ts'

/** One promise in force or done with. */
export type PromiseState = 'running' | 'suspended' | 'kept' | 'broken'
export type Promised = {
  readonly ref: PromiseRef
  readonly giver: number // 0 or 1
  readonly signed: number // slot
  readonly until: number // last slot it runs in (a pledge: the slot it was signed in)
  state: PromiseState
}

/** A ratified package: indices into `promises`. */
export type Accord = { readonly slot: number; readonly promises: readonly number[] }

/** What lies on the table in this turn. */
export type TableState = {
  drafts: number // drafts laid so far in this turn; the lying one has this number
  lying: Package | null // from its writer's side
  by: number // who wrote it, -1 none
  pens: [number, number] // hand-overs left
  spend: [Spend, Spend]
  left: [boolean, boolean] // done at the table
  ratified: number // index of the accord ratified this turn, -1 none
  failed: Failure | null // the last failed ratification of this turn
  walked: boolean // somebody left the summit
  stated: [number, number] // joint statement: the common sentence a side would sign, -1 none, -2 not said yet
}
export type Failure = { readonly draft: number; readonly refused: readonly [number, number] } // by side: the group (compiled number) that refused, -1 none

/** What was revealed in one played turn. */
export type Played = {
  readonly slot: number
  readonly trigger: number
  readonly responses: readonly [number, number]
  readonly stances: readonly [number, number] // 0..4
  readonly sizes: readonly [number, number] // of the acts, in tenths of a point of size, signed
  readonly words: readonly [boolean, boolean] // what the envelope said
  readonly predicted: readonly [number, number] // stance the side foresaw, -1 none
}

/** An effect on its way: which list it stands in, when it arrives, for whom. */
export type Delayed = {
  readonly slot: number
  readonly effect: number
  readonly self: number
  readonly left: number
} // effect: compiled number

export type World = {
  slot: number // index in the calendar, -1 before the first
  trigger: number // that opened this turn, -1 in an unplayed slot
  readonly gauges: Int32Array // tenths, 0..1000
  readonly before: Int32Array // gauges when the last world step began
  readonly since: Int32Array // by gauge: its change from the world step before the last one to the last one
  readonly flags: Uint8Array // 0 or 1
  readonly happened: Int32Array // by trigger: slot + 1 when it last struck, 0 never
  readonly asks: Int32Array // by group: support it asks for, tenths; drawn for the match, secret
  readonly aims: [number[], number[]] // drawn agenda: aim numbers by side, secret
  readonly redLines: [number, number] // drawn, -1 none, secret
  readonly dropped: Uint8Array // by slot: left out of play
  readonly promises: Promised[]
  readonly accords: Accord[]
  readonly played: Played[]
  readonly delayed: Delayed[]
  readonly breaches: [number, number] // slot + 1 of the side's last broken promise, 0 never
  table: TableState
  sealed: [number, number] // responses in the envelopes, -1 empty
  words: [boolean, boolean]
  predicted: [number, number]
  streak: number // consecutive hostile (negative) or friendly (positive) meetings
  hard: [number, number] // consecutive hard turns of a side
  ending: number // -1 while it runs; the number of endings where none fits
  readonly heard: Heard
}

/** What the capitals heard at their tables: it lights lamps and guides policies and decides nothing, so the check passes it by. */
export type Heard = {
  readonly refusedAt: Int32Array // by group: the most support it refused a signed draft at in this match, tenths; -1 never
  readonly guessedAt: Int32Array // by group: what the other side's embassy took that support for; -1 never
  offered: readonly [Package | null, Package | null] // by side: its last draft of this turn, from its side
  before: readonly [Package | null, Package | null] // by side: its last draft of an earlier turn, if nothing came of it
}
