// What a class's debrief is made of, wherever its matches were played. Types only.
import type { ClassMatch } from '../../debrief/class-record.ts'
import type { DealSearch } from '../../debrief/deal-record.ts'

/** The logs of a class, and what is made of them. */
export type ClassLogs = {
  readonly matches: readonly ClassMatch[]
  readonly texts: readonly { readonly match: number; readonly text: string }[] // log files
  readonly search: (match: number) => Promise<DealSearch | null> // takes a moment
}
