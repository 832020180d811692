// A whole host, put together: database, classes, sockets, pages. The doors (the terminal, `npm start`) call this.
import { createServer } from 'node:http'
import { networkInterfaces } from 'node:os'
import type { Pool } from 'pg'
import { err, ok, type Result } from '../kit/result.ts'
import type { Policies } from '../match/policy-seat.ts'
import type { Clock } from '../match/store.ts'
import { buildIn } from './build.ts'
import { reporting, watchDisk } from './disk.ts'
import type { Database, EventStore, Shelf } from './events.ts'
import { type Host, openHost } from './host.ts'
import { requestListener } from './http.ts'
import { openPostgres } from './postgres.ts'
import { makePresence, SAY_EVERY } from './presence.ts'
import { attachSockets, type OtherNews } from './sockets.ts'
import { openSqlite } from './sqlite.ts'
import { listenFrom, pagesBelow } from './static.ts'
import { freshId, freshToken } from './tokens.ts'

export type HostSettings = {
  readonly database: string | Database // path of an SQLite file, or a PostgreSQL address; or one that is open
  readonly game: string // folder of the built game
  readonly address: string // to listen on: 0.0.0.0 for the local network
  readonly port: number // 0: any; taken: the next free one
  readonly policies: Policies
  readonly days: number // after which a class is forgotten
  readonly key?: string // the host's key; else one is made and kept
}

export type RunningHost = {
  readonly host: Host
  readonly port: number
  readonly key: string
  readonly addresses: readonly string[] // where others on the network find it, this machine last
  readonly close: () => Promise<void>
}

/** Starts a host; resolves when it answers. The error: live classes of these other rules are in the database. */
export async function startHost(
  settings: HostSettings,
): Promise<Result<RunningHost, { readonly rules: number }>> {
  const { database: plain, pool } = await openDatabase(settings.database)
  let tellOthers: (news: OtherNews, ...words: readonly string[]) => void = () => {}
  let failed = () => {}
  const told = { ...plain, events: announcing(plain.events, stream => tellOthers('grown', stream)) }
  const database = reporting(told, () => failed())
  const self = freshId() // of this process, among those that share the classes
  const presence = makePresence({
    entered: (classId, person) => tellOthers('taken', classId, person),
    here: (classId, people) => tellOthers('here', self, classId, people.join(' ')),
  })
  const opened = await openHost({
    database,
    clock,
    wall: Date.now,
    policies: settings.policies,
    days: settings.days,
    forgotten: id => {
      presence.forgotten(id)
      tellOthers('forgotten', id)
    },
  })
  if (!opened.ok) {
    await database.close()
    return err(opened.error)
  }
  const host = opened.value
  const key = settings.key ?? (await keptKey(database.shelf))
  let port = 0
  const addresses = () => addressesOf(port)
  const listener = requestListener({
    host,
    key,
    pages: pagesBelow(settings.game),
    well: () => disk.look(),
    addresses,
  })
  const server = createServer(listener)
  const sockets = attachSockets(server, { host, presence, pool, build: () => buildIn(settings.game) })
  tellOthers = sockets.tellOthers
  port = await listenFrom(server, settings.port, settings.address)
  const disk = watchDisk(plain.shelf, isWell => {
    sockets.trouble(isWell ? null : 'disk')
    if (isWell) void host.wake().catch(() => {})
  })
  failed = disk.failed
  const stops = pool
    ? [
        every(REFRESH_EVERY, () => void host.refresh().catch(() => {})),
        every(SAY_EVERY, () => presence.say(performance.now())),
      ]
    : []
  return ok({
    host,
    port,
    key,
    addresses: addresses(),
    close: async () => {
      disk.stop()
      for (const stop of stops) stop()
      await sockets.close()
      server.closeAllConnections()
      await host.close()
    },
  })
}

const isPostgres = (database: string): boolean => /^postgres(?:ql)?:/.test(database)

async function openDatabase(
  address: string | Database,
): Promise<{ readonly database: Database; readonly pool: Pool | null }> {
  if (typeof address !== 'string') return { database: address, pool: null }
  if (!isPostgres(address)) return { database: openSqlite(address), pool: null }
  const database = await openPostgres(address)
  return { database, pool: database.pool }
}

/** The store, telling of every append that succeeded. */
const announcing = (events: EventStore, grown: (stream: string) => void): EventStore => ({
  ...events,
  append: async (stream, expectedSeq, entries) => {
    const written = await events.append(stream, expectedSeq, entries)
    if (written) grown(stream)
    return written
  },
})

async function keptKey(shelf: Shelf): Promise<string> {
  const kept = await shelf.get('class', 'key')
  if (typeof kept === 'string') return kept
  const key = freshToken()
  await shelf.put('class', 'key', '', key)
  return key
}

/** Monotonic: no date is read for a deadline. */
const clock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, call) => {
    const timer = setTimeout(call, Math.min(milliseconds, 0x7fffffff))
    return () => clearTimeout(timer)
  },
}

const REFRESH_EVERY = 3000 // what other processes wrote is told at once; this is for when the telling fails

function every(milliseconds: number, call: () => void): () => void {
  const timer = setInterval(call, milliseconds)
  return () => clearInterval(timer)
}

function addressesOf(port: number): readonly string[] {
  const found = Object.values(networkInterfaces()).flatMap(list => list ?? [])
  const outside = found.filter(one => one.family === 'IPv4' && !one.internal).map(one => one.address)
  return [...outside, 'localhost'].map(name => `http://${name}:${port}/`)
}
