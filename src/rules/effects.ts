// Runs a list of effects for one side. What an effect reads (levels, conditions) comes from `facts`, what it changes is the
// world: the same, or a copy taken before a reveal with the changes noted in `pending` until both sides' are known.
import { type Compiled, type CompiledEffect, type EffectList, NONE, type Pair } from '../scenario/compiled.ts'
import { type Facts, holds, levelOf } from '../scenario/conditions.ts'
import { change, note, noteExactly, type Pending, put, share } from './gauges.ts'
import type { LedgerSink } from './ledger.ts'
import type { World } from './world.ts'

/** Runs a list for `self` (0 where nobody acts). With `pending`, gauge changes are noted there and not yet made. */
export const runEffects = (
  c: Compiled,
  w: World,
  list: EffectList,
  self: number,
  sink: LedgerSink | null,
  facts: Facts = w,
  pending: Pending | null = null,
): void => {
  for (let i = list.from; i < list.to; i += 1) {
    const effect = c.effects[i] as CompiledEffect
    if (effect.plain) {
      move(c, w, effect, effect.amount, self, sink, facts, pending)
      continue
    }
    if (effect.after > 0) {
      w.delayed.push({ slot: w.slot + effect.after, effect: i, self, left: effect.slots })
      continue
    }
    runEffect(c, w, effect, self, sink, facts, pending)
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
    runEffect(c, w, c.effects[item.effect] as CompiledEffect, item.self, sink, w, null)
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
  facts: Facts,
  pending: Pending | null,
): void => {
  if (effect.when !== NONE && !holds(c, facts, effect.when, self)) return
  if (effect.kind === 'flag') {
    w.flags[effect.flag] = effect.on
    return
  }
  const gauge = at(effect.gauge, self)
  const cause = self === 1 ? effect.cause[1] : effect.cause[0]
  if (effect.kind === 'set' || effect.kind === 'settle') {
    if (pending === null) put(c, w, gauge, effect.amount, cause, sink)
    else noteExactly(pending, gauge, effect.amount - (facts.gauges[gauge] as number), cause)
    return
  }
  move(c, w, effect, amountOf(c, w, effect, gauge, self, facts), self, sink, facts, pending)
}

const move = (
  c: Compiled,
  w: World,
  effect: CompiledEffect,
  by: number,
  self: number,
  sink: LedgerSink | null,
  facts: Facts,
  pending: Pending | null,
): void => {
  if (by === 0) return
  const gauge = at(effect.gauge, self)
  const cause = self === 1 ? effect.cause[1] : effect.cause[0]
  if (pending === null) change(c, w, gauge, by, cause, sink)
  else note(c, pending, facts.gauges, gauge, by, cause)
}

const amountOf = (
  c: Compiled,
  w: World,
  effect: CompiledEffect,
  gauge: number,
  self: number,
  facts: Facts,
): number => {
  if (effect.kind === 'by' && effect.each === 0) return effect.amount
  if (effect.kind === 'toward')
    return share(leanOf(c, facts, effect, self) - (facts.gauges[gauge] as number), effect.percent)
  if (effect.kind === 'follows') return share(w.since[at(effect.follows, self)] as number, effect.percent)
  const over = levelOf(c, facts, at(effect.per, self)) - effect.over
  return ((effect.amount * over) / effect.each) | 0 // below its level it counts the other way
}

/** The level a gauge leans to: the base, percentages of other gauges over a level (below it they count the other way), and
 * amounts while their condition holds. Tenths; may lie outside 0 to 1000. */
const leanOf = (c: Compiled, facts: Facts, effect: CompiledEffect, self: number): number => {
  let level = effect.base
  const { terms } = effect
  for (let i = 0; i < terms.length; i += 1) {
    const term = terms[i] as (typeof terms)[number]
    if (!holds(c, facts, term.when, self)) continue
    level += term.add
    if (term.percent !== 0) level += share(levelOf(c, facts, at(term.gauge, self)) - term.over, term.percent)
  }
  return level
}

const at = (pair: Pair, self: number): number => (self === 1 ? pair[1] : pair[0])
