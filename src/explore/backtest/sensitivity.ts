// How firmly a backtest stands: every number one at a time a quarter up and down, and all of them at once. Says for every test how
// often it holds, and which numbers act at all.

import { POLICIES, type PolicyName } from '../../policy/named.ts'
import { checkOf } from '../../rules/copy.ts'
import { makePlay } from '../../rules/play.ts'
import { compile } from '../../scenario/compile.ts'
import type { Compiled } from '../../scenario/compiled.ts'
import type { Scenario } from '../../scenario/schema.ts'
import { playOneOut } from '../playout.ts'
import { BY_SEED, namesIn } from '../simulate.ts'
import { judgeOf } from './expect.ts'
import { historyIndex, historyLine } from './history.ts'
import { AS_WRITTEN, playLine, type Trace } from './line.ts'
import { type Change, type ModelNumber, varied } from './vary.ts'

/** Thresholds of series that lie over random lines, by expectation id; taken from the unchanged scenario. */
export type Thresholds = Readonly<Record<string, number>>
export type Replayed = { readonly held: readonly boolean[]; readonly trace: Trace } // by expectation

const HASH = 'varied'

export const compileVaried = (scenario: Scenario, changes: readonly Change[]): Compiled =>
  compile({ scenario: varied(scenario, changes), hash: HASH })

/** The scenario's own history under its own expectations. */
export const replayed = (c: Compiled, thresholds: Thresholds): Replayed => {
  const { expectations = [], history = [] } = c.scenario
  const index = historyIndex(c, history)
  const trace = playLine(c, historyLine(c, history), AS_WRITTEN)
  const held = expectations.map(expected => {
    const verdict = judgeOf(c, expected, index)(trace)
    const threshold = thresholds[expected.id]
    return verdict.ok && (threshold === undefined || Number(verdict.params['rank']) > threshold)
  })
  return { held, trace }
}

export const sameTrace = (a: Trace, b: Trace): boolean =>
  a.ends.every((levels, slot) => levels.every((level, gauge) => level === b.ends[slot]?.[gauge]))

export type OneAtATime = {
  readonly number: ModelNumber
  readonly failed: readonly [readonly string[], readonly string[]] // tests that fail a quarter down, a quarter up
  readonly replay: boolean // moves a gauge of the replay
}

export const oneAtATime = (
  scenario: Scenario,
  numbers: readonly ModelNumber[],
  percent: number,
  thresholds: Thresholds,
): readonly OneAtATime[] => {
  const ids = (scenario.expectations ?? []).map(one => one.id)
  const base = replayed(compileVaried(scenario, []), thresholds)
  return numbers.map(number => {
    const runs = [100 - percent, 100 + percent].map(share =>
      replayed(compileVaried(scenario, [{ number, percent: share }]), thresholds),
    )
    const failed = (at: number): readonly string[] => ids.filter((_, test) => runs[at]?.held[test] !== true)
    return {
      number,
      failed: [failed(0), failed(1)],
      replay: runs.some(run => !sameTrace(run.trace, base.trace)),
    }
  })
}

/** How many designs each test holds in, and all discriminating ones together. */
export const underDesigns = (
  scenario: Scenario,
  designs: readonly (readonly Change[])[],
  thresholds: Thresholds,
): { readonly held: Readonly<Record<string, number>>; readonly together: number } => {
  const expectations = scenario.expectations ?? []
  const held: Record<string, number> = Object.fromEntries(expectations.map(one => [one.id, 0]))
  let together = 0
  for (const design of designs) {
    const run = replayed(compileVaried(scenario, design), thresholds)
    expectations.forEach((one, at) => {
      if (run.held[at] === true) held[one.id] = (held[one.id] ?? 0) + 1
    })
    if (expectations.every((one, at) => one.discriminates === false || run.held[at] === true)) together += 1
  }
  return { held, together }
}

/** The checks of some matches: another check, and the numbers have acted in play. Every third pairs random players, so that
 * odd cards are played too. */
export const checksOf = (c: Compiled, preset: string, seeds: readonly string[]): readonly number[] =>
  seeds.map((seed, at) => {
    const names: readonly [PolicyName, PolicyName] =
      at % 3 === 2 ? ['random', 'random'] : namesIn(c, seed, BY_SEED)
    const { world } = playOneOut(c, makePlay(c, { preset }, seed), [POLICIES[names[0]], POLICIES[names[1]]])
    return checkOf(0, world)
  })
