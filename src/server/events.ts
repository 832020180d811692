// The port of the host's event store: append-only streams of matches and classes, fenced by their end. Types only.

/** What every stored entry has, whatever its stream is about. */
export type Event = {
  readonly seq: number // from 1, without gaps
  readonly by: string
  readonly ref: string // unique within the stream for its author
}

export type EventStore = {
  /**
   * Durable when it resolves with true. False: the stream does not end at `expectedSeq`, or holds one of these refs
   * already (somebody else wrote). Rejects when nothing was written and it may be tried again.
   */
  readonly append: <E extends Event>(
    stream: string,
    expectedSeq: number,
    entries: readonly E[],
  ) => Promise<boolean>
  /** The entries after `after` (a seq), in order; empty for a stream that does not exist. */
  readonly read: <E extends Event>(stream: string, after?: number) => Promise<readonly E[]>
  /** The streams whose name begins with `prefix`. */
  readonly list: (prefix?: string) => Promise<readonly string[]>
  readonly remove: (stream: string) => Promise<void>
}

/** What lies beside the streams: tokens by their hash, names and free texts, scenarios. Values are JSON. */
export type Shelf = {
  /** Durable when it resolves. A null value takes the key away. */
  readonly put: (kind: ShelfKind, key: string, owner: string, value: unknown) => Promise<void>
  readonly get: (kind: ShelfKind, key: string) => Promise<unknown | null>
  /** Keys and values of one owner (a class), in the order of their keys. */
  readonly of: (kind: ShelfKind, owner: string) => Promise<readonly (readonly [string, unknown])[]>
  /** Keys and values of a kind, in the order of their keys. */
  readonly all: (kind: ShelfKind) => Promise<readonly (readonly [string, unknown])[]>
  /** Everything of one owner goes, from the file too. */
  readonly forget: (owner: string) => Promise<void>
}
export type ShelfKind = 'class' | 'token' | 'text' | 'scenario'

export type Database = {
  readonly events: EventStore
  readonly shelf: Shelf
  readonly close: () => Promise<void>
}
