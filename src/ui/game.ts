// What the screens ask of the rest of the game: the door (main) answers. Types only.
import type { ClassSettings } from '../classroom/acts.ts'
import type { Result } from '../kit/result.ts'
import type { FacilitatorMove } from '../match/moves.ts'
import type { OwnView } from '../match/view.ts'
import type { Problem } from '../scenario/problems.ts'
import type { Scenario } from '../scenario/schema.ts'
import type { Claims } from '../store/claims.ts'
import type { ClassIntents } from '../store/class-intents.ts'
import type { KeptSeat } from '../store/class-seat.ts'
import type { ClassStore } from '../store/class-store.ts'
import type { Intents } from '../store/intents.ts'
import type { MatchStore } from '../store/match-store.ts'
import type { Pool } from '../store/pool/pool.ts'
import type { Head, People, Saves } from '../store/saves.ts'
import type { TroubleStore } from '../store/trouble.ts'
import type { ClassLogs } from './class-pages/logs.ts'
import type { DebriefData } from './debrief/data.ts'
import type { Gathering, HandIn } from './gather/data.ts'
import type { Card } from './home/card.ts'
import type { LinesData } from './lines/data.ts'
import type { MountChart } from './parts/chart-pane.tsx'
import type { ReplayData } from './replay/data.ts'
import type { Damage } from './trouble/damage.ts'

/** A scenario of this copy or from a file, ready to be played. */
export type Shelved = { readonly scenario: Scenario; readonly text: string }

/** A scenario on offer: in small at once, whole when it is asked for. */
export type Offer = { readonly card: Card; readonly load: () => Promise<Shelved> }

/** What a player chose on the home page. */
export type Choice = {
  readonly shelved: Shelved
  readonly side: string // the reader's; of two, the one that takes the device first
  readonly preset: string
  readonly opponent: string
  readonly seed: string // empty: a fresh one
  readonly people?: People // two: persons hold both seats and share this device; default one
  readonly off?: readonly string[] // assumptions switched off
  readonly care?: Care
  readonly name?: string // what the player calls the match
}

/** What a player asks of triggers with a content note; a trigger that is not named is told as it is written. */
export type Care = Readonly<Record<string, CareWish>> // by trigger
export type CareWish = 'softer' | 'instead' | 'without'

/** A match that is open on this device. */
export type Opened = OpenedOne | OpenedTwo

export type OpenedOne = SeatOpen & {
  readonly people: 'one'
  readonly head: Head
  readonly scenario: Scenario
}

/** Two persons share the device: `store` reads as the public does. */
export type OpenedTwo = {
  readonly people: 'two'
  readonly head: Head
  readonly scenario: Scenario
  readonly store: MatchStore
  readonly doors: Readonly<Record<string, SeatDoor>> // by side
  readonly close: () => void
}

/** What a seat reads and may do. */
export type SeatOpen = {
  readonly store: MatchStore
  readonly intents: Intents
  readonly close: () => void
}

/** One side of a shared device. */
export type SeatDoor = {
  readonly intents: Intents // speaks for the side at the open table; refusals are told there
  readonly offers: () => OwnView['offers'] // what a draft of this side may hold now; both sides know it
  readonly open: () => SeatOpen // its own papers, to be closed when the device is given on
}

/** What a file turned out to be. */
export type FileFound = { readonly kind: 'scenario'; readonly shelved: Shelved } | FoundMatch
export type FoundMatch = { readonly kind: 'match'; readonly id: string; readonly at: 'match' | 'replay' } // where it is looked at
export type FileProblem =
  | { readonly kind: 'problems'; readonly list: readonly Problem[] }
  | {
      readonly kind: 'log'
      readonly path: string // JSON pointer, '' for the whole file
      readonly code: string
      readonly params: Problem['params']
      readonly list?: readonly Problem[] // of the scenario inside
    }

/** A class host met from this page: joining, the seat, the console, the wall. */
export type ClassDoor = {
  /** What the page's own server says of itself as a class host; null: it is none, or cannot be reached. */
  readonly hostHere: () => Promise<{ readonly addresses: readonly string[] } | null>
  /** Joins with a code and one to three names at this device; the seat is kept. The error is a code of why not. */
  readonly join: (code: string, names: readonly string[]) => Promise<Result<null, string>>
  readonly rejoin: (code: string, rejoin: string) => Promise<Result<null, string>>
  readonly kept: () => KeptSeat | null
  readonly forget: () => void
  /** Opens the class of a token: a kept seat's, or that of an instructor's or a projector's link. Close it on leaving. */
  readonly open: (token: string) => ClassOpen
  /** Makes a class of a scenario; `key` is the host's. The error is a code of why not. */
  readonly make: (
    key: string,
    scenario: string,
    settings: ClassSettings,
  ) => Promise<Result<MadeClass, string>>
}

export type MadeClass = {
  readonly facilitator: string // tokens
  readonly projector: string
  readonly code: string
}

export type ClassOpen = {
  readonly store: ClassStore
  readonly intents: ClassIntents
  readonly scenario: () => Promise<Scenario | null>
  /** One match of the class as a viewer sees it; intents speak for the own seat, or for nobody. */
  readonly match: (match: number, as: 'seat' | 'public' | 'desk' | 'side', side?: string) => SeatOpen
  /** A move of the facilitator in one match. */
  readonly direct: (match: number, move: FacilitatorMove) => Promise<string | null>
  /** The whole log of a match once the class is out of its roles; null where it is not to be had. */
  readonly log: (match: number) => Promise<string | null>
  /** Every match of the class folded from its log, once the class is out of its roles. */
  readonly logs: () => Promise<ClassLogs>
  /** A token of the projector's page; the instructor's only. Null where it is not to be had. */
  readonly wall: () => Promise<string | null>
  /**
   * Another class of the same scenario and settings; the instructor's only. `rehearse`: a rehearsal of so many matches. The error
   * is a code of why not.
   */
  readonly again: (rehearse?: number) => Promise<Result<MadeClass, string>>
  /** Deletes the class and everything in it, for good; the instructor's only. Resolves to whether it was done. */
  readonly remove: () => Promise<boolean>
  readonly close: () => void
}

export type Game = {
  readonly classes: () => Promise<ClassDoor> // loaded when it is first wanted
  readonly saves: () => Promise<Saves>
  readonly prepare: () => void // fetches, when the page has nothing better to do, what a match will need
  readonly forget: () => Promise<void> // deletes every match and every setting of this device
  readonly shelf: readonly Offer[] // of this copy; the first is what a stranger is offered
  readonly tutorial: Offer | null
  readonly opponents: readonly string[]
  readonly begin: (choice: Choice) => Promise<string> // the id of the match
  readonly open: (id: string) => Promise<Result<Opened, string>>
  readonly openFile: (file: File) => Promise<Result<FileFound, FileProblem>>
  readonly exportMatch: (id: string) => Promise<{ readonly name: string; readonly text: string } | null>
  readonly handIn: (id: string) => Promise<Result<HandIn, string>> // the match as a code for the instructor
  readonly gathering: () => Promise<Gathering> // loaded when it is first wanted
  readonly debrief: (id: string) => Promise<Result<DebriefData, string>>
  readonly damage: (id: string) => Promise<Damage | null> // null: nothing is wrong with what is stored
  readonly rawCopy: (id: string) => Promise<{ readonly name: string; readonly text: string }>
  readonly copyOfSound: (id: string) => Promise<string> // the id of the copy
  readonly claims: Claims
  readonly trouble: TroubleStore
  readonly replay: (id: string) => Promise<Result<ReplayData, string>>
  readonly again: (id: string, turn: number) => Promise<string | null> // the id of a copy that stands at that turn
  readonly otherChair: (id: string) => Promise<string | null>
  readonly lines: (id: string, beside: string | null) => Promise<Result<LinesData, string>>
  /** A match as the end of an address, behind `#/shared/`; the error is a code of why not. */
  readonly shareLink: (id: string) => Promise<Result<string, string>>
  readonly openShared: (letters: string) => Promise<Result<FoundMatch, string>>
  readonly pool: () => Promise<Pool> // for what takes thousands of playouts; workers start with the first of them
  readonly mountChart: MountChart | null
}
