// Small scenarios for tests of rules: the least that plays, plus whatever a test adds. Never the shipped scenarios, so that
// their numbers may change without breaking a law.

import type { LedgerEntry, LedgerSink } from '../../src/rules/ledger.ts'
import { makePlay, type Play } from '../../src/rules/play.ts'
import { newWorld } from '../../src/rules/setup.ts'
import type { World } from '../../src/rules/world.ts'
import { compile } from '../../src/scenario/compile.ts'
import type { Compiled } from '../../src/scenario/compiled.ts'
import { type Scenario, scenarioSchema } from '../../src/scenario/schema.ts'

type Json = Record<string, unknown>

export const card = (id: string, stance: string, more: Json = {}): Json => ({
  id,
  stance,
  title: `Do ${id}`,
  ...more,
})

/** A trigger with the same five cards in both hands: confront, press, hold, engage, accommodate. */
export const trigger = (id: string, more: Json = {}): Json => {
  const cards = ['confront', 'press', 'hold', 'engage', 'accommodate'].map(stance => card(stance, stance))
  return { id, title: id, neutral: `News of ${id}`, responses: { a: cards, b: cards }, ...more }
}

/** Two sides `a` and `b`; gauges security, economics, opinion.a/b, standing.a/b; endings `calm` (always) unless told. */
export const tinyScenario = (more: Json = {}): Scenario =>
  scenarioSchema.parse({
    format: 1,
    id: 'tiny',
    title: 'Tiny',
    sides: [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ],
    gauges: [
      { id: 'security', kind: 'meter', start: 60 },
      { id: 'economics', kind: 'meter', start: 70 },
      { id: 'opinion', kind: 'meter', perSide: true, start: { a: 40, b: 50 } },
      { id: 'standing', kind: 'standing', perSide: true, start: 50 },
    ],
    triggers: [trigger('one'), trigger('two'), trigger('three')],
    endings: [{ id: 'calm', name: 'Calm', text: 'Nothing broke.' }],
    ...more,
  })

/** Compiled, and frozen to the last list, so that a rule that writes into its tables throws. */
export const tiny = (more: Json = {}, off: readonly string[] = []): Compiled =>
  deepFrozen(compile({ scenario: tinyScenario(more), hash: 'tiny' }, { off }))

const deepFrozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null) return value
  for (const inside of Object.values(value)) deepFrozen(inside)
  return Object.freeze(value)
}

export type Table = { c: Compiled; m: Play; w: World; entries: LedgerEntry[]; sink: LedgerSink }

/** A world of a tiny scenario standing in its first slot, with a ledger that records. */
export const seat = (more: Json = {}, seed = 'seed'): Table => {
  const c = tiny(more)
  const options = { preset: c.presets[0]?.id ?? '' }
  const entries: LedgerEntry[] = []
  const w = newWorld(c, options, seed)
  w.slot = 0
  return { c, m: makePlay(c, options, seed), w, entries, sink: entry => entries.push(entry) }
}

/** Level of a gauge by id, tenths. */
export const level = ({ c, w }: Pick<Table, 'c' | 'w'>, id: string): number =>
  w.gauges[c.numbers.gauges.get(id) ?? -1] as number

/** Number of an id that must be there. */
export const numbered = (map: ReadonlyMap<string, number>, id: string): number => {
  const number = map.get(id)
  if (number === undefined) throw new Error(`no ${id}`)
  return number
}
