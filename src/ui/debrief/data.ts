// What the debrief screen is given: the record of the match, its scenario, and who read it.
import type { Debrief } from '../../debrief/record.ts'
import type { Scenario } from '../../scenario/schema.ts'
import type { Head } from '../../store/saves.ts'
import type { Book } from '../book/book.ts'

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
}

/** What every page of the debrief is given. */
export type TopicProps = { readonly data: DebriefData; readonly book: Book }
