// The shape of a sight: what a side knows, in ids and integers. A secret of the other side has no field here.
import type { Act, Package, PromiseRef, Spend } from './act.ts'
import type { Mark } from './marks.ts'
import type { Accord, Failure, Played, Promised } from './world.ts'

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
  readonly preset: number // that this match is played by: both know it
  readonly without: readonly string[] // triggers it was agreed to leave out
  readonly substitutes: Readonly<Record<string, string>> // and the ones agreed to stand in for others
  readonly slot: number
  readonly turn: number // played turns so far, this one included
  readonly turns: number // that this match plays
  readonly trigger: number
  readonly gauges: ArrayLike<number> // tenths; -1 where this side does not see it (the other's standing)
  readonly flags: ArrayLike<number>
  readonly promises: readonly Promised[]
  readonly accords: readonly Accord[]
  readonly played: readonly Played[] // the other's predictions are -1, its word true: what it broke stands in promises
  readonly happened: ArrayLike<number> // by trigger: slot + 1 when it last struck, 0 never
  readonly breaches: readonly [number, number] // slot + 1 of a side's last broken promise, 0 never
  readonly pens: readonly [number, number]
  readonly draft: { readonly number: number; readonly by: number; readonly package: Package } | null
  readonly light: LightSight | null // of the lying draft
  readonly failed: Failure | null
  readonly heard: {
    readonly refusedAt: ArrayLike<number> // as in World; of the other side's groups -1, for how much they had is its own affair
    readonly guessedAt: ArrayLike<number>
    readonly offered: readonly [Package | null, Package | null]
    readonly before: readonly [Package | null, Package | null]
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
