// A few of the matches that `npm run soak -- network` plays by the thousand; and that the look at the end would find what it
// looks for.
import { expect, it } from 'vitest'
import { matchStream } from '../../src/server/class-authority.ts'
import { shipped } from '../match/support.ts'
import { weather } from './network.ts'

const LOADED = shipped('first-contact')

it('matches over a network that loses, doubles, overtakes and delays end alike everywhere', {
  timeout: 120_000,
}, async () => {
  const { wrong, matches, sent, lost, doubled, overtaken, breaks, acknowledged } = await weather(8, 1, LOADED)
  expect(wrong).toEqual([])
  expect(acknowledged).toBeGreaterThan(20 * matches)
  // The weather was what it is said to be: a tenth lost, three tenths doubled, two tenths overtaken, as chance has it.
  for (const [count, share] of [
    [lost, 0.1],
    [doubled, 0.3],
    [overtaken, 0.2],
  ] as const)
    expect(Math.abs(count / sent - share)).toBeLessThan(0.07)
  expect(breaks).toBeGreaterThan(10)
})

it('would find a move that is gone, and a device that heard nothing', { timeout: 60_000 }, async () => {
  const { wrong } = await weather(4, 5, LOADED, async ({ members, authority }, { database }) => {
    const stream = matchStream(authority.id, 1)
    const entries = await database.events.read(stream)
    await database.events.remove(stream)
    await database.events.append(stream, 0, entries.slice(0, -3))
    ;(members[2]!.views as Map<number, unknown>).delete(2)
  })
  const found = wrong.join('\n')
  expect(found).toContain('match 1: the log refolds to another')
  expect(found).toMatch(/match 1: a move of .* is there 0 times/)
  expect(found).toContain('match 2: north 2 sees something else')
})
