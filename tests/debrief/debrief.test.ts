// A debrief tells the match as it was: levels follow the ledger from the start to the end, every turn, promise and secret of
// the world is in it, and a person has no number. Over real matches of computer capitals on the shipped scenarios.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeDebrief } from '../../src/debrief/debrief.ts'
import type { Entry } from '../../src/match/moves.ts'
import { createReferee } from '../../src/match/referee.ts'
import { foldOn } from '../../src/match/replay.ts'
import { type MatchState, makeSetup, newMatch, type Setup } from '../../src/match/state.ts'
import { viewFor } from '../../src/match/view-for.ts'
import { memoryStore } from '../../src/net/memory.ts'
import { POLICIES } from '../../src/policy/named.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { loadScenario } from '../../src/scenario/load.ts'

const load = (name: string) => {
  const loaded = loadScenario(readFileSync(new URL(`../../scenarios/${name}.json`, import.meta.url)))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error[0]))
  return loaded.value
}
/** Signs like a reconciler and then plays any card: promises get broken. */
const breaker: Policy = (c, sight, dice) =>
  (sight.legal.includes('seal') ? POLICIES.random : POLICIES.reconciler)(c, sight, dice)
const policies = { ...POLICIES, breaker }
const still = { now: () => 0, after: () => () => {} }

async function played(name: string, preset: string, holders: readonly [string, string], seed: string) {
  const loaded = load(name)
  const seats = loaded.scenario.sides.map((side, at) => ({
    id: `s${at}`,
    side: side.id,
    holder: holders[at]!,
  }))
  const options = { preset, seats, consent: 'leader', timers: false, talk: 'room' } as const
  const setup = makeSetup(loaded, options, seed)
  const parts = { stream: 'm', setup, store: memoryStore(), clock: still, policies }
  const referee = await createReferee(parts)
  if (!referee.ok) throw new Error(referee.error.code)
  await referee.value.idle()
  return { setup, entries: referee.value.log().entries }
}

function debriefOf(setup: Setup, entries: readonly Entry[]) {
  let match: MatchState = newMatch(setup)
  const reveals: MatchState[] = []
  for (const entry of entries) {
    const before = match.flow.phase
    const next = foldOn(match, [entry])
    if (!next.ok) throw new Error(next.error.code)
    match = next.value
    if (match.flow.phase === 'reveal' && before !== 'reveal') reveals.push(match)
  }
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
    expect(debrief.persons.map(one => one.id)).toEqual(persons.map(one => one.id))
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
