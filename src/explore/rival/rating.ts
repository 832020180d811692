// How strong a player is: what it reaches of its own agenda, and of what both sides could have reached together, against a fixed field
// of six, from either seat. What was possible together is the most that any two of the field reached in the same match.
import { POLICIES, type PolicyName } from '../../policy/named.ts'
import type { Policy } from '../../policy/policy.ts'
import { makePlay } from '../../rules/play.ts'
import type { Compiled } from '../../scenario/compiled.ts'
import { makeRoom, playOneOut, type Room } from '../playout.ts'
import { agendaOf } from './worth.ts'

export const FIELD_OF_SIX = [
  'random',
  'mirror',
  'hardliner',
  'pragmatist',
  'reconciler',
  'accommodate',
] as const satisfies readonly PolicyName[]

/** Sums over matches, of points from 0 to 100. */
export type Rating = {
  matches: number
  readonly own: Sums
  readonly joint: Sums
  readonly score: Sums
  readonly other: Sums
}
export type Sums = { sum: number; squares: number }

const noSums = (): Sums => ({ sum: 0, squares: 0 })
export const makeRating = (): Rating => ({
  matches: 0,
  own: noSums(),
  joint: noSums(),
  score: noSums(),
  other: noSums(),
})

/** Plays the matches `from` up to, not including, `to`: seat and opponent go round, every twelve share a seed. */
export const rate = (
  c: Compiled,
  preset: string,
  seed: string,
  player: Policy,
  from: number,
  to: number,
  rating = makeRating(),
  together = possibleTogether(c, preset),
): Rating => {
  const room = makeRoom(c)
  for (let i = from; i < to; i += 1) {
    const own = `${seed}:${Math.floor(i / 12)}`
    const side = (i & 1) as 0 | 1
    const opponent = POLICIES[FIELD_OF_SIX[Math.floor((i % 12) / 2)] ?? 'random']
    const m = makePlay(c, { preset }, own)
    const { world } = playOneOut(c, m, side === 0 ? [player, opponent] : [opponent, player], room)
    const mine = 100 * agendaOf(c, world, side)
    const theirs = 100 * agendaOf(c, world, side === 0 ? 1 : 0)
    const joint = Math.min(100, (100 * (mine + theirs)) / together(own, room))
    rating.matches += 1
    note(rating.own, mine)
    note(rating.other, theirs)
    note(rating.joint, joint)
    note(rating.score, (mine + joint) / 2)
  }
  return rating
}

const note = (sums: Sums, value: number): void => {
  sums.sum += value
  sums.squares += value * value
}

/** The most that any pair of the field reached together in the match of a seed, both agendas added. Kept: it is asked for often. */
export const possibleTogether = (c: Compiled, preset: string): ((seed: string, room: Room) => number) => {
  const known = new Map<string, number>()
  return (seed, room) => {
    const found = known.get(seed)
    if (found !== undefined) return found
    let most = 1
    for (const one of FIELD_OF_SIX)
      for (const two of FIELD_OF_SIX) {
        const m = makePlay(c, { preset }, seed)
        const { world } = playOneOut(c, m, [POLICIES[one], POLICIES[two]], room)
        most = Math.max(most, 100 * (agendaOf(c, world, 0) + agendaOf(c, world, 1)))
      }
    known.set(seed, most)
    return most
  }
}

export const meanOf = ({ matches }: Rating, { sum }: Sums): number => sum / matches

/** Of the mean: its square root is the standard error. */
export const varianceOf = ({ matches }: Rating, { squares, sum }: Sums): number =>
  matches < 2 ? 0 : Math.max(0, squares - (sum * sum) / matches) / (matches - 1) / matches
