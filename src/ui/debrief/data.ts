// What the debrief screen is given: the record of the match, its scenario, and who read it.
import type { Debrief } from '../../debrief/record.ts'
import type { Scenario } from '../../scenario/schema.ts'
import type { Head } from '../../store/saves.ts'
import type { Book } from '../book/book.ts'

/** What a computer capital said in a turn, and why it chose: words, already in the reader's language. */
export type Reason = {
  readonly slot: string
  readonly side: string
  readonly said: string
  readonly why: string
}

export type DebriefData = {
  readonly head: Head
  readonly scenario: Scenario
  readonly record: Debrief
  readonly reasons: readonly Reason[]
}

/** What every page of the debrief is given. */
export type TopicProps = { readonly data: DebriefData; readonly book: Book }
