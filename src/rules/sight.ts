// What a side knows, in ids and integers: all that policies and search may read. Built, never stripped: a secret of the
// other side has no field here.
import { type Compiled, TABLE_NONE } from '../scenario/compiled.ts'
import type { Act, Package, PromiseRef, Spend } from './act.ts'
import { legalActs } from './acts.ts'
import { costOf, isPledged, type Mark, marksOf } from './marks.ts'
import type { Play } from './play.ts'
import { lightOf } from './ratify.ts'
import { handOf, offersOf, tableKind, turnIsOpen, turnOf } from './table.ts'
import type { Accord, Failure, Played, Promised, World } from './world.ts'

export type { Mark }
export type CardSight = {
  readonly response: number
  readonly cost: number // tenths of own standing, halved when pledged
  readonly marks: readonly { readonly promise: number; readonly mark: Mark }[] // own promises in force
  readonly pledged: boolean
}
export type LightSight = {
  readonly odds: readonly [home: number, theirs: number] // percent; theirs is the embassy's guess from what is public
  readonly hesitates: readonly [home: number, theirs: number] // group, -1 none
}
export type Sight = {
  readonly side: number
  readonly slot: number
  readonly turn: number // played turns so far, this one included
  readonly turns: number // that this match plays
  readonly trigger: number
  readonly gauges: readonly number[] // tenths; -1 where this side does not see it (the other's standing)
  readonly flags: readonly number[]
  readonly promises: readonly Promised[]
  readonly accords: readonly Accord[]
  readonly played: readonly Played[] // the other's predictions are -1, its word true: what it broke stands in promises
  readonly happened: readonly number[] // by trigger: slot + 1 when it last struck, 0 never
  readonly breaches: readonly [number, number] // slot + 1 of a side's last broken promise, 0 never
  readonly pens: readonly [number, number]
  readonly draft: { readonly number: number; readonly by: number; readonly package: Package } | null
  readonly light: LightSight | null // of the lying draft
  readonly failed: Failure | null
  readonly heard: {
    readonly refusedAt: readonly number[] // as in World; of the other side's groups -1, for how much they had is its own affair
    readonly guessedAt: readonly number[]
    readonly offered: readonly [Package | null, Package | null]
  }
  readonly spend: Spend // own
  readonly sealed: number // own response, -1
  readonly otherSealed: boolean
  readonly predicted: number // own, -1
  readonly aims: readonly number[] // own
  readonly redLine: number // own, -1
  readonly hand: readonly CardSight[]
  readonly otherHand: readonly number[] // responses the other side can play
  readonly offers: {
    readonly give: readonly PromiseRef[]
    readonly take: readonly PromiseRef[]
    readonly most: number
  } // what a draft of this side may hold now; most: promises a side
  readonly legal: readonly Act['kind'][]
}

/** What a side knows now: copies of all that changes; what never changes once made (a played turn, a draft) is shared. */
export const sightOf = (c: Compiled, m: Play, w: World, side: 0 | 1): Sight => {
  const other = (1 - side) as 0 | 1
  const t = w.table
  const open = turnIsOpen(w)
  return {
    side,
    slot: w.slot,
    turn: turnOf(w),
    turns: turnOf(w) + turnsLeft(m, w),
    trigger: w.trigger,
    gauges: Array.from(w.gauges, (level, gauge) => (isHidden(c, gauge, other) ? -1 : level)),
    flags: [...w.flags],
    promises: w.promises.map(promise => ({ ...promise })),
    accords: [...w.accords],
    played: w.played.map(turn => ({
      ...turn,
      words: own(side, turn.words[side], true),
      predicted: own(side, turn.predicted[side], -1),
    })),
    happened: [...w.happened],
    breaches: [...w.breaches],
    pens: [...t.pens],
    draft: t.lying === null ? null : { number: t.drafts, by: t.by, package: t.lying },
    light: t.lying === null ? null : lightsOf(c, w, side, t.lying, t.by),
    failed: t.failed,
    heard: heardBy(c, w, side),
    spend: t.spend[side],
    sealed: w.sealed[side],
    otherSealed: w.sealed[other] >= 0,
    predicted: w.predicted[side],
    aims: [...w.aims[side]],
    redLine: w.redLines[side],
    hand: open ? handOf(c, w, w.trigger, side).map(response => cardSight(c, w, side, response)) : [],
    otherHand: open ? handOf(c, w, w.trigger, other) : [],
    offers: offersSight(c, m, w, side),
    legal: legalActs(c, m, w, side),
  }
}

/** What a draft of `side` may hold in this turn; nothing where there is no table. */
const offersSight = (c: Compiled, m: Play, w: World, side: 0 | 1): Sight['offers'] => {
  const most = m.preset.promises
  if (!turnIsOpen(w) || tableKind(c, w) === TABLE_NONE) return { give: [], take: [], most }
  const take = offersOf(c, w, w.trigger, (1 - side) as 0 | 1)
  return { give: offersOf(c, w, w.trigger, side), take, most }
}

/** Both lights under a draft as `side` sees them: its own home with what it would spend, the other's by the embassy's guess. */
export const lightsOf = (c: Compiled, w: World, side: 0 | 1, draft: Package, by: number): LightSight => {
  const home = lightOf(c, w, draft, by, side, 'own', w.table.spend[side])
  const theirs = lightOf(c, w, draft, by, (1 - side) as 0 | 1, 'guess')
  return { odds: [home.odds, theirs.odds], hesitates: [home.hesitates, theirs.hesitates] }
}

/** How much its own groups refused at this side knows; of the other's it knows the guess. */
const heardBy = (c: Compiled, w: World, side: 0 | 1): Sight['heard'] => ({
  refusedAt: Array.from(w.heard.refusedAt, (at, group) => (c.groups[group]?.side === side ? at : -1)),
  guessedAt: [...w.heard.guessedAt],
  offered: w.heard.offered,
})

/** A pair of which only `side`'s half is known. */
const own = <T>(side: 0 | 1, value: T, unknown: T): readonly [T, T] =>
  side === 0 ? [value, unknown] : [unknown, value]

/** The other side's standing is its own affair. */
const isHidden = (c: Compiled, gauge: number, other: number): boolean => {
  const spec = c.gauges[gauge]
  return spec?.kind === 'standing' && spec.side === other
}

const cardSight = (c: Compiled, w: World, side: 0 | 1, response: number): CardSight => ({
  response,
  cost: costOf(c, w, side, response),
  marks: marksOf(c, w, side, response),
  pledged: isPledged(w, side, response),
})

const turnsLeft = (m: Play, w: World): number => {
  if (w.ending >= 0) return 0
  return m.preset.slots.filter(slot => slot > w.slot && w.dropped[slot] === 0).length
}
