// The shapes of moves, entries and options as they arrive from outside: what `moves.ts` names, capped. Shapes only; whether a
// move may be made is for step.
import * as z from 'zod/mini'
import { STANCES } from '../scenario/vocabulary.ts'
import { PHASES, type Sent } from './moves.ts'
import { CONSENTS, MOST_SEATS, TALKS } from './options.ts'

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/))
/** A seat, a sender's ref, a text: letters, digits and a few marks. */
export const name = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,79}$/))
const count = (most: number) => z.int().check(z.gte(0), z.lte(most))
const promise = z.union([z.strictObject({ pledge: id }), z.strictObject({ clause: id })])
const promises = z.array(promise).check(z.maxLength(8))
const kind = <K extends string, S extends z.core.$ZodLooseShape>(value: K, shape: S) =>
  z.strictObject({ kind: z.literal(value), ...shape })
const on = count(1000)

const seatMoveSchema = z.discriminatedUnion('kind', [
  kind('ready', {}),
  kind('draft', { on, package: z.strictObject({ give: promises, take: promises }) }),
  kind('sign', { on }),
  kind('shelve', { on }),
  kind('withdraw', { on }),
  kind('widen', { spend: z.union([z.literal(0), z.literal(2), z.literal(4)]) }),
  kind('walk', {}),
  kind('state', { gave: name, gained: name, sentence: z.nullable(id) }),
  kind('predict', { stance: z.enum(STANCES) }),
  kind('select', { response: id }),
  kind('seal', { response: id, word: z.boolean() }),
  kind('unseal', {}),
  kind('endorse', { of: name }),
  kind('say', { text: name }),
  kind('help', {}),
  kind('stop', {}),
  kind('reason', { text: name }),
  kind('skip', {}),
])

const deskMoves = [
  kind('pause', {}),
  kind('resume', {}),
  kind('extend', { seconds: count(86_400) }),
  kind('close', {}),
  kind('inject', { trigger: id }),
  kind('substitute', { trigger: id }),
  kind('drop', { slot: id }),
  kind('reseat', { seat: name, side: id, holder: id }),
  kind('announce', { text: name }),
  kind('answer', { seat: name }),
  kind('end', {}),
  kind('expire', {}),
  kind('resumed', { downtime: z.int().check(z.gte(0)) }),
] as const

const moveSchema = z.discriminatedUnion('kind', [seatMoveSchema, ...deskMoves])

export const sentSchema = z.strictObject({
  ref: name,
  turn: count(1000),
  phase: z.enum(PHASES),
  move: moveSchema,
})

export const entrySchema = z.strictObject({
  seq: count(1_000_000),
  turn: count(1000),
  by: name,
  ref: name,
  move: moveSchema,
  check: count(0xffffffff),
  at: count(Number.MAX_SAFE_INTEGER),
  gauges: z.optional(z.array(z.int().check(z.gte(-1000), z.lte(10_000))).check(z.maxLength(200))),
  slot: z.optional(id),
})

export const optionsSchema = z.strictObject({
  preset: id,
  off: z.optional(z.array(id).check(z.maxLength(12))),
  substitutes: z.optional(z.record(id, id)),
  without: z.optional(z.array(id).check(z.maxLength(60))),
  softer: z.optional(z.union([z.boolean(), z.array(id).check(z.maxLength(60))])),
  seats: z
    .array(z.strictObject({ id: name, side: id, holder: id }))
    .check(z.minLength(2), z.maxLength(MOST_SEATS)),
  consent: z.enum(CONSENTS),
  timers: z.boolean(),
  talk: z.enum(TALKS),
})

/** A message from a device, or null: whatever does not fit is `malformed`. */
export function parseSent(value: unknown): Sent | null {
  const parsed = sentSchema.safeParse(value)
  return parsed.success ? (parsed.data as Sent) : null
}
