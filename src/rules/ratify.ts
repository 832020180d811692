// Home: what a package is worth to each group, the odds that home accepts it, and what a signature leads to. The scenario
// prints a range for what a group asks; the number drawn inside it for the match decides, only the range is ever shown.
import {
  type Compiled,
  type CompiledBargain,
  type CompiledClause,
  type CompiledGauge,
  type CompiledGroup,
  type CompiledResponse,
  NONE,
} from '../scenario/compiled.ts'
import type { Package, PromiseRef, Spend } from './act.ts'
import { runEffects } from './effects.ts'
import { addPending, change, clearPending, makePending, share } from './gauges.ts'
import type { LedgerSink } from './ledger.ts'
import { enterAccord } from './promises.ts'
import { NOTHING_OFFERED } from './setup.ts'
import { ACCOMMODATE } from './stances.ts'
import type { Played, World } from './world.ts'

/** What support is computed from: a world, or a sight, in which the other side's standing is hidden. */
export type HomeFacts = {
  readonly slot: number
  readonly gauges: ArrayLike<number>
  readonly played: readonly Played[]
  readonly breaches: readonly [number, number]
  readonly heard: { readonly refusedAt: ArrayLike<number>; readonly guessedAt: ArrayLike<number> } // as in World
}

/** The side's own standing as it is, or as the other's embassy must guess it: at its start. */
export type Known = 'own' | 'guess'

const bargainOf = (c: Compiled): CompiledBargain => {
  const bargain = c.model.bargain
  if (bargain === null) throw new Error('no bargain in this scenario')
  return bargain
}

/** Support a group gives whatever the package is, tenths; may be negative. */
const mood = (c: Compiled, w: HomeFacts, group: CompiledGroup, known: Known, spend: Spend): number => {
  const b = bargainOf(c)
  return moodOfHome(c, b, w, group.side as 0 | 1, known, spend) + moodOfGroup(b, w, group)
}

/** Of that, what every group of a home shares, and what its public makes of it. */
const moodOfHome = (
  c: Compiled,
  b: CompiledBargain,
  w: HomeFacts,
  side: 0 | 1,
  known: Known,
  spend: Spend,
): number => {
  const standing = b.standings[side]
  const held =
    known === 'own' || standing === NONE ? levelIn(w, standing) : (c.gauges[standing] as CompiledGauge).start
  let support = b.base + share(held, b.standing) - share(levelIn(w, b.records[side]), b.record)
  support += ((b.spend * spend) / 2) | 0
  if (gaveLately(w, (1 - side) as 0 | 1, b.latelyWithin)) support += b.lately
  const broken = w.breaches[(1 - side) as 0 | 1] - 1
  if (broken >= 0 && w.slot - broken <= b.breachSlots) support -= b.breach
  return support
}
const moodOfGroup = (b: CompiledBargain, w: HomeFacts, group: CompiledGroup): number =>
  share(levelIn(w, b.publics[group.side as 0 | 1]), group.public)

const levelIn = (w: HomeFacts, gauge: number): number => (gauge === NONE ? 0 : (w.gauges[gauge] as number))

const gaveLately = (w: HomeFacts, side: 0 | 1, within: number): boolean => {
  for (let i = w.played.length - 1; i >= 0; i -= 1) {
    const turn = w.played[i] as Played
    if (turn.slot < w.slot - within) return false
    if (turn.stances[side] === ACCOMMODATE) return true
  }
  return false
}

/** What one promise of `giver` is worth to a group of either side, tenths. */
export const worthOf = (c: Compiled, ref: PromiseRef, giver: number, group: number): number => {
  const worth =
    ref.kind === 'pledge'
      ? (c.responses[ref.response] as CompiledResponse).worth
      : (c.clauses[ref.clause] as CompiledClause).worth[giver as 0 | 1]
  return worth[group] ?? 0
}

/** What a draft of side `by` is worth to a group, tenths. */
const worthOfDraft = (c: Compiled, draft: Package, by: number, group: number): number => {
  let worth = 0
  for (const ref of draft.give) worth += worthOf(c, ref, by, group)
  for (const ref of draft.take) worth += worthOf(c, ref, 1 - by, group)
  return worth
}

/** Support of one group for a draft, tenths: it accepts from its drawn ask up. */
export const supportOf = (
  c: Compiled,
  w: HomeFacts,
  draft: Package,
  by: number,
  group: number,
  known: Known = 'own',
  spend: Spend = 0,
): number => mood(c, w, c.groups[group] as CompiledGroup, known, spend) + worthOfDraft(c, draft, by, group)

export type Light = { readonly odds: number; readonly hesitates: number } // percent; group with the lowest chance, -1 none

/** What odds are counted in before they are percent. */
export const FULL = 10000

/** A side's home before it knows a draft, by place among its groups: for those who weigh many drafts in one state. */
export type Home = {
  readonly groups: readonly number[]
  readonly reached: readonly number[] // steps of its range that the support reaches whatever the draft is; may be negative
  readonly steps: readonly number[] // tenths in its printed range, from above what it refused in this match
}
type Filling = { groups: readonly number[]; readonly reached: number[]; readonly steps: number[] }

/** A home that is to be filled; written in at every filling anew. */
export const emptyHome = (): Filling => ({ groups: [], reached: [0, 0, 0, 0], steps: [0, 0, 0, 0] })

export const fillHome = (
  c: Compiled,
  w: HomeFacts,
  side: 0 | 1,
  known: Known,
  spend: Spend,
  home: Filling,
): void => {
  const b = bargainOf(c)
  const { groups } = c.sides[side]
  home.groups = groups
  const shared = moodOfHome(c, b, w, side, known, spend)
  const refusals = known === 'own' ? w.heard.refusedAt : w.heard.guessedAt
  for (let i = 0; i < groups.length; i += 1) {
    const number = groups[i] as number
    const group = c.groups[number] as CompiledGroup
    const low = Math.max(group.low, (refusals[number] as number) + 1)
    home.reached[i] = shared + moodOfGroup(b, w, group) - low + 1
    home.steps[i] = Math.max(group.high, low) - low + 1 // a guess may have lain above the range
  }
}

/** Chance, of FULL, that a group accepts whose support reaches so many steps of its range: the share of them. */
export const chanceOf = (reached: number, steps: number): number => {
  if (reached >= steps) return FULL
  return reached <= 0 ? 0 : ((FULL * reached) / steps) | 0
}

export const percentOf = (odds: number): number => ((odds + 50) / 100) | 0

/** Odds that a side's home accepts a draft: for every group the share of its printed range that the support reaches. A group
 * that refused in this match asks for more than it was offered then: its range begins above that. */
export const lightOf = (
  c: Compiled,
  w: HomeFacts,
  draft: Package,
  by: number,
  side: 0 | 1,
  known: Known = 'own',
  spend: Spend = 0,
): Light => {
  fillHome(c, w, side, known, spend, lit)
  const home: Home = lit
  let odds = FULL
  let lowest = FULL
  let hesitates = NONE
  for (let i = 0; i < home.groups.length; i += 1) {
    const group = home.groups[i] as number
    const reached = (home.reached[i] as number) + worthOfDraft(c, draft, by, group)
    const chance = chanceOf(reached, home.steps[i] as number)
    odds = ((odds * chance) / FULL) | 0
    if (chance < lowest) {
      lowest = chance
      hesitates = group
    }
  }
  return { odds: percentOf(odds), hesitates }
}

/** Filled anew for every light. */
const lit = emptyHome()

/** The group that refuses a draft, the one that lacks most; -1 where the whole home accepts. */
const refuses = (c: Compiled, w: World, draft: Package, by: number, side: 0 | 1): number => {
  let most = 0
  let refused = NONE
  for (const group of c.sides[side].groups) {
    const support = supportOf(c, w, draft, by, group, 'own', w.table.spend[side])
    const lacks = (w.asks[group] as number) - support
    if (lacks > most) {
      most = lacks
      refused = group
    }
  }
  return refused
}

/** Puts the lying draft, now signed, to both homes at once. */
export const ratify = (c: Compiled, w: World, sink: LedgerSink | null): void => {
  const draft = w.table.lying
  if (draft === null) throw new Error('nothing to ratify')
  const { by } = w.table
  const refused = [refuses(c, w, draft, by, 0), refuses(c, w, draft, by, 1)] as const
  for (const side of [0, 1] as const) hear(c, w, draft, by, refused[side], w.table.spend[side])
  w.table.lying = null
  w.table.by = NONE
  if (refused[0] === NONE && refused[1] === NONE) accept(c, w, draft, by, sink)
  else fail(c, w, refused, sink)
}

/** What a refusal teaches: here the support as it was, there as the embassy guessed it. */
const hear = (c: Compiled, w: World, draft: Package, by: number, group: number, spend: Spend): void => {
  if (group === NONE) return
  const { refusedAt, guessedAt } = w.heard
  const was = supportOf(c, w, draft, by, group, 'own', spend)
  const guessed = supportOf(c, w, draft, by, group, 'guess')
  refusedAt[group] = Math.max(refusedAt[group] as number, was)
  guessedAt[group] = Math.max(guessedAt[group] as number, guessed)
}

/** Filled anew by every ratification. */
const pending = makePending()

const fail = (c: Compiled, w: World, refused: readonly [number, number], sink: LedgerSink | null): void => {
  const b = bargainOf(c)
  w.table.failed = { draft: w.table.drafts, refused }
  w.table.left = [false, false]
  clearPending(pending)
  for (const side of [0, 1] as const)
    if (refused[side] !== NONE) runEffects(c, w, b.failed, side, sink, pending)
  addPending(c, w, pending, sink)
}

const accept = (c: Compiled, w: World, draft: Package, by: number, sink: LedgerSink | null): void => {
  const b = bargainOf(c)
  for (const side of [0, 1] as const) {
    const standing = b.standings[side]
    const spent = -10 * w.table.spend[side]
    if (standing !== NONE && spent !== 0) change(c, w, standing, spent, { code: 'spend', side }, sink)
  }
  clearPending(pending)
  runEffects(c, w, b.ratified, 0, sink, pending)
  for (const ref of draft.give) atOnce(c, w, ref, by, sink)
  for (const ref of draft.take) atOnce(c, w, ref, 1 - by, sink)
  addPending(c, w, pending, sink)
  w.table.ratified = enterAccord(c, w, draft, by)
  w.table.failed = null
  w.table.left = [true, true]
  w.heard.offered = NOTHING_OFFERED
  w.heard.before = NOTHING_OFFERED
}

const atOnce = (c: Compiled, w: World, ref: PromiseRef, giver: number, sink: LedgerSink | null): void => {
  if (ref.kind === 'clause')
    runEffects(c, w, (c.clauses[ref.clause] as CompiledClause).effects, giver, sink, pending)
}
