// Cycles as it is shipped: it loads without a word of advice, its two halves weigh alike, both presets can be played to every
// ending, and the line that was really chosen rises, falls, mends and falls again as the file itself says it must.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { backtest } from '../../src/explore/backtest/backtest.ts'
import { AS_WRITTEN } from '../../src/explore/backtest/line.ts'
import { apart, fairnessOf } from '../../src/explore/measure/fairness.ts'
import { missedIn, reach } from '../../src/explore/measure/reach.ts'
import { BY_SEED, sharesOf, simulate } from '../../src/explore/simulate.ts'
import { compile } from '../../src/scenario/compile.ts'
import { loadScenario } from '../../src/scenario/load.ts'

const loaded = loadScenario(readFileSync(new URL('../../scenarios/cycles.json', import.meta.url)))
if (!loaded.ok) throw new Error(loaded.error.map(problem => `${problem.path} ${problem.code}`).join('\n'))
const { scenario, warnings } = loaded.value
const c = compile(loaded.value)

describe('the file', () => {
  test('loads without errors and without advice', () => expect(warnings).toEqual([]))

  test('plays ten turns or four, over the same years', () =>
    expect(scenario.calendar?.presets?.map(preset => [preset.id, preset.slots.length])).toEqual([
      ['four', 4],
      ['ten', 10],
    ]))

  test('leaves the turns about survivors out of the short preset, and out of the long one on demand', () => {
    const [four, ten] = scenario.calendar?.presets ?? []
    const noted = scenario.triggers.filter(one => one.contentNote !== undefined).flatMap(one => one.at ?? [])
    expect(noted).toEqual(['s9', 's11'])
    for (const slot of noted) {
      expect(four?.slots).not.toContain(slot)
      expect(ten?.optional).toContain(slot)
    }
  })

  test('weighs alike on both sides', () => {
    const fair = fairnessOf(scenario)
    expect(fair.unlike).toEqual([])
    for (const key of ['words', 'sources', 'costs', 'price'] as const)
      expect(apart(fair[key]), key).toBeLessThanOrEqual(0.1)
    for (const [preset, [first = 0, second = 0]] of Object.entries(fair.begins))
      expect(Math.abs(first - second), preset).toBeLessThanOrEqual(1)
  })

  test('says of every turn where it comes from, in both capitals', () => {
    for (const trigger of scenario.triggers) {
      expect(trigger.sources?.['both']?.length, trigger.id).toBeGreaterThan(0)
      for (const side of scenario.sides) expect(trigger.sources?.[side.id]?.length).toBeGreaterThan(0)
    }
  })
})

describe('matches of computer capitals', () => {
  test.each(['four', 'ten'])('of preset %s end in four ways or more, and in none too often', preset => {
    const { endings } = sharesOf(c, simulate(c, { preset }, 'cycles', BY_SEED, 0, 500))
    const shares = Object.values(endings)
    expect(shares.filter(share => share > 0.02).length).toBeGreaterThanOrEqual(4)
    expect(Math.max(...shares)).toBeLessThan(0.7)
  })

  test(
    'reach every trigger, ending and clause',
    () => expect(missedIn(reach(c, 'cycles', 0, 3000))).toEqual([]),
    120_000,
  )
})

describe('the line that was really chosen', () => {
  const { expectations = [], history = [] } = scenario
  const play = (steps: typeof history, lines = 0) =>
    backtest(c, { history: steps, expectations, start: AS_WRITTEN }, { lines, seed: 'cycles' })
  const whole = play(history, 1000)

  test.each(whole.tests.map(one => [one.id, one] as const))('%s holds', (_id, tested) => {
    expect(tested.ok, JSON.stringify(tested.verdict.params)).toBe(true)
  })

  test('is rare among random answers to the same triggers', () => {
    expect(whole.together).toBeLessThan(0.02)
    for (const { chance, discriminates, id } of whole.tests)
      if (discriminates) expect(chance, id).toBeLessThan(0.6)
      else expect(chance, id).toBeGreaterThan(0.6)
  })

  const otherwise = (trigger: string, side: string, card: string) =>
    play(
      history.map(step =>
        step.trigger === trigger ? { ...step, responses: { ...step.responses, [side]: card } } : step,
      ),
    ).tests.flatMap(tested => (tested.ok ? [] : [tested.id]))

  test('would not show it with a quiet summer, without the agreement, or without the review', () => {
    expect(otherwise('summer', 'seoul', 'weather')).toContain('break-japan')
    expect(otherwise('nuclear-test', 'seoul', 'next-government')).toContain('pact')
    expect(otherwise('election', 'seoul', 'two-tracks')).toContain('fall-again')
  })
})
