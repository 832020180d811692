// The world step: what happens in every slot, played or not, before anybody does anything. `w.slot` already names the slot.
// Settling promises whose time is over is not done here: it ends a slot, this begins one.
import type { Compiled, CompiledClause, CompiledForce, CompiledStakeholder } from '../scenario/compiled.ts'
import { holds } from '../scenario/conditions.ts'
import { runDelayed, runEffects } from './effects.ts'
import { change, put, share } from './gauges.ts'
import type { LedgerSink } from './ledger.ts'
import type { Promised, World } from './world.ts'

/** Forces in file order, what was on its way, running promises, stakeholders, words fading. */
export const worldStep = (c: Compiled, w: World, sink: LedgerSink | null): void => {
  w.trigger = -1
  snapshot(w)
  for (let i = 0; i < c.forces.length; i += 1) {
    const { effects, when } = c.forces[i] as CompiledForce
    if (holds(c, w, when, 0)) runEffects(c, w, effects, 0, sink)
  }
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
  for (let i = 0; i < w.promises.length; i += 1) {
    const { giver, ref, state } = w.promises[i] as Promised
    if (state !== 'running' || ref.kind !== 'clause') continue
    runEffects(c, w, (c.clauses[ref.clause] as CompiledClause).each, giver, sink)
  }
}

const moveStakeholders = (c: Compiled, w: World, sink: LedgerSink | null): void => {
  for (let i = 0; i < c.stakeholders.length; i += 1) {
    const { gauge, moves } = c.stakeholders[i] as CompiledStakeholder
    if (gauge < 0) continue
    for (let j = 0; j < moves.length; j += 1) {
      const { by, cause, when } = moves[j] as CompiledStakeholder['moves'][number]
      if (holds(c, w, when, 0)) change(c, w, gauge, by, cause, sink)
    }
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
