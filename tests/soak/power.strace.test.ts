// A few of the power cuts that `npm run soak -- power` rebuilds by the thousand, and what they would be without syncs.
import { expect, it } from 'vitest'
import { cutPower, recording } from './power.ts'
import { seeded } from './seeded.ts'

it('loses nothing acknowledged when the power is cut', { timeout: 120_000 }, async () => {
  const { acknowledged, syncs, ...toll } = await cutPower(recording('full'), 60, seeded(1))
  expect(acknowledged).toBeGreaterThan(50)
  expect(syncs).toBeGreaterThan(50)
  expect(toll).toEqual({ cuts: 60, lost: 0, doubled: 0, broken: 0 })
})

it('would lose moves if nothing were synced', { timeout: 120_000 }, async () => {
  const { lost, broken } = await cutPower(recording('off'), 30, seeded(2))
  expect(lost + broken).toBeGreaterThan(10)
})
