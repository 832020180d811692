// Whole matches of computer capitals on the shipped scenarios, and what a debrief is made of.
import { scribe } from '../../src/debrief/script.ts'
import type { Entry } from '../../src/match/moves.ts'
import { createReferee } from '../../src/match/referee.ts'
import { foldOn } from '../../src/match/replay.ts'
import { type MatchState, makeSetup, newMatch, type Setup } from '../../src/match/state.ts'
import { POLICIES } from '../../src/policy/named.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { load, textOf } from '../campaign/shipped.ts'
import { memoryStore } from '../support/memory-store.ts'

const loaded = new Map<string, ReturnType<typeof load>>()
const shelf = (name: string) => {
  const known = loaded.get(name) ?? load(textOf(name))
  loaded.set(name, known)
  return known
}

/** Signs like a reconciler and then plays any card: promises get broken. */
const breaker: Policy = (c, sight, dice) =>
  (sight.legal.includes('seal') ? POLICIES.random : POLICIES.reconciler)(c, sight, dice)
const policies = { ...POLICIES, breaker }
const still = { now: () => 0, after: () => () => {} }

/** A match played to its end; holders by side, `breaker` besides the shipped ones. */
export async function played(name: string, preset: string, holders: readonly [string, string], seed: string) {
  const file = shelf(name)
  const seats = file.scenario.sides.map((side, at) => ({ id: `s${at}`, side: side.id, holder: holders[at]! }))
  const options = { preset, seats, consent: 'leader', timers: false, talk: 'room' } as const
  const setup = makeSetup(file, options, seed)
  const referee = await createReferee({ stream: 'm', setup, store: memoryStore(), clock: still, policies })
  if (!referee.ok) throw new Error(referee.error.code)
  await referee.value.idle()
  return { setup, entries: referee.value.log().entries }
}

/** The match entry by entry: its end, the states at its reveals, its script. */
export function told(setup: Setup, entries: readonly Entry[]) {
  let match: MatchState = newMatch(setup)
  const reveals: MatchState[] = []
  const script = scribe()
  for (const entry of entries) {
    const next = foldOn(match, [entry])
    if (!next.ok) throw new Error(next.error.code)
    script.see(match, next.value)
    if (next.value.flow.phase === 'reveal' && match.flow.phase !== 'reveal') reveals.push(next.value)
    match = next.value
  }
  return { match, reveals, script: script.script(match) }
}
