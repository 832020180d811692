// The scenario format, version 1: the shape of the authored file, and nothing else. Numbers are in points (0 to 100, at
// most one decimal), percentages whole; compile turns them into tenths. What no shape can say stands in lint.
import * as z from 'zod/mini'

export const STANCES = ['confront', 'press', 'hold', 'engage', 'accommodate'] as const
export type Stance = (typeof STANCES)[number]
export const TABLES = ['none', 'one', 'open', 'summit'] as const
export type Table = (typeof TABLES)[number]
export const TAGS = ['sanction', 'breach', 'easing', 'settlement', 'boycott'] as const
export const SIZES = ['small', 'clear', 'large'] as const

export const TEXT_BYTES = 4096

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/))
/** `security`, a side's own `standing.tokyo`, relative `standing.self` / `standing.other`, `dispute.labour`. */
const gaugeRef = z.string().check(z.regex(/^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)?$/))
/** trigger/side/response */
const responseRef = z.string().check(z.regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/))
const points = z.number().check(z.gte(-100), z.lte(100), z.multipleOf(0.1))
const level = z.number().check(z.gte(0), z.lte(100), z.multipleOf(0.1))
const percent = z.int().check(z.gte(-1000), z.lte(1000))
const share = z.int().check(z.gte(0), z.lte(100))
const slots = z.int().check(z.gte(0), z.lte(60))
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const place = z.tuple([z.number().check(z.gte(-180), z.lte(180)), z.number().check(z.gte(-90), z.lte(90))])
const plain = z.string().check(z.minLength(1), z.maxLength(TEXT_BYTES))
const language = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/))
/** A text in the file's own language, or one per language. `{name}` inside is a pair of names (see `names`). */
const text = z.union([plain, z.record(language, plain)])
const stance = z.enum(STANCES)
const bySide = <T extends z.ZodMiniType>(value: T) => z.record(id, value)
const opt = z.optional

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
const effects = z.array(effect).check(z.maxLength(32))

// ---- sides ----------------------------------------------------------------------------------------------------

const group = z.strictObject({
  id,
  name: text,
  ask: z.tuple([level, level]), // printed range of the support it asks for, points
  refuses: opt(text), // why, when it refuses
  public: opt(percent), // of its own public's opinion of the other side, over the model's share
})

const aim = z.strictObject({
  id,
  kind: z.enum(['settling', 'hard', 'other']),
  text,
  met: condition,
  partly: opt(condition),
})

const side = z.strictObject({
  id,
  name: text, // the capital
  country: opt(text),
  public: opt(text), // "Japan's public"
  mark: opt(z.enum(['square', 'diamond'])),
  place: opt(place), // longitude, latitude
  brief: opt(text), // who you are, at most 120 words
  newspaper: opt(text),
  groups: opt(z.array(group).check(z.maxLength(6))),
  aims: opt(z.array(aim).check(z.maxLength(16))), // the pool an agenda is drawn from
  redLines: opt(z.array(z.strictObject({ id, text, crossed: condition })).check(z.maxLength(8))),
  ministries: opt(
    z
      .array(z.strictObject({ id, name: text, cares: opt(text), papers: opt(z.record(id, text)) }))
      .check(z.maxLength(6)),
  ),
})

// ---- calendar -------------------------------------------------------------------------------------------------

const calendar = z.strictObject({
  slots: z
    .array(z.strictObject({ id, date: opt(date), until: opt(date), story: opt(text) }))
    .check(z.minLength(1), z.maxLength(60)),
  presets: opt(
    z.array(
      z.strictObject({
        id,
        name: text,
        slots: z.array(id).check(z.minLength(1)),
        optional: opt(z.array(id)), // may be dropped in play
        minutes: opt(z.int().check(z.gte(1), z.lte(600))),
        debrief: opt(z.int().check(z.gte(0), z.lte(120))), // minutes of it
        promises: opt(z.int().check(z.gte(1), z.lte(3))), // a side's promises in one draft, default 2
        statement: opt(z.boolean()), // a joint statement may close the summit
        aims: opt(z.int().check(z.gte(0), z.lte(5))), // dealt a side, default 3
        timers: opt(
          z.strictObject({
            reading: opt(slots16()),
            table: opt(slots16()),
            commitment: opt(slots16()),
            reveal: opt(slots16()),
          }),
        ), // seconds
      }),
    ),
  ),
  known: opt(
    z.array(z.strictObject({ slot: id, date: opt(date), text, from: opt(id), when: opt(condition) })),
  ), // the horizon
})
function slots16() {
  return z.int().check(z.gte(10), z.lte(7200))
}

// ---- gauges, disputes, forces ----------------------------------------------------------------------------------

const gauge = z.strictObject({
  id,
  kind: z.enum(['meter', 'standing', 'factor']),
  name: opt(text),
  help: opt(text),
  perSide: opt(z.boolean()), // one for each side: `opinion.tokyo` is Tokyo's
  names: opt(bySide(text)),
  start: z.union([level, bySide(level)]),
  floor: opt(level), // never below
  fragile: opt(level), // a fall below this level is scaled by value/level
})

const dispute = z.strictObject({ id, name: text, start: opt(level), cable: opt(gaugeRef), place: opt(place) })

const force = z.strictObject({ id, cause: text, when: opt(condition), effects })

// ---- responses and triggers ------------------------------------------------------------------------------------

const homeValues = z.record(id, points) // by group: what this promise is worth to it

const response = z.strictObject({
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
  walk: opt(z.boolean()), // a summit's card when nothing was ratified
  fallback: opt(z.boolean()), // sealed when time is called on an empty place
  sources: opt(z.array(id_source())),
})
function id_source() {
  return z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/))
}

const promiseRef = z.union([z.strictObject({ pledge: id }), z.strictObject({ clause: id })])
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

const trigger = z.strictObject({
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
  sources: opt(bySide(z.array(id_source()))), // one line a capital; key `both` for the neutral line
})

const clause = z.strictObject({
  id,
  name: text,
  text: opt(text),
  by: opt(z.array(id)), // sides that can give it; default both
  at: opt(z.array(id)), // triggers whose table offers it; default all
  when: opt(condition),
  slots, // how long it runs; 0: a deed done at once
  effects: opt(effects), // when ratified; `self` is the giver
  each: opt(effects), // in every world step while it runs
  broken: opt(effects), // when broken, besides the model's price
  given: opt(homeValues),
  got: opt(homeValues),
  cause: opt(text),
})

// ---- the model's numbers ---------------------------------------------------------------------------------------

const table = z.partialRecord(stance, z.partialRecord(stance, points)) // row: own stance; column: the other's
const stanceTable = { table, gauges: z.record(gaugeRef, percent) } // each gauge takes this percent of the cell

const model = z.strictObject({
  sizes: opt(
    z.strictObject({
      small: level,
      clear: level,
      large: level,
      scale: z.record(id, z.record(gaugeRef, percent)),
    }),
  ), // scale: domain -> gauge -> percent of the size
  words: opt(z.strictObject({ meters: share, public: share })), // what an act that is not material counts, percent
  gestures: opt(z.strictObject({ gain: share, pales: share, most: z.int(), contrary: share, within: slots })),
  answered: opt(z.strictObject({ within: slots, meters: share, public: share })), // an act that answers one at least as hard
  publics: opt(
    z.strictObject({ gauge: id, perPoint: percent, gains: share, sensitivity: bySide(percent), thin: level }),
  ), // losses x level/thin
  meeting: opt(
    z.strictObject({
      ...stanceTable,
      streak: share,
      most: z.int(),
      scaledBy: opt(z.array(z.strictObject({ gauge: gaugeRef, percent, over: opt(level) }))),
    }),
  ),
  home: opt(
    z.strictObject({
      gauge: id,
      table,
      fades: share,
      share: opt(z.strictObject({ gauge: gaugeRef, percent: bySide(percent) })),
    }),
  ),
  record: opt(
    z.strictObject({ stances: z.partialRecord(stance, level), keeps: share, retreat: share, steps: z.int() }),
  ), // words on record
  ground: opt(z.strictObject({ table })),
  stances: opt(z.partialRecord(stance, effects)), // for any act of that stance; `self` is the actor
  bargain: opt(
    z.strictObject({
      lines: opt(gaugeRef), // the gauge of lines of communication; two hand-overs a side from `open` up
      open: opt(level),
      base: level, // support of every group before anything else
      standing: percent, // of own standing
      public: percent, // of own public's opinion
      publicGauge: opt(id),
      record: percent, // of own words on record
      spend: level, // support for each 2 points of standing spent
      lately: level, // when the other side accommodated lately
      latelyWithin: slots,
      breach: level, // taken off for `breachSlots` after the other broke its word
      breachSlots: slots,
      failed: effects, // `self` is the side whose home refused
      broke: effects, // `self` is the breaker
      ratified: opt(effects),
      given: z.partialRecord(stance, points), // default worth of a pledge to the giver's groups
      got: z.partialRecord(stance, points),
    }),
  ),
})

// ---- the rest --------------------------------------------------------------------------------------------------

const stakeholder = z.strictObject({
  id,
  kind: z.enum(['state', 'livelihood', 'person']),
  name: text,
  place: opt(place),
  moves: opt(z.array(z.strictObject({ when: opt(condition), by: points, why: text })).check(z.maxLength(12))), // each slot; never for a person
  told: opt(z.array(z.strictObject({ when: condition, text })).check(z.maxLength(12))), // persons: what reached them, in words
  leans: opt(z.strictObject({ gauge: gaugeRef, low: text, high: text })), // how the board tilts its medallion
})

const ending = z.strictObject({
  id,
  name: text,
  text,
  when: opt(condition),
  early: opt(z.boolean()),
  removes: opt(id),
})

const assumption = z.strictObject({
  id,
  name: text,
  for: text,
  against: text,
  sources: opt(z.strictObject({ for: z.array(id_source()), against: z.array(id_source()) })),
  off: opt(z.record(z.string().check(z.regex(/^model(\.[A-Za-z0-9-]+)+$/)), z.number())), // numbers of the model while the switch is off
})

const historyStep = z.strictObject({
  slot: id,
  trigger: opt(id),
  responses: opt(bySide(id)),
  word: opt(bySide(z.boolean())),
  note: opt(text),
  date: opt(date),
})

/** What a replay of the history is expected to show; gauges in points at the end (or middle) of slots. */
const expectation = z.strictObject({
  id,
  text,
  discriminates: opt(z.boolean()),
  moment: opt(z.enum(['end', 'middle'])),
  gauge: gaugeRef,
  lowestIn: opt(z.array(id)), // slots
  higher: opt(z.tuple([id, id])), // first slot's value above the second's
  change: opt(z.strictObject({ from: id, to: id, atLeast: opt(points), atMost: opt(points) })),
  series: opt(z.strictObject({ values: z.array(z.number()), atLeast: z.number(), percentile: opt(share) })), // rank correlation of changes
})

const glossaryEntry = z.strictObject({ term: text, text, sources: opt(z.array(id_source())) })

export const scenarioSchema = z.strictObject({
  $schema: opt(z.string().check(z.maxLength(300))),
  format: z.literal(1),
  id,
  title: text,
  summary: opt(text),
  language: opt(language), // of plain texts, default en
  author: opt(plain),
  licence: opt(plain),
  contentNotes: opt(z.array(text)),
  sides: z.tuple([side, side]),
  names: opt(
    z.record(id, z.strictObject({ names: bySide(text), style: opt(z.enum(['brackets', 'slash'])) })),
  ), // pairs of names: the seat decides the order
  actors: opt(z.record(id, text)),
  calendar: opt(calendar), // absent: one undated slot a trigger, one preset that plays all
  gauges: z.array(gauge).check(z.minLength(1), z.maxLength(32)),
  relations: opt(z.record(gaugeRef, percent)), // weights of the derived state of relations
  flags: opt(z.array(z.strictObject({ id, name: opt(text), on: opt(z.boolean()) })).check(z.maxLength(40))),
  disputes: opt(z.array(dispute).check(z.maxLength(16))),
  forces: opt(z.array(force).check(z.maxLength(40))),
  model: opt(model),
  triggers: z.array(trigger).check(z.minLength(1), z.maxLength(60)),
  clauses: opt(z.array(clause).check(z.maxLength(40))),
  statements: opt(z.array(z.strictObject({ id, text, effects: opt(effects) })).check(z.maxLength(12))), // common sentences of a joint statement
  stakeholders: opt(z.array(stakeholder).check(z.maxLength(24))),
  endings: z.array(ending).check(z.minLength(1), z.maxLength(30)),
  assumptions: opt(z.array(assumption).check(z.maxLength(12))),
  challenges: opt(
    z.array(z.strictObject({ id, name: text, text, side: opt(id), preset: opt(id), met: condition })),
  ),
  hints: opt(
    z.array(
      z.strictObject({
        id,
        turn: z.int(),
        phase: z.enum(['reading', 'table', 'commitment', 'reveal', 'ended']),
        side: opt(id),
        at: opt(id),
        text,
      }),
    ),
  ),
  phrases: opt(z.array(z.strictObject({ id, text })).check(z.maxLength(60))),
  questions: opt(
    z.strictObject({ debrief: opt(z.array(text)), before: opt(z.array(text)), after: opt(z.array(text)) }),
  ),
  avoid: opt(z.array(z.strictObject({ term: plain, instead: opt(text), only: opt(z.array(id)) }))), // only: sides whose own accounts may use it
  glossary: opt(z.array(glossaryEntry)),
  sources: opt(
    z.record(
      id_source(),
      z.strictObject({
        title: plain,
        url: opt(z.string().check(z.regex(/^https?:\/\//), z.maxLength(500))),
        side: opt(id),
        note: opt(text),
      }),
    ),
  ),
  history: opt(z.array(historyStep)),
  expectations: opt(z.array(expectation)),
})

export type Scenario = z.infer<typeof scenarioSchema>
export type SideSpec = z.infer<typeof side>
export type GaugeSpec = z.infer<typeof gauge>
export type TriggerSpec = z.infer<typeof trigger>
export type ResponseSpec = z.infer<typeof response>
export type ClauseSpec = z.infer<typeof clause>
export type ModelSpec = z.infer<typeof model>
export type GroupSpec = z.infer<typeof group>
export type EndingSpec = z.infer<typeof ending>
export type StakeholderSpec = z.infer<typeof stakeholder>
export type ForceSpec = z.infer<typeof force>
export type ExpectationSpec = z.infer<typeof expectation>
