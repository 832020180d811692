// One head a condition, one operation an effect, and only the keys that belong to it.

import { CONDITION_NODES } from '../conditions.ts'
import type { Collector, Path } from '../problems.ts'
import type { Condition, Effect } from '../schema-base.ts'
import type { ConditionSite, Sites } from './sites.ts'

/** By head: the keys that may stand beside it. */
const HEADS: { readonly [head: string]: readonly string[] } = {
  all: [],
  any: [],
  not: [],
  gauge: ['minus', 'atLeast', 'below'],
  flag: [],
  dispute: [],
  played: ['within', 'atLeast'],
  stance: ['side', 'within', 'atLeast'],
  happened: ['within'],
  clause: ['is', 'side'],
  accords: ['atLeast'],
  word: ['is'],
  from: [],
  until: [],
  assumption: [],
}

/** By operation: the keys that may stand beside it; the first four need `gauge`. */
const OPERATIONS: { readonly [operation: string]: readonly string[] } = {
  by: ['gauge', 'per'],
  set: ['gauge'],
  toward: ['gauge', 'share'],
  follows: ['gauge', 'percent'],
  flag: ['on'],
  settle: [],
}
const COMMON = ['after', 'slots', 'when', 'why']

export function lintShapes(sites: Sites, out: Collector): void {
  for (const { path, condition } of sites.nodes) lintCondition(path, condition, out)
  for (const site of sites.conditions) lintLength(site, out)
  for (const { path, effect } of sites.effects) lintEffect(path, effect, out)
}

/** The keys of a value that are set. */
const keysOf = (value: object): string[] =>
  Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [key]))

function lintCondition(path: Path, condition: Condition, out: Collector): void {
  const keys = keysOf(condition)
  const heads = keys.filter(key => key in HEADS)
  const head = heads[0]
  if (head === undefined || heads.length > 1) {
    out.error(path, 'condition-heads', {
      found: heads.length,
      heads: heads.join(', ') || '–',
      known: Object.keys(HEADS).join(', '),
    })
    return
  }
  for (const key of keys) {
    if (key === head || HEADS[head]?.includes(key)) continue
    out.error([...path, key], 'condition-extra', { key, head, known: HEADS[head]?.join(', ') || '–' })
  }
  if (head === 'gauge' && condition.atLeast === undefined && condition.below === undefined) {
    out.error(path, 'condition-without-bound')
  }
  if (head !== 'gauge' && condition.atLeast !== undefined && !isCount(condition.atLeast)) {
    out.error([...path, 'atLeast'], 'not-a-count', { found: condition.atLeast })
  }
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 1

function lintLength({ path, condition }: ConditionSite, out: Collector): void {
  let nodes = 0
  const left: Condition[] = [condition]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    nodes++
    left.push(...(next.all ?? []), ...(next.any ?? []), ...(next.not ? [next.not] : []))
  }
  if (nodes > CONDITION_NODES) out.error(path, 'condition-too-long', { nodes, most: CONDITION_NODES })
}

function lintEffect(path: Path, effect: Effect, out: Collector): void {
  const keys = keysOf(effect)
  const operations = keys.filter(key => key in OPERATIONS)
  const operation = operations[0]
  if (operation === undefined || operations.length > 1) {
    const found = operations.join(', ') || '–'
    out.error(path, 'effect-operations', {
      found: operations.length,
      operations: found,
      known: Object.keys(OPERATIONS).join(', '),
    })
    return
  }
  const beside = OPERATIONS[operation] ?? []
  for (const key of keys) {
    if (key === operation || beside.includes(key) || COMMON.includes(key)) continue
    out.error([...path, key], 'effect-extra', { key, operation, known: [...beside, ...COMMON].join(', ') })
  }
  if (beside.includes('gauge') && effect.gauge === undefined)
    out.error(path, 'effect-without-gauge', { operation })
  if (effect.by === 0) out.warn([...path, 'by'], 'effect-of-nothing')
  if (effect.per?.each === 0) out.error([...path, 'per', 'each'], 'each-of-nothing')
  for (const [index, term] of (effect.toward?.terms ?? []).entries()) {
    lintTerm([...path, 'toward', 'terms', index], term, out)
  }
}

type Term = NonNullable<NonNullable<Effect['toward']>['terms']>[number]

/** A term takes a share of a gauge, or adds an amount while a condition holds; or both. */
function lintTerm(path: Path, term: Term, out: Collector): void {
  if (term.gauge === undefined && term.add === undefined) out.error(path, 'term-of-nothing')
  if (term.gauge === undefined && (term.percent !== undefined || term.over !== undefined)) {
    out.error(path, 'term-without-gauge')
  }
}
