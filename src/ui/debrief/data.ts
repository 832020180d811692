// What the debrief screen is given: the record of the match, its scenario, and who read it.
import type { ChallengeRecord } from '../../debrief/challenges.ts'
import type { DealSearch } from '../../debrief/deal-record.ts'
import type { Futures } from '../../debrief/futures.ts'
import type { HistorySlot } from '../../debrief/history-line.ts'
import type { Debrief } from '../../debrief/record.ts'
import type { Scenario } from '../../scenario/schema.ts'
import type { Head } from '../../store/saves.ts'
import type { Book } from '../book/book.ts'
import type { Words } from '../parts/words.ts'

/** What a computer capital let an embassy see, and why it then did what it did: codes of policy/. */
export type Reason = {
  readonly slot: string
  readonly side: string
  readonly report: string | null
  readonly did: 'seal' | 'sign' | 'shelve' | 'ready'
  readonly reason: string
  readonly about: string | null // aim of that side, for a reason that names one
}

export type DebriefData = {
  readonly head: Head
  readonly scenario: Scenario
  readonly record: Debrief
  readonly reasons: readonly Reason[]
  readonly sides: readonly string[] // that persons of this device played: one, or both
  readonly off: readonly string[] // assumptions switched off in this match
  readonly history: readonly HistorySlot[] | null
  readonly challenges: readonly ChallengeRecord[] // those this match could reach
  readonly hasTables: boolean // whether any turn had a table
  readonly search: () => Promise<DealSearch> // takes a moment
  /** The atlas; null where no turn was revealed. `first` prepares a first picture. */
  readonly futures: { readonly first: () => void; readonly run: Counting<Futures> } | null
  readonly switches: Counting<SwitchedSpreads>
}

/** What takes thousands of playouts: it tells how far it is, and what it found so far. The result: null, or why it did not end. */
export type Counting<T> = (tell: (soFar: T) => void, stop: AbortSignal) => Promise<string | null>

/** How this match's endings spread under other dice, as it stood and with each assumption off that was on. */
export type SwitchedSpreads = {
  readonly done: number // playouts of all
  readonly of: number
  readonly each: number // playouts of one spread once it is whole
  readonly base: Spread
  readonly without: Readonly<Record<string, Spread>> // by assumption
}
export type Spread = { readonly playouts: number; readonly endings: Readonly<Record<string, number>> } // counts by ending, '' for none

/** Something counted for a page: it begins when the page opens, and can be called off and taken up again. */
export type Counted<T> = {
  readonly found: T | null // null: nothing to see yet
  readonly state: 'waits' | 'counts' | 'stopped' | 'failed' | 'done'
  readonly start: () => void
  readonly stop: () => void
}

/** What every page of the debrief is given; `deals` is null until the search is done. */
export type TopicProps = {
  readonly data: DebriefData
  readonly book: Book
  readonly deals: DealSearch | null
  readonly atlas: Counted<Futures>
  readonly spreads: Counted<SwitchedSpreads>
  readonly whatIf: (turn: number) => Promise<boolean> // opens a copy that stands at that turn; false: it could not be kept
}

/** What a question is made from. */
export type Asking = TopicProps & { readonly t: Words; readonly language: string }

/** The one person's side, else null: of two, neither is "you". */
export const youOf = (data: DebriefData): string | null => (data.sides.length === 1 ? data.sides[0]! : null)
