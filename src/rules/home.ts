// How each home takes its own government's turn: the stance against what it met, the price of the card, words put on record
// and the price of stepping back from them, and a share of what the slot did to the economy.
import type { Compiled, CompiledModel, CompiledResponse, Pair } from '../scenario/compiled.ts'
import { addPending, clearPending, makePending, note, type Pending, share } from './gauges.ts'
import type { Cause, LedgerSink } from './ledger.ts'
import { isHard, isSoft } from './stances.ts'
import type { Played, World } from './world.ts'

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

const SEEN = [
  { code: 'home', side: 0 },
  { code: 'home', side: 1 },
] as const

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
  const standing = c.standings[side]
  if (standing < 0) return
  note(c, pending, w.gauges, standing, 0 - cost, card.causes.cost) // never -0, which is no whole number to the engine
  note(c, pending, w.gauges, standing, homeShift(c, w, side, card.stance, other, excused), SEEN[side])
}

/** Notes words put on record, and the price of stepping back from those already there. */
export const noteRecord = (c: Compiled, w: World, pending: Pending, card: CompiledResponse): void => {
  const record = c.model.record
  if (record === null) return
  const side = card.side as 0 | 1
  const gauge = record.gauges[side]
  note(c, pending, w.gauges, gauge, card.record, card.causes.record)
  const standing = c.standings[side]
  if (w.played.length === 0 || standing < 0 || !isSoft(card.stance)) return
  const before = (w.played[w.played.length - 1] as Played).stances[side]
  if (card.stance - before < record.steps) return
  const price = share(w.gauges[gauge] as number, record.retreat)
  note(c, pending, w.gauges, standing, 0 - price, card.causes.retreat)
}

/** Ends a slot, played or not: each home feels its share of what the slot did to a gauge (jobs and prices). */
export const homeFeels = (c: Compiled, w: World, sink: LedgerSink | null): void => {
  const home = c.model.home
  if (home === null || home.share === null) return
  clearPending(felt)
  noteFelt(c, w, home.gauges, home.share, 0, sink)
  noteFelt(c, w, home.gauges, home.share, 1, sink)
  addPending(c, w, felt, sink)
}

/** Filled anew at every slot's end: nothing in it outlives the call. */
const felt = makePending()

/** Where no ledger listens. */
const UNSAID: Cause = { code: 'home' }

const noteFelt = (
  c: Compiled,
  w: World,
  homes: Pair,
  { gauge: gauges, percent }: Share,
  side: 0 | 1,
  sink: LedgerSink | null,
): void => {
  const gauge = gauges[side]
  if (gauge < 0 || homes[side] < 0) return
  const by = share((w.gauges[gauge] as number) - (w.before[gauge] as number), percent[side])
  if (by !== 0)
    note(
      c,
      felt,
      w.gauges,
      homes[side],
      by,
      sink === null ? UNSAID : { code: 'home', id: c.gauges[gauge]?.id ?? '', side },
    )
}
type Share = NonNullable<NonNullable<CompiledModel['home']>['share']>
