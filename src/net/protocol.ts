// Every message between a device and a host, as shapes: what a host may be sent is proved whole; what a device receives from
// its host is proved as far as the device leans on it. Whatever does not fit is `malformed`.
import * as z from 'zod/mini'
import { PHASES, REFUSALS } from '../match/moves.ts'
import { name, sentSchema } from '../match/schema.ts'

/** Characters of a message from a device: the longest move is far below. */
export const DEVICE_MESSAGE_SIZE = 4096
/** Characters of a message from a host: a view, a turn's papers in three languages, a long ledger page. */
export const HOST_MESSAGE_SIZE = 512 * 1024

const count = z.int().check(z.gte(0))

/** From a device. `send` is answered by an `ack` of the same ref; `watch` by `news`, whole at first. */
export const deviceMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('send'), match: name, sent: sentSchema }),
  z.strictObject({ type: z.literal('watch'), match: name }),
  z.strictObject({ type: z.literal('leave'), match: name }),
])
export type DeviceMessage = z.infer<typeof deviceMessageSchema>

const ack = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), ref: name, seq: count }),
  z.strictObject({ ok: z.literal(false), ref: z.string().check(z.maxLength(80)), refusal: z.enum(REFUSALS) }),
])
const view = z.looseObject({
  revision: count,
  viewer: z.looseObject({ kind: z.enum(['seat', 'public', 'facilitator', 'projector']) }),
  phase: z.enum(PHASES),
  paused: z.boolean(),
  turn: count,
  slot: z.string(),
  gauges: z.array(z.strictObject({ id: z.string(), value: z.int(), change: z.int() })),
})
const paper = z.strictObject({ id: z.string(), texts: z.record(z.string(), z.string()) })
const page = z.strictObject({
  slot: z.string(),
  lines: z.array(
    z.strictObject({
      gauge: z.string(),
      by: z.int(),
      cause: z.strictObject({
        code: z.string(),
        id: z.optional(z.string()),
        side: z.optional(z.string()),
        part: z.optional(z.int()),
      }),
    }),
  ),
})

/** To a device. */
export const hostMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ack'), match: name, ack }),
  z.strictObject({
    type: z.literal('news'),
    match: name,
    view,
    papers: z.array(paper),
    pages: z.array(page),
  }),
  z.strictObject({ type: z.literal('gone'), match: name }), // no such match, or not for this device
])
export type HostMessage = z.infer<typeof hostMessageSchema>

/** A device's message from the text it sent, or null: too long, no JSON, or not one of ours. */
export const parseDeviceMessage = (text: string): DeviceMessage | null =>
  parse(deviceMessageSchema, text, DEVICE_MESSAGE_SIZE)

export const parseHostMessage = (text: string): HostMessage | null =>
  parse(hostMessageSchema, text, HOST_MESSAGE_SIZE)

function parse<S extends z.ZodMiniType>(schema: S, text: string, most: number): z.infer<S> | null {
  if (text.length > most) return null
  try {
    const parsed = schema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
