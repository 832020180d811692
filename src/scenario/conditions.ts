// Asks a compiled condition of the state of a match. Data only: no code, no closures, and a budget of steps that compile has
// already proved enough. What it reads of a world stands in `Facts`; it changes nothing.
import {
  type Compiled,
  type ConditionNode,
  DISPUTES,
  NO_BOUND,
  NONE,
  type Pair,
  RELATIONS,
} from './compiled.ts'

/** Nodes one condition may have; compile refuses more, so a condition never runs longer than its file is. */
export const CONDITION_NODES = 256
export const LEVEL_MOST = 1000

/** What a condition may ask about: any World is one, and so is a copy of it taken before a reveal. */
export type Facts = {
  readonly slot: number
  readonly gauges: ArrayLike<number>
  readonly flags: ArrayLike<number>
  readonly happened: ArrayLike<number> // by trigger: slot + 1, 0 never
  readonly promises: readonly PromiseFact[]
  readonly accords: readonly unknown[]
  readonly played: readonly PlayedFact[]
}
export type PromiseFact = {
  readonly ref:
    | { readonly kind: 'pledge'; readonly response: number }
    | { readonly kind: 'clause'; readonly clause: number }
  readonly giver: number
  readonly state: 'running' | 'suspended' | 'kept' | 'broken'
}
export type PlayedFact = { readonly slot: number; readonly responses: Pair; readonly stances: Pair }

/** Level of a gauge in tenths: a number of `Compiled.gauges`, RELATIONS or DISPUTES; 0 for NONE. */
export const levelOf = (c: Compiled, facts: Pick<Facts, 'gauges'>, gauge: number): number => {
  if (gauge >= 0) return facts.gauges[gauge] as number
  if (gauge === RELATIONS) return relationsOf(c, facts)
  if (gauge === DISPUTES) return disputesOf(c, facts)
  return 0
}

/** The state of relations: weighted mean of the gauges the scenario names, tenths; 0 where it names none. */
export const relationsOf = (c: Compiled, facts: Pick<Facts, 'gauges'>): number => {
  let sum = 0
  let weights = 0
  const { relations } = c
  for (let i = 0; i < relations.length; i += 1) {
    const { gauge, percent } = relations[i] as (typeof relations)[number]
    sum += (facts.gauges[gauge] as number) * percent
    weights += percent
  }
  return weights === 0 ? 0 : (sum / weights) | 0
}

/** The sum of the open disputes, tenths, at most 1000. */
export const disputesOf = (c: Compiled, facts: Pick<Facts, 'gauges'>): number => {
  let sum = 0
  const { disputes } = c
  for (let i = 0; i < disputes.length; i += 1) sum += facts.gauges[disputes[i] as number] as number
  return Math.min(sum, LEVEL_MOST)
}

/** Whether a condition holds, asked for the side `self` (0 where nobody acts). NONE always holds. */
export const holds = (c: Compiled, facts: Facts, condition: number, self: number): boolean => {
  let at = condition
  while (at >= 0) {
    const node = c.nodes[at] as ConditionNode
    at = isSo(c, facts, node, self) ? node.yes : node.no
  }
  return at === NONE
}

/** The answer to one question. Those asked most often stand first: they are asked millions of times in playouts. */
const isSo = (c: Compiled, facts: Facts, node: ConditionNode, self: number): boolean => {
  switch (node.op) {
    case 'flag':
      return facts.flags[node.index] === 1
    case 'gauge':
      return gaugeHolds(c, facts, node, self)
    case 'assumption':
      return c.assumptions[node.index]?.on === true
    case 'dispute':
      return (facts.gauges[node.index] as number) > 0
    case 'from':
      return facts.slot >= node.index
    case 'until':
      return facts.slot <= node.index
    default:
      return pastHolds(facts, node, self)
  }
}

const gaugeHolds = (c: Compiled, facts: Facts, node: ConditionNode, self: number): boolean => {
  const level = levelOf(c, facts, at(node.gauge, self)) - levelOf(c, facts, at(node.minus, self))
  if (node.atLeast !== NO_BOUND && level < node.atLeast) return false
  return node.below === NO_BOUND || level < node.below
}

/** Conditions on what has happened in this match. */
const pastHolds = (facts: Facts, node: ConditionNode, self: number): boolean => {
  switch (node.op) {
    case 'happened': {
      const slot = (facts.happened[node.index] as number) - 1
      return slot >= 0 && (node.within === NONE || slot >= facts.slot - node.within)
    }
    case 'played':
    case 'stance':
      return countPlayed(facts, node, at(node.side, self)) >= (node.atLeast === NO_BOUND ? 1 : node.atLeast)
    case 'clause':
      return clauseHolds(facts, node, at(node.side, self))
    case 'accords':
      return facts.accords.length >= (node.atLeast === NO_BOUND ? 1 : node.atLeast)
    default:
      return wordHolds(facts, node, at(node.side, self))
  }
}

const countPlayed = (facts: Facts, node: ConditionNode, side: number): number => {
  let count = 0
  for (const turn of facts.played) {
    if (node.within !== NONE && turn.slot < facts.slot - node.within) continue
    const seen = node.op === 'stance' ? turn.stances : turn.responses
    if (side !== 1 && seen[0] === node.index) count += 1
    if (side !== 0 && seen[1] === node.index) count += 1
  }
  return count
}

const clauseHolds = (facts: Facts, node: ConditionNode, side: number): boolean => {
  for (const promise of facts.promises) {
    if (promise.ref.kind !== 'clause' || promise.ref.clause !== node.index) continue
    if (side !== NONE && promise.giver !== side) continue
    if (node.is === 'signed' || promise.state === node.is) return true
  }
  return false
}

/** A side's word: broken once one promise is; kept when none is broken and one is kept; else signed or running. */
const wordHolds = (facts: Facts, node: ConditionNode, side: number): boolean => {
  let kept = 0
  let broken = 0
  let running = 0
  let all = 0
  for (const promise of facts.promises) {
    if (side !== NONE && promise.giver !== side) continue
    all += 1
    if (promise.state === 'kept') kept += 1
    else if (promise.state === 'broken') broken += 1
    else if (promise.state === 'running') running += 1
  }
  if (node.is === 'kept') return broken === 0 && kept > 0
  if (node.is === 'broken') return broken > 0
  return node.is === 'running' ? running > 0 : all > 0
}

const at = (pair: Pair, self: number): number => (self === 1 ? pair[1] : pair[0])
