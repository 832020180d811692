// The ledger: every change of every gauge with its slot, size and cause. Nothing moves a gauge without an entry.

/** Why a gauge moved: a literal code and what it names; words/ (or the scenario's own `why`) makes the clause. */
export type Cause = {
  readonly code:
    | 'force' // id: force
    | 'trigger' // id: trigger
    | 'response' // side, id: trigger/side/response; the act's own effects and its size
    | 'meeting' // how the two stances met
    | 'stance' // what any act of that stance does (lines of communication, disputes)
    | 'home' // how home saw it
    | 'cost' // the card's cost
    | 'retreat' // stepping back from words on record
    | 'record' // words put on record, or fading
    | 'ground' // who gave way
    | 'outcome' // a pair of responses with an outcome of its own
    | 'clause' // a promise: at once, each slot, or settled
    | 'ratified'
    | 'failed' // a ratification that failed
    | 'broke' // a promise broken
    | 'spend' // standing spent to win home over
    | 'statement'
    | 'stakeholder'
    | 'limit' // a bound (0, 100, a floor) took the rest
  readonly id?: string // what it names, in the author's ids
  readonly side?: number // 0 or 1: whose act
  readonly part?: number // index of the effect in its list, for the author's own `why`
}

export type LedgerEntry = {
  readonly slot: number // index in the calendar
  readonly gauge: number // index in the compiled tables
  readonly by: number // tenths, never 0
  readonly cause: Cause
}

/** Where rules report changes: recording in a match, absent in a playout. */
export type LedgerSink = (entry: LedgerEntry) => void
