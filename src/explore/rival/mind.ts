// What a searching side has in mind while it decides: worlds it imagines, who may sit opposite in each, how it would itself go on, and
// what a change now leads to in them. Built from its sight and its own dice alone.
import { draw } from '../../kit/draw.ts'
import type { Dice } from '../../policy/policy.ts'
import { cloneWorld } from '../../rules/copy.ts'
import type { Play } from '../../rules/play.ts'
import { type Lens, makeLens, type Sight } from '../../rules/sight.ts'
import type { World } from '../../rules/world.ts'
import type { Compiled } from '../../scenario/compiled.ts'
import { playOn } from '../playout.ts'
import { type Guess, guessFrom, knowsNothing, OWN_WAYS, WAY_NAMES, WAYS, type Way } from './guess.ts'
import { type Imagined, imagine } from './imagine.ts'
import type { Level } from './levels.ts'
import { type Past, pastOf } from './past.ts'
import { agendaOf, pointsOf, relationsOf, shareOf, standingOf } from './worth.ts'

export type Mind = {
  readonly c: Compiled
  readonly sight: Sight
  readonly level: Level
  readonly own: 0 | 1
  readonly other: 0 | 1
  readonly past: Past
  readonly guess: Guess
  readonly worlds: readonly Imagined[]
  readonly opposite: readonly Way[] // by world
  readonly lens: Lens
  readonly without: (Future | null)[] // by world: no deal, once it was looked at
  readonly refusals: readonly (Future | null)[][] // by world: a signed draft refused at home, here, there, by both; once looked at
  goesOn: Way // its own way after the decision
}

export const makeMind = (c: Compiled, sight: Sight, dice: Dice, level: Level): Mind => {
  const own = sight.side as 0 | 1
  const seed = `${dice('imagine', 0x7fffffff)}`
  const past = pastOf(c, sight)
  const guess = level.guesses ? guessFrom(c, past, sight, seed) : knowsNothing()
  const worlds = Array.from({ length: level.worlds }, (_, i) => imagine(c, past, sight, `${seed}:${i}`))
  const mind: Mind = {
    c,
    sight,
    level,
    own,
    other: own === 0 ? 1 : 0,
    past,
    guess,
    worlds,
    opposite: worlds.map(({ m }, i) =>
      wayAt(guess, (i + draw(m.dice, 'opposite', 1000) / 1000) / worlds.length),
    ),
    lens: makeLens(c),
    without: worlds.map(() => null),
    refusals: worlds.map(() => [null, null, null]),
    goesOn: level.ways[0] as Way,
  }
  mind.goesOn = bestWay(mind)
  return mind
}

/** The way at this place, 0 to 1, when all ways lie side by side by their shares. */
const wayAt = (guess: Guess, place: number): Way => {
  let left = place
  for (let at = 0; at < guess.length; at += 1) {
    left -= guess[at] as number
    if (left < 0) return WAY_NAMES[at] as Way
  }
  return 'pragmatist'
}

/** Its own way to go on that leads farthest from here, with nothing signed. */
const bestWay = (mind: Mind): Way => {
  let best = mind.goesOn
  let most = Number.NEGATIVE_INFINITY
  if (mind.level.ways.length === 1) return best
  for (const way of mind.level.ways) {
    mind.goesOn = way
    const worth = worthOfAll(mind, leaveTable)
    if (worth <= most) continue
    most = worth
    best = way
  }
  return best
}

export type Change = (m: Play, w: World) => void

/** The table is over, with nothing signed that was not signed before. */
export const leaveTable: Change = (_, w) => {
  if (w.table.ratified >= 0) return
  w.table.lying = null
  w.table.by = -1
  w.table.left = [true, true]
}

/** What one imagined world came to at its end. */
export type Future = {
  readonly own: number // share of the own agenda that stands, 0 to 1
  readonly other: number
  readonly points: readonly number[] // of the own agenda, item by item
  readonly relations: number // 0 to 1
  readonly home: number // own standing, 0 to 1
  readonly theirHome: number
}

/** How one imagined world ends after this change, everybody going on in the way taken for theirs. */
export const futureOf = (mind: Mind, at: number, change: Change): Future => {
  const { c, goesOn, lens, opposite, own, other } = mind
  const { m, world } = mind.worlds[at] as Imagined
  const w = cloneWorld(world)
  change(m, w)
  const mine = OWN_WAYS[goesOn]
  const theirs = WAYS[opposite[at] as Way]
  playOn(c, m, own === 0 ? [mine, theirs] : [theirs, mine], { world: w, lens })
  const points = pointsOf(c, w, own)
  return {
    own: shareOf(points),
    other: agendaOf(c, w, other),
    points,
    relations: relationsOf(c, w),
    home: standingOf(c, w, own),
    theirHome: standingOf(c, w, other),
  }
}

/** The same with nothing signed: looked at once. */
export const withoutDeal = (mind: Mind, at: number): Future => {
  const known = mind.without[at] ?? futureOf(mind, at, leaveTable)
  mind.without[at] = known
  return known
}

/** What is shared and its own standing count beside an agenda: little, but they decide where the agenda does not. */
export const MINDS = 0.2

/** What a future is worth to the side: its own agenda, as far as its level sees it what both reach, and what it minds besides. */
export const worthOf = ({ level }: Mind, { home, other, own, relations }: Future): number =>
  own + level.joint * other + MINDS * (relations + home)

/** The same as the other side may see it. */
export const theirWorth = ({ other, relations, theirHome }: Future): number =>
  other + MINDS * (relations + theirHome)

/** Mean worth over the first `most` imagined worlds. */
export const worthOfAll = (mind: Mind, change: Change, most = mind.worlds.length): number => {
  const count = Math.min(most, mind.worlds.length)
  let sum = 0
  for (let at = 0; at < count; at += 1) sum += worthOf(mind, futureOf(mind, at, change))
  return sum / count
}
