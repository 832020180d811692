// What governments really chose, run through the same model: a line to lay beside a match, and no answer key.

import { apply, legalActs, nextTurn, phaseOf, reveal } from '../rules/order.ts'
import { makePlay } from '../rules/play.ts'
import { newWorld } from '../rules/setup.ts'
import { handOf } from '../rules/table.ts'
import type { World } from '../rules/world.ts'
import type { Compiled } from '../scenario/compiled.ts'
import { relationsOf } from '../scenario/conditions.ts'

/** Levels at the end of a slot, tenths. */
export type HistorySlot = {
  readonly slot: string
  readonly relations: number
  readonly levels: Readonly<Record<string, number>> // meters only
}

const SIDES = [0, 1] as const

/**
 * The slots in order, or null where the scenario tells no history. Nothing is signed on the way: the file's history names cards
 * and words only. A trigger that history does not name is met with each side's default.
 */
export function historyLine(c: Compiled): readonly HistorySlot[] | null {
  if ((c.scenario.history ?? []).length === 0) return null
  const longest = c.presets.reduce((one, two) => (two.slots.length > one.slots.length ? two : one))
  const m = makePlay(c, { preset: longest.id, off: c.off }, 'history')
  const w = newWorld(c, m.options, m.seed)
  const ends: HistorySlot[] = []
  while (nextTurn(c, m, w, null) !== 'ended') {
    for (const side of SIDES)
      if (legalActs(c, m, w, side).includes('leave')) apply(c, m, w, side, { kind: 'leave' }, null)
    for (const side of SIDES) {
      if (phaseOf(c, m, w) !== 'commitment') continue
      const { response, word } = chosenBy(c, w, side)
      apply(c, m, w, side, { kind: 'seal', response, word }, null)
    }
    reveal(c, m, w, null)
    ends.push(levelsNow(c, w))
  }
  return ends
}

function chosenBy(c: Compiled, w: World, side: 0 | 1): { readonly response: number; readonly word: boolean } {
  const trigger = c.triggers[w.trigger]!
  const step = c.scenario.history?.find(one => one.trigger === trigger.id)
  const id = c.sides[side].id
  const card = c.numbers.responses.get(`${trigger.id}/${id}/${step?.responses?.[id]}`) ?? -1
  const hand = handOf(c, w, w.trigger, side)
  const calm = trigger.fallback[side]
  const response = [card, calm, ...hand].find(one => hand.includes(one))!
  return { response, word: step?.word?.[id] !== false }
}

const levelsNow = (c: Compiled, w: World): HistorySlot => ({
  slot: c.slots[w.slot]!.id,
  relations: relationsOf(c, w),
  levels: Object.fromEntries(
    c.gauges.flatMap((gauge, at) => (gauge.kind === 'meter' ? [[gauge.id, w.gauges[at]!] as const] : [])),
  ),
})
