// The compiler's workbench: every id of a scenario numbered once, and the lists that the other parts fill. A reference that
// does not resolve throws: lint has refused such a file before.
import {
  type CompiledEffect,
  type CompiledGauge,
  type ConditionNode,
  DISPUTES,
  type Numbers,
  type Pair,
  RELATIONS,
} from './compiled.ts'
import type { ModelSpec, Scenario } from './schema.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends ReadonlyMap<infer A, infer B> ? Map<A, B> : T[K] }

export type Draft = {
  readonly scenario: Scenario
  readonly model: ModelSpec // with the switches applied
  readonly off: ReadonlySet<string>
  readonly sides: readonly [string, string]
  readonly slotIds: readonly string[]
  readonly numbers: Mutable<Numbers>
  readonly gauges: CompiledGauge[]
  readonly nodes: ConditionNode[]
  readonly effects: CompiledEffect[]
  readonly domains: string[]
  readonly gestures: Map<string, number>
}

/** Points of the file as whole tenths. */
export const tenths = (points: number): number => Math.round(points * 10) + 0

export const makeDraft = (scenario: Scenario, model: ModelSpec, off: ReadonlySet<string>): Draft => {
  const ids = (list: readonly { readonly id: string }[] | undefined): Map<string, number> =>
    new Map((list ?? []).map(({ id }, index) => [id, index]))
  const slotIds =
    scenario.calendar?.slots.map(slot => slot.id) ?? scenario.triggers.map((_, index) => `t${index + 1}`)
  const gauges = listGauges(scenario)
  const gaugeNumbers = ids(gauges)
  return {
    scenario,
    model,
    off,
    sides: [scenario.sides[0].id, scenario.sides[1].id],
    slotIds,
    numbers: {
      sides: ids(scenario.sides),
      gauges: gaugeNumbers,
      flags: ids(scenario.flags),
      disputes: new Map(
        (scenario.disputes ?? []).map(({ id }) => [id, gaugeNumbers.get(`dispute.${id}`) as number]),
      ),
      slots: new Map(slotIds.map((id, index) => [id, index])),
      presets: ids(scenario.calendar?.presets ?? [{ id: 'all' }]),
      triggers: ids(scenario.triggers),
      responses: numberResponses(scenario),
      clauses: ids(scenario.clauses),
      groups: numberOfSides(scenario, side => side.groups),
      aims: numberOfSides(scenario, side => side.aims),
      redLines: numberOfSides(scenario, side => side.redLines),
      endings: ids(scenario.endings),
      statements: ids(scenario.statements),
      stakeholders: ids(scenario.stakeholders),
      assumptions: ids(scenario.assumptions),
    },
    gauges,
    nodes: [],
    effects: [],
    domains: Object.keys(model.sizes?.scale ?? {}),
    gestures: new Map(),
  }
}

type Side = Scenario['sides'][number]
const numberOfSides = (
  scenario: Scenario,
  listOf: (side: Side) => readonly { readonly id: string }[] | undefined,
): Map<string, number> => {
  const keys = scenario.sides.flatMap(side => (listOf(side) ?? []).map(({ id }) => `${side.id}/${id}`))
  return new Map(keys.map((key, index) => [key, index]))
}

const numberResponses = (scenario: Scenario): Map<string, number> => {
  const refs = scenario.triggers.flatMap(trigger =>
    scenario.sides.flatMap(side =>
      (trigger.responses[side.id] ?? []).map(response => `${trigger.id}/${side.id}/${response.id}`),
    ),
  )
  return new Map(refs.map((ref, index) => [ref, index]))
}

/** The file's gauges, then disputes, words on record, ground, stakeholders. */
const listGauges = (scenario: Scenario): CompiledGauge[] => {
  const sides = scenario.sides.map(({ id }, side) => ({ id, side }))
  const states = (scenario.stakeholders ?? []).filter(({ kind }) => kind !== 'person')
  const gauges = [
    ...scenario.gauges.flatMap(({ id, kind, perSide, start, floor, fragile }) => {
      const bounds = [tenths(floor ?? 0), tenths(fragile ?? 0)] as const
      const startOf = (side: string): number => tenths(typeof start === 'number' ? start : (start[side] ?? 0))
      if (perSide !== true) return [gauge(id, kind, -1, startOf(''), ...bounds)]
      return sides.map(own => gauge(`${id}.${own.id}`, kind, own.side, startOf(own.id), ...bounds))
    }),
    ...(scenario.disputes ?? []).map(({ id, start }) =>
      gauge(`dispute.${id}`, 'dispute', -1, tenths(start ?? 0)),
    ),
    ...sides.map(own => gauge(`record.${own.id}`, 'record', own.side, 0)),
    ...sides.map(own => gauge(`ground.${own.id}`, 'ground', own.side, 0)),
    ...states.map(({ id }) => gauge(`stakeholder.${id}`, 'stakeholder', -1, 500)),
  ]
  return gauges.map(one => one) // a list without holes is read faster, and this one is read at every change
}

/** Made in one place: what is read at every change of a gauge should look alike to the engine of the browser. */
const gauge = (
  id: string,
  kind: CompiledGauge['kind'],
  side: number,
  start: number,
  floor = 0,
  fragile = 0,
): CompiledGauge => ({ id, kind, side, start, floor, fragile })

/** The number of an id, or a throw that names what is missing. */
export const numberOf = (map: ReadonlyMap<string, number>, id: string): number => {
  const number = map.get(id)
  if (number === undefined) throw new Error(`no ${id}`)
  return number
}

export const numberIn = (list: readonly string[], id: string | undefined): number =>
  id === undefined ? -1 : list.indexOf(id)

/** A gauge reference for self = 0 and self = 1: a gauge's id, `relations`, `disputes`, or one ending in `.self`, `.other`. */
export const gaugePair = (d: Draft, ref: string | undefined): Pair => {
  if (ref === undefined) return [-1, -1]
  if (ref === 'relations') return [RELATIONS, RELATIONS]
  if (ref === 'disputes') return [DISPUTES, DISPUTES]
  const dot = ref.lastIndexOf('.')
  const tail = ref.slice(dot + 1)
  const [zero, one] = d.sides
  const own = (side: string): number => numberOf(d.numbers.gauges, `${ref.slice(0, dot)}.${side}`)
  if (dot > 0 && tail === 'self') return [own(zero), own(one)]
  if (dot > 0 && tail === 'other') return [own(one), own(zero)]
  const number = numberOf(d.numbers.gauges, ref)
  return [number, number]
}

/** A gauge named without its side: each side's own, or the shared one for both. */
export const ownPair = (d: Draft, id: string | undefined): Pair => {
  if (id === undefined) return [-1, -1]
  return d.numbers.gauges.has(id) ? gaugePair(d, id) : gaugePair(d, `${id}.self`)
}

/** A side reference for self = 0 and self = 1: a side's id, `self` or `other`; none for either side. */
export const sidePair = (d: Draft, ref: string | undefined): Pair => {
  if (ref === undefined) return [-1, -1]
  if (ref === 'self') return [0, 1]
  if (ref === 'other') return [1, 0]
  const side = numberOf(d.numbers.sides, ref)
  return [side, side]
}
