// Whether a condition can hold at all, and whether it must: interval bounds of the levels, facts that can never come about, and
// contradictions between the parts. May say "can" of what cannot; never the other way round.

import type { Condition } from '../schema-base.ts'
import type { Reach } from './reach.ts'
import { tenthsOf } from './reach.ts'

/** One thing a branch asks for. Levels and counts are integers, both ends included. */
type Wanted =
  | {
      readonly kind: 'level'
      readonly gauge: string
      readonly minus: string
      readonly low: number
      readonly high: number
    }
  | { readonly kind: 'count'; readonly key: string; readonly low: number; readonly high: number }
  | { readonly kind: 'fact'; readonly key: string; readonly is: boolean; readonly can: boolean }
type Branch = readonly Wanted[]

const MOST_BRANCHES = 256
const MOST_PRODUCTS = 2048 // branches times branches, before those that cannot be are dropped
const FAR = 100_000

/** False only where no state of any match meets the condition. */
export function canHold(reach: Reach, condition: Condition | undefined): boolean {
  return condition === undefined || meets(reach, condition, true)
}

/** True only where every state of every match meets the condition. */
export function alwaysHolds(reach: Reach, condition: Condition | undefined): boolean {
  return condition === undefined || !meets(reach, condition, false)
}

function meets(reach: Reach, condition: Condition, wanted: boolean): boolean {
  const branches = branchesOf(reach, condition, wanted)
  return branches === null || branches.some(branch => possible(reach, branch))
}

/** The ways to make a condition come out as wanted; null where they are too many to follow. */
function branchesOf(reach: Reach, condition: Condition, wanted: boolean): readonly Branch[] | null {
  if (condition.not) return branchesOf(reach, condition.not, !wanted)
  const parts = condition.all ?? condition.any
  if (parts === undefined) return leaf(reach, condition, wanted)
  const together = (condition.all !== undefined) === wanted
  let branches: readonly Branch[] = together ? [[]] : []
  for (const part of parts) {
    const more = branchesOf(reach, part, wanted)
    if (more === null || (together && branches.length * more.length > MOST_PRODUCTS)) return null
    if (together) branches = branches.flatMap(one => more.map(other => [...one, ...other]))
    else branches = [...branches, ...more]
    if (together && branches.length > 1) branches = branches.filter(branch => possible(reach, branch))
    if (branches.length > MOST_BRANCHES) return null
  }
  return branches
}

function leaf(reach: Reach, condition: Condition, wanted: boolean): readonly Branch[] {
  if (condition.gauge !== undefined) return levels(condition, wanted)
  if (condition.accords) return counts('accords', condition.atLeast ?? 1, reach.tables ? FAR : 0, wanted)
  const slot = condition.from ?? condition.until
  if (slot !== undefined) return slots(reach, slot, (condition.from !== undefined) === wanted, wanted)
  const key = keyOf(condition)
  const { true: canBe, false: canFail } = reach.fact(condition)
  return [[{ kind: 'fact', key, is: wanted, can: wanted ? canBe : canFail }]]
}

/** A fact that is neither level nor count is known by all it says. */
const keyOf = (condition: Condition): string => JSON.stringify(condition)

function levels(condition: Condition, wanted: boolean): readonly Branch[] {
  const { gauge = '', minus = '' } = condition
  const level = (low: number, high: number): Wanted => ({ kind: 'level', gauge, minus, low, high })
  const low = condition.atLeast === undefined ? -FAR : tenthsOf(condition.atLeast)
  const high = condition.below === undefined ? FAR : tenthsOf(condition.below) - 1
  if (wanted) return [[level(low, high)]]
  const under: Branch[] = condition.atLeast === undefined ? [] : [[level(-FAR, low - 1)]]
  const over: Branch[] = condition.below === undefined ? [] : [[level(high + 1, FAR)]]
  return [...under, ...over]
}

function counts(key: string, least: number, most: number, wanted: boolean): readonly Branch[] {
  return [[{ kind: 'count', key, low: wanted ? least : 0, high: wanted ? most : Math.min(most, least - 1) }]]
}

/** `from` and not `until` ask for the later slots, the other two for the earlier ones. */
function slots(reach: Reach, id: string, later: boolean, wanted: boolean): readonly Branch[] {
  const at = reach.slots.get(id) ?? 0
  const last = reach.slots.size - 1
  const border = wanted ? at : later ? at + 1 : at - 1
  return [[{ kind: 'count', key: 'slot', low: later ? border : 0, high: later ? last : border }]]
}

// ---- one branch ------------------------------------------------------------------------------------------------

type Range = { low: number; high: number }

function possible(reach: Reach, branch: Branch): boolean {
  const ranges = new Map<string, Range>()
  const facts = new Map<string, boolean>()
  for (const wanted of branch) {
    if (wanted.kind === 'fact') {
      if (!wanted.can || facts.get(wanted.key) === !wanted.is) return false
      facts.set(wanted.key, wanted.is)
    } else if (!narrow(ranges, wanted, reach)) return false
  }
  return branch.every(
    wanted => wanted.kind !== 'level' || wanted.minus === '' || differs(reach, ranges, wanted),
  )
}

function narrow(
  ranges: Map<string, Range>,
  wanted: Exclude<Wanted, { kind: 'fact' }>,
  reach: Reach,
): boolean {
  const plain = wanted.kind === 'level' && wanted.minus === ''
  const key =
    wanted.kind === 'count' ? `#${wanted.key}` : plain ? wanted.gauge : `${wanted.gauge}-${wanted.minus}`
  const start = plain ? reach.bounds(wanted.gauge) : { low: -FAR, high: FAR }
  const range = ranges.get(key) ?? { ...start }
  range.low = Math.max(range.low, wanted.low)
  range.high = Math.min(range.high, wanted.high)
  ranges.set(key, range)
  return range.low <= range.high
}

/** Whether the difference of two levels can lie in its range, the levels within theirs. */
function differs(
  reach: Reach,
  ranges: ReadonlyMap<string, Range>,
  wanted: Extract<Wanted, { kind: 'level' }>,
): boolean {
  const own = ranges.get(wanted.gauge) ?? reach.bounds(wanted.gauge)
  const other = ranges.get(wanted.minus) ?? reach.bounds(wanted.minus)
  const range = ranges.get(`${wanted.gauge}-${wanted.minus}`) ?? { low: -FAR, high: FAR }
  if (wanted.gauge === wanted.minus) return range.low <= 0 && range.high >= 0
  return own.high - other.low >= range.low && own.low - other.high <= range.high
}
