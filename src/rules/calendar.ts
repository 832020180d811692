// The world step: what happens in every slot, played or not, before anybody does anything. `w.slot` already names the slot.
// Settling promises whose time is over is not done here: it ends a slot, this begins one.
import type { Compiled } from '../scenario/compiled.ts'
import { holds } from '../scenario/conditions.ts'
import { runDelayed, runEffects } from './effects.ts'
import { change, put, share } from './gauges.ts'
import type { LedgerSink } from './ledger.ts'
import type { World } from './world.ts'

/** Forces in file order, what was on its way, running promises, stakeholders, words fading. */
export const worldStep = (c: Compiled, w: World, sink: LedgerSink | null): void => {
  w.trigger = -1
  snapshot(w)
  for (const force of c.forces) if (holds(c, w, force.when, 0)) runEffects(c, w, force.effects, 0, sink)
  runDelayed(c, w, sink)
  runClauses(c, w, sink)
  moveStakeholders(c, w, sink)
  fadeRecords(c, w, sink)
}

const snapshot = (w: World): void => {
  for (let gauge = 0; gauge < w.gauges.length; gauge += 1) {
    w.since[gauge] = (w.gauges[gauge] as number) - (w.before[gauge] as number)
    w.before[gauge] = w.gauges[gauge] as number
  }
}

const runClauses = (c: Compiled, w: World, sink: LedgerSink | null): void => {
  for (const promise of w.promises) {
    if (promise.state !== 'running' || promise.ref.kind !== 'clause') continue
    const clause = c.clauses[promise.ref.clause]
    if (clause !== undefined) runEffects(c, w, clause.each, promise.giver, sink)
  }
}

const moveStakeholders = (c: Compiled, w: World, sink: LedgerSink | null): void => {
  for (const stakeholder of c.stakeholders) {
    if (stakeholder.gauge < 0) continue
    for (const move of stakeholder.moves)
      if (holds(c, w, move.when, 0)) change(c, w, stakeholder.gauge, move.by, move.cause, sink)
  }
}

const FADES = [
  { code: 'record', side: 0 },
  { code: 'record', side: 1 },
] as const

const fadeRecords = (c: Compiled, w: World, sink: LedgerSink | null): void => {
  const record = c.model.record
  if (record === null) return
  for (const fade of FADES) {
    const gauge = record.gauges[fade.side]
    put(c, w, gauge, share(w.gauges[gauge] as number, record.keeps), fade, sink)
  }
}
