// The event store on PostgreSQL, for several host processes over the same classes. The primary key is the fence: of two who
// append at the same place, one is told that somebody else wrote.
import { Pool, type QueryResultRow } from 'pg'
import type { Database, Event, EventStore, Shelf, ShelfKind } from './events.ts'

const CONNECTIONS = 8
const TAKEN = '23505' // unique violation: the place, or the ref, is somebody else's

/** Opens the database at `address` (postgres://…) and makes its tables where they are missing. Rejects where it cannot. */
export async function openPostgres(address: string): Promise<Database & { readonly pool: Pool }> {
  const pool = new Pool({ connectionString: address, max: CONNECTIONS })
  pool.on('error', () => {}) // an idle connection that breaks is replaced at the next query
  await makeTables(pool)
  return {
    pool,
    events: eventsIn(pool),
    shelf: shelfIn(pool),
    close: () => pool.end(),
  }
}

async function makeTables(pool: Pool): Promise<void> {
  // Several processes start at once: one makes the tables, the others wait for it.
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock(7301)')
    await client.query(
      'create table if not exists events (stream text not null, seq integer not null, author text not null, ref text not null, body text not null, primary key (stream, seq), unique (stream, author, ref))',
    )
    await client.query(
      'create table if not exists shelf (kind text not null, key text not null, owner text not null, value text not null, primary key (kind, key))',
    )
    await client.query('create index if not exists shelf_owner on shelf (owner, kind)')
    await client.query('commit')
  } finally {
    client.release()
  }
}

function eventsIn(pool: Pool): EventStore {
  return {
    append: (stream, expectedSeq, entries) => appendTo(pool, stream, expectedSeq, entries),
    read: async <E extends Event>(stream: string, after = 0) => {
      const { rows } = await pool.query(
        'select body from events where stream = $1 and seq > $2 order by seq',
        [stream, after],
      )
      return rows.map(row => JSON.parse(String(row['body'])) as E)
    },
    list: async (prefix = '') => {
      const { rows } = await pool.query(
        'select distinct stream from events where left(stream, length($1)) = $1 order by stream',
        [prefix],
      )
      return rows.map(row => String(row['stream']))
    },
    remove: async stream => {
      await pool.query('delete from events where stream = $1', [stream])
    },
  }
}

/** One statement: it writes all or nothing, and only where the stream ends where the caller thinks. */
async function appendTo(
  pool: Pool,
  stream: string,
  expectedSeq: number,
  entries: readonly Event[],
): Promise<boolean> {
  try {
    const { rowCount } = await pool.query(
      'insert into events (stream, seq, author, ref, body) select $1, e.seq, e.author, e.ref, e.body from unnest($3::int[], $4::text[], $5::text[], $6::text[]) as e(seq, author, ref, body) where (select coalesce(max(seq), 0) from events where stream = $1) = $2',
      [
        stream,
        expectedSeq,
        entries.map(entry => entry.seq),
        entries.map(entry => entry.by),
        entries.map(entry => entry.ref),
        entries.map(entry => JSON.stringify(entry)),
      ],
    )
    return rowCount === entries.length
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === TAKEN) return false
    throw error
  }
}

function shelfIn(pool: Pool): Shelf {
  return {
    put: async (kind, key, owner, value) => {
      if (value === null) await pool.query('delete from shelf where kind = $1 and key = $2', [kind, key])
      else
        await pool.query(
          'insert into shelf (kind, key, owner, value) values ($1, $2, $3, $4) on conflict (kind, key) do update set owner = excluded.owner, value = excluded.value',
          [kind, key, owner, JSON.stringify(value)],
        )
    },
    get: async (kind: ShelfKind, key: string) => {
      const { rows } = await pool.query('select value from shelf where kind = $1 and key = $2', [kind, key])
      return rows[0] === undefined ? null : (JSON.parse(String(rows[0]['value'])) as unknown)
    },
    of: async (kind, owner) => {
      const { rows } = await pool.query(
        'select key, value from shelf where owner = $1 and kind = $2 order by key',
        [owner, kind],
      )
      return rows.map(pairOf)
    },
    all: async kind => {
      const { rows } = await pool.query('select key, value from shelf where kind = $1 order by key', [kind])
      return rows.map(pairOf)
    },
    forget: async owner => {
      await pool.query('delete from shelf where owner = $1', [owner])
    },
  }
}

const pairOf = (row: QueryResultRow) =>
  [String(row['key']), JSON.parse(String(row['value'])) as unknown] as const
