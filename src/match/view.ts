// What one viewer may know now, in the author's ids: built from allowed fields, at most 4 KB as JSON. Texts are papers.

import type { Word } from '../rules/judge.ts'
import type { Mark } from '../rules/sight.ts'
import type { Stance, Table } from '../scenario/vocabulary.ts'
import type { PackageIds, Phase, PromiseId, SeatMove } from './moves.ts'

export type Viewer =
  | { readonly kind: 'seat'; readonly seat: string }
  | { readonly kind: 'public' }
  | { readonly kind: 'facilitator' }
  | { readonly kind: 'projector' }

export type GaugeView = { readonly id: string; readonly value: number; readonly change: number } // tenths; change since the turn opened (reveal: in this turn)
export type CardView = {
  readonly id: string
  readonly stance: Stance
  readonly cost: number // points of own standing
  readonly pledged: boolean
  readonly marks: readonly { readonly promise: string; readonly mark: Mark }[] // promise: id in PromiseView
}
export type PromiseView = {
  readonly id: string // stable within the match
  readonly ref: PromiseId
  readonly giver: string // side id
  readonly signed: string // slot id
  readonly until: string // slot id
  readonly state: 'running' | 'suspended' | 'kept' | 'broken'
}
export type LightView = {
  readonly odds: number
  readonly band: 0 | 1 | 2 | 3 | 4
  readonly group: string | null
} // odds in percent; band for words: unlikely .. likely
export type TableView = {
  readonly kind: Table
  readonly draft: {
    readonly number: number
    readonly by: string
    readonly package: PackageIds
    readonly changed: readonly string[]
  } | null // changed: promise keys that differ from the draft before it
  readonly pens: Readonly<Record<string, number>> // by side
  readonly left: readonly string[] // sides done at the table
  readonly failed: {
    readonly draft: number
    readonly refused: Readonly<Record<string, string | null>>
  } | null // group by side
  readonly ratified: boolean
  readonly walked: boolean
}
/** Only in a seat's view. */
export type OwnView = {
  readonly side: string
  readonly seat: string
  readonly standing: number // tenths
  readonly aims: readonly string[]
  readonly redLine: string | null
  readonly hand: readonly CardView[]
  readonly offers: {
    readonly give: readonly PromiseId[]
    readonly take: readonly PromiseId[]
    readonly most: number
  } // what a draft may hold
  readonly lights: { readonly home: LightView; readonly theirs: LightView } | null // of the lying draft
  readonly spend: 0 | 2 | 4
  readonly selected: string | null
  readonly sealed: { readonly response: string; readonly word: boolean } | null
  readonly predicted: Stance | null
  readonly record: number // own words on record, tenths
  readonly mates: readonly string[] // other seats of the side
  readonly wishes: readonly {
    readonly seat: string
    readonly ref: string
    readonly move?: SeatMove
    readonly agreed?: readonly string[]
  }[] // acts of the own side that wait for consent; agreed: seats
}
export type RevealView = {
  readonly slot: string
  readonly trigger: string
  readonly responses: Readonly<Record<string, string>> // by side
  readonly stances: Readonly<Record<string, Stance>>
  readonly promises: readonly { readonly id: string; readonly state: 'kept' | 'broken' | 'suspended' }[] // settled in this turn
  readonly outcome: number // index of the pair's own outcome, -1 none
  readonly sealedByClock: readonly string[] // sides whose lying or default card was sealed
}
export type EndView = {
  readonly ending: string | null // null: adjourned, judged as it stands
  readonly adjourned: boolean
  readonly home: Readonly<Record<string, { readonly standing: number; readonly inOffice: boolean }>>
  readonly aims: Readonly<
    Record<string, readonly { readonly id: string; readonly met: 'met' | 'partly' | 'not' }[]>
  >
  readonly redLines: Readonly<Record<string, { readonly id: string; readonly crossed: boolean } | null>>
  readonly word: Readonly<Record<string, Word>>
}
export type View = {
  readonly revision: number // of the log: seq of the last entry
  readonly viewer: Viewer
  readonly phase: Phase
  readonly paused: boolean
  readonly turn: number // from 1
  readonly turns: number
  readonly slot: string
  readonly trigger: string | null // null in the briefing and at the end
  readonly softer: boolean
  readonly deadline: number | null // milliseconds of match time
  readonly now: number // milliseconds of match time when the view was built
  readonly due: readonly string[] // sides that are waited for
  readonly gauges: readonly GaugeView[] // meters and public factors, in the file's order; no side's own standing
  readonly disputes: readonly { readonly id: string; readonly value: number }[] // open ones, tenths
  readonly states: readonly { readonly id: string; readonly lean: number }[] // stakeholders of kind state, -100..100
  readonly flags: readonly string[] // on
  readonly promises: readonly PromiseView[] // in force, or settled this turn
  readonly horizon: readonly number[] // indices of calendar.known, next two
  readonly table: TableView | null
  readonly sealed: readonly string[] // sides whose envelope is closed
  readonly own: OwnView | null
  readonly reveal: RevealView | null // of this turn, from the reveal on
  readonly end: EndView | null
  readonly teaches: readonly ('prediction' | 'table')[] // rules that have arrived by this turn
  readonly passed?: readonly { readonly slot: string; readonly story: number }[] // of slots with several tellings, the one that fits
  readonly said?: readonly { readonly by: string; readonly text: string }[] // side, text id: the last of this turn
  readonly announced?: string // text id of the facilitator's last announcement
  readonly desk?: DeskView // only in the facilitator's view
}
export type DeskView = {
  readonly seats: readonly { readonly id: string; readonly side: string; readonly holder: string }[]
  readonly calls: readonly { readonly seat: string; readonly kind: 'help' | 'stop' | 'skip' }[] // of this turn
  readonly injected: string | null // trigger of the next turn
  readonly optional: readonly string[] // slots that may still be dropped
}

/** The causes of one slot, sent once when it is revealed; a seat sees its own standing and not the other's. */
export type LedgerPage = {
  readonly slot: string
  readonly lines: readonly LedgerLine[]
}
export type LedgerLine = {
  readonly gauge: string
  readonly by: number
  readonly cause: {
    readonly code: string
    readonly id?: string
    readonly side?: string
    readonly part?: number
  }
}
