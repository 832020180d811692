// The event store on SQLite: WAL, and nothing is told as written before it is synced to the disk. What comes in while the disk is
// busy is one transaction and one sync; the sync runs beside the host, which goes on working meanwhile.
import { closeSync, fdatasync, openSync } from 'node:fs'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import type { Database, Event, EventStore, Shelf, ShelfKind } from './events.ts'

type Work = {
  readonly run: () => boolean // inside the transaction; false writes nothing
  readonly done: (written: boolean) => void
  readonly failed: (why: unknown) => void
}

export type SqliteDatabase = Database & {
  /** Lets the file grow to this many pages and no further; what is there already stays. */
  readonly growTo: (pages: number) => void
}

/** Opens or makes the database at `path`. Throws where the file cannot be opened or is none. */
export function openSqlite(path: string): SqliteDatabase {
  const db = new DatabaseSync(path)
  makeTables(db)
  const disk = syncerOf(db, path)
  const commit = committer(db, disk.sync)
  return {
    events: eventsIn(db, commit),
    shelf: shelfIn(db, commit),
    growTo: pages => {
      db.exec(`pragma max_page_count = ${Math.floor(pages)}`)
    },
    close: async () => {
      await commit(() => true)
      db.exec('pragma wal_checkpoint(truncate)')
      db.close()
      disk.close()
    },
  }
}

function makeTables(db: DatabaseSync): void {
  db.exec('pragma journal_mode = wal')
  db.exec('pragma synchronous = normal') // SQLite syncs at its checkpoints; each commit is synced by `syncerOf`
  db.exec('pragma secure_delete = on') // what is deleted is gone from the file
  db.exec('pragma busy_timeout = 5000')
  db.exec(
    'create table if not exists events (stream text not null, seq integer not null, author text not null, ref text not null, body text not null, primary key (stream, seq), unique (stream, author, ref)) without rowid',
  )
  db.exec(
    'create table if not exists shelf (kind text not null, key text not null, owner text not null, value text not null, primary key (kind, key)) without rowid',
  )
  db.exec('create index if not exists shelf_owner on shelf (owner, kind)')
}

type Disk = { readonly sync: () => Promise<void>; readonly close: () => void }

/** Resolves when everything committed so far is on the disk: the sync that `synchronous = full` makes, off the host's thread. */
function syncerOf(db: DatabaseSync, path: string): Disk {
  if (path === ':memory:') return { sync: async () => {}, close: () => {} }
  db.exec('begin immediate; rollback') // the log's file is there from here on, and stays until the database is closed
  const file = openSync(`${path}-wal`, 'r+')
  return {
    sync: () => new Promise((done, failed) => fdatasync(file, why => (why ? failed(why) : done()))),
    close: () => closeSync(file),
  }
}

type Commit = (run: () => boolean) => Promise<boolean>

/** Gathers writes and commits them together, one batch after the other; each learns whether it is on the disk. */
function committer(db: DatabaseSync, sync: () => Promise<void>): Commit {
  let waiting: Work[] = []
  let isBusy = false
  const transact = transactor(db)
  const flush = async () => {
    const batch = waiting
    waiting = []
    try {
      const written = transact(() => batch.map(work => work.run()))
      await sync()
      batch.forEach((work, at) => {
        work.done(written[at] === true)
      })
    } catch (why) {
      for (const work of batch) work.failed(why)
    }
    isBusy = waiting.length > 0
    if (isBusy) void flush()
  }
  return run =>
    new Promise((done, failed) => {
      waiting.push({ run, done, failed })
      if (isBusy) return
      isBusy = true
      setImmediate(() => void flush())
    })
}

/** Runs work in one transaction: all of it, or nothing. */
function transactor(db: DatabaseSync): <T>(work: () => T) => T {
  const begin = db.prepare('begin immediate')
  const commit = db.prepare('commit')
  return work => {
    begin.run()
    try {
      const result = work()
      commit.run()
      return result
    } catch (why) {
      if (db.isTransaction) db.exec('rollback')
      throw why
    }
  }
}

function eventsIn(db: DatabaseSync, commit: Commit): EventStore {
  const end = db.prepare('select max(seq) as seq from events where stream = ?')
  const known = db.prepare('select 1 from events where stream = ? and author = ? and ref = ?')
  const insert = db.prepare('insert into events (stream, seq, author, ref, body) values (?, ?, ?, ?, ?)')
  const after = db.prepare('select body from events where stream = ? and seq > ? order by seq')
  const streams = db.prepare(
    'select distinct stream from events where stream >= ? and stream < ? order by stream',
  )
  const remove = db.prepare('delete from events where stream = ?')
  return {
    append: (stream, expectedSeq, entries) =>
      commit(() => appendTo({ end, known, insert }, stream, expectedSeq, entries)),
    read: async <E extends Event>(stream: string, from = 0) =>
      after.all(stream, from).map(row => JSON.parse(String(row['body'])) as E),
    list: async (prefix = '') => streams.all(prefix, `${prefix}\u{10ffff}`).map(row => String(row['stream'])),
    remove: async stream => {
      await commit(() => remove.run(stream).changes !== 0)
    },
  }
}

type Appending = Readonly<Record<'end' | 'known' | 'insert', StatementSync>>

function appendTo(
  { end, known, insert }: Appending,
  stream: string,
  expectedSeq: number,
  entries: readonly Event[],
): boolean {
  if (Number(end.get(stream)?.['seq'] ?? 0) !== expectedSeq) return false
  if (entries.some(({ by, ref }) => known.get(stream, by, ref) !== undefined)) return false
  for (const entry of entries) insert.run(stream, entry.seq, entry.by, entry.ref, JSON.stringify(entry))
  return true
}

function shelfIn(db: DatabaseSync, commit: Commit): Shelf {
  const put = db.prepare(
    'insert into shelf (kind, key, owner, value) values (?, ?, ?, ?) on conflict (kind, key) do update set owner = excluded.owner, value = excluded.value',
  )
  const take = db.prepare('delete from shelf where kind = ? and key = ?')
  const get = db.prepare('select value from shelf where kind = ? and key = ?')
  const of = db.prepare('select key, value from shelf where owner = ? and kind = ? order by key')
  const all = db.prepare('select key, value from shelf where kind = ? order by key')
  const forget = db.prepare('delete from shelf where owner = ?')
  return {
    put: async (kind, key, owner, value) => {
      await commit(() => {
        if (value === null) take.run(kind, key)
        else put.run(kind, key, owner, JSON.stringify(value))
        return true
      })
    },
    get: async (kind: ShelfKind, key: string) => {
      const row = get.get(kind, key)
      return row === undefined ? null : JSON.parse(String(row['value']))
    },
    of: async (kind, owner) => of.all(owner, kind).map(pairOf),
    all: async kind => all.all(kind).map(pairOf),
    forget: async owner => {
      await commit(() => forget.run(owner).changes !== 0)
      db.exec('pragma wal_checkpoint(truncate)')
    },
  }
}

const pairOf = (row: Readonly<Record<string, unknown>>) =>
  [String(row['key']), JSON.parse(String(row['value'])) as unknown] as const
