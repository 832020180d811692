// The compiled scenario: every id numbered once, every number an integer. Types only. Texts stay in the Scenario and are
// reached by id. Sizes and levels are tenths of a point, percentages whole, -1 means none.
import type { Scenario } from './schema.ts'

/** By side (0, 1), or by the side that acts (`self`): a relative reference resolves for self = 0 and for self = 1. */
export type Pair = readonly [number, number]

/** A gauge number, or one of the two derived levels, or none. */
export const NONE = -1
export const RELATIONS = -2 // weighted mean of `Compiled.relations`
export const DISPUTES = -3 // sum of the open disputes, at most 1000

export const STANCE_SIGN = [-1, -1, 0, 1, 1] as const // of an act without a code, by STANCES
export const TABLE_NONE = 0
export const TABLE_ONE = 1
export const TABLE_OPEN = 2
export const TABLE_SUMMIT = 3

// ---- conditions and effects -------------------------------------------------------------------------------------

export type NodeOp =
  | 'gauge' // refs gauge (minus), compared with atLeast and below
  | 'flag'
  | 'dispute'
  | 'played'
  | 'stance'
  | 'happened'
  | 'clause'
  | 'accords'
  | 'word'
  | 'from'
  | 'until'
  | 'assumption'

/** One question of a condition, and where to go on after its answer: `Compiled.nodes` holds them flat. A condition is the number
 * of its first question. Who comes to NONE is done, and it holds; who comes to NEVER, and it does not. */
export type ConditionNode = {
  readonly op: NodeOp
  readonly yes: number
  readonly no: number
  readonly gauge: Pair // gauge
  readonly minus: Pair // gauge; NONE: nothing is taken off
  readonly atLeast: number // tenths (gauge); a count (stance, accords); NO_BOUND
  readonly below: number // tenths; NO_BOUND
  readonly index: number // flag, gauge of the dispute, response, stance, trigger, clause, slot, assumption
  readonly side: Pair // stance, word: by self; NONE either side
  readonly within: number // slots back from now; NONE: ever
  readonly is: 'signed' | 'running' | 'kept' | 'broken' // clause, word
}
export const NO_BOUND = -100000
export const NEVER = -2

/** `base` plus percentages of gauges over a level, plus amounts while a condition holds. */
export type LeanTerm = {
  readonly gauge: Pair // NONE: the term only adds
  readonly over: number // tenths
  readonly percent: number
  readonly when: number // condition
  readonly add: number // tenths
}

export type EffectKind = 'by' | 'set' | 'toward' | 'follows' | 'flag' | 'settle'

/** What the ledger names when an effect moves a gauge. */
export type EffectSource = {
  readonly code:
    | 'force'
    | 'trigger'
    | 'response'
    | 'stance'
    | 'outcome'
    | 'clause'
    | 'ratified'
    | 'failed'
    | 'broke'
    | 'statement'
    | 'stakeholder'
  readonly id?: string // in the author's ids
  readonly side?: number
  readonly part?: number // index in its list
}

export type CompiledEffect = {
  readonly kind: EffectKind
  readonly plain: boolean // moves its gauge by its amount, at once, once, whatever holds: most do, and nothing else need be asked
  readonly gauge: Pair // that moves; for settle the dispute's; NONE for flag
  readonly amount: number // by, set: tenths
  readonly per: Pair // by: for each `each` tenths of this gauge over `over` (below it the other way); NONE: once
  readonly over: number
  readonly each: number
  readonly base: number // toward: tenths
  readonly terms: readonly LeanTerm[] // toward
  readonly percent: number // toward: share of the gap; follows: of that gauge's change
  readonly follows: Pair
  readonly flag: number
  readonly on: 0 | 1
  readonly after: number // slots until it arrives, 0 at once
  readonly slots: number // times it arrives, one a slot; 1 once
  readonly when: number // condition, asked when it arrives
  readonly cause: readonly [EffectSource, EffectSource] // by self, ready for the ledger
}

/** A run of `Compiled.effects`: from (included) to (not included). */
export type EffectList = { readonly from: number; readonly to: number }

/** A gauge that takes `percent` of something. */
export type Weighted = { readonly gauge: Pair; readonly percent: number }

// ---- the parts --------------------------------------------------------------------------------------------------

export type GaugeKind = 'meter' | 'standing' | 'factor' | 'dispute' | 'record' | 'ground' | 'stakeholder'
export type CompiledGauge = {
  readonly id: string // `security`, `standing.tokyo`, `dispute.labour`, `record.tokyo`, `ground.tokyo`, `stakeholder.x`
  readonly kind: GaugeKind
  readonly side: number // whose, NONE shared
  readonly start: number
  readonly floor: number // never below
  readonly fragile: number // a fall below this level is scaled by value/level; 0 never
}

export type CompiledSide = {
  readonly id: string
  readonly keys: { readonly agenda: string; readonly redLine: string; readonly character: string } // of the dice that are its secret
  readonly groups: readonly number[]
  readonly aims: readonly number[]
  readonly redLines: readonly number[]
}
export type CompiledGroup = {
  readonly id: string
  readonly key: string // of the dice that draw what it asks for
  readonly side: number
  readonly low: number // printed range of the support it asks for
  readonly high: number
  readonly public: number // percent of its own public's opinion
}
export type CompiledAim = {
  readonly id: string
  readonly side: number
  readonly kind: 'settling' | 'hard' | 'other'
  readonly met: number // condition
  readonly partly: number // condition; NONE: never
}
export type CompiledRedLine = { readonly id: string; readonly side: number; readonly crossed: number }

export type CompiledSlot = {
  readonly id: string
  readonly scheduled: readonly number[] // triggers `at` it, file order
  readonly stories: readonly number[] // conditions of its tellings, file order; empty where it has one text or none
}
export type CompiledPreset = {
  readonly id: string
  readonly slots: readonly number[] // played, rising
  readonly plays: readonly (0 | 1)[] // by slot
  readonly optional: readonly (0 | 1)[] // by slot
  readonly promises: number // a side's promises in one draft
  readonly statement: boolean
  readonly aims: number // dealt a side
}

export type CompiledForce = { readonly id: string; readonly when: number; readonly effects: EffectList }

/** What the ledger names when a card itself moves a gauge. */
export type CardCause = {
  readonly code: 'response' | 'cost' | 'record' | 'retreat'
  readonly id: string
  readonly side: number
}

export type CompiledResponse = {
  readonly ref: string // trigger/side/response
  readonly id: string
  readonly trigger: number
  readonly side: number
  readonly stance: number // 0..4, STANCES
  readonly cost: number // tenths of own standing, before the pledge's discount
  readonly size: number // tenths, signed: from score, code, or small/clear/large with the stance's sign; 0 none
  readonly domain: number // into model.sizes.scale; NONE
  readonly material: boolean
  readonly tags: readonly string[]
  readonly gesture: number // equal numbers pale; NONE never
  readonly undoes: boolean
  readonly when: number // condition, self = side
  readonly effects: EffectList
  readonly record: number // tenths put on record: its own, else its stance's
  readonly arrows: readonly { readonly gauge: number; readonly size: number; readonly ifBoth: boolean }[]
  readonly carries: readonly number[] // clauses
  readonly breaks: readonly number[] // clauses
  readonly worth: readonly number[] // tenths by group (both sides'), when pledged: `given` to own, `got` to the other's, else the stance's
  readonly partner: number // the other side's card without which it cannot be pledged; NONE
  readonly walk: boolean
  readonly fallback: boolean
  readonly pledge: CompiledPromise // to play it, ready for a column
  readonly causes: Readonly<Record<CardCause['code'], CardCause>> // ready for the ledger
}

/** `pledge` a response number, `clause` a clause number: the PromiseRef of rules/act. */
export type CompiledPromise =
  | { readonly kind: 'pledge'; readonly response: number }
  | { readonly kind: 'clause'; readonly clause: number }
export type CompiledPackage = {
  readonly id: string
  readonly from: number
  readonly give: readonly CompiledPromise[]
  readonly take: readonly CompiledPromise[]
}
export type CompiledOutcome = {
  readonly stances: Pair // by side, NONE where a response is asked
  readonly responses: Pair // by side, NONE where a stance is asked
  readonly effects: EffectList // self = 0
}
export type CompiledTrigger = {
  readonly id: string
  readonly at: readonly number[] // slots
  readonly when: number
  readonly weight: number
  readonly again: boolean
  readonly begins: number // side, NONE
  readonly table: number // TABLE_NONE..TABLE_SUMMIT
  readonly crisis: boolean
  readonly substitute: number // trigger, NONE
  readonly effects: EffectList // self = 0
  readonly suspends: readonly number[] // clauses
  readonly responses: readonly [readonly number[], readonly number[]] // by side, file order
  readonly clauses: readonly [readonly number[], readonly number[]] // by giver: what may be promised at its table at all
  readonly fallback: Pair // response by side: the marked one, else the first `hold`, else the first
  readonly walk: Pair // response by side: the marked one, else the fallback
  readonly packages: readonly CompiledPackage[]
  readonly outcomes: readonly CompiledOutcome[]
}
export type CompiledClause = {
  readonly id: string
  readonly by: readonly [boolean, boolean] // sides that can give it
  readonly at: readonly (0 | 1)[] // by trigger: offered there
  readonly when: number // self = giver
  readonly slots: number // how long it runs; 0 done at once
  readonly mutual: boolean // promised by both or by neither
  readonly effects: EffectList
  readonly each: EffectList
  readonly broken: EffectList
  readonly worth: readonly [readonly number[], readonly number[]] // by giver, then by group, tenths
  readonly promise: CompiledPromise // of it, ready for a column
}
export type CompiledStatement = { readonly id: string; readonly effects: EffectList }
export type CompiledStakeholder = {
  readonly id: string
  readonly kind: 'state' | 'livelihood' | 'person'
  readonly gauge: number // NONE for a person
  readonly moves: readonly { readonly when: number; readonly by: number; readonly cause: EffectSource }[]
  readonly when: number // condition, NONE always: whether a person's story is told at all
  readonly told: readonly number[] // conditions, file order
  readonly leans: number // gauge, or RELATIONS, DISPUTES, NONE
}
export type CompiledEnding = {
  readonly id: string
  readonly when: number // NONE always
  readonly early: boolean
  readonly removes: number // side, NONE
}
export type CompiledAssumption = { readonly id: string; readonly on: boolean }
export type CompiledChallenge = {
  readonly id: string
  readonly side: number
  readonly preset: number
  readonly met: number
}
export type CompiledKnown = { readonly slot: number; readonly from: number; readonly when: number } // from: slot, NONE always

// ---- the model --------------------------------------------------------------------------------------------------

export type StanceTable = readonly (readonly number[])[] // [own][other], tenths
export type CompiledModel = {
  readonly scale: readonly (readonly Weighted[])[] // by domain
  readonly words: { readonly meters: number; readonly public: number } // percent; 100 when the file has none
  readonly gestures: {
    readonly gain: number
    readonly pales: number
    readonly most: number
    readonly contrary: number
    readonly within: number
  } | null
  readonly answered: { readonly within: number; readonly meters: number; readonly public: number } | null
  readonly publics: {
    readonly gauges: Pair
    readonly perPoint: number // percent
    readonly gains: number
    readonly sensitivity: Pair
    readonly thin: number // tenths
  } | null
  readonly meeting: {
    readonly table: StanceTable
    readonly gauges: readonly Weighted[]
    readonly streak: number
    readonly most: number
    readonly scaledBy: readonly { readonly gauge: Pair; readonly percent: number; readonly over: number }[]
  } | null
  readonly home: {
    readonly gauges: Pair
    readonly table: StanceTable
    readonly fades: number
    readonly share: { readonly gauge: Pair; readonly percent: Pair } | null
  } | null
  readonly record: {
    readonly gauges: Pair // record.SIDE
    readonly stances: readonly number[] // tenths, by stance
    readonly keeps: number
    readonly retreat: number
    readonly steps: number
  } | null
  readonly ground: { readonly gauges: Pair; readonly table: StanceTable } | null
  readonly stances: readonly EffectList[] // by stance; self = the actor
  readonly bargain: CompiledBargain | null
}
export type CompiledBargain = {
  readonly lines: number // gauge, NONE
  readonly open: number // tenths
  readonly base: number
  readonly standing: number // percent
  readonly public: number // percent, where the group has none of its own
  readonly standings: Pair // gauges; NONE
  readonly publics: Pair // gauges; NONE
  readonly records: Pair // gauges
  readonly record: number // percent
  readonly spend: number // tenths
  readonly lately: number
  readonly latelyWithin: number
  readonly breach: number
  readonly breachSlots: number
  readonly failed: EffectList // self = the side whose home refused
  readonly broke: EffectList // self = the breaker
  readonly ratified: EffectList // self = 0
}

/** Numbers of the author's ids. A response's key is its ref, a gauge's its id in the flat list. */
export type Numbers = {
  readonly sides: ReadonlyMap<string, number>
  readonly gauges: ReadonlyMap<string, number>
  readonly flags: ReadonlyMap<string, number>
  readonly disputes: ReadonlyMap<string, number> // gauge numbers
  readonly slots: ReadonlyMap<string, number>
  readonly presets: ReadonlyMap<string, number>
  readonly triggers: ReadonlyMap<string, number>
  readonly responses: ReadonlyMap<string, number>
  readonly clauses: ReadonlyMap<string, number>
  readonly groups: ReadonlyMap<string, number> // `side/group`
  readonly aims: ReadonlyMap<string, number> // `side/aim`
  readonly redLines: ReadonlyMap<string, number> // `side/line`
  readonly endings: ReadonlyMap<string, number>
  readonly statements: ReadonlyMap<string, number>
  readonly stakeholders: ReadonlyMap<string, number>
  readonly assumptions: ReadonlyMap<string, number>
}

export type Compiled = {
  readonly scenario: Scenario // verbatim: texts by id
  readonly hash: string
  readonly off: readonly string[] // assumptions switched off, sorted
  readonly numbers: Numbers
  readonly sides: readonly [CompiledSide, CompiledSide]
  readonly gauges: readonly CompiledGauge[]
  readonly standings: Pair // by side: the gauge a card's cost is paid from, NONE where there is none
  readonly relations: readonly { readonly gauge: number; readonly percent: number }[]
  readonly disputes: readonly number[] // gauges
  readonly flags: readonly { readonly id: string; readonly on: 0 | 1 }[]
  readonly nodes: readonly ConditionNode[]
  readonly effects: readonly CompiledEffect[]
  readonly slots: readonly CompiledSlot[]
  readonly presets: readonly CompiledPreset[]
  readonly known: readonly CompiledKnown[]
  readonly forces: readonly CompiledForce[]
  readonly triggers: readonly CompiledTrigger[]
  readonly responses: readonly CompiledResponse[]
  readonly domains: readonly string[]
  readonly clauses: readonly CompiledClause[]
  readonly groups: readonly CompiledGroup[]
  readonly aims: readonly CompiledAim[]
  readonly redLines: readonly CompiledRedLine[]
  readonly statements: readonly CompiledStatement[]
  readonly stakeholders: readonly CompiledStakeholder[]
  readonly endings: readonly CompiledEnding[]
  readonly challenges: readonly CompiledChallenge[]
  readonly assumptions: readonly CompiledAssumption[]
  readonly model: CompiledModel
}
