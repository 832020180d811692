// What the page of lines is given: the tree of a match's branches, and one or two of them folded. Types only.
import type { Debrief } from '../../debrief/record.ts'
import type { Scenario } from '../../scenario/schema.ts'
import type { Head } from '../../store/saves.ts'

export type Branch = { readonly head: Head; readonly depth: number } // depth: branches above it

export type TreeLine = Branch & {
  readonly ending: string | null // an ending's id, '' where it was adjourned; null: not over, or not to be told under these rules
}

export type Line = {
  readonly head: Head
  readonly record: Debrief | null // null: it is not over, so its secrets stay closed
  readonly sides: readonly string[] // that persons played
}

export type LinesData = {
  readonly id: string // the one that was asked for
  readonly scenario: Scenario
  readonly tree: readonly TreeLine[]
  readonly lines: readonly Line[] // one, or two: the earlier first
}

/** A line that is over. */
export type Over = Line & { readonly record: Debrief }
