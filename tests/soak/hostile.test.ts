// A little of what `npm run soak -- hostile` does by the million: messages that are wrong in every way, floods of joins, and
// honest people in the midst of it.
import { describe, expect, it } from 'vitest'
import { flood, fuzz, siege } from './hostile.ts'
import { seeded } from './seeded.ts'

describe('hostile devices', () => {
  it('are answered, change nothing and break nothing', { timeout: 60_000 }, async () => {
    const fuzzed = await fuzz(10_000, seeded(3))
    expect(fuzzed).toMatchObject({ changed: false, answered: true })
    expect(fuzzed.malformed).toBeGreaterThan(7000)
    expect(fuzzed.refused).toBeGreaterThan(40)
  })

  it('do not get into a locked class, and leave nothing behind', { timeout: 60_000 }, async () => {
    expect(await flood(1000, false)).toMatchObject({ admitted: 0, changed: false, lateGotIn: true })
  })

  it('who wait to be let in are sent away by two acts, and keep nobody out', {
    timeout: 60_000,
  }, async () => {
    expect(await flood(1000, true)).toMatchObject({ admitted: 0, acts: 2, left: 0, lateGotIn: true })
  })

  it('do not keep honest people waiting', { timeout: 60_000 }, async () => {
    const { sent, answered, lost } = await siege(10, 2000, seeded(4))
    expect(sent).toBeGreaterThan(500)
    expect(answered).toBeGreaterThanOrEqual(4) // each of them, however busy the machine
    expect(lost).toBe(0)
  })
})
