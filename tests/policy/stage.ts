// Random matches to put policies into: legal acts chosen by a test's dice, and at every choice the world as it stands.
import { readFileSync } from 'node:fs'
import { nextToAct } from '../../src/explore/playout.ts'
import { draw } from '../../src/kit/draw.ts'
import { diceOf } from '../../src/policy/dice.ts'
import type { Act } from '../../src/rules/act.ts'
import { eachAct } from '../../src/rules/acts.ts'
import { apply, nextTurn, reveal } from '../../src/rules/order.ts'
import { makePlay, type Play } from '../../src/rules/play.ts'
import { newWorld } from '../../src/rules/setup.ts'
import type { World } from '../../src/rules/world.ts'
import { compile } from '../../src/scenario/compile.ts'
import type { Compiled } from '../../src/scenario/compiled.ts'
import { loadScenario } from '../../src/scenario/load.ts'

export const shipped = (name: string): Compiled => {
  const loaded = loadScenario(readFileSync(new URL(`../../scenarios/${name}.json`, import.meta.url)))
  if (!loaded.ok) throw new Error(`${name}: ${JSON.stringify(loaded.error[0])}`)
  return compile(loaded.value)
}

export type Moment = { readonly c: Compiled; readonly m: Play; readonly w: World; readonly side: 0 | 1 }

export const dice = ({ c, m, w }: Moment, side: 0 | 1) =>
  diceOf(m.dice, c.sides[side].id, c.slots[w.slot]?.id ?? '')

const MOST_LISTED = 300
const MOST_ACTS = 24

/** Plays a match by random legal acts; `visit` sees the world before each of them, and may not change it. */
export const wander = (c: Compiled, preset: string, seed: string, visit: (moment: Moment) => void): void => {
  const m = makePlay(c, { preset }, seed)
  const w = newWorld(c, m.options, seed)
  let thrown = 0
  while (nextTurn(c, m, w, null) !== 'ended') {
    let side = nextToAct(c, m, w, null)
    for (let acts = 0; side !== null; acts += 1) {
      visit({ c, m, w, side })
      apply(c, m, w, side, chosen(c, m, w, side, `${thrown}`, acts > MOST_ACTS), null)
      thrown += 1
      side = nextToAct(c, m, w, side)
    }
    if (w.ending < 0) reveal(c, m, w, null)
  }
}

/** A kind first, then an act of it, so that a thousand drafts do not crowd out one signature; late in a turn it comes to an end. */
const chosen = (c: Compiled, m: Play, w: World, side: 0 | 1, key: string, late: boolean): Act => {
  const kinds = new Map<Act['kind'], Act[]>()
  let listed = 0
  for (const act of eachAct(c, m, w, side)) {
    kinds.set(act.kind, [...(kinds.get(act.kind) ?? []), act])
    listed += 1
    if (listed === MOST_LISTED && act.kind === 'draft') break
  }
  if (listed >= MOST_LISTED && !late) kinds.set('leave', [{ kind: 'leave' }])
  const ends = (['seal', 'leave'] as const).flatMap(
    kind => kinds.get(kind) ?? (late ? [{ kind: 'leave' } as const] : []),
  )
  const lists = late ? [ends.slice(0, 1)] : [...kinds.values()]
  const list = lists[draw(m.seed, `wander:${key}:kind`, lists.length)] ?? []
  const act = list[draw(m.seed, `wander:${key}:act`, list.length)]
  if (act === undefined) throw new Error('nothing to do')
  return act
}
