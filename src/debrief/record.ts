// What a debrief tells of one match, in the author's ids and in tenths: everything is open now. Types only, no sentences.
import type { PromiseId } from '../match/moves.ts'
import type { EndView } from '../match/view.ts'

/** Levels of the shown gauges at the end of a slot. */
export type SlotLevels = {
  readonly slot: string
  readonly played: boolean
  readonly levels: Readonly<Record<string, number>> // gauge id -> tenths
  readonly relations: number // the derived state of relations, tenths; 0 where the scenario names none
}

/** One played turn, with what each side foresaw and whether it kept its word. By side id. */
export type TurnRecord = {
  readonly slot: string
  readonly trigger: string
  readonly responses: Readonly<Record<string, string>>
  readonly stances: Readonly<Record<string, string>>
  readonly words: Readonly<Record<string, boolean>>
  readonly foreseen: Readonly<Record<string, string | null>>
}

/** A package that both signed: ratified, or refused by a group at home (by side; null where home agreed). */
export type DealRecord = {
  readonly slot: string
  readonly trigger: string
  readonly ratified: boolean
  readonly promises: readonly { readonly ref: PromiseId; readonly giver: string }[] // empty where it was refused
  readonly refused: Readonly<Record<string, string | null>>
  readonly spent: Readonly<Record<string, number>> // points of standing laid down to win home over; lost only where it passed
}

export type PromiseRecord = {
  readonly ref: PromiseId
  readonly giver: string
  readonly signed: string // slot
  readonly trigger: string // of the turn it was signed in
  readonly until: string // slot
  readonly state: 'running' | 'suspended' | 'kept' | 'broken'
  readonly settled: string | null // slot in which it was kept or broken
}

/** What a group at home asked for in this match, and what the file printed. Tenths. */
export type AskRecord = {
  readonly side: string
  readonly group: string
  readonly ask: number
  readonly low: number
  readonly high: number
}

export type StakeRecord = {
  readonly id: string
  readonly kind: 'state' | 'livelihood'
  readonly from: number
  readonly to: number
  readonly moves: readonly { readonly part: number; readonly by: number }[] // largest three; part: index of its `moves`
}

/** What a person's story was told of: indices into the author's `told`. Never a number. */
export type PersonRecord = { readonly id: string; readonly told: readonly number[] }

export type Debrief = {
  readonly gauges: readonly string[] // in the order they are shown
  readonly meters: readonly string[] // of these, the ones both sides share
  readonly start: Readonly<Record<string, number>>
  readonly startRelations: number
  readonly slots: readonly SlotLevels[]
  readonly turns: readonly TurnRecord[]
  readonly deals: readonly DealRecord[]
  readonly promises: readonly PromiseRecord[]
  readonly asks: readonly AskRecord[]
  readonly aims: EndView['aims']
  readonly redLines: EndView['redLines']
  readonly end: EndView
  readonly stakeholders: readonly StakeRecord[]
  readonly persons: readonly PersonRecord[]
}
