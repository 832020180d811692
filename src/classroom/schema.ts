// The shapes of a class's acts as they arrive from outside, capped. Whether an act may be done is for the ladder.
import * as z from 'zod/mini'
import { CONSENTS, TALKS } from '../match/options.ts'
import { CARETAKERS, MOST_MATCHES, MOST_REHEARSED, PACES } from './acts.ts'

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/))
const name = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,79}$/))
const whole = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most))
const match = whole(1, MOST_MATCHES)
const kind = <K extends string, S extends z.core.$ZodLooseShape>(value: K, shape: S) =>
  z.strictObject({ kind: z.literal(value), ...shape })
const on = { on: z.boolean() }
const person = { person: name }

const personActSchema = z.discriminatedUnion('kind', [
  kind('avoid', { sides: z.array(id).check(z.maxLength(2)) }),
  kind('guess', { page: name, choice: name }),
  kind('word', { text: name }),
  kind('slip', { text: name }),
  kind('report', { match, turn: whole(1, 1000), text: name }),
  kind('leave', {}),
])

export const settingsSchema = z.strictObject({
  preset: id,
  seats: whole(1, 4),
  consent: z.enum(CONSENTS),
  talk: z.enum(TALKS),
  timers: z.boolean(),
  pace: z.enum(PACES),
  minutes: whole(10, 400),
  off: z.array(id).check(z.maxLength(12)),
  softer: z.union([z.boolean(), z.array(id).check(z.maxLength(20))]),
  substitutes: z.record(id, id),
  without: z.optional(z.array(id).check(z.maxLength(20))),
  caretaker: z.optional(z.enum(CARETAKERS)),
})

export const deskActSchema = z.discriminatedUnion('kind', [
  kind('configure', { settings: z.partial(settingsSchema) }),
  kind('lock', on),
  kind('approval', on),
  kind('admit', person),
  kind('turn-away', { since: z.optional(whole(0, Number.MAX_SAFE_INTEGER)) }),
  kind('remove', person),
  kind('restore', person),
  kind('place', { ...person, match, side: id }),
  kind('wire', { ...person, matches: z.array(match).check(z.minLength(1), z.maxLength(2)) }),
  kind('rehearse', { matches: whole(1, MOST_REHEARSED) }),
  kind('swap', { match }),
  kind('deal', {}),
  kind('start', {}),
  kind('next', {}),
  kind('dim', on),
  kind('longer', { seconds: whole(1, 3600) }),
  kind('caretaker', { ...person, ...on }),
  kind('debrief', {}),
  kind('page', { at: whole(0, 99), choices: z.optional(whole(0, 5)) }),
  kind('announce', { text: name }),
  kind('over', {}),
])

/** From a device: an act of a person or of the facilitator; the host's own never arrive from outside. */
export const classSentSchema = z.strictObject({ ref: name, act: z.union([personActSchema, deskActSchema]) })
