// The backtest: replays what was really chosen, judges what the file expects of it, and asks how often random answers to the same
// triggers would have shown the same.
import type { Compiled } from '../../scenario/compiled.ts'
import type { ExpectationSpec, HistoryStep } from '../../scenario/schema.ts'
import { type Judge, judgeOf, type Verdict } from './expect.ts'
import { historyIndex, historyLine } from './history.ts'
import { levelNumber, playAtRandom, playLine, type Start, type Trace } from './line.ts'

export type Chance = { readonly lines: number; readonly seed: string } // random lines to compare with
export type Tested = {
  readonly id: string
  readonly ok: boolean
  readonly verdict: Verdict
  readonly discriminates: boolean
  readonly moment: 'end' | 'middle'
  readonly chance: number // share of random lines that pass it, 0 to 1
  readonly threshold: number | null // a series: what it must rise above to lie over the percentile of random lines
}
export type Backtested = {
  readonly tests: readonly Tested[]
  readonly trace: Trace
  readonly together: number // share of random lines that pass every discriminating test
  readonly all: number // share that pass every test
}

export type Cause = {
  readonly history: readonly HistoryStep[]
  readonly expectations: readonly ExpectationSpec[]
  readonly start: Start
}

/** Throws nothing on a file that loads: what it names exists. */
export const backtest = (c: Compiled, cause: Cause, chance: Chance): Backtested => {
  const line = historyLine(c, cause.history)
  const judges = cause.expectations.map(one => judgeOf(c, one, historyIndex(c, cause.history)))
  const trace = playLine(c, line, cause.start)
  const verdicts = judges.map(judge => judge(trace))
  const random = atRandom(c, cause, chance, judges)
  const tests = cause.expectations.map((expected, at): Tested => {
    const verdict = verdicts[at] as Verdict
    const threshold = thresholdOf(expected, random, at)
    const rank = verdict.params['rank']
    const above = threshold === null || (typeof rank === 'number' && rank > threshold)
    return {
      id: expected.id,
      ok: verdict.ok && above,
      verdict,
      discriminates: expected.discriminates !== false,
      moment: expected.moment ?? 'end',
      chance: shareOf(random, row => passes(row, at, threshold)),
      threshold,
    }
  })
  const every = (row: readonly Verdict[], counts: (test: Tested) => boolean): boolean =>
    tests.every((test, at) => !counts(test) || passes(row, at, test.threshold))
  return {
    tests,
    trace,
    together: shareOf(random, row => every(row, test => test.discriminates)),
    all: shareOf(random, row => every(row, () => true)),
  }
}

const atRandom = (
  c: Compiled,
  { history, start }: Cause,
  { lines, seed }: Chance,
  judges: readonly Judge[],
): readonly (readonly Verdict[])[] => {
  const line = historyLine(c, history)
  return Array.from({ length: lines }, (_, i) => {
    const trace = playAtRandom(c, line, start, `${seed}:${i}`)
    return judges.map(judge => judge(trace))
  })
}

const rankOf = (verdict: Verdict | undefined): number => Number(verdict?.params['rank'] ?? -1)

const passes = (row: readonly Verdict[], at: number, threshold: number | null): boolean =>
  row[at]?.ok === true && (threshold === null || rankOf(row[at]) > threshold)

/** The rank correlation at the percentile of the random lines; null where the test asks for none. */
const thresholdOf = (
  expected: ExpectationSpec,
  random: readonly (readonly Verdict[])[],
  at: number,
): number | null => {
  const percentile = expected.series?.percentile
  if (percentile === undefined || random.length === 0) return null
  const ranks = random.map(row => rankOf(row[at])).sort((a, b) => a - b)
  return ranks[Math.min(ranks.length - 1, Math.ceil((ranks.length * percentile) / 100) - 1)] ?? null
}

const shareOf = <T>(rows: readonly T[], holds: (row: T) => boolean): number =>
  rows.length === 0 ? 0 : Math.round((rows.filter(holds).length * 10_000) / rows.length) / 10_000

/** Every gauge of the trace in points, by slot of the line. */
export const valuesOf = (c: Compiled, trace: Trace, slot: number): Readonly<Record<string, number>> => {
  const levels = trace.ends[slot] as Int32Array
  const ids = [...c.gauges.map(gauge => gauge.id), 'relations', 'disputes']
  return Object.fromEntries(ids.map(id => [id, (levels[levelNumber(c, id)] ?? 0) / 10]))
}
