// How each home takes its own government's turn: the stance against what it met, the price of the card, words put on record
// and the price of stepping back from them, and a share of what the slot did to the economy.
import type { Compiled, CompiledResponse } from '../scenario/compiled.ts'
import { addPending, makePending, note, type Pending, share } from './gauges.ts'
import type { LedgerSink } from './ledger.ts'
import { isHard, isSoft } from './stances.ts'
import type { World } from './world.ts'

/** The gauge a card's cost is paid from, -1 none. */
export const standingOf = (c: Compiled, side: 0 | 1): number =>
  c.model.home?.gauges[side] ??
  c.model.bargain?.standings[side] ??
  c.gauges.findIndex(gauge => gauge.kind === 'standing' && (gauge.side === side || gauge.side === -1))

/** What the table gives at home for `own` against `other`: praise for a hard line fades turn after turn. A concession made
 * under a package that the other side broke is not punished (`excused`). */
export const homeShift = (
  c: Compiled,
  w: World,
  side: 0 | 1,
  own: number,
  other: number,
  excused: boolean,
): number => {
  const home = c.model.home
  if (home === null) return 0
  let cell = home.table[own]?.[other] ?? 0
  if (cell < 0 && excused && isSoft(own)) return 0
  if (cell > 0 && isHard(own))
    for (let i = w.hard[side]; i > 0 && cell > 0; i -= 1) cell = share(cell, home.fades)
  return cell
}

/** Notes what home makes of the turn, and the card's cost. */
export const noteHome = (
  c: Compiled,
  w: World,
  pending: Pending,
  card: CompiledResponse,
  cost: number,
  other: number,
  excused: boolean,
): void => {
  const side = card.side as 0 | 1
  const standing = standingOf(c, side)
  if (standing < 0) return
  note(c, pending, w.gauges, standing, -cost, { code: 'cost', id: card.ref, side })
  note(c, pending, w.gauges, standing, homeShift(c, w, side, card.stance, other, excused), {
    code: 'home',
    side,
  })
}

/** Notes words put on record, and the price of stepping back from those already there. */
export const noteRecord = (c: Compiled, w: World, pending: Pending, card: CompiledResponse): void => {
  const record = c.model.record
  if (record === null) return
  const side = card.side as 0 | 1
  const gauge = record.gauges[side]
  note(c, pending, w.gauges, gauge, card.record, { code: 'record', id: card.ref, side })
  const before = w.played.at(-1)?.stances[side]
  const standing = standingOf(c, side)
  if (before === undefined || standing < 0) return
  if (!isSoft(card.stance) || card.stance - before < record.steps) return
  const price = share(w.gauges[gauge] as number, record.retreat)
  note(c, pending, w.gauges, standing, -price, { code: 'retreat', id: card.ref, side })
}

/** Ends a slot, played or not: each home feels its share of what the slot did to a gauge (jobs and prices). */
export const homeFeels = (c: Compiled, w: World, sink: LedgerSink | null): void => {
  const home = c.model.home
  if (home === null || home.share === null) return
  const pending = makePending()
  for (const side of [0, 1] as const) {
    const gauge = home.share.gauge[side]
    if (gauge < 0 || home.gauges[side] < 0) continue
    const turned = (w.gauges[gauge] as number) - (w.before[gauge] as number)
    const by = share(turned, home.share.percent[side])
    note(c, pending, w.gauges, home.gauges[side], by, { code: 'home', id: c.gauges[gauge]?.id ?? '', side })
  }
  addPending(c, w, pending, sink)
}
