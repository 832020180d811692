// Runs a list of effects for one side. With `pending` what it changes is noted there until both sides' changes are known, so that
// every effect reads the state before them.
import { type Compiled, type CompiledEffect, type EffectList, NONE, type Pair } from '../scenario/compiled.ts'
import { holds, levelOf } from '../scenario/conditions.ts'
import { change, note, noteExactly, type Pending, put, share } from './gauges.ts'
import type { LedgerSink } from './ledger.ts'
import type { World } from './world.ts'

/** Runs a list for `self` (0 where nobody acts). With `pending`, changes are noted there and not yet made. */
export const runEffects = (
  c: Compiled,
  w: World,
  list: EffectList,
  self: number,
  sink: LedgerSink | null,
  pending: Pending | null = null,
): void => {
  for (let i = list.from; i < list.to; i += 1) {
    const effect = c.effects[i] as CompiledEffect
    if (effect.plain) {
      move(c, w, effect, effect.amount, self, sink, pending)
      continue
    }
    if (effect.after > 0) {
      w.delayed.push({ slot: w.slot + effect.after, effect: i, self, left: effect.slots })
      continue
    }
    runEffect(c, w, effect, self, sink, pending)
    if (effect.slots > 1) w.delayed.push({ slot: w.slot + 1, effect: i, self, left: effect.slots - 1 })
  }
}

/** What was on its way to this slot or an earlier one arrives, oldest first; what repeats goes on its way again. */
export const runDelayed = (c: Compiled, w: World, sink: LedgerSink | null): void => {
  const { delayed } = w
  const due = delayed.length
  let stays = 0
  for (let i = 0; i < due; i += 1) {
    const item = delayed[i]!
    if (item.slot > w.slot) {
      delayed[stays] = item
      stays += 1
      continue
    }
    runEffect(c, w, c.effects[item.effect] as CompiledEffect, item.self, sink, null)
    if (item.left > 1) delayed.push({ ...item, slot: w.slot + 1, left: item.left - 1 })
  }
  if (stays < due) delayed.splice(stays, due - stays)
}

const runEffect = (
  c: Compiled,
  w: World,
  effect: CompiledEffect,
  self: number,
  sink: LedgerSink | null,
  pending: Pending | null,
): void => {
  if (effect.when !== NONE && !holds(c, w, effect.when, self)) return
  if (effect.kind === 'flag') {
    if (pending === null || pending.flags === null) w.flags[effect.flag] = effect.on
    else pending.flags[effect.flag] = effect.on
    return
  }
  const gauge = at(effect.gauge, self)
  const cause = self === 1 ? effect.cause[1] : effect.cause[0]
  if (effect.kind === 'set' || effect.kind === 'settle') {
    if (pending === null) put(c, w, gauge, effect.amount, cause, sink)
    else noteExactly(pending, gauge, effect.amount - (w.gauges[gauge] as number), cause)
    return
  }
  move(c, w, effect, amountOf(c, w, effect, gauge, self), self, sink, pending)
}

const move = (
  c: Compiled,
  w: World,
  effect: CompiledEffect,
  by: number,
  self: number,
  sink: LedgerSink | null,
  pending: Pending | null,
): void => {
  if (by === 0) return
  const gauge = at(effect.gauge, self)
  const cause = self === 1 ? effect.cause[1] : effect.cause[0]
  if (pending === null) change(c, w, gauge, by, cause, sink)
  else note(c, pending, w.gauges, gauge, by, cause)
}

const amountOf = (c: Compiled, w: World, effect: CompiledEffect, gauge: number, self: number): number => {
  if (effect.kind === 'by' && effect.each === 0) return effect.amount
  if (effect.kind === 'toward')
    return share(leanOf(c, w, effect, self) - (w.gauges[gauge] as number), effect.percent)
  if (effect.kind === 'follows') return share(w.since[at(effect.follows, self)] as number, effect.percent)
  const over = levelOf(c, w, at(effect.per, self)) - effect.over
  return ((effect.amount * over) / effect.each) | 0 // below its level it counts the other way
}

/** The level a gauge leans to: the base, percentages of other gauges over a level (below it they count the other way), and
 * amounts while their condition holds. Tenths; may lie outside 0 to 1000. */
const leanOf = (c: Compiled, w: World, effect: CompiledEffect, self: number): number => {
  let level = effect.base
  const { terms } = effect
  for (let i = 0; i < terms.length; i += 1) {
    const term = terms[i] as (typeof terms)[number]
    if (!holds(c, w, term.when, self)) continue
    level += term.add
    if (term.percent !== 0) level += share(levelOf(c, w, at(term.gauge, self)) - term.over, term.percent)
  }
  return level
}

const at = (pair: Pair, self: number): number => (self === 1 ? pair[1] : pair[0])
