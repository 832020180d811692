// Socket.IO over the host: long-polling first (school filters pass it), then a socket. Texts in, texts out; nothing of a message
// is logged.
import type { Server } from 'node:http'
import type { Writable } from 'node:stream'
import { createAdapter } from '@socket.io/postgres-adapter'
import type { Pool } from 'pg'
import { type Socket, Server as SocketServer } from 'socket.io'
import type { HostMessage } from '../net/protocol.ts'
import { openConnection } from './connection.ts'
import { hearing } from './hear.ts'
import type { Host } from './host.ts'
import { MESSAGES, makeBucket, PATIENCE } from './limits.ts'
import type { Presence } from './presence.ts'

export const LIVE_PATH = '/live'
const MOST_BYTES = 16 * 1024 // of one message, or of a batch of them in one poll

export type Sockets = {
  readonly io: SocketServer
  /** Tells the other processes of this host: a stream grew, a seat was opened here, who is here, a class is gone. */
  readonly tellOthers: (news: OtherNews, ...words: readonly string[]) => void
  /** Tells every device that something is wrong with the host, or no longer. */
  readonly trouble: (code: 'disk' | null) => void
  readonly close: () => Promise<void>
}

export type OtherNews = 'grown' | 'taken' | 'here' | 'forgotten'

export type SocketParts = {
  readonly host: Host
  readonly presence: Presence
  readonly pool: Pool | null // of PostgreSQL, where several processes share the classes
  readonly build: () => Promise<string | null> // of the pages this host serves
}

export function attachSockets(server: Server, { host, presence, pool, build }: SocketParts): Sockets {
  const io = new SocketServer(server, {
    path: LIVE_PATH,
    serveClient: false,
    maxHttpBufferSize: MOST_BYTES,
    pingInterval: 10_000,
    pingTimeout: 8000,
    allowRequest: (request, done) => done(null, isOwnOrigin(request.headers.origin, request.headers.host)),
  })
  if (pool) {
    io.adapter(createAdapter(pool, { errorHandler: () => {} }))
    hearOthers(io, host, presence)
  }
  let trouble: 'disk' | null = null
  const troubleText = () => JSON.stringify({ type: 'trouble', code: trouble } satisfies HostMessage)
  io.on('connection', socket => {
    void build().then(stamp => socket.emit('news', helloText(stamp)))
    letGoOfSent(socket)
    if (trouble !== null) socket.emit('news', troubleText())
    const bucket = makeBucket(MESSAGES.most, MESSAGES.perSecond, () => performance.now())
    const connection = openConnection({
      host,
      presence,
      send: message => {
        gather(socket)
        socket.emit('news', JSON.stringify(message))
      },
      drop: () => socket.disconnect(true),
    })
    const patience = makeBucket(PATIENCE.most, PATIENCE.perSecond, () => performance.now())
    const hear = hearing(connection, bucket, patience, () => socket.disconnect(true))
    socket.on('say', (text: unknown, reply: unknown) => {
      if (typeof reply === 'function') void hear(text).then(answer => reply(answer))
    })
    socket.on('disconnect', () => connection.close())
  })
  return {
    io,
    tellOthers: (news, ...words) => {
      if (pool) io.serverSideEmit(news, ...words)
    },
    trouble: code => {
      trouble = code
      io.local.emit('news', troubleText())
    },
    close: () => io.close(),
  }
}

const helloText = (build: string | null): string =>
  JSON.stringify({ type: 'hello', build } satisfies HostMessage)

function hearOthers(io: SocketServer, host: Host, presence: Presence): void {
  io.on('grown', (stream: unknown) => void host.grown(String(stream)).catch(() => {}))
  io.on('taken', (classId: unknown, person: unknown) => presence.taken(String(classId), String(person)))
  io.on('here', (process: unknown, classId: unknown, people: unknown) => {
    const ids = String(people).split(' ').filter(Boolean)
    presence.elsewhere(String(process), String(classId), ids, performance.now())
  })
  io.on('forgotten', (classId: unknown) => {
    presence.forgotten(String(classId))
    void host.letGo(String(classId)).catch(() => {})
  })
}

/** What goes out on a connection in one turn of the loop, news and the answer to a move, is one write to the system. */
function gather({ conn }: Socket): void {
  const { transport } = conn as unknown as { transport?: { socket?: { _socket?: Writable | null } } }
  const stream = transport?.socket?._socket
  if (!stream || stream.writableCorked > 0) return
  stream.cork()
  setImmediate(() => stream.uncork())
}

/**
 * A connection's list of packets waits for the next message, mostly for a second, and is then replaced: old to the collector by
 * then, it would hold on to what was put in last, the text of that message, until the next full collection.
 */
function letGoOfSent({ conn }: Socket): void {
  let sending: unknown[] = []
  conn.on('flush', packets => {
    sending = packets
  })
  conn.on('drain', () => {
    sending.length = 0
  })
}

/** A page of another site may not speak for the reader; a client without an origin is no browser. */
export function isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return true
  try {
    return new URL(origin).host === host
  } catch {
    return false
  }
}
