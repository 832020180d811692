// The backtest of Low Ebb does not hang on a thread: a small version of `npm run sensitivity`, on a seed no number was chosen on.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { backtest } from '../../src/explore/backtest/backtest.ts'
import { AS_WRITTEN } from '../../src/explore/backtest/line.ts'
import { checksOf, compileVaried, oneAtATime, underDesigns } from '../../src/explore/backtest/sensitivity.ts'
import { hypercube, numbersIn } from '../../src/explore/backtest/vary.ts'
import { loadScenario } from '../../src/scenario/load.ts'

const loaded = loadScenario(readFileSync(new URL('../../scenarios/low-ebb.json', import.meta.url)))
if (!loaded.ok) throw new Error('Low Ebb does not load')
const { scenario } = loaded.value
const { expectations = [], history = [] } = scenario
const { tests } = backtest(
  compileVaried(scenario, []),
  { history, expectations, start: AS_WRITTEN },
  { lines: 300, seed: 'ci' },
)
const thresholds = Object.fromEntries(
  tests.flatMap(({ id, threshold }) => (threshold === null ? [] : [[id, threshold]])),
)
const numbers = numbersIn(scenario, ['model', 'forces', 'triggers'])

describe('the backtest of Low Ebb', () => {
  it('holds in most designs that change every number of the model at once', () => {
    const { held } = underDesigns(scenario, hypercube(numbers, 40, 25, 'ci'), thresholds)
    for (const test of tests)
      if (test.discriminates) expect(held[test.id], test.id).toBeGreaterThanOrEqual(34)
  }, 60_000)

  it('fails under designs that change them wildly: the designs reach what they say', () => {
    const { held } = underDesigns(scenario, hypercube(numbers, 20, 90, 'ci'), thresholds)
    expect(Math.min(...Object.values(held))).toBeLessThan(15)
  }, 60_000)

  it('names the number behind a failing test', () => {
    const trade = numbers.filter(
      number => number.path[1] === scenario.forces?.findIndex(force => force.id === 'chips'),
    )
    const rows = oneAtATime(scenario, trade, 60, thresholds)
    expect(rows.some(row => row.replay && row.failed.some(failed => failed.includes('b6')))).toBe(true)
  })

  it('sees a number act in play that the replay does not touch', () => {
    const spend = numbers.find(number => number.path.join('/') === 'model/bargain/spend')
    const seeds = Array.from({ length: 6 }, (_, at) => `act:${at}`)
    const before = checksOf(compileVaried(scenario, []), 'twelve', seeds)
    const after = checksOf(compileVaried(scenario, [{ number: spend!, percent: 200 }]), 'twelve', seeds)
    expect(after).not.toEqual(before)
    expect(oneAtATime(scenario, [spend!], 25, thresholds)[0]?.replay).toBe(false)
  }, 60_000)
})
