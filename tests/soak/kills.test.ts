// A few of the kills that `npm run soak -- kills` does by the thousand.
import { expect, it } from 'vitest'
import { tollOf } from './kills.ts'
import { seeded } from './seeded.ts'

const KILLS = 6

it('a host killed at random moments loses nothing it acknowledged, and does nothing twice', {
  timeout: 90_000,
}, async () => {
  const { acknowledged, lost, doubled } = await tollOf(KILLS, seeded(7))
  expect(acknowledged).toBeGreaterThan(KILLS * 5)
  expect({ lost, doubled }).toEqual({ lost: 0, doubled: 0 })
})
