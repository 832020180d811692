// Conditions and effects of the file as flat data: a condition becomes the number of its root node, a list of effects a run
// in the one list, each with the cause the ledger will name.
import { type Draft, gaugePair, numberOf, sidePair, tenths } from './compile-draft.ts'
import {
  type CompiledEffect,
  type ConditionNode,
  type EffectList,
  type EffectSource,
  NEVER,
  NO_BOUND,
  NONE,
  type Pair,
} from './compiled.ts'
import { CONDITION_NODES } from './conditions.ts'
import type { Condition, Effect } from './schema-base.ts'
import { STANCES } from './vocabulary.ts'

const NOBODY: Pair = [NONE, NONE]
const BLANK: ConditionNode = {
  op: 'assumption',
  yes: NONE,
  no: NEVER,
  gauge: NOBODY,
  minus: NOBODY,
  atLeast: NO_BOUND,
  below: NO_BOUND,
  index: NONE,
  side: NOBODY,
  within: NONE,
  is: 'signed',
}

/** The number of a condition's first question; NONE where there is no condition, which always holds. */
export const condition = (d: Draft, spec: Condition | undefined): number => {
  if (spec === undefined) return NONE
  if (lengthOf(spec) > CONDITION_NODES) throw new Error('condition too long')
  return asked(d, spec, NONE, NEVER)
}

/** All that stands in a condition, itself included. */
const lengthOf = ({ all, any, not }: Condition): number =>
  [...(all ?? []), ...(any ?? []), ...(not ? [not] : [])].reduce((sum, kid) => sum + lengthOf(kid), 1)

/** Lays out the questions of a condition, which go on to `yes` where it holds and to `no` where it does not. Returns the first.
 * All, any and not are no questions: they only say where to go on. */
const asked = (d: Draft, spec: Condition, yes: number, no: number): number => {
  if (spec.all) return spec.all.reduceRight((next, kid) => asked(d, kid, next, no), yes)
  if (spec.any) return spec.any.reduceRight((next, kid) => asked(d, kid, yes, next), no)
  if (spec.not) return asked(d, spec.not, no, yes)
  return d.nodes.push({ ...BLANK, ...question(d, spec), yes, no }) - 1
}

type Question = Partial<ConditionNode> & Pick<ConditionNode, 'op'>

const question = (d: Draft, spec: Condition): Question => {
  const bound = (value: number | undefined): number => (value === undefined ? NO_BOUND : tenths(value))
  const atLeast = spec.atLeast ?? NO_BOUND
  const past = { side: sidePair(d, spec.side), within: spec.within ?? NONE, atLeast }
  const { numbers } = d
  if (spec.gauge !== undefined) {
    const bounds = { atLeast: bound(spec.atLeast), below: bound(spec.below) }
    return { op: 'gauge', gauge: gaugePair(d, spec.gauge), minus: gaugePair(d, spec.minus), ...bounds }
  }
  if (spec.flag !== undefined) return { op: 'flag', index: numberOf(numbers.flags, spec.flag) }
  if (spec.dispute !== undefined) return { op: 'dispute', index: numberOf(numbers.disputes, spec.dispute) }
  if (spec.played !== undefined)
    return { op: 'played', ...past, index: numberOf(numbers.responses, spec.played), side: NOBODY }
  if (spec.stance !== undefined) return { op: 'stance', ...past, index: STANCES.indexOf(spec.stance) }
  if (spec.happened !== undefined)
    return { op: 'happened', ...past, index: numberOf(numbers.triggers, spec.happened) }
  if (spec.clause !== undefined)
    return { op: 'clause', ...past, index: numberOf(numbers.clauses, spec.clause), is: spec.is ?? 'signed' }
  if (spec.accords) return { op: 'accords', atLeast }
  if (spec.word !== undefined) return { op: 'word', side: sidePair(d, spec.word), is: spec.is ?? 'kept' }
  if (spec.from !== undefined) return { op: 'from', index: numberOf(numbers.slots, spec.from) }
  if (spec.until !== undefined) return { op: 'until', index: numberOf(numbers.slots, spec.until) }
  if (spec.assumption !== undefined)
    return { op: 'assumption', index: numberOf(numbers.assumptions, spec.assumption) }
  throw new Error('condition without a head')
}

/** Who the ledger names: `side` is a side's number, or `self` for whoever acts. */
export type Source = {
  readonly code: EffectSource['code']
  readonly id?: string
  readonly side?: number | 'self'
  readonly part?: number // of the first effect, default 0
}

/** Compiles a list into the one list. An absent list is empty. */
export const effectList = (d: Draft, list: readonly Effect[] | undefined, source: Source): EffectList => {
  const from = d.effects.length
  const compiled = (list ?? []).map((spec, index) => effect(d, spec, source, (source.part ?? 0) + index))
  d.effects.push(...compiled)
  return { from, to: from + compiled.length }
}

/** What makes a change of a gauge more than plain. */
const ASKED = ['per', 'after', 'slots', 'when'] as const

const effect = (d: Draft, spec: Effect, source: Source, part: number): CompiledEffect => {
  const settled = spec.settle === undefined ? NONE : numberOf(d.numbers.disputes, spec.settle)
  return {
    kind: kindOf(spec),
    plain: kindOf(spec) === 'by' && !ASKED.some(key => spec[key] !== undefined),
    gauge: settled === NONE ? gaugePair(d, spec.gauge) : [settled, settled],
    amount: tenths(spec.by ?? spec.set ?? 0),
    per: gaugePair(d, spec.per?.gauge),
    over: tenths(spec.per?.over ?? 0),
    each: tenths(spec.per?.each ?? 0),
    base: tenths(spec.toward?.base ?? 0),
    terms: (spec.toward?.terms ?? []).map(term => ({
      gauge: gaugePair(d, term.gauge),
      over: tenths(term.over ?? 0),
      percent: term.gauge === undefined ? 0 : (term.percent ?? 100),
      when: condition(d, term.when),
      add: tenths(term.add ?? 0),
    })),
    percent: spec.toward === undefined ? (spec.percent ?? 100) : (spec.share ?? 100),
    follows: gaugePair(d, spec.follows),
    flag: spec.flag === undefined ? NONE : numberOf(d.numbers.flags, spec.flag),
    on: spec.on === false ? 0 : 1,
    after: spec.after ?? 0,
    slots: Math.max(1, spec.slots ?? 1),
    when: condition(d, spec.when),
    cause: [causeOf(source, 0, part), causeOf(source, 1, part)],
  }
}

const kindOf = (spec: Effect): CompiledEffect['kind'] => {
  if (spec.by !== undefined) return 'by'
  if (spec.set !== undefined) return 'set'
  if (spec.toward !== undefined) return 'toward'
  if (spec.follows !== undefined) return 'follows'
  if (spec.flag !== undefined) return 'flag'
  if (spec.settle !== undefined) return 'settle'
  throw new Error('effect without a head')
}

const causeOf = ({ code, id, side }: Source, self: number, part: number): EffectSource => ({
  code,
  ...(id === undefined ? {} : { id }),
  ...(side === undefined ? {} : { side: side === 'self' ? self : side }),
  part,
})
