// What the debrief of a class tells of all its matches side by side: counts and matches by number, no total, no ranking, no name.
// Types only.
import type { DealSearch } from './deal-record.ts'
import type { Debrief } from './record.ts'

/** One match of the class, as its own log tells it. Adjourned ones are as good as any. */
export type ClassMatch = {
  readonly match: number // from 1
  readonly record: Debrief
}

export type EndingRecord = {
  readonly ending: string | null // null: cut short, and no ending fits as it stands
  readonly matches: readonly number[]
}

/** How one side of the matches answered one trigger. */
export type AnswerRecord = {
  readonly response: string
  readonly stance: string
  readonly matches: readonly number[]
}
export type TriggerAnswers = {
  readonly trigger: string
  readonly matches: number // in which it struck
  readonly sides: Readonly<Record<string, readonly AnswerRecord[]>> // the most given first
}

/** Predictions of one side over the class. */
export type ReadingRecord = {
  readonly side: string
  readonly made: number
  readonly right: number
  readonly harsher: number // the other came harder than foreseen
  readonly milder: number
}

export type ClassPromises = {
  readonly side: string
  readonly given: number
  readonly kept: number
  readonly broken: number
  readonly open: number // still running, or suspended
}

/** One step of the history beside the class. */
export type HistoryAnswers = {
  readonly trigger: string
  readonly slot: string
  readonly sides: Readonly<
    Record<string, { readonly then: string; readonly same: number; readonly of: number }>
  >
}

export type ClassStake = {
  readonly id: string
  readonly gained: number // matches
  readonly lost: number
  readonly still: number
  readonly changes: readonly number[] // tenths, lowest first: the spread
}

/** A person's story: of how many matches each line is told. Never a number of the person's own. */
export type ClassPerson = {
  readonly id: string
  readonly told: readonly { readonly at: number; readonly matches: number }[]
  readonly none: number // matches in which nothing reached them
}

export type ClassDebrief = {
  readonly matches: readonly ClassMatch[]
  readonly endings: readonly EndingRecord[] // the most frequent first
  readonly answers: readonly TriggerAnswers[] // the one with the most different answers first
  readonly readings: readonly ReadingRecord[]
  readonly promises: readonly ClassPromises[]
  readonly history: readonly HistoryAnswers[]
  readonly stakes: readonly ClassStake[]
  readonly persons: readonly ClassPerson[]
}

/** What the search for the deal came to in each match so far. */
export type ClassDeals = readonly { readonly match: number; readonly search: DealSearch }[]
