// What the board is told: plain data in the reader's language, derived elsewhere from a view.
// No sentence is made here, and nothing here knows which countries or how many meters there are.

/** Longitude and latitude in degrees, east and north positive. */
export type LonLat = readonly [lon: number, lat: number]

export type SideIndex = 0 | 1
export type SideMark = 'diamond' | 'square'

export interface BoardSide {
  readonly id: string
  readonly name: string
  readonly mark: SideMark
  readonly place: LonLat
}

/** A single cable joins both capitals as one line; a strand is one side's own half of a two-sided meter. */
export type CableKind = 'single' | 'strand'

export interface BoardCable {
  readonly id: string
  readonly kind: CableKind
  readonly side?: SideIndex // whose strand it is; absent on a single
  readonly label: string
  readonly value: number // tenths, 0..1000
  readonly change: number // tenths since the last slot, signed
  readonly figure?: string // the number as shown; whole points of value when absent
  readonly changeFigure?: string // the change as shown, without its arrow; whole points when absent
}

export interface BoardState {
  readonly id: string
  readonly name: string
  readonly place: LonLat
  readonly lean: number // -100 (turns away) .. 100 (leans in)
  readonly weight: number // 0..5, how much it matters now
  readonly note: string
}

/** A dispute that weighs on a cable. */
export interface BoardSnag {
  readonly id: string
  readonly label: string
  readonly cable: string
}

export const SLIP_DUES = ['running', 'due', 'overdue', 'broken'] as const
export type SlipDue = (typeof SLIP_DUES)[number]

/** A promise in force. */
export interface BoardSlip {
  readonly id: string
  readonly label: string
  readonly due: SlipDue
  readonly side?: SideIndex // who promised
}

export const ENVELOPE_STATES = ['empty', 'sealed', 'opened'] as const
export type EnvelopeState = (typeof ENVELOPE_STATES)[number]

/** What an opened envelope shows: who and which stance, and the response's title. */
export interface BoardCard {
  readonly heading: string
  readonly text: string
}

/** One entry of the ledger as a clause: it flies to its cable at the reveal. */
export interface BoardCause {
  readonly cable: string
  readonly text: string
  readonly change: number // tenths, signed
}

export interface BoardTrigger {
  readonly place: LonLat
  readonly title: string
}

export interface BoardCaption {
  readonly title: string
  readonly subtitle: string
  readonly line1: string
  readonly line2: string
}

const BOARD_PHASES = ['reading', 'bargaining', 'committing', 'revealed', 'ended'] as const
export type BoardPhase = (typeof BOARD_PHASES)[number]

export type BoardLook = 'paper' | 'night' | 'contrast'

/** How the reader wants the board to be. */
export interface BoardPreferences {
  readonly look: BoardLook
  readonly still: boolean // a change is shown at once, without a way there
  readonly letters: number // 1..2, how much larger than usual
}

export interface BoardInput {
  readonly preferences?: BoardPreferences // absent: paper, usual letters, motion as the system asks
  readonly sides: readonly [BoardSide, BoardSide]
  readonly cables: readonly BoardCable[] // from top to bottom
  readonly states: readonly BoardState[]
  readonly trigger: BoardTrigger | null
  readonly snags: readonly BoardSnag[]
  readonly slips: readonly BoardSlip[]
  readonly envelopes: Readonly<Record<string, EnvelopeState>> // by side id; absent means empty
  readonly cards?: Readonly<Record<string, BoardCard>> // by side id, once opened
  readonly causes?: readonly BoardCause[] // of the last reveal, in the order they are told
  readonly telling?: { readonly run: number; readonly skipped: boolean } // a new run tells the reveal from its beginning
  readonly caption: BoardCaption
  readonly phase: BoardPhase
}
