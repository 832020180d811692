// What the host answers besides sockets: the pages of the game, whether it is well, and the making of a class by whoever holds
// the host's key.
import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { ClassAct, ClassSettings } from '../classroom/acts.ts'
import { deskActSchema, settingsSchema } from '../classroom/schema.ts'
import { personOf } from '../classroom/state.ts'
import { logText } from '../match/log.ts'
import type { Host } from './host.ts'
import { refuse, SAFETY } from './static.ts'
import { hashOf } from './tokens.ts'

export type HttpParts = {
  readonly host: Host
  readonly key: string // of the host: lets its holder make classes
  readonly pages: RequestListener
  readonly well: () => Promise<boolean> // whether it can write
  readonly addresses: () => readonly string[] // where students on the same network find it
}

const MOST_BODY = 1_200_000 // a scenario of 1 MiB and its settings

export function requestListener(parts: HttpParts): RequestListener {
  return (request, response) => {
    route(parts, request, response).catch(() => refuse(response, 500))
  }
}

async function route(parts: HttpParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/' } = request
  const path = url.split(/[?#]/, 1)[0]
  if (path === '/healthz') return answer(response, 200, { ok: true })
  if (path === '/readyz') {
    const well = await parts.well()
    return answer(response, well ? 200 : 503, { ok: well })
  }
  if (path === '/api/host' && method === 'GET')
    return answer(response, 200, { host: true, addresses: parts.addresses() })
  if (path === '/api/scenario' && method === 'GET') return giveScenario(parts, request, response)
  if (path?.startsWith('/api/log/') && method === 'GET')
    return giveLog(parts, Number(path.slice('/api/log/'.length)), request, response)
  if (path === '/api/classes' && method === 'POST') return makeClass(parts, request, response)
  if (path === '/api/wall' && method === 'POST') return giveWall(parts, request, response)
  if (path === '/api/again' && method === 'POST') return makeAgain(parts, request, response)
  if (path === '/api/class' && method === 'DELETE') return forgetClass(parts, request, response)
  if (path?.startsWith('/api/')) return refuse(response, 404)
  parts.pages(request, response)
}

/** The scenario's text, for whoever is in the class. */
async function giveScenario(
  { host }: HttpParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const found = await holderOf(host, request)
  if (!found) return answer(response, 401, { ok: false, error: 'token' })
  answer(response, 200, { ok: true, text: found.classroom.loaded.text })
}

/** The whole log of a match, once the class is out of its roles: to who sat in it, and to the facilitator and the projector. */
async function giveLog(
  { host }: HttpParts,
  match: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const found = await holderOf(host, request)
  if (!found) return answer(response, 401, { ok: false, error: 'token' })
  const { holder, classroom } = found
  const state = classroom.state()
  const log = await classroom.log(match)
  const isOut = state.phase === 'debrief' || state.phase === 'over'
  const place = holder.role === 'person' ? personOf(state, holder.person)?.place : null
  const isOwn = holder.role !== 'person' || (place?.kind === 'seat' && place.match === match)
  if (!log || !isOut || !isOwn) return answer(response, 403, { ok: false, error: 'not-now' })
  answer(response, 200, { ok: true, text: logText(log) })
}

async function holderOf(host: Host, request: IncomingMessage) {
  const token = bearerOf(request.headers.authorization)
  const holder = await host.tokens.holder(token)
  const classroom = holder && (await host.classroom(holder.class))
  if (!holder || !classroom) return null
  const isRemoved =
    holder.role === 'person' && personOf(classroom.state(), holder.person)?.state === 'removed'
  return isRemoved ? null : { holder, classroom }
}

/** The class that this request's bearer leads; anybody else is told that the token does not fit, and null comes back. */
async function facilitatorOf(host: Host, request: IncomingMessage, response: ServerResponse) {
  const found = await holderOf(host, request)
  if (found?.holder.role === 'facilitator') return { class: found.holder.class, classroom: found.classroom }
  answer(response, 401, { ok: false, error: 'token' })
  return null
}

const bearerOf = (header: string | undefined): string =>
  header?.startsWith('Bearer ') ? header.slice(7) : ''

async function makeClass(
  { host, key }: HttpParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isKey(request.headers.authorization, key)) return answer(response, 401, { ok: false, error: 'key' })
  const body = await jsonBody(request)
  const settings = settingsSchema.safeParse(body?.['settings'])
  const scenario = body?.['scenario']
  if (typeof scenario !== 'string' || !settings.success)
    return answer(response, 400, { ok: false, error: 'malformed' })
  const made = await host.make(scenario, settings.data as ClassSettings)
  if (!made.ok) return answer(response, 400, { ok: false, error: made.error })
  answer(response, 201, { ok: true, ...made.value })
}

/** A fresh token of the projector's page, for the facilitator of its class. */
async function giveWall(
  { host }: HttpParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const found = await facilitatorOf(host, request, response)
  if (!found) return
  const projector = await host.tokens.issue({ role: 'projector', class: found.class })
  answer(response, 201, { ok: true, projector })
}

/** Another class of the same scenario and settings, for the facilitator of one: a rehearsal, the next lesson, sides swapped. */
async function makeAgain(
  { host }: HttpParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const found = await facilitatorOf(host, request, response)
  if (!found) return
  const { loaded, state } = found.classroom
  const matches = (await jsonBody(request))?.['rehearse']
  const act = deskActSchema.safeParse({ kind: 'rehearse', matches })
  if (matches !== undefined && !act.success) return answer(response, 400, { ok: false, error: 'malformed' })
  const made = await host.make(loaded.text, state().settings)
  if (!made.ok) return answer(response, 400, { ok: false, error: made.error })
  if (act.success) {
    const classroom = await host.classroom(made.value.class)
    await classroom?.send('facilitator', { ref: 'rehearse', act: act.data as ClassAct })
  }
  answer(response, 201, { ok: true, ...made.value })
}

/** Everything of a class goes at once, on the request of its facilitator. */
async function forgetClass(
  { host }: HttpParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const found = await facilitatorOf(host, request, response)
  if (!found) return
  await host.forget(found.class)
  answer(response, 200, { ok: true })
}

/** Compared by their hashes in constant time. */
function isKey(header: string | undefined, key: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(bearerOf(header))), Buffer.from(hashOf(key)))
}

async function jsonBody(request: IncomingMessage): Promise<Readonly<Record<string, unknown>> | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MOST_BODY) return null
    chunks.push(chunk)
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

function answer(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, {
    ...SAFETY,
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  })
  response.end(JSON.stringify(value))
}
