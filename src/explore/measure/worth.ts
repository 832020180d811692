// What a state is worth to a side, in points: the gauges by the weights of a character's taste. For comparing what cards lead to,
// not for choosing them.
import { CHARACTERS, type Character, dealtTo, tasteOf } from '../../policy/taste.ts'
import { cloneWorld } from '../../rules/copy.ts'
import { reveal } from '../../rules/order.ts'
import type { Play } from '../../rules/play.ts'
import { sightOf } from '../../rules/sight.ts'
import type { World } from '../../rules/world.ts'
import type { Compiled } from '../../scenario/compiled.ts'

/** A taste counts a tenth of a point times a percent: this many make a point. */
export const POINT = 1000
export const TASTES: readonly Character[] = [
  CHARACTERS.pragmatist,
  CHARACTERS.hardliner,
  CHARACTERS.reconciler,
]

export const tasteIn = (c: Compiled, m: Play, w: World, side: 0 | 1, character: Character): Int32Array =>
  tasteOf(c, side, dealtTo(c, sightOf(c, m, w, side)), character)

/** Points. */
export const worthOf = (w: World, taste: Int32Array): number => {
  let sum = 0
  for (let gauge = 0; gauge < taste.length; gauge += 1)
    sum += (w.gauges[gauge] as number) * (taste[gauge] as number)
  return sum / POINT
}

/** The world after both sides played these cards with nothing signed. */
export const afterCards = (c: Compiled, m: Play, w: World, cards: readonly [number, number]): World => {
  const copy = cloneWorld(w)
  copy.table.left = [true, true]
  copy.sealed = [...cards]
  reveal(c, m, copy, null)
  return copy
}
