// What a pair hands in, and what the instructor's device makes of what it gathers. Types only; the door (main) answers.
import type { Result } from '../../kit/result.ts'
import type { Scenario } from '../../scenario/schema.ts'
import type { GatheredItem, Remains } from '../../store/gathered.ts'
import type { ClassLogs } from '../class-pages/logs.ts'

/** A match as its pair hands it in. */
export type HandIn = {
  readonly tag: string // four signs to tell it by
  readonly parts: readonly string[] // the code, a QR code each
  readonly rows: readonly (readonly string[])[] // the same by part, in rows of groups to read out
  readonly ended: boolean
  readonly file: { readonly name: string; readonly text: string }
}

/**
 * Why a gathered match cannot be read: what is kept of it is damaged, it was played by other rules than this copy's, or its scenario
 * is not on this device (any more).
 */
export type Lost = 'damaged' | 'rules' | 'scenario'

/** One match as it stands in the list, whether it can be read or not. */
export type Gathered = Remains &
  (
    | { readonly item: GatheredItem; readonly lost: null | 'rules' | 'scenario' }
    | { readonly item: null; readonly lost: 'damaged' }
  )

export type Taken =
  | { readonly kind: 'new' | 'known' | 'mended'; readonly item: GatheredItem }
  | {
      readonly kind: 'part'
      readonly tag: string
      readonly part: number
      readonly of: number
      readonly missing: readonly number[]
    }
  | { readonly kind: 'scenario'; readonly title: string } // may be read from now on

/** Why something was not taken: a code of `words/en/gather.ts` behind `gather.no-`. */
export type TakenError = {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

/** The matches of one scenario, told as a class. */
export type GatheredClass = {
  readonly scenario: Scenario
  readonly items: readonly Gathered[] // those that cannot be read too, and those whose scenario cannot
  readonly logs: () => Promise<ClassLogs>
}

export type Gathering = {
  readonly kept: boolean // false: in memory only
  readonly items: () => Promise<readonly Gathered[]> // in the order they came
  readonly take: (text: string) => Promise<Result<Taken, TakenError>> // typed, pasted or scanned
  readonly takeFile: (file: File) => Promise<Result<Taken, TakenError>>
  readonly rename: (item: GatheredItem, name: string) => Promise<void>
  readonly remove: (id: string) => Promise<void>
  readonly clear: () => Promise<void>
  readonly classOf: (scenario: string) => Promise<GatheredClass | null>
}
