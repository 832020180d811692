// Node's half of the promise that a match is the same everywhere. A change of rules or of a shipped scenario changes the numbers:
// `UPDATE_CHECKS=yes npx vitest run tests/campaign/checks.test.ts` writes them again, on purpose.
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checksOf, replayedChecksOf } from './checks.ts'
import { shippedShelf } from './shipped.ts'

const file = new URL('../fixtures/checks.json', import.meta.url)

test('random matches end in the checks on record, and so do their logs', () => {
  const shelf = shippedShelf()
  const checks = checksOf(shelf)
  if (process.env['UPDATE_CHECKS'] === 'yes') writeFileSync(file, `${JSON.stringify(checks)}\n`)
  const recorded = JSON.parse(readFileSync(file, 'utf8')) as readonly number[]
  expect(checks).toEqual(recorded)
  expect(replayedChecksOf(shelf, [0, 1, 2])).toEqual(recorded.slice(0, 3))
}, 120_000)
