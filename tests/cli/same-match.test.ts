// One seed, one match: what `simulate` counts as its i-th playout on the bare rules is the match that `play --seed SEED:i` tells
// through the real machine. Shares can then be looked into, match by match.
import { describe, expect, it } from 'vitest'
import { playOut } from '../../src/cli/play.ts'
import { playOneOut } from '../../src/explore/playout.ts'
import { BY_SEED, namesIn } from '../../src/explore/simulate.ts'
import { makeSetup, newMatch } from '../../src/match/state.ts'
import { POLICIES, POLICY_NAMES, type PolicyName } from '../../src/policy/named.ts'
import type { World } from '../../src/rules/world.ts'
import { optionsOf, shipped } from '../match/support.ts'

/** All that came of it; a playout spares itself the guesses at the other's card, which move nothing. */
const outcome = ({ accords, asks, ending, gauges, played, promises }: World) => ({
  ...{ accords, asks, ending, gauges, promises },
  played: played.map(turn => ({ ...turn, predicted: null })),
})

function bothWays(
  name: string,
  preset: string,
  seed: string,
  players: readonly [PolicyName, PolicyName] | null,
) {
  const loaded = shipped(name)
  const [first, second] = loaded.scenario.sides.map(side => side.id) as [string, string]
  const compiled = makeSetup(loaded, optionsOf({ preset }), seed).compiled
  const names = players ?? namesIn(compiled, seed, BY_SEED)
  const seats = [
    { id: first, side: first, holder: names[0] },
    { id: second, side: second, holder: names[1] },
  ]
  const setup = makeSetup(loaded, optionsOf({ preset, seats }), seed)
  const told = playOut(newMatch(setup)).at(-1)!.world
  const counted = playOneOut(setup.compiled, setup.play, [POLICIES[names[0]], POLICIES[names[1]]]).world
  return [outcome(told), outcome(counted)] as const
}

describe.each([
  ['first-contact', 'three'],
  ['low-ebb', 'four'],
  ['low-ebb', 'twelve'],
])('%s, %s', (name, preset) => {
  it('characters drawn by the seed play the same match both ways', () => {
    for (let i = 0; i < 8; i += 1) {
      const [told, counted] = bothWays(name, preset, `same:${i}`, null)
      expect(told).toEqual(counted)
    }
  }, 120_000)
})

it('so does every pair of policies', () => {
  for (const one of POLICY_NAMES)
    for (const two of POLICY_NAMES) {
      const [told, counted] = bothWays('low-ebb', 'four', `${one}:${two}`, [one, two])
      expect(told).toEqual(counted)
    }
}, 120_000)
