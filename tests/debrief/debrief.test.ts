// A debrief tells the match as it was: levels follow the ledger from the start to the end, every turn, promise and secret of
// the world is in it, and a person has no number. Over real matches of computer capitals on the shipped scenarios.
import { describe, expect, it } from 'vitest'
import { makeDebrief } from '../../src/debrief/debrief.ts'
import type { Entry } from '../../src/match/moves.ts'
import { newMatch, type Setup } from '../../src/match/state.ts'
import { viewFor } from '../../src/match/view-for.ts'
import { holds } from '../../src/scenario/conditions.ts'
import { played, told } from './matches.ts'

function debriefOf(setup: Setup, entries: readonly Entry[]) {
  const { match, reveals } = told(setup, entries)
  const { end } = viewFor(match, { kind: 'seat', seat: 's0' }, 0)
  if (!end) throw new Error('not ended')
  return { match, reveals, debrief: makeDebrief(match, reveals, end) }
}

describe.each([
  ['first-contact', 'three', ['pragmatist', 'reconciler']],
  ['low-ebb', 'four', ['hardliner', 'pragmatist']],
  ['low-ebb', 'four', ['reconciler', 'reconciler']],
  ['low-ebb', 'twelve', ['random', 'mirror']],
] as const)('%s, %s, %s', (name, preset, holders) => {
  it('tells the match as it was', async () => {
    const { setup, entries } = await played(name, preset, holders, `seed ${name} ${preset} ${holders}`)
    const { match, reveals, debrief } = debriefOf(setup, entries)
    const c = setup.compiled
    for (const id of debrief.gauges) {
      const gauge = c.numbers.gauges.get(id)!
      expect(debrief.start[id]).toBe(newMatch(setup).world.gauges[gauge])
      expect(debrief.slots.at(-1)?.levels[id]).toBe(match.world.gauges[gauge])
      for (const [at, turn] of debrief.turns.entries()) {
        const slot = debrief.slots.find(one => one.slot === turn.slot)
        expect(slot).toMatchObject({ played: true })
        expect(slot?.levels[id]).toBe(reveals[at]!.world.gauges[gauge])
      }
    }
    expect(debrief.turns).toHaveLength(match.world.played.length)
    expect(debrief.promises.map(one => one.state)).toEqual(match.world.promises.map(one => one.state))
    expect(debrief.deals.filter(deal => deal.ratified)).toHaveLength(match.world.accords.length)
    expect(debrief.asks.map(one => one.ask)).toEqual([...match.world.asks])
    for (const ask of debrief.asks) {
      expect(ask.ask).toBeGreaterThanOrEqual(ask.low)
      expect(ask.ask).toBeLessThanOrEqual(ask.high)
    }
    const persons = setup.loaded.scenario.stakeholders?.filter(one => one.kind === 'person') ?? []
    const concerned = persons.filter(({ id }) => {
      const { when } = c.stakeholders.find(one => one.id === id)!
      return holds(c, match.world, when, 0)
    })
    expect(debrief.persons.map(one => one.id)).toEqual(concerned.map(one => one.id))
    if (preset === 'four') expect(debrief.persons.map(one => one.id)).toEqual(['former-workers'])
    expect(debrief.stakeholders.some(one => persons.some(person => person.id === one.id))).toBe(false)
  })
})

it('settles every promise that is over in a slot that was played', async () => {
  let settled = 0
  for (let seed = 0; seed < 12; seed += 1) {
    const { setup, entries } = await played('low-ebb', 'twelve', ['reconciler', 'breaker'], `seed ${seed}`)
    const { debrief } = debriefOf(setup, entries)
    for (const promise of debrief.promises) {
      if (promise.state !== 'broken') continue
      settled += 1
      expect(debrief.turns.map(turn => turn.slot)).toContain(promise.settled)
    }
    for (const stake of debrief.stakeholders) {
      const sum = stake.moves.reduce((total, move) => total + move.by, 0)
      if (stake.moves.length < 3) expect(sum).toBe(stake.to - stake.from)
    }
  }
  expect(settled).toBeGreaterThan(0)
})
