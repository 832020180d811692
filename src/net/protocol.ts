// Every message between a device and a host, as shapes: what a host may be sent is proved whole, and whatever does not fit is
// `malformed`; what a device receives from its host is proved as far as the device leans on it. A host may be newer than the
// page: fields that are not known here are left out, and what cannot be read at all is `beyond` this page.
import * as z from 'zod/mini'
import { CLASS_REFUSALS, type ClassSent } from '../classroom/acts.ts'
import { classSentSchema } from '../classroom/schema.ts'
import { PHASES, REFUSALS, type Sent } from '../match/moves.ts'
import { name, sentSchema } from '../match/schema.ts'

/** Characters of a message from a device: the longest move, and the longest free text, are far below. */
export const DEVICE_MESSAGE_SIZE = 4096
/** Characters of a message from a host: a view, a turn's papers in three languages, a long ledger page, a whole class. */
export const HOST_MESSAGE_SIZE = 512 * 1024

const count = z.int().check(z.gte(0))
const short = z.string().check(z.minLength(1), z.maxLength(64))
const token = z.string().check(z.regex(/^[\w-]{16,64}$/))

/** What a free text is for. */
export const WRITTEN = ['name', 'word', 'slip', 'report', 'say', 'announce'] as const

/** As whom a match is watched: the own seat, the shared table, the console, or (the facilitator only) a side. */
export const WATCH_AS = ['seat', 'public', 'desk', 'side'] as const

/**
 * From a device; each is answered by one `answer`. `join` and `rejoin` give a token, `enter` says who this connection is.
 */
export const deviceMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('join'),
    code: short,
    ref: name,
    names: z.readonly(z.array(z.string().check(z.maxLength(200))).check(z.minLength(1), z.maxLength(3))),
  }),
  z.strictObject({ type: z.literal('rejoin'), code: short, rejoin: short }),
  z.strictObject({ type: z.literal('enter'), token }),
  z.strictObject({ type: z.literal('class'), sent: classSentSchema }),
  z.strictObject({
    type: z.literal('write'),
    ref: name,
    purpose: z.enum(WRITTEN),
    text: z.string().check(z.maxLength(1000)),
  }),
  z.strictObject({ type: z.literal('rejoin-code'), person: z.optional(name) }),
  z.strictObject({ type: z.literal('send'), match: name, sent: sentSchema }),
  z.strictObject({
    type: z.literal('watch'),
    match: name,
    as: z.optional(z.enum(WATCH_AS)),
    side: z.optional(name),
    parts: z.optional(z.literal(true)), // after the first news only what changed, as `change`
  }),
  z.strictObject({ type: z.literal('leave'), match: name }),
])
type Shaped = z.infer<typeof deviceMessageSchema>
export type DeviceMessage =
  | Exclude<Shaped, { type: 'class' | 'send' }>
  | { readonly type: 'class'; readonly sent: ClassSent }
  | { readonly type: 'send'; readonly match: string; readonly sent: Sent }

/** Why a host does not do what a message asks. */
export const HOST_REFUSALS = [
  'malformed',
  'no-such-class',
  'no-such-match',
  'not-yours',
  'unknown-token',
  'removed',
  'locked',
  'full',
  'over',
  'not-now',
  'name', // a name or text of which nothing is left, or that is too long, or not fit for a class
  'too-often',
  'not-stored',
] as const
export type HostRefusal = (typeof HOST_REFUSALS)[number]

const refusedAnswer = z.object({ ok: z.literal(false), refusal: z.enum(HOST_REFUSALS) })
const ack = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), ref: name, seq: count }),
  z.object({
    ok: z.literal(false),
    ref: z.string().check(z.maxLength(80)),
    refusal: z.enum([...REFUSALS, ...CLASS_REFUSALS]),
  }),
])

/** Done, and nothing more to say; an answer that carries an `ack` is another one. */
const done = z.object({ ok: z.literal(true), ack: z.optional(z.undefined()) })

/** What a device is told in answer to each kind of its messages; the fullest shape first, for what is not known is left out. */
export const answerSchema = z.union([
  refusedAnswer,
  z.object({ ok: z.literal(true), token, person: name, rejoin: short }), // join, rejoin
  z.object({
    ok: z.literal(true),
    role: z.enum(['person', 'facilitator', 'projector']),
    person: z.nullable(name),
  }), // enter
  z.object({ ok: z.literal(true), text: name }), // write
  z.object({ ok: z.literal(true), rejoin: short }), // rejoin-code
  z.object({ ok: z.literal(true), ack }), // class, send
  done as z.ZodMiniType<{ ok: true }>, // watch, leave
])
export type Answer = z.infer<typeof answerSchema>

const view = z.looseObject({
  revision: count,
  viewer: z.looseObject({ kind: z.enum(['seat', 'public', 'facilitator', 'projector']) }),
  phase: z.enum(PHASES),
  paused: z.boolean(),
  turn: count,
  slot: z.string(),
  gauges: z.array(z.object({ id: z.string(), value: z.int(), change: z.int() })),
})
const paper = z.object({ id: z.string(), texts: z.record(z.string(), z.string()) })
const page = z.object({
  slot: z.string(),
  lines: z.array(
    z.object({
      gauge: z.string(),
      by: z.int(),
      cause: z.object({
        code: z.string(),
        id: z.optional(z.string()),
        side: z.optional(z.string()),
        part: z.optional(z.int()),
      }),
    }),
  ),
})
const reveal = z.object({
  slot: z.string(),
  trigger: z.string(),
  responses: z.record(z.string(), z.string()),
  stances: z.record(z.string(), z.string()),
  promises: z.array(z.object({ id: z.string(), state: z.enum(['kept', 'broken', 'suspended']) })),
  outcome: z.int(),
  sealedByClock: z.array(z.string()),
})
const classView = z.looseObject({
  revision: count,
  phase: z.enum(['lobby', 'play', 'debrief', 'over']),
  code: z.string(),
})

const news = { papers: z.array(paper), pages: z.array(page), reveals: z.array(reveal) }

/** To a device, unasked. */
export const hostMessageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('news'), match: name, view, ...news }),
  z.object({
    type: z.literal('change'), // of the view of revision `since`, to who asked for parts
    match: name,
    since: count,
    view: z.extend(z.partial(view), { revision: count }),
    own: z.optional(z.looseObject({})),
    gone: z.array(z.string()),
    ...news,
  }),
  z.object({
    type: z.literal('class'),
    view: classView,
    texts: z.record(z.string(), z.string()), // names and free texts this viewer may read, by id; only new ones
    glances: z.optional(z.array(z.looseObject({ match: count, revision: count }))), // console and projector
    present: z.optional(z.array(z.string())), // people connected now: console only
  }),
  z.object({ type: z.literal('hello'), build: z.nullable(z.string().check(z.maxLength(64))) }), // of the pages it serves
  z.object({ type: z.literal('gone'), match: name }), // no such match, or no longer for this device
  z.object({ type: z.literal('replaced') }), // the same seat was opened elsewhere: the newest wins
  z.object({ type: z.literal('deleted') }), // the class is gone, with all that was in it
  z.object({ type: z.literal('trouble'), code: z.nullable(z.enum(['disk'])) }), // null: over
])
export type HostMessage = z.infer<typeof hostMessageSchema>

/** A device's message from the text it sent, or null: too long, no JSON, or not one of ours. */
export const parseDeviceMessage = (text: string): DeviceMessage | null =>
  parse(deviceMessageSchema, text, DEVICE_MESSAGE_SIZE) as DeviceMessage | null

/** A host's message as far as this page knows it; null: no message at all. */
export const parseHostMessage = (text: string): HostMessage | Beyond | null =>
  read(hostMessageSchema, text) as HostMessage | Beyond | null

export const parseAnswer = (text: string): Answer | Beyond | null => read(answerSchema, text)

/** Said by a host, of a kind or with contents that this page does not know: the page is older. */
export const BEYOND = 'beyond'
export type Beyond = typeof BEYOND

function read<S extends z.ZodMiniType>(schema: S, text: string): z.infer<S> | Beyond | null {
  const value = jsonOf(text, HOST_MESSAGE_SIZE)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const parsed = schema.safeParse(value)
  return parsed.success ? parsed.data : BEYOND
}

function parse<S extends z.ZodMiniType>(schema: S, text: string, most: number): z.infer<S> | null {
  const parsed = schema.safeParse(jsonOf(text, most))
  return parsed.success ? parsed.data : null
}

/** What a text says in JSON; undefined where it is too long, or no JSON. */
function jsonOf(text: string, most: number): unknown {
  if (typeof text !== 'string' || text.length > most) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
