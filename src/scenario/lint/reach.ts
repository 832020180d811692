// What can come about in a match of a scenario: bounds of its levels in tenths, flags that something sets, triggers that can
// strike, clauses that can be signed. Generous where it is not sure.
import type { ClauseSpec, TriggerSpec } from '../schema.ts'
import type { Condition } from '../schema-base.ts'
import { type Names, sideNumber, strikes } from './names.ts'
import type { Sites } from './sites.ts'

export type Reach = {
  readonly slots: ReadonlyMap<string, number>
  readonly tables: boolean // some trigger that strikes opens a table
  readonly bounds: (gauge: string) => { readonly low: number; readonly high: number }
  readonly fact: (condition: Condition) => { readonly true: boolean; readonly false: boolean }
}

export const tenthsOf = (points: number): number => Math.round(points * 10)
const EITHER = { true: true, false: true } as const

export function reachOf(names: Names, sites: Sites): Reach {
  const striking = names.scenario.triggers.filter(trigger => strikes(names, trigger))
  const struck = new Set(striking.map(trigger => trigger.id))
  const tables = striking.filter(trigger => (trigger.table ?? 'none') !== 'none')
  const flags = flagFacts(names, sites)
  const raised = new Set(sites.effects.map(({ effect }) => effect.gauge))
  return {
    slots: names.slots,
    tables: tables.length > 0,
    bounds: gauge => bounds(names, gauge),
    fact: condition => {
      if (condition.flag !== undefined) return flags.get(condition.flag) ?? EITHER
      if (condition.dispute !== undefined)
        return { true: canOpen(names, raised, condition.dispute), false: true }
      if (condition.happened !== undefined) return { true: struck.has(condition.happened), false: true }
      if (condition.played !== undefined)
        return { true: struck.has(condition.played.split('/')[0] ?? ''), false: true }
      if (condition.stance !== undefined) return { true: canShow(names, striking, condition), false: true }
      if (condition.word !== undefined) return { true: tables.length > 0, false: true }
      if (condition.clause === undefined) return EITHER
      const clause = names.clauses.get(condition.clause)
      return { true: clause === undefined || canSign(clause, tables), false: true }
    },
  }
}

function flagFacts(names: Names, sites: Sites): Map<string, { true: boolean; false: boolean }> {
  const facts = new Map(
    (names.scenario.flags ?? []).map(({ id, on }) => [id, { true: on === true, false: on !== true }]),
  )
  for (const { effect } of sites.effects) {
    const fact = effect.flag === undefined ? undefined : facts.get(effect.flag)
    if (fact && effect.on === false) fact.false = true
    else if (fact) fact.true = true
  }
  return facts
}

/** A dispute that starts at nothing opens only by an effect. */
function canOpen(names: Names, raised: ReadonlySet<string | undefined>, id: string): boolean {
  const start = names.scenario.disputes?.find(dispute => dispute.id === id)?.start ?? 0
  return start > 0 || raised.has(`dispute.${id}`)
}

function canShow(names: Names, striking: readonly TriggerSpec[], { stance, side }: Condition): boolean {
  const number = side === undefined ? -1 : sideNumber(names, side)
  const sides = number === -1 ? names.sides : [names.sides[number]]
  return striking.some(trigger =>
    sides.some(one => trigger.responses[one]?.some(response => response.stance === stance)),
  )
}

const canSign = (clause: ClauseSpec, tables: readonly TriggerSpec[]): boolean =>
  tables.some(trigger => clause.at === undefined || clause.at.includes(trigger.id))

function bounds(names: Names, ref: string): { low: number; high: number } {
  if (ref === 'relations')
    return names.scenario.relations === undefined ? { low: 0, high: 0 } : { low: 0, high: 1000 }
  if (ref === 'disputes') return { low: 0, high: names.disputes.size === 0 ? 0 : 1000 }
  const base = ref.split('.')[0] ?? ''
  return { low: tenthsOf(names.gauges.get(base)?.floor ?? 0), high: 1000 }
}
