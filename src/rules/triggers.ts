// Which trigger opens a played slot, and what it does. What is scheduled comes first; else dice, keyed by the slot's own id,
// choose by weight among those whose conditions hold.
import { draw } from '../kit/draw.ts'
import type { Compiled, CompiledTrigger } from '../scenario/compiled.ts'
import { holds } from '../scenario/conditions.ts'
import { runEffects } from './effects.ts'
import type { LedgerSink } from './ledger.ts'
import type { Play } from './play.ts'
import type { Promised, World } from './world.ts'

/** Opens `w.slot` with its trigger: effects, suspended promises. Returns it, or -1 where none is eligible. */
export const strike = (c: Compiled, m: Play, w: World, sink: LedgerSink | null): number => {
  const trigger = m.injected >= 0 ? m.injected : substituted(c, m, w, chosen(c, m, w))
  if (trigger >= 0) strikeAs(c, w, trigger, sink)
  return trigger
}

/** Opens `w.slot` with this trigger, whatever the calendar says. */
export const strikeAs = (c: Compiled, w: World, trigger: number, sink: LedgerSink | null): void => {
  const spec = c.triggers[trigger] as CompiledTrigger
  w.trigger = trigger
  w.happened[trigger] = w.slot + 1
  for (let i = 0; i < w.promises.length; i += 1) {
    const promise = w.promises[i] as Promised
    if (promise.state !== 'running' || promise.ref.kind !== 'clause') continue
    if (spec.suspends.includes(promise.ref.clause)) promise.state = 'suspended'
  }
  runEffects(c, w, spec.effects, 0, sink)
}

const mayStrike = (c: Compiled, w: World, trigger: number): boolean => {
  const spec = c.triggers[trigger] as CompiledTrigger
  return (spec.again || w.happened[trigger] === 0) && holds(c, w, spec.when, 0)
}

/** The trigger of this slot before any substitute; -1 none. */
const chosen = (c: Compiled, m: Play, w: World): number => {
  const slot = c.slots[w.slot]
  if (slot === undefined) return -1
  const { scheduled } = slot
  for (let i = 0; i < scheduled.length; i += 1) {
    const trigger = scheduled[i] as number
    if (mayStrike(c, w, trigger) && !leftOut(c, m, trigger)) return trigger
  }
  let weights = 0
  for (let i = 0; i < c.triggers.length; i += 1) weights += weightOf(c, m, w, i)
  if (weights === 0) return -1
  let left = draw(m.dice, `world:${slot.id}:trigger`, weights)
  for (let i = 0; i < c.triggers.length; i += 1) {
    left -= weightOf(c, m, w, i)
    if (left < 0) return i
  }
  return -1
}

/** Whether this match was agreed to be played without the trigger. */
const leftOut = (c: Compiled, m: Play, trigger: number): boolean =>
  m.options.without?.includes((c.triggers[trigger] as CompiledTrigger).id) === true

/** What a trigger weighs in the draw now: nothing where it is scheduled, struck already, left out, or its condition fails. */
const weightOf = (c: Compiled, m: Play, w: World, trigger: number): number => {
  const spec = c.triggers[trigger] as CompiledTrigger
  const drawn = spec.weight > 0 && spec.at.length === 0 && mayStrike(c, w, trigger)
  return drawn && !leftOut(c, m, trigger) ? spec.weight : 0
}

/** The trigger agreed to stand in for this one; where that one has struck already, none: no turn is played twice. */
const substituted = (c: Compiled, m: Play, w: World, trigger: number): number => {
  const substitutes = m.options.substitutes
  if (trigger < 0 || substitutes === undefined) return trigger
  const id = substitutes[(c.triggers[trigger] as CompiledTrigger).id]
  const other = id === undefined ? undefined : c.numbers.triggers.get(id)
  if (other === undefined) return trigger
  return c.triggers[other]?.again || w.happened[other] === 0 ? other : -1
}
