// What is written to the database: as data, so that a thread can do it; gathered, and done together in one transaction.
import type { DatabaseSync } from 'node:sqlite'
import type { Event, ShelfKind } from './events.ts'

export type Write =
  | {
      readonly kind: 'append'
      readonly stream: string
      readonly end: number // seq that the stream must end at
      readonly entries: readonly Event[]
    }
  | { readonly kind: 'remove'; readonly stream: string }
  | {
      readonly kind: 'put'
      readonly shelf: ShelfKind
      readonly key: string
      readonly owner: string
      readonly value: unknown // null: taken away
    }
  | { readonly kind: 'forget'; readonly owner: string }
  | { readonly kind: 'grow'; readonly pages: number } // the most that the file may have

/** Does writes in one transaction: all, or none and it throws. An append answers whether it was in order; all else with true. */
type Apply = (writes: readonly Write[]) => readonly boolean[]

/** Resolves when the write is on the disk; false: an append that was not in order. Null waits for what was asked before. */
export type Commit = (write: Write | null) => Promise<boolean>

export type Writer = {
  /** Resolves when the writes are on the disk; rejects where none is. One call at a time. */
  readonly apply: (writes: readonly Write[]) => Promise<readonly boolean[]>
  /** Moves the log of the file into the file, and leaves it empty. */
  readonly empty: () => Promise<void>
  readonly close: () => Promise<void>
}

/** A writer over the same connection, for a database in memory. */
export function writerHere(db: DatabaseSync): Writer {
  const apply = applierOf(db)
  return { apply: async writes => apply(writes), empty: async () => {}, close: async () => {} }
}

type Work = {
  readonly write: Write | null
  readonly done: (written: boolean) => void
  readonly failed: (why: unknown) => void
}

/** Gathers writes and applies them together, one batch after the other. */
export function committer(apply: Writer['apply']): Commit {
  let waiting: Work[] = []
  let isBusy = false
  const flush = async () => {
    const batch = waiting
    waiting = []
    try {
      const writes = batch.flatMap(({ write }) => write ?? [])
      const written = writes.length === 0 ? [] : await apply(writes)
      let at = 0
      for (const { write, done } of batch) done(write === null || written[at++] === true)
    } catch (why) {
      for (const work of batch) work.failed(why)
    }
    isBusy = waiting.length > 0
    if (isBusy) setImmediate(() => void flush()) // what came in together with the answer goes along
  }
  return write =>
    new Promise((done, failed) => {
      waiting.push({ write, done, failed })
      if (isBusy) return
      isBusy = true
      setImmediate(() => void flush())
    })
}

/** This function stands alone, for a thread runs its text: it may name nothing from outside it. */
export function applierOf(db: DatabaseSync): Apply {
  const end = db.prepare('select max(seq) as seq from events where stream = ?')
  const known = db.prepare('select 1 from events where stream = ? and author = ? and ref = ?')
  const insert = db.prepare('insert into events (stream, seq, author, ref, body) values (?, ?, ?, ?, ?)')
  const remove = db.prepare('delete from events where stream = ?')
  const put = db.prepare(
    'insert into shelf (kind, key, owner, value) values (?, ?, ?, ?) on conflict (kind, key) do update set owner = excluded.owner, value = excluded.value',
  )
  const take = db.prepare('delete from shelf where kind = ? and key = ?')
  const forget = db.prepare('delete from shelf where owner = ?')
  const [begin, commit] = [db.prepare('begin immediate'), db.prepare('commit')]
  const append = ({ stream, end: expected, entries }: Extract<Write, { kind: 'append' }>): boolean => {
    if (Number(end.get(stream)?.['seq'] ?? 0) !== expected) return false
    if (entries.some(({ by, ref }) => known.get(stream, by, ref) !== undefined)) return false
    for (const entry of entries) insert.run(stream, entry.seq, entry.by, entry.ref, JSON.stringify(entry))
    return true
  }
  const run = (write: Write): boolean => {
    if (write.kind === 'append') return append(write)
    if (write.kind === 'remove') remove.run(write.stream)
    else if (write.kind === 'forget') forget.run(write.owner)
    else if (write.kind === 'grow') db.exec(`pragma max_page_count = ${write.pages}`)
    else if (write.value === null) take.run(write.shelf, write.key)
    else put.run(write.shelf, write.key, write.owner, JSON.stringify(write.value))
    return true
  }
  return writes => {
    begin.run()
    try {
      const written = writes.map(run)
      commit.run()
      return written
    } catch (why) {
      if (db.isTransaction) db.exec('rollback')
      throw why
    }
  }
}
