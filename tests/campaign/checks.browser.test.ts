// Chromium's half of the promise that a match is the same everywhere: the same random matches, the checks that Node put on record.
import { expect, test } from 'vitest'
import cycles from '../../scenarios/cycles.json?raw'
import firstContact from '../../scenarios/first-contact.json?raw'
import lowEbb from '../../scenarios/low-ebb.json?raw'
import { loadScenario } from '../../src/scenario/load.ts'
import recorded from '../fixtures/checks.json'
import { checksOf, replayedChecksOf } from './checks.ts'

const loaded = (text: string) => {
  const result = loadScenario(text)
  if (!result.ok) throw new Error(JSON.stringify(result.error[0]))
  return result.value
}

test('a match ends in Chromium as it ended in Node, played and replayed', { timeout: 60_000 }, () => {
  const shelf = { cycles: loaded(cycles), 'first-contact': loaded(firstContact), 'low-ebb': loaded(lowEbb) }
  expect(checksOf(shelf)).toEqual(recorded)
  expect(replayedChecksOf(shelf, [0, 1, 2])).toEqual(recorded.slice(0, 3))
})
