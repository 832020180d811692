// How likely the other side is to sign a draft: those who may sit there are asked, and beside them one who goes by its own agenda. What was
// refused at this table tells how much it wants.
import { POLICIES } from '../../policy/named.ts'
import type { Package } from '../../rules/act.ts'
import { cloneWorld } from '../../rules/copy.ts'
import { ask } from '../playout.ts'
import { type Gain, gainOf } from './gain.ts'
import { WAY_NAMES } from './guess.ts'
import type { Mind } from './mind.ts'

const SENSIBLE = 0.25 // how far it reckons with one who signs whatever serves the own agenda
const STUBBORN = 0.25 // of its chances, what is left to a draft that gives no more than one that was put away

/** What the other side gains by the draft of this table that it put away, as far as can be told; below any where there is none. */
export const putAway = (mind: Mind): number => {
  const { own, sight } = mind
  const pack = sight.heard.offered[own]
  return pack === null || sight.failed !== null
    ? Number.NEGATIVE_INFINITY
    : gainOf(mind, { pack, by: own, spend: sight.spend }).theirs
}

export const acceptance = (mind: Mind, pack: Package, { theirs }: Gain, refused: number): number => {
  const { guess } = mind
  let signs = 0
  WAY_NAMES.forEach((way, at) => {
    if (way === 'pragmatist' || way === 'hardliner' || way === 'reconciler')
      signs += (guess[at] as number) * Number(wouldSign(mind, pack, way))
  })
  const chance = (1 - SENSIBLE) * signs + SENSIBLE * Number(theirs > 0)
  return theirs > refused ? chance : chance * STUBBORN
}

/** Whether this character would sign, or win its home over to sign. */
const wouldSign = (
  { c, lens, other, own, worlds }: Mind,
  pack: Package,
  way: 'pragmatist' | 'hardliner' | 'reconciler',
): boolean => {
  const first = worlds[0]
  if (first === undefined) return false
  const w = cloneWorld(first.world)
  w.table.drafts += 1
  w.table.lying = pack
  w.table.by = own
  w.table.left = [false, false]
  const { act } = ask(c, first.m, { world: w, lens }, other, POLICIES[way])
  return act.kind === 'sign' || act.kind === 'widen'
}
