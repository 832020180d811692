// A match to be looked at again: one step for every change that its viewers could see, and how it stood at each.
import type { LedgerPage, RevealView, View } from '../../match/view.ts'
import type { Scenario } from '../../scenario/schema.ts'
import type { Head } from '../../store/saves.ts'
import type { Change } from './changes.ts'

export type ReplayStep = {
  readonly turn: number // from 1; 0 before the first
  readonly slot: string
  readonly change: Change
}

/** How the match stood for one chair: what its seat could see then. */
export type Chair = {
  readonly side: string | null // null: what is public
  readonly view: View
  readonly pages: readonly LedgerPage[]
}

export type Moment = {
  readonly chairs: readonly Chair[] // both where the match is over, else the reader's own
  readonly reveals: Readonly<Record<string, RevealView>> // by slot, so far
}

export type ReplayData = {
  readonly head: Head
  readonly scenario: Scenario
  readonly ended: boolean // all is open then
  readonly older: number | null // the rules it was played under, where they are not this copy's: only numbers are known
  readonly rules: number // of this copy
  readonly steps: readonly ReplayStep[]
  readonly at: (step: number) => Moment
}
