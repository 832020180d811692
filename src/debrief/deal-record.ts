// What a search for the deal found, in the author's ids. Types only.
import type { PromiseId } from '../match/moves.ts'
import type { Met } from '../rules/judge.ts'

/** One table: how many packages could lie there, how many both homes would have passed, how many of those tried both wanted. */
export type TableRecord = {
  readonly turn: number // from 1
  readonly slot: string
  readonly trigger: string
  readonly possible: number
  readonly passing: number
  readonly tried: number
  readonly wanted: number
  readonly signed: boolean // both signed something there in the match
}

export type StoodEnd = {
  readonly aims: readonly { readonly id: string; readonly met: Met }[]
  readonly standing: number // tenths; -1 where the scenario has none
  readonly inOffice: boolean
  readonly crossed: boolean // the red line
}
export type SideStood = { readonly with: StoodEnd; readonly without: StoodEnd; readonly wanted: boolean }

export type DealFound = {
  readonly turn: number
  readonly slot: string
  readonly trigger: string
  readonly promises: readonly { readonly ref: PromiseId; readonly giver: string }[]
  readonly spend: Readonly<Record<string, number>> // points each side had to spend on its home
  readonly sides: Readonly<Record<string, SideStood>>
}

export type DealSearch = {
  readonly tables: readonly TableRecord[]
  readonly found: DealFound | null // the best one that both wanted; where none, the best one that both homes would have passed
  readonly wanted: boolean // whether both sides wanted it
  readonly last: number // the last turn with one that both wanted, 0 never
}
