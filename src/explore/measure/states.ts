// Turns as they come up in play: worlds taken from many matches between mixed players, each with its trigger just struck and
// nothing said yet.

import { draw } from '../../kit/draw.ts'
import { POLICIES, POLICY_NAMES, type PolicyName } from '../../policy/named.ts'
import { cloneWorld } from '../../rules/copy.ts'
import { nextTurn, reveal } from '../../rules/order.ts'
import { makePlay, type Play } from '../../rules/play.ts'
import { setUp } from '../../rules/setup.ts'
import type { World } from '../../rules/world.ts'
import type { Compiled } from '../../scenario/compiled.ts'
import { makeRoom, playTurn } from '../playout.ts'

export type State = { readonly m: Play; readonly w: World }

/** The first `count` open turns of matches seeded `SEED:0`, `SEED:1` and so on. */
export const sampleStates = (c: Compiled, preset: string, seed: string, count: number): readonly State[] => {
  const states: State[] = []
  const room = makeRoom(c)
  const w = room.world
  for (let match = 0; states.length < count; match += 1) {
    const own = `${seed}:${match}`
    const m = makePlay(c, { preset }, own)
    const policies = [anyPolicy(own, 0), anyPolicy(own, 1)].map(name => POLICIES[name])
    setUp(c, m, w)
    while (nextTurn(c, m, w, null) !== 'ended') {
      states.push({ m, w: cloneWorld(w) })
      playTurn(c, m, room, [policies[0]!, policies[1]!])
      if (w.ending < 0) reveal(c, m, w, null)
    }
  }
  return states.slice(0, count)
}

const anyPolicy = (seed: string, side: 0 | 1): PolicyName =>
  POLICY_NAMES[draw(seed, `measure:${side}`, POLICY_NAMES.length)] ?? 'random'
