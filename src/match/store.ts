// The port of the event store: four calls over append-only streams. Types only; who keeps them is the host's business.
import type { Entry } from './moves.ts'

export type Store = {
  /** Durable when it resolves with true; false: the stream does not end at `expectedSeq` (somebody else wrote). Rejects when nothing was written. */
  readonly append: (stream: string, expectedSeq: number, entries: readonly Entry[]) => Promise<boolean>
  /** The entries after `after` (a seq), in order; empty for a stream that does not exist. */
  readonly read: (stream: string, after?: number) => Promise<readonly Entry[]>
  readonly list: () => Promise<readonly string[]>
  readonly remove: (stream: string) => Promise<void>
}

/** The clock of a host: monotonic, never a date. */
export type Clock = {
  readonly now: () => number // milliseconds, from any zero, never back
  readonly after: (milliseconds: number, call: () => void) => () => void // returns its undo
}
