// Challenges are judged as their file says, for persons only, and never before the end.
import { describe, expect, it } from 'vitest'
import { challengesOf } from '../../src/debrief/challenges.ts'
import { PERSON } from '../../src/match/options.ts'
import { type MatchState, newMatch } from '../../src/match/state.ts'
import { played, told } from './matches.ts'

const asPersons = (match: MatchState): MatchState => ({
  ...match,
  seats: match.seats.map(seat => ({ ...seat, holder: PERSON })),
})
const levelOf = ({ setup, world }: MatchState, id: string): number =>
  world.gauges[setup.compiled.numbers.gauges.get(id)!]!

describe('the challenges of Low Ebb', () => {
  it('are reached just where the end says so', async () => {
    const seen = new Set<string>()
    for (const [holders, seed] of [
      [['reconciler', 'reconciler'], 'a'],
      [['reconciler', 'pragmatist'], 'b'],
      [['confront', 'confront'], 'c'],
    ] as const) {
      const { setup, entries } = await played('low-ebb', 'twelve', holders, seed)
      const match = asPersons(told(setup, entries).match)
      const found = new Map(challengesOf(match).map(one => [one.id, one.reached]))
      const publics = ['opinion.tokyo', 'opinion.seoul'].every(id => levelOf(match, id) >= 380)
      const broken = match.world.promises.some(one => one.state === 'broken')
      expect(found.get('publics-kept')).toBe(publics)
      expect(found.get('two-signatures')).toBe(match.world.accords.length >= 2 && !broken)
      for (const [id, reached] of found) seen.add(`${id} ${reached}`)
    }
    expect([...seen]).toEqual(expect.arrayContaining(['publics-kept true', 'publics-kept false']))
  }, 30_000)

  it('are no matter of computers, and not reached before the end', async () => {
    const { setup, entries } = await played('low-ebb', 'four', ['reconciler', 'reconciler'], 'a')
    expect(challengesOf(told(setup, entries).match)).toEqual([])
    const fresh = challengesOf(asPersons(newMatch(setup)))
    expect(fresh.length).toBeGreaterThan(0)
    expect(fresh.every(one => !one.reached)).toBe(true)
    const adjourned = { ...asPersons(told(setup, entries).match), adjourned: true }
    expect(challengesOf(adjourned).every(one => !one.reached)).toBe(true)
  })
})
