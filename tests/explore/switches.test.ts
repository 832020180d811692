// Arguing with the model: one assumption off, the same players and dice, and the endings spread otherwise. Chunks add up, and a
// person is played by what the match knows of one.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeRoom, playOneOut } from '../../src/explore/playout.ts'
import { apart, asPlayed, endingsWith, type Match, switchesOf } from '../../src/explore/switches.ts'
import { POLICIES } from '../../src/policy/named.ts'
import { makePlay } from '../../src/rules/play.ts'
import { compile } from '../../src/scenario/compile.ts'
import { loadScenario } from '../../src/scenario/load.ts'

const loaded = loadScenario(readFileSync(new URL('../../scenarios/low-ebb.json', import.meta.url)))
if (!loaded.ok) throw new Error('Low Ebb does not load')
const source = loaded.value
const match: Match = {
  source,
  options: { preset: 'six' },
  seed: 'argue',
  holders: ['hardliner', 'pragmatist'],
  played: [],
}
const total = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((sum, n) => sum + n, 0)

describe('endings with a switch off', () => {
  it('count every match, and add up in chunks', () => {
    const whole = endingsWith(match, 'weight', 0, 30)
    const parts = [endingsWith(match, 'weight', 0, 11), endingsWith(match, 'weight', 11, 30)]
    expect(total(whole)).toBe(30)
    for (const [id, count] of Object.entries(whole))
      expect((parts[0]?.[id] ?? 0) + (parts[1]?.[id] ?? 0)).toBe(count)
  })

  it('every assumption can be turned off, and none that is off already', () => {
    expect(switchesOf(match)).toEqual((source.scenario.assumptions ?? []).map(one => one.id))
    expect(switchesOf({ ...match, options: { preset: 'six', off: ['weight'] } })).not.toContain('weight')
  })

  it('each of them really changes some match', () => {
    const long: Match = { ...match, options: { preset: 'twelve' } }
    const pairs: Match['holders'][] = [
      ['pragmatist', 'pragmatist'],
      ['hardliner', 'pragmatist'],
      ['hardliner', 'hardliner'],
    ]
    const before = pairs.map(holders => endingsWith({ ...long, holders }, null, 0, 60))
    for (const id of switchesOf(long)) {
      const gaps = pairs.map((holders, at) =>
        apart(before[at] ?? {}, endingsWith({ ...long, holders }, id, 0, 60)),
      )
      expect(Math.max(...gaps), id).toBeGreaterThan(0)
    }
  }, 60_000)

  it('apart: the share of matches that end otherwise', () => {
    expect(apart({ a: 5, b: 5 }, { a: 5, b: 5 })).toBe(0)
    expect(apart({ a: 10, b: 0 }, { a: 0, b: 10 })).toBe(1)
    expect(apart({ a: 8, b: 2 }, { a: 3, b: 2 })).toBe(0.2)
    expect(apart({}, { a: 1 })).toBe(0)
  })
})

describe('a person', () => {
  const c = compile(source)
  const m = makePlay(c, match.options, 'argue')
  const first = playOneOut(c, m, [POLICIES.confront, POLICIES.accommodate]).world
  const played = [...first.played]

  it('plays the cards played, with other dice too', () => {
    const again = makePlay(c, match.options, 'other dice')
    const { world } = playOneOut(c, again, [asPlayed(c, played, 0), POLICIES.accommodate], makeRoom(c))
    const cards = new Map(played.map(turn => [turn.trigger, turn.responses[0]]))
    const same = world.played.filter(turn => cards.has(turn.trigger))
    expect(same.length).toBeGreaterThan(1)
    for (const turn of same) expect(turn.responses[0]).toBe(cards.get(turn.trigger))
  })

  it('ends otherwise than the computer capital in its place', () => {
    const held: Match = { ...match, holders: ['person', 'pragmatist'], played }
    expect(apart(endingsWith(held, null, 0, 40), endingsWith(match, null, 0, 40))).toBeGreaterThan(0.05)
  })
})
