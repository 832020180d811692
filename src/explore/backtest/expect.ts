// Judges one expectation of a history by the gauges of a line: strictly, with no tolerance but the bounds the file names. Also for
// random lines, so that a test can say how often it passes by chance.
import { type Compiled, NONE } from '../../scenario/compiled.ts'
import type { ExpectationSpec } from '../../scenario/schema.ts'
import { type Levels, levelNumber, type Trace } from './line.ts'
import { rankCorrelation } from './rank.ts'

/** What the state before the first slot is called where an expectation names slots. */
export const START = 'start'

export type Verdict = {
  readonly ok: boolean
  readonly code: 'lowest' | 'higher' | 'change' | 'relative' | 'series' | 'nothing'
  readonly params: Readonly<Record<string, string | number>>
}

/** An expectation made ready for many lines. */
export type Judge = (trace: Trace) => Verdict

/** `index`: the history's own series, by slot of the line. `lines`: how many slots the line has. */
export const judgeOf = (c: Compiled, expected: ExpectationSpec, index: readonly number[]): Judge => {
  const gauge = levelNumber(c, expected.gauge)
  const valueAt = reader(c, gauge, expected.moment === 'middle')
  const { change, higher, lowestIn, series } = expected
  if (lowestIn !== undefined) return trace => lowest(c, trace, valueAt, lowestIn)
  if (higher !== undefined) return trace => isHigher(trace, valueAt, higher)
  if (change !== undefined) return trace => changed(trace, valueAt, change)
  if (series === undefined) return () => ({ ok: false, code: 'nothing', params: {} })
  const values = series.values ?? index
  return trace => follows(trace, valueAt, values, series.atLeast)
}

type Reader = (trace: Trace, slot: string | number) => number

/** Points of the gauge at the end of a slot, or in its middle: halfway between the end before and its own. */
const reader = (c: Compiled, gauge: number, middle: boolean): Reader => {
  const level = (levels: Levels | undefined): number => ((levels ?? [])[gauge] ?? Number.NaN) / 10
  return (trace, slot) => {
    const at = typeof slot === 'number' ? slot : slot === START ? NONE : (c.numbers.slots.get(slot) ?? NONE)
    const before = at <= 0 ? trace.start : trace.ends[at - 1]
    if (at < 0) return level(trace.start)
    return middle ? (level(before) + level(trace.ends[at])) / 2 : level(trace.ends[at])
  }
}

const lowest = (c: Compiled, trace: Trace, valueAt: Reader, slots: readonly string[]): Verdict => {
  const values = trace.ends.map((_, slot) => valueAt(trace, slot))
  const least = Math.min(...values)
  const found = values.flatMap((value, slot) => (value === least ? [c.slots[slot]?.id ?? ''] : []))
  const ok = found.length > 0 && found.every(slot => slots.includes(slot))
  return {
    ok,
    code: 'lowest',
    params: { value: round(least), found: found.join(', '), slots: slots.join(', ') },
  }
}

const isHigher = (trace: Trace, valueAt: Reader, [first, second]: readonly [string, string]): Verdict => {
  const [one, other] = [valueAt(trace, first), valueAt(trace, second)]
  return {
    ok: one > other,
    code: 'higher',
    params: { first, second, one: round(one), other: round(other) },
  }
}

const changed = (trace: Trace, valueAt: Reader, change: NonNullable<ExpectationSpec['change']>): Verdict => {
  const [from, to] = [valueAt(trace, change.from), valueAt(trace, change.to)]
  const relative = change.relative === true
  const by = relative ? (from === 0 ? Number.NaN : ((to - from) / from) * 100) : to - from
  const ok = by >= (change.atLeast ?? by) && by <= (change.atMost ?? by)
  const bounds = { low: change.atLeast ?? '', high: change.atMost ?? '' }
  const params = {
    from: change.from,
    to: change.to,
    was: round(from),
    is: round(to),
    by: round(by),
    ...bounds,
  }
  return { ok, code: relative ? 'relative' : 'change', params }
}

const follows = (trace: Trace, valueAt: Reader, values: readonly number[], atLeast: number): Verdict => {
  const length = Math.min(values.length, trace.ends.length)
  const own = trace.ends.slice(0, length).map((_, slot) => valueAt(trace, slot))
  const rank = rankCorrelation(steps(own), steps(values.slice(0, length)))
  return { ok: rank >= atLeast, code: 'series', params: { rank, least: atLeast } }
}

const steps = (row: readonly number[]): readonly number[] =>
  row.slice(1).map((value, at) => Math.round((value - (row[at] as number)) * 1000) / 1000)

/** To one decimal; a dash for a slot that the line does not reach. */
const round = (value: number): number | string => (Number.isNaN(value) ? '–' : Math.round(value * 10) / 10)
