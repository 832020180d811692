// Every id that a scenario declares, by kind: what references are checked against. Bounds of gauges in tenths.
import type { ClauseSpec, GaugeSpec, Scenario, StakeholderSpec, TriggerSpec } from '../schema.ts'

export const DERIVED = ['relations', 'disputes'] as const // read only
const FAMILIES = ['dispute', 'record', 'ground', 'stakeholder'] as const // gauges the rules add: `dispute.labour`
export const RELATIVES = ['self', 'other'] as const
/** Ids that mean something else already. */
export const RESERVED: readonly string[] = [...DERIVED, ...FAMILIES, ...RELATIVES, 'both', 'public', 'all']

export type Names = {
  readonly scenario: Scenario
  readonly sides: readonly [string, string]
  readonly gauges: ReadonlyMap<string, GaugeSpec> // by the file's own id
  readonly references: ReadonlySet<string> // whole gauge references, `standing.tokyo`
  readonly flags: ReadonlySet<string>
  readonly disputes: ReadonlySet<string>
  readonly slots: ReadonlyMap<string, number> // position in the calendar
  readonly presets: ReadonlySet<string>
  readonly triggers: ReadonlyMap<string, TriggerSpec>
  readonly responses: ReadonlySet<string> // trigger/side/response
  readonly clauses: ReadonlyMap<string, ClauseSpec>
  readonly groups: readonly [ReadonlySet<string>, ReadonlySet<string>]
  readonly stakeholders: ReadonlyMap<string, StakeholderSpec>
  readonly actors: ReadonlySet<string> // with stakeholders and sides
  readonly sources: ReadonlySet<string>
  readonly pairs: ReadonlySet<string> // of names
  readonly assumptions: ReadonlySet<string>
  readonly domains: ReadonlySet<string>
}

type Listed = readonly { readonly id: string }[] | undefined
const ids = (list: Listed): Set<string> => new Set((list ?? []).map(item => item.id))
const byId = <T extends { readonly id: string }>(list: readonly T[] | undefined): Map<string, T> =>
  new Map((list ?? []).map(item => [item.id, item]))

export function namesOf(scenario: Scenario): Names {
  const [first, second] = scenario.sides
  const stakeholders = byId(scenario.stakeholders)
  const slotIds =
    scenario.calendar?.slots.map(slot => slot.id) ?? scenario.triggers.map((_, index) => `t${index + 1}`)
  return {
    scenario,
    sides: [first.id, second.id],
    gauges: byId(scenario.gauges),
    references: new Set(gaugeReferences(scenario)),
    flags: ids(scenario.flags),
    disputes: ids(scenario.disputes),
    slots: new Map(slotIds.map((id, index) => [id, index])),
    presets: ids(scenario.calendar?.presets ?? [{ id: 'all' }]),
    triggers: byId(scenario.triggers),
    responses: new Set(responseReferences(scenario)),
    clauses: byId(scenario.clauses),
    groups: [ids(first.groups), ids(second.groups)],
    stakeholders,
    actors: new Set([...Object.keys(scenario.actors ?? {}), ...stakeholders.keys(), first.id, second.id]),
    sources: new Set(Object.keys(scenario.sources ?? {})),
    pairs: new Set(Object.keys(scenario.names ?? {})),
    assumptions: ids(scenario.assumptions),
    domains: new Set(Object.keys(scenario.model?.sizes?.scale ?? {})),
  }
}

function gaugeReferences(scenario: Scenario): string[] {
  const sides = scenario.sides.map(side => side.id)
  return [
    ...scenario.gauges.flatMap(gauge =>
      gauge.perSide ? sides.map(side => `${gauge.id}.${side}`) : [gauge.id],
    ),
    ...(scenario.disputes ?? []).map(dispute => `dispute.${dispute.id}`),
    ...sides.flatMap(side => [`record.${side}`, `ground.${side}`]),
    ...(scenario.stakeholders ?? []).filter(one => one.kind !== 'person').map(one => `stakeholder.${one.id}`),
  ]
}

function responseReferences(scenario: Scenario): string[] {
  return scenario.triggers.flatMap(trigger =>
    Object.entries(trigger.responses).flatMap(([side, hand]) =>
      hand.map(response => `${trigger.id}/${side}/${response.id}`),
    ),
  )
}

export const sideNumber = (names: Names, id: string): 0 | 1 | -1 =>
  id === names.sides[0] ? 0 : id === names.sides[1] ? 1 : -1

/** Whether a trigger can strike by itself; without a calendar every one has a slot of its own. */
export function strikes(names: Names, trigger: TriggerSpec): boolean {
  if (names.scenario.calendar === undefined) return true
  if ((trigger.at ?? []).length > 0 || (trigger.weight ?? 0) > 0) return true
  return names.scenario.triggers.some(other => other.substitute === trigger.id)
}

/** The slots of the calendar that a trigger is scheduled in. */
export const slotsOf = (names: Names, trigger: TriggerSpec): ReadonlySet<string> =>
  new Set((trigger.at ?? []).filter(slot => names.slots.has(slot)))
