// A few of the kills that `npm run soak -- kills` does by the thousand.
import { expect, it } from 'vitest'
import { tollOf } from './kills.ts'

const KILLS = 6

it('a host killed at random moments loses nothing it acknowledged, and does nothing twice', {
  timeout: 90_000,
}, async () => {
  let state = 7
  const random = () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return state / 0x100000000
  }
  const { acknowledged, lost, doubled } = await tollOf(KILLS, random)
  expect(acknowledged).toBeGreaterThan(KILLS * 5)
  expect({ lost, doubled }).toEqual({ lost: 0, doubled: 0 })
})
