// The dice of one seat held by a policy: keyed by the match's seed, its side and the slot, so that no other draw shifts them.
import { draw, type Fold, foldKey } from '../kit/draw.ts'
import type { Dice } from './policy.ts'

export const diceOf = (dice: Fold, side: string, slot: string): Dice => {
  let own: Fold | null = null // folded at the first throw: at a table nobody throws
  return (key, n) => {
    own ??= foldKey(dice, `policy:${side}:${slot}:`)
    return draw(own, key, n)
  }
}
