// What a turn is written with: responses, triggers with their accounts and packages, clauses.
import * as z from 'zod/mini'
import {
  bySide,
  condition,
  effects,
  gaugeRef,
  id,
  level,
  opt,
  place,
  points,
  slots,
  sourceKey,
  stance,
  text,
} from './schema-base.ts'
import { SIZES, TABLES, TAGS } from './vocabulary.ts'

const homeValues = z.record(id, points) // by group: what this promise is worth to it

export const response = z.strictObject({
  id,
  stance,
  title: text, // the card: a verb first
  cause: opt(text), // the ledger's clause: "Tokyo's protest"
  line: opt(text), // what the reveal says
  headline: opt(bySide(text)), // how each capital's paper tells it, ten words
  cost: opt(level), // of own standing
  size: opt(z.enum(SIZES)), // of an act aimed at the other side; its sign is the stance's
  code: opt(z.string().check(z.regex(/^\d{2,4}$/))), // a CAMEO event code: sets the size
  score: opt(z.number().check(z.gte(-10), z.lte(10), z.multipleOf(0.1))), // overrides both
  reason: opt(text), // why it was overridden
  domain: opt(id),
  material: opt(z.boolean()), // a deed, not words; default false
  tags: opt(z.array(z.enum(TAGS))),
  gesture: opt(id), // repeated gestures of one name pale; default the code's root
  undoes: opt(z.boolean()), // takes back one's own blow: earns nothing from the other public
  when: opt(condition),
  effects: opt(effects),
  record: opt(level), // words on record: what stepping back costs
  preview: opt(
    z.strictObject({
      arrows: z
        .array(
          z.strictObject({
            gauge: gaugeRef,
            size: z.int().check(z.gte(-3), z.lte(3)),
            ifBoth: opt(z.boolean()),
          }),
        )
        .check(z.maxLength(3)),
      risk: opt(text),
    }),
  ),
  carries: opt(z.array(id)), // clauses it carries out
  breaks: opt(z.array(id)), // clauses it breaks
  given: opt(homeValues), // as a pledge: worth to own groups
  got: opt(homeValues), // as a pledge: worth to the other's groups
  mutual: opt(z.boolean()), // pledged only together with the other hand's card of the same id
  walk: opt(z.boolean()), // a summit's card when nothing was ratified
  fallback: opt(z.boolean()), // sealed when time is called on an empty place
  sources: opt(z.array(sourceKey)),
})

export const promiseRef = z.union([z.strictObject({ pledge: id }), z.strictObject({ clause: id })])
export type PromiseRef = z.infer<typeof promiseRef>

const account = z.strictObject({ by: opt(text), text })
const adviser = z.strictObject({ by: opt(text), text })
const telling = { neutral: text, accounts: opt(bySide(account)) }

const outcome = z.strictObject({
  when: bySide(z.union([stance, z.strictObject({ response: id })])), // both sides: a stance or a response
  text,
  effects: opt(effects),
  headline: opt(bySide(text)),
})

export const trigger = z.strictObject({
  id,
  title: text,
  actor: opt(id), // who did it: an entry of `actors`, a stakeholder, or a side (then `when` must name that side's response)
  begins: opt(id), // the side where it begins
  at: opt(z.array(id).check(z.minLength(1))), // scheduled: slots
  when: opt(condition),
  weight: opt(z.int().check(z.gte(0), z.lte(1000))), // drawn among the eligible; default 0: scheduled only
  again: opt(z.boolean()), // may strike more than once
  ...telling,
  softer: opt(z.strictObject(telling)),
  substitute: opt(id), // a trigger that may stand in
  contentNote: opt(text),
  place: opt(place),
  table: opt(z.enum(TABLES)),
  crisis: opt(z.boolean()),
  advisers: opt(bySide(z.array(adviser).check(z.maxLength(3)))),
  effects: opt(effects),
  suspends: opt(z.array(id)), // clauses whose situation it replaces
  responses: bySide(z.array(response).check(z.minLength(1), z.maxLength(8))),
  packages: opt(
    z.array(
      z.strictObject({
        id,
        title: text,
        from: id,
        give: z.array(promiseRef).check(z.maxLength(3)),
        take: z.array(promiseRef).check(z.maxLength(3)),
        open: opt(text),
      }),
    ),
  ),
  outcomes: opt(z.array(outcome).check(z.maxLength(40))),
  sources: opt(bySide(z.array(sourceKey))), // one line a capital; key `both` for the neutral line
})

export const clause = z.strictObject({
  id,
  name: text,
  text: opt(text),
  by: opt(z.array(id)), // sides that can give it; default both
  at: opt(z.array(id)), // triggers whose table offers it; default all
  when: opt(condition),
  slots, // how long it runs; 0: a deed done at once
  mutual: opt(z.boolean()), // binds both by nature: it lies in both columns of a draft or in none
  effects: opt(effects), // when ratified; `self` is the giver
  each: opt(effects), // in every world step while it runs
  broken: opt(effects), // when broken, besides the model's price
  given: opt(homeValues),
  got: opt(homeValues),
  cause: opt(text),
  headline: opt(bySide(text)), // how each capital's paper tells that it was ratified, ten words
})
