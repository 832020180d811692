// A whole host, put together: database, classes, sockets, pages. The doors (the terminal, `npm start`) call this.
import { createServer } from 'node:http'
import { networkInterfaces } from 'node:os'
import { err, ok, type Result } from '../kit/result.ts'
import type { Policies } from '../match/policy-seat.ts'
import type { Clock } from '../match/store.ts'
import { type Host, openHost } from './host.ts'
import { requestListener } from './http.ts'
import { makePresence } from './presence.ts'
import { attachSockets } from './sockets.ts'
import { openSqlite } from './sqlite.ts'
import { listenFrom, pagesBelow } from './static.ts'
import { freshToken } from './tokens.ts'

export type HostSettings = {
  readonly database: string // path of an SQLite file
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
  const database = openSqlite(settings.database)
  const opened = await openHost({
    database,
    clock,
    wall: Date.now,
    policies: settings.policies,
    days: settings.days,
  })
  if (!opened.ok) {
    await database.close()
    return err(opened.error)
  }
  const host = opened.value
  const key = settings.key ?? (await keptKey(database.shelf))
  let port = 0
  const addresses = () => addressesOf(port)
  const well = () =>
    database.shelf.put('class', 'well', '', 1).then(
      () => true,
      () => false,
    )
  const listener = requestListener({ host, key, pages: pagesBelow(settings.game), well, addresses })
  const server = createServer(listener)
  const sockets = attachSockets(server, host, makePresence())
  port = await listenFrom(server, settings.port, settings.address)
  const stopWatch = watchDisk(well, sockets.trouble)
  return ok({
    host,
    port,
    key,
    addresses: addresses(),
    close: async () => {
      stopWatch()
      await sockets.close()
      server.closeAllConnections()
      await host.close()
    },
  })
}

async function keptKey(shelf: Parameters<typeof openHost>[0]['database']['shelf']): Promise<string> {
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

const LOOK_EVERY = 1000

/** Tells every device within two seconds that nothing can be written, and when it can again. */
function watchDisk(well: () => Promise<boolean>, trouble: (code: 'disk' | null) => void): () => void {
  let wasWell = true
  const timer = setInterval(() => {
    void well().then(isWell => {
      if (isWell !== wasWell) trouble(isWell ? null : 'disk')
      wasWell = isWell
    })
  }, LOOK_EVERY)
  return () => clearInterval(timer)
}

function addressesOf(port: number): readonly string[] {
  const found = Object.values(networkInterfaces()).flatMap(list => list ?? [])
  const outside = found.filter(one => one.family === 'IPv4' && !one.internal).map(one => one.address)
  return [...outside, 'localhost'].map(name => `http://${name}:${port}/`)
}
