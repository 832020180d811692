// The one place where a gauge changes. Whoever moves a gauge says why, and what the ledger hears is exactly what moved: for
// every gauge and slot the entries add up to the change.
import type { Compiled, CompiledGauge } from '../scenario/compiled.ts'
import { LEVEL_MOST } from '../scenario/conditions.ts'
import type { Cause, LedgerSink } from './ledger.ts'
import type { World } from './world.ts'

/** percent of a number, towards zero: all scaling in the rules is this. */
export const share = (value: number, percent: number): number => ((value * percent) / 100) | 0

/** A fall of a fragile gauge below its level counts value/level of itself, so that a wreck falls slowly. */
const softened = (gauge: CompiledGauge, value: number, by: number): number =>
  by < 0 && value < gauge.fragile ? ((by * value) / gauge.fragile) | 0 : by

const bounded = (gauge: CompiledGauge, value: number): number =>
  Math.max(gauge.floor, Math.min(value, LEVEL_MOST))

/** Moves a gauge by tenths, inside its bounds; a fall of a fragile gauge is softened. Reports what moved, never 0. */
export const change = (
  c: Compiled,
  w: World,
  gauge: number,
  by: number,
  cause: Cause,
  sink: LedgerSink | null,
): void => {
  const spec = c.gauges[gauge] as CompiledGauge
  const value = w.gauges[gauge] as number
  put(c, w, gauge, value + softened(spec, value, by), cause, sink)
}

/** Puts a gauge at a level in tenths, inside its bounds, unsoftened. */
export const put = (
  c: Compiled,
  w: World,
  gauge: number,
  level: number,
  cause: Cause,
  sink: LedgerSink | null,
): void => {
  const value = w.gauges[gauge] as number
  const next = bounded(c.gauges[gauge] as CompiledGauge, level)
  if (next === value) return
  w.gauges[gauge] = next
  if (sink !== null) sink({ slot: w.slot, gauge, by: next - value, cause })
}

// ---- changes that come together --------------------------------------------------------------------------------

/** Changes computed from one state and added at once, so that their order cannot matter. Parallel lists, written anew in place:
 * only the first `count` of each are noted. */
export type Pending = {
  count: number
  flags: number[] | null // where flags are noted; null: they are written at once
  readonly gauges: number[]
  readonly by: number[]
  readonly causes: Cause[]
}
export const makePending = (): Pending => ({ count: 0, flags: null, gauges: [], by: [], causes: [] })
export const clearPending = (pending: Pending): void => {
  pending.count = 0
}

/** Notes a change by tenths; softened by the level the gauge has in `levels`, the state before. */
export const note = (
  c: Compiled,
  pending: Pending,
  levels: ArrayLike<number>,
  gauge: number,
  by: number,
  cause: Cause,
): void =>
  noteExactly(pending, gauge, softened(c.gauges[gauge] as CompiledGauge, levels[gauge] as number, by), cause)

/** Notes a change by tenths as it is. */
export const noteExactly = (pending: Pending, gauge: number, by: number, cause: Cause): void => {
  if (by === 0) return
  const { count } = pending
  pending.gauges[count] = gauge
  pending.by[count] = by
  pending.causes[count] = cause
  pending.count = count + 1
}

const LIMIT: Cause = { code: 'limit' }

/** Adds everything noted, once. Each entry stands as noted; what a bound takes away follows as an entry of its own. */
export const addPending = (c: Compiled, w: World, pending: Pending, sink: LedgerSink | null): void => {
  const { by, causes, count, gauges } = pending
  for (let i = 0; i < count; i += 1) {
    const gauge = gauges[i] as number
    w.gauges[gauge] = (w.gauges[gauge] as number) + (by[i] as number)
    if (sink !== null) sink({ slot: w.slot, gauge, by: by[i] as number, cause: causes[i] as Cause })
  }
  for (let i = 0; i < count; i += 1) {
    const gauge = gauges[i] as number
    put(c, w, gauge, w.gauges[gauge] as number, LIMIT, sink)
  }
}
