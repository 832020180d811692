// The scenario format, version 1: the shape of the authored file, and nothing else. Numbers are in points (0 to 100, at
// most one decimal), percentages whole; compile turns them into tenths. What no shape can say stands in lint.
import * as z from 'zod/mini'
import {
  bySide,
  condition,
  date,
  effects,
  gaugeRef,
  id,
  language,
  level,
  opt,
  percent,
  place,
  plain,
  points,
  share,
  sourceKey,
  text,
} from './schema-base.ts'
import { model } from './schema-model.ts'
import { clause, promiseRef, type response, trigger } from './schema-turn.ts'

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

/** Several tellings of a slot that passes unplayed: the first whose condition holds. */
const stories = z.array(z.strictObject({ when: opt(condition), text })).check(z.minLength(1), z.maxLength(8))

const calendar = z.strictObject({
  slots: z
    .array(z.strictObject({ id, date: opt(date), until: opt(date), story: opt(z.union([text, stories])) }))
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

// ---- the rest --------------------------------------------------------------------------------------------------

const stakeholder = z.strictObject({
  id,
  kind: z.enum(['state', 'livelihood', 'person']),
  name: text,
  place: opt(place),
  when: opt(condition), // persons: told of only where this holds at the end
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
  sources: opt(z.strictObject({ for: z.array(sourceKey), against: z.array(sourceKey) })),
  off: opt(z.record(z.string().check(z.regex(/^model(\.[A-Za-z0-9-]+)+$/)), z.number())), // numbers of the model while the switch is off
})

const historyStep = z.strictObject({
  slot: id,
  trigger: opt(id),
  responses: opt(bySide(id)),
  word: opt(bySide(z.boolean())),
  signed: opt(
    z.strictObject({
      from: id,
      give: z.array(promiseRef).check(z.maxLength(3)),
      take: z.array(promiseRef).check(z.maxLength(3)),
    }),
  ), // a package that both homes accepted
  index: opt(z.number()), // what a series of events says at the end of the slot
  note: opt(text),
  date: opt(date),
})

/** What a replay of the history is expected to show; gauges in points at the end (or middle) of slots. `start` names the state
 * before the first slot. */
const expectation = z.strictObject({
  id,
  text,
  discriminates: opt(z.boolean()),
  moment: opt(z.enum(['end', 'middle'])),
  gauge: gaugeRef,
  lowestIn: opt(z.array(id)), // slots
  higher: opt(z.tuple([id, id])), // first slot's value above the second's
  change: opt(
    z.strictObject({
      from: id,
      to: id,
      relative: opt(z.boolean()),
      atLeast: opt(points),
      atMost: opt(points),
    }),
  ), // relative: bounds in percent of the first value
  series: opt(
    z.strictObject({ values: opt(z.array(z.number())), atLeast: z.number(), percentile: opt(share) }),
  ), // rank correlation of changes; values: default the history's index
})

const glossaryEntry = z.strictObject({ term: text, text, sources: opt(z.array(sourceKey)) })

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
      sourceKey,
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
export type EndingSpec = z.infer<typeof ending>
export type StakeholderSpec = z.infer<typeof stakeholder>
export type HistoryStep = z.infer<typeof historyStep>
export type ExpectationSpec = z.infer<typeof expectation>
