// A few of the kills that `npm run soak -- two` does for five minutes.
import { expect, it } from 'vitest'
import { seeded } from './seeded.ts'
import { twoProcesses } from './two-processes.ts'

it('of two processes one is killed, and nobody loses a move or a seat', { timeout: 120_000 }, async () => {
  const { acknowledged, lost, doubled, backWithin } = await twoProcesses(3, 1500, seeded(11))
  expect(acknowledged).toBeGreaterThan(50)
  expect({ lost, doubled }).toEqual({ lost: 0, doubled: 0 })
  expect(backWithin.at(-1)).toBeLessThan(10_000)
})
