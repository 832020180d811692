// The dice of one seat held by a policy: keyed by the match's seed, its side and the slot, so that no other draw shifts them.
import { draw } from '../kit/draw.ts'
import type { Dice } from './policy.ts'

export const diceOf =
  (seed: string, side: string, slot: string): Dice =>
  (key, n) =>
    draw(seed, `policy:${side}:${slot}:${key}`, n)
