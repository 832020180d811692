// What a line of a story can say: codes and the author's ids, no sentences.
import type { PackageIds, PromiseId } from '../match/moves.ts'
import type { Passed } from '../match/state.ts'
import type { EndView, LedgerLine } from '../match/view.ts'

/** Gauges in tenths, sides, groups, triggers and promises by the author's ids. */
export type StoryLine =
  | { readonly code: 'passed'; readonly slot: string; readonly passed: readonly Passed[] } // a slot that was not played, or had no trigger
  | { readonly code: 'turn'; readonly turn: number; readonly slot: string; readonly trigger: string }
  | {
      readonly code: 'draft'
      readonly side: string
      readonly trigger: string
      readonly package: PackageIds
      readonly changes: boolean // answers the other side's draft
      readonly odds: readonly [own: number, theirs: number] // as the side that reads it sees them, percent
      readonly hesitates: readonly [own: string | null, theirs: string | null] // groups
    }
  | { readonly code: 'signed' | 'shelved' | 'withdrawn' | 'walked'; readonly side: string }
  | {
      readonly code: 'spends'
      readonly side: string
      readonly spend: number // points of standing
      readonly odds: number | null // of its own home with it, percent; null where no draft lies
      readonly hesitates: string | null // group
    }
  | { readonly code: 'ratified' }
  | { readonly code: 'refused'; readonly side: string; readonly group: string; readonly again: boolean }
  | { readonly code: 'no-draft'; readonly nth: number } // how many tables of the match stayed empty before
  | { readonly code: 'unsigned' }
  | { readonly code: 'said'; readonly side: string; readonly text: string } // text id
  | { readonly code: 'reason'; readonly side: string; readonly text: string } // text id
  | {
      readonly code: 'card'
      readonly side: string
      readonly trigger: string
      readonly response: string
      readonly stance: string
      readonly cost: number // tenths of standing
      readonly pledged: boolean
    }
  | { readonly code: 'foresaw'; readonly side: string; readonly stance: string; readonly right: boolean }
  | { readonly code: 'stated'; readonly statement: string }
  | {
      readonly code: 'promise'
      readonly state: 'kept' | 'broken' | 'suspended'
      readonly giver: string
      readonly trigger: string
      readonly ref: PromiseId
    }
  | { readonly code: 'outcome'; readonly trigger: string; readonly outcome: number }
  | {
      readonly code: 'papers'
      readonly trigger: string
      readonly responses: readonly [string, string]
      readonly outcome: number
      readonly slot: string
      readonly promises: readonly { readonly ref: PromiseId; readonly signed: string }[] // of every package so far
    }
  | {
      readonly code: 'moved'
      readonly gauge: string
      readonly from: number
      readonly to: number
      readonly causes: readonly MovedBy[] // largest first; together they are what moved
      readonly revealed: Revealed | null // of the slot, for the names of stances
    }
  | { readonly code: 'end'; readonly end: EndView }

export type MovedBy = { readonly by: number; readonly cause: LedgerLine['cause'] }
export type Revealed = {
  readonly trigger: string
  readonly responses: Readonly<Record<string, string>>
  readonly stances: Readonly<Record<string, string>>
  readonly outcome: number
}
