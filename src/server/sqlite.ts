// The event store on SQLite: WAL, and nothing is told as written before it is synced to the disk. Reads are made here; writes go to a
// thread of their own, and what comes in while it is busy is one transaction and one sync.
import { DatabaseSync } from 'node:sqlite'
import type { Database, Event, EventStore, Shelf, ShelfKind } from './events.ts'
import { writerBeside } from './sqlite-thread.ts'
import { type Commit, committer, writerHere } from './sqlite-writes.ts'

export type SqliteDatabase = Database & {
  /** Lets the file grow to this many pages and no further; what is there already stays. */
  readonly growTo: (pages: number) => Promise<void>
}

/** Opens or makes the database at `path`. Throws where the file cannot be opened or is none. */
export function openSqlite(path: string): SqliteDatabase {
  const db = new DatabaseSync(path)
  makeTables(db)
  const writer = path === ':memory:' ? writerHere(db) : writerBeside(path)
  const commit = committer(writer.apply)
  return {
    events: eventsIn(db, commit),
    shelf: shelfIn(db, commit, writer.empty),
    growTo: async pages => {
      await commit({ kind: 'grow', pages: Math.floor(pages) })
    },
    close: async () => {
      await commit(null)
      await writer.close()
      db.exec('pragma wal_checkpoint(truncate)')
      db.close()
    },
  }
}

function makeTables(db: DatabaseSync): void {
  db.exec('pragma journal_mode = wal')
  db.exec('pragma synchronous = normal') // SQLite syncs at its checkpoints; each commit is synced by its writer
  db.exec('pragma secure_delete = on') // what is deleted is gone from the file
  db.exec('pragma busy_timeout = 5000')
  db.exec(
    'create table if not exists events (stream text not null, seq integer not null, author text not null, ref text not null, body text not null, primary key (stream, seq), unique (stream, author, ref)) without rowid',
  )
  db.exec(
    'create table if not exists shelf (kind text not null, key text not null, owner text not null, value text not null, primary key (kind, key)) without rowid',
  )
  db.exec('create index if not exists shelf_owner on shelf (owner, kind)')
  db.exec('begin immediate; rollback') // the log's file is there from here on, and stays until the database is closed
}

function eventsIn(db: DatabaseSync, commit: Commit): EventStore {
  const after = db.prepare('select body from events where stream = ? and seq > ? order by seq')
  const streams = db.prepare(
    'select distinct stream from events where stream >= ? and stream < ? order by stream',
  )
  return {
    append: (stream, end, entries) => commit({ kind: 'append', stream, end, entries }),
    read: async <E extends Event>(stream: string, from = 0) =>
      after.all(stream, from).map(row => JSON.parse(String(row['body'])) as E),
    list: async (prefix = '') => streams.all(prefix, `${prefix}\u{10ffff}`).map(row => String(row['stream'])),
    remove: async stream => {
      await commit({ kind: 'remove', stream })
    },
  }
}

/** `empty` takes what was overwritten out of the file's log too. */
function shelfIn(db: DatabaseSync, commit: Commit, empty: () => Promise<void>): Shelf {
  const get = db.prepare('select value from shelf where kind = ? and key = ?')
  const of = db.prepare('select key, value from shelf where owner = ? and kind = ? order by key')
  const all = db.prepare('select key, value from shelf where kind = ? order by key')
  return {
    put: async (kind, key, owner, value) => {
      await commit({ kind: 'put', shelf: kind, key, owner, value })
    },
    get: async (kind: ShelfKind, key: string) => {
      const row = get.get(kind, key)
      return row === undefined ? null : JSON.parse(String(row['value']))
    },
    of: async (kind, owner) => of.all(owner, kind).map(pairOf),
    all: async kind => all.all(kind).map(pairOf),
    forget: async owner => {
      await commit({ kind: 'forget', owner })
      await empty()
    },
  }
}

const pairOf = (row: Readonly<Record<string, unknown>>) =>
  [String(row['key']), JSON.parse(String(row['value'])) as unknown] as const
