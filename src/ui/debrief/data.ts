// What the debrief screen is given: the record of the match, its scenario, and who read it.
import type { DealSearch } from '../../debrief/deal-record.ts'
import type { HistorySlot } from '../../debrief/history-line.ts'
import type { Debrief } from '../../debrief/record.ts'
import type { Scenario } from '../../scenario/schema.ts'
import type { Head } from '../../store/saves.ts'
import type { Book } from '../book/book.ts'
import type { Words } from '../parts/words.ts'

/** What a computer capital let an embassy see in a turn, and why it chose what it sealed: codes of policy/. */
export type Reason = {
  readonly slot: string
  readonly side: string
  readonly report: string | null
  readonly reason: string
}

export type DebriefData = {
  readonly head: Head
  readonly scenario: Scenario
  readonly record: Debrief
  readonly reasons: readonly Reason[]
  readonly sides: readonly string[] // that persons of this device played: one, or both
  readonly off: readonly string[] // assumptions switched off in this match
  readonly history: readonly HistorySlot[] | null
  readonly hasTables: boolean // whether any turn had a table
  readonly search: () => Promise<DealSearch> // takes a moment
}

/** What every page of the debrief is given; `deals` is null until the search is done. */
export type TopicProps = {
  readonly data: DebriefData
  readonly book: Book
  readonly deals: DealSearch | null
}

/** What a question is made from. */
export type Asking = TopicProps & { readonly t: Words; readonly language: string }

/** The one person's side, else null: of two, neither is "you". */
export const youOf = (data: DebriefData): string | null => (data.sides.length === 1 ? data.sides[0]! : null)
