// The small parts that every part of the format is made of: ids, numbers with their ranges, texts, conditions, effects.
import * as z from 'zod/mini'
import { STANCES, type Stance } from './vocabulary.ts'

export const TEXT_BYTES = 4096

export const id = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/))
/** `security`, a side's own `standing.tokyo`, relative `standing.self` / `standing.other`, `dispute.labour`. */
export const gaugeRef = z.string().check(z.regex(/^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)?$/))
/** trigger/side/response */
const responseRef = z.string().check(z.regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/))
export const points = z.number().check(z.gte(-100), z.lte(100), z.multipleOf(0.1))
export const level = z.number().check(z.gte(0), z.lte(100), z.multipleOf(0.1))
export const percent = z.int().check(z.gte(-1000), z.lte(1000))
export const share = z.int().check(z.gte(0), z.lte(100))
export const slots = z.int().check(z.gte(0), z.lte(60))
export const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
export const place = z.tuple([
  z.number().check(z.gte(-180), z.lte(180)),
  z.number().check(z.gte(-90), z.lte(90)),
])
export const plain = z.string().check(z.minLength(1), z.maxLength(TEXT_BYTES))
export const language = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/))
/** A text in the file's own language, or one per language. `{name}` inside is a pair of names (see `names`). */
export const text = z.union([plain, z.record(language, plain)])
export const stance = z.enum(STANCES)
export const bySide = <T extends z.ZodMiniType>(value: T) => z.record(id, value)
export const opt = z.optional

export type Text = z.infer<typeof text>

// ---- conditions -----------------------------------------------------------------------------------------------

/** Exactly one head key (all, any, not, gauge, flag, dispute, played, stance, happened, clause, accords, word, from, until, assumption). */
export type Condition = {
  readonly all?: readonly Condition[] | undefined
  readonly any?: readonly Condition[] | undefined
  readonly not?: Condition | undefined
  readonly gauge?: string | undefined // a gauge, or `relations`, or `disputes` (the sum of open disputes)
  readonly minus?: string | undefined // with gauge: compares the difference gauge - minus
  readonly atLeast?: number | undefined // points; with `accords` and `stance` a count
  readonly below?: number | undefined // points
  readonly flag?: string | undefined
  readonly dispute?: string | undefined // open
  readonly played?: string | undefined // trigger/side/response was revealed
  readonly stance?: Stance | undefined // with side: that side revealed this stance
  readonly side?: string | undefined
  readonly within?: number | undefined // with played or stance: in this slot or so many before it
  readonly happened?: string | undefined // a trigger
  readonly clause?: string | undefined
  readonly is?: 'signed' | 'running' | 'kept' | 'broken' | undefined // with clause or word
  readonly accords?: true | undefined // with atLeast: ratified packages so far
  readonly word?: string | undefined // a side: with is kept (no promise broken, one or more kept) or broken
  readonly from?: string | undefined // a slot: now or later
  readonly until?: string | undefined // a slot: now or earlier
  readonly assumption?: string | undefined // its switch is on
}

export const condition: z.ZodMiniType<Condition> = z.strictObject({
  get all() {
    return opt(z.array(condition).check(z.minLength(1), z.maxLength(16)))
  },
  get any() {
    return opt(z.array(condition).check(z.minLength(1), z.maxLength(16)))
  },
  get not() {
    return opt(condition)
  },
  gauge: opt(gaugeRef),
  minus: opt(gaugeRef),
  atLeast: opt(points),
  below: opt(points),
  flag: opt(id),
  dispute: opt(id),
  played: opt(responseRef),
  stance: opt(stance),
  side: opt(id),
  within: opt(slots),
  happened: opt(id),
  clause: opt(id),
  is: opt(z.enum(['signed', 'running', 'kept', 'broken'])),
  accords: opt(z.literal(true)),
  word: opt(id),
  from: opt(id),
  until: opt(id),
  assumption: opt(id),
})

// ---- effects --------------------------------------------------------------------------------------------------

/** Where a gauge leans: a base, plus percentages of other gauges (over a level), plus amounts while a condition holds. */
const lean = z.strictObject({
  base: points,
  terms: opt(
    z.array(
      z.strictObject({
        gauge: opt(gaugeRef), // a gauge, `disputes` or `relations`; with percent
        over: opt(level), // counted from here, default 0
        percent: opt(percent), // of the gauge's points over `over`
        when: opt(condition), // with add
        add: opt(points),
      }),
    ),
  ),
})

/** Exactly one of by, set, toward, follows (with gauge), flag, settle. */
const effect = z.strictObject({
  gauge: opt(gaugeRef),
  by: opt(points), // points
  per: opt(z.strictObject({ gauge: gaugeRef, over: opt(level), each: level })), // `by` for each so many points over
  set: opt(level),
  toward: opt(lean), // moves `share` percent of the gap
  share: opt(share),
  follows: opt(gaugeRef), // moves `percent` of that gauge's change since the last world step
  percent: opt(percent),
  flag: opt(id),
  on: opt(z.boolean()), // default true
  settle: opt(id), // a dispute ends
  after: opt(slots), // delayed: arrives in the world step so many slots later
  slots: opt(slots), // repeated in so many world steps, the first at `after` (or at once)
  when: opt(condition),
  why: opt(text), // the ledger's clause; default: the cause of what holds it
})
export type Effect = z.infer<typeof effect>
export const effects = z.array(effect).check(z.maxLength(32))

export const sourceKey = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/))
