// The model's numbers: each block may be absent, and is off then. What they mean stands in src/rules/MODEL.md.
import * as z from 'zod/mini'
import {
  bySide,
  effects,
  gaugeRef,
  id,
  level,
  opt,
  percent,
  points,
  share,
  slots,
  stance,
} from './schema-base.ts'

const table = z.partialRecord(stance, z.partialRecord(stance, points)) // row: own stance; column: the other's
const stanceTable = { table, gauges: z.record(gaugeRef, percent) } // each gauge takes this percent of the cell

export const model = z.strictObject({
  sizes: opt(
    z.strictObject({
      small: opt(level),
      clear: opt(level),
      large: opt(level),
      scale: z.record(id, z.record(gaugeRef, percent)),
    }),
  ), // scale: domain -> gauge -> percent of the size
  words: opt(z.strictObject({ meters: share, public: share })), // what an act that is not material counts, percent
  gestures: opt(z.strictObject({ gain: share, pales: share, most: z.int(), contrary: share, within: slots })),
  answered: opt(z.strictObject({ within: slots, meters: share, public: share })), // an act that answers one at least as hard
  publics: opt(
    z.strictObject({
      gauge: id,
      perPoint: opt(percent),
      gains: share,
      sensitivity: bySide(percent),
      thin: level,
    }),
  ), // perPoint: default 100; losses x level/thin
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
