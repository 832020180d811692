// The mirror test of whole matches: the same two players, sides swapped, the same seeds. What a seat is worth should hang on who sits
// there, not on which capital it is.
import { POLICIES, type PolicyName } from '../../policy/named.ts'
import { makePlay } from '../../rules/play.ts'
import type { Compiled } from '../../scenario/compiled.ts'
import { makeRoom, playOneOut } from '../playout.ts'
import { payoff } from './table.ts'

/** Mean payoff of each seat, over every pair of these players and the same pair swapped. */
export const seats = (
  c: Compiled,
  preset: string,
  seed: string,
  matches: number,
  players: readonly PolicyName[],
): readonly [number, number] => {
  const room = makeRoom(c)
  const sums: [number, number] = [0, 0]
  let count = 0
  for (const one of players)
    for (const other of players)
      for (let i = 0; i < matches; i += 1) {
        const m = makePlay(c, { preset }, `${seed}:${i}`)
        const { world } = playOneOut(c, m, [POLICIES[one], POLICIES[other]], room)
        sums[0] += payoff(c, world, 0)
        sums[1] += payoff(c, world, 1)
        count += 1
      }
  return [sums[0] / count, sums[1] / count]
}
