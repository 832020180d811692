// One match as the authority holds it: what it was set up with, where the flow stands, the world, and what lies beside the
// world (who is ready, cards on top, wishes, calls). Recomputed from the log; never stored itself.
import { chain } from '../kit/check.ts'
import { canonicalJson } from '../kit/hash.ts'
import { keep } from '../kit/same.ts'
import { checkOf, cloneWorld } from '../rules/copy.ts'
import type { LedgerEntry, LedgerSink } from '../rules/ledger.ts'
import { makePlay, type Play } from '../rules/play.ts'
import { newWorld } from '../rules/setup.ts'
import type { World } from '../rules/world.ts'
import { compile } from '../scenario/compile.ts'
import type { Compiled } from '../scenario/compiled.ts'
import type { Loaded } from '../scenario/load.ts'
import { type Flow, startFlow } from './flow.ts'
import type { Entry, PackageIds, SeatMove } from './moves.ts'
import type { Options, Seat } from './options.ts'
import { startTiming, type Timing } from './timing.ts'
import type { RevealView } from './view.ts'

/** Rises with any change of outcomes: a log of another number is not refolded. */
export const RULES_VERSION = 1

export type Setup = {
  readonly loaded: Loaded
  readonly compiled: Compiled
  readonly options: Options
  readonly seed: string
  readonly play: Play
}

/** An act of a side that waits for the consent of its seats. */
export type Wish = {
  readonly seat: string
  readonly ref: string
  readonly side: 0 | 1
  readonly move: SeatMove
  readonly agreed: readonly string[] // seats, the wisher first
}

export type Call = { readonly seat: string; readonly kind: 'help' | 'stop' | 'skip' }
export type Said = { readonly by: string; readonly text: string } // side, text id

/** Which of a slot's tellings fits, by its place in the file; -1 none. */
export type Passed = { readonly slot: string; readonly story: number }

export type MatchState = {
  readonly setup: Setup
  readonly flow: Flow
  readonly world: World
  readonly opening: Opening | null // how it stood before this turn opened: what a skip or substitute goes back to
  readonly turn: number // from 1
  readonly entries: readonly Entry[]
  readonly check: number
  readonly seats: readonly Seat[]
  readonly timing: Timing
  readonly ready: readonly [boolean, boolean] // done with this phase (the table keeps its own)
  readonly selected: readonly [number, number] // response lying on top, -1 none
  readonly byClock: readonly number[] // sides whose envelope the clock sealed in this turn
  readonly wishes: readonly Wish[]
  readonly injected: number // trigger of the next turn, -1 none
  readonly before: PackageIds | null // the draft before the lying one, from its writer's side
  readonly beforeBy: number // its writer, -1
  readonly settled: readonly number[] // promises the last reveal settled
  readonly outcome: number // of the last reveal, -1 none
  readonly told: readonly RevealView[] // what every reveal so far told, in order
  readonly pages: readonly (readonly LedgerEntry[])[] // by slot
  readonly said: readonly Said[] // of this turn
  readonly calls: readonly Call[] // of this turn
  readonly passed: readonly Passed[] // slots since the last turn that have several tellings
  readonly announced: string | null
  readonly adjourned: boolean
}
type Opening = { readonly world: World; readonly pages: MatchState['pages']; readonly injected: number }

/** A copy that a step may change before it becomes the next state. Its world is its own, where the step may change that. */
export type Draft = { -readonly [K in keyof MatchState]: MatchState[K] } & { at: number }

export function makeSetup(loaded: Loaded, options: Options, seed: string): Setup {
  const compiled = compiledOf(loaded, options.off ?? [])
  return { loaded, compiled, options, seed, play: makePlay(compiled, options, seed) }
}

// Tables already compiled, by scenario: frozen, and shared by every match of it. A cache of a pure function, nothing else.
const tables = new WeakMap<Loaded, Map<string, Compiled>>()

function compiledOf(loaded: Loaded, off: readonly string[]): Compiled {
  const known = tables.get(loaded) ?? new Map<string, Compiled>()
  tables.set(loaded, known)
  const key = [...off].sort().join()
  const compiled = known.get(key) ?? compile(loaded, { off })
  known.set(key, compiled)
  return compiled
}

/** The match before its first entry. Options are those of `checkOptions`. */
export function newMatch(setup: Setup): MatchState {
  const { compiled, options, seed } = setup
  const world = newWorld(compiled, options, seed)
  return {
    setup,
    flow: startFlow(),
    world,
    opening: null,
    turn: 1,
    entries: [],
    check: checkOf(0, world),
    seats: options.seats,
    timing: startTiming(),
    ready: [false, false],
    selected: [-1, -1],
    byClock: [],
    wishes: [],
    injected: -1,
    before: null,
    beforeBy: -1,
    settled: [],
    outcome: -1,
    told: [],
    pages: compiled.slots.map(() => []),
    said: [],
    calls: [],
    passed: [],
    announced: null,
    adjourned: false,
  }
}

/** `beside`: the step changes only what lies beside the world, of which it needs no copy then. */
export const draftOf = (match: MatchState, at: number, beside: boolean): Draft => ({
  ...match,
  world: beside ? match.world : cloneWorld(match.world),
  at,
})

/** Where rules report to while a draft is worked on: each change goes on the page of its slot. */
export function sinkOf(draft: Draft): LedgerSink {
  const pages = [...draft.pages]
  const own = new Set<number>()
  draft.pages = pages
  return entry => {
    if (!own.has(entry.slot)) pages[entry.slot] = [...(pages[entry.slot] ?? [])]
    own.add(entry.slot)
    ;(pages[entry.slot] as LedgerEntry[]).push(entry)
  }
}

/**
 * Appends the entry and closes the draft. The check runs on over the entry's own words and the world after it. Lists of the world
 * that the step left as they were are those of the world before: of a long match each is there once.
 */
export function closeDraft(before: MatchState, draft: Draft, entry: Bare): MatchState {
  const check = checkOf(chainText(draft.check, wordsOf(entry)), draft.world)
  const slot = draft.setup.compiled.slots[draft.world.slot]
  const closes =
    draft.flow.phase !== before.flow.phase && (draft.flow.phase === 'reveal' || draft.flow.phase === 'ended')
  const levels = closes && slot ? { gauges: [...draft.world.gauges], slot: slot.id } : {}
  const { at: _, ...state } = draft
  const world = keep(before.world, draft.world)
  return { ...state, world, check, entries: [...draft.entries, { ...entry, check, ...levels }] }
}
type Bare = Omit<Entry, 'check' | 'gauges' | 'slot'>

const wordsOf = (entry: Bare): string =>
  canonicalJson([entry.seq, entry.turn, entry.by, entry.ref, entry.move, entry.at])

function chainText(previous: number, text: string): number {
  let check = chain(previous, text.length)
  for (let i = 0; i < text.length; i += 1) check = chain(check, text.charCodeAt(i))
  return check
}
