// The flow of a match as plain functions: the next turn, what an act does, the reveal, the end. For playouts and policies as
// well as for the match, whose machine must agree with `phaseOf` on who may act (a property holds them equal).
import type { Compiled } from '../scenario/compiled.ts'
import type { Act } from './act.ts'
import { worldStep } from './calendar.ts'
import { homeFeels } from './home.ts'
import { judgeEarly, judgeFinal } from './judge.ts'
import type { LedgerSink } from './ledger.ts'
import type { Play } from './play.ts'
import { expirePromises } from './promises.ts'
import { ratify } from './ratify.ts'
import { playOut, type Revealed } from './reveal.ts'
import { clearTurn } from './setup.ts'
import { openTable, tableOver, turnIsOpen } from './table.ts'
import { strike } from './triggers.ts'
import type { World } from './world.ts'

// The flow's one door: who asks what follows also asks what is legal.
export { legalActs, listActs } from './acts.ts'
export { isLegal } from './legal.ts'
export { bothSealed, phaseOf } from './phase.ts'
export { tableOver } from './table.ts'

export type Opened = { readonly slot: number; readonly trigger: number }

/** Opens the next played slot; unplayed slots on the way run their world step. A turn still open passes unrevealed. */
export const nextTurn = (c: Compiled, m: Play, w: World, sink: LedgerSink | null): Opened | 'ended' => {
  const last = lastSlot(m)
  if (w.ending < 0 && turnIsOpen(w)) {
    w.trigger = -1
    endSlot(c, m, w, sink)
  }
  while (w.ending < 0 && w.slot < last) {
    w.slot += 1
    worldStep(c, w, sink)
    const plays = m.preset.plays[w.slot] === 1 && w.dropped[w.slot] === 0
    const trigger = plays ? strike(c, m, w, sink) : -1
    if (trigger >= 0) {
      openTurn(c, w)
      return { slot: w.slot, trigger }
    }
    endSlot(c, m, w, sink)
  }
  if (w.ending < 0) judgeFinal(c, w)
  return 'ended'
}

const lastSlot = ({ preset: { slots } }: Play): number => slots[slots.length - 1] ?? -1

/** Lays the turn's table and empties the envelopes; `w.trigger` has struck. Also for a trigger that replaces another. */
export const openTurn = (c: Compiled, w: World): void => {
  openTable(c, w)
  clearTurn(w)
}

/** What ends every slot, played or not: promises due, a share of the economy felt at home, endings. */
const endSlot = (c: Compiled, m: Play, w: World, sink: LedgerSink | null): void => {
  expirePromises(w)
  homeFeels(c, w, sink)
  if (w.slot >= lastSlot(m)) judgeFinal(c, w)
  else judgeEarly(c, w)
}

/** Reveals both responses, plays them out and ends the slot. Call in phase `reveal` of an open turn. */
export const reveal = (c: Compiled, m: Play, w: World, sink: LedgerSink | null): Revealed => {
  const revealed = playOut(c, w, sink)
  endSlot(c, m, w, sink)
  return revealed
}

/** Judges a match that is cut short as it stands. */
export const endNow = (c: Compiled, _m: Play, w: World): void => {
  if (w.ending < 0) judgeFinal(c, w)
}

/** Does one act that `isLegal` has let pass. A signature is put to both homes at once. */
export const apply = (
  c: Compiled,
  _m: Play,
  w: World,
  side: 0 | 1,
  act: Act,
  sink: LedgerSink | null,
): void => {
  const t = w.table
  switch (act.kind) {
    case 'draft':
      t.drafts += 1
      t.lying = act.package
      w.heard.offered = side === 0 ? [act.package, w.heard.offered[1]] : [w.heard.offered[0], act.package]
      t.by = side
      t.pens[side] -= 1
      t.left[(1 - side) as 0 | 1] = false // who had left may answer
      return
    case 'sign':
      ratify(c, w, sink)
      return
    case 'shelve':
    case 'withdraw':
      t.lying = null
      t.by = -1
      return
    case 'widen':
      t.spend[side] = act.spend
      return
    case 'walk':
      t.walked = true
      return
    case 'leave':
      if (tableOver(w)) t.stated[side] = -1
      else t.left[side] = true
      return
    case 'state':
      t.stated[side] = act.sentence
      return
    case 'predict':
      w.predicted[side] = act.stance
      return
    case 'seal':
      w.sealed[side] = act.response
      w.words[side] = act.word
  }
}

/** Opens an envelope again before the other side has sealed its own. */
export const unseal = (w: World, side: 0 | 1): void => {
  w.sealed[side] = -1
  w.words[side] = true
}
