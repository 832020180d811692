// The deal that both homes would have passed: every package that could lie on a turn's table, put to both true win-sets, and
// run to the end of the match to see which both sides would have preferred to none. In this model, as the table stood.
import type { Package, PromiseRef, Spend } from '../rules/act.ts'
import { SPENDS } from '../rules/act.ts'
import { columnsOf } from '../rules/acts.ts'
import { endOf, type SideEnd } from '../rules/judge.ts'
import { phaseOf } from '../rules/order.ts'
import type { Play } from '../rules/play.ts'
import { supportOf } from '../rules/ratify.ts'
import { offersOf } from '../rules/table.ts'
import type { World } from '../rules/world.ts'
import type { Compiled } from '../scenario/compiled.ts'
import { type Deal, rerun } from './rerun.ts'
import type { Script } from './script.ts'

/** How one side would have stood at the end: with the deal, and with none in that turn. */
export type Stood = { readonly with: SideEnd; readonly without: SideEnd }

export type Found = {
  readonly deal: Deal
  readonly sides: readonly [Stood, Stood]
  readonly wanted: readonly [boolean, boolean] // preferred to none, by that side's own aims
}

/** One turn's table. `possible` packages could lie there, `passing` of them both homes would have passed. */
export type TableFound = {
  readonly turn: number // from 1
  readonly possible: number
  readonly passing: number
  readonly tried: number // of the passing ones, run to the end
  readonly wanted: number // of those, preferred to none by both sides
  readonly best: Found | null // the best of the wanted ones
  readonly nearest: Found | null // where none was wanted by both: the best of the passing ones
}

/** Packages of one table that are run to the end: half of them the shortest, the rest evenly over all others. */
export const MOST_TRIED = 600

/** What one table would have borne; null where turn `at` (from 0) had none. */
export function dealsAt(c: Compiled, m: Play, script: Script, at: number): TableFound | null {
  const opened = script.turns[at]?.opened
  if (!opened || phaseOf(c, m, opened) !== 'table') return null
  const { passing, possible } = passingAt(c, m, opened)
  const without = rerun(c, m, script, at, null)
  if (without === null) return null
  const none = endOf(c, without)
  const found = spread(passing).flatMap(({ deal }) => {
    const world = rerun(c, m, script, at, deal)
    if (world === null) return []
    const end = endOf(c, world)
    const stood = (side: 0 | 1): Stood => ({ with: end.sides[side], without: none.sides[side] })
    const sides = [stood(0), stood(1)] as const
    return [{ deal, sides, wanted: [isBetter(sides[0]), isBetter(sides[1])] as const }]
  })
  const wanted = found.filter(one => one.wanted[0] && one.wanted[1])
  const best = bestOf(wanted)
  return {
    turn: at + 1,
    possible,
    passing: passing.length,
    tried: found.length,
    wanted: wanted.length,
    best,
    nearest: best === null ? bestOf(found) : null,
  }
}

// ---- both homes ---------------------------------------------------------------------------------------------------

type Passing = { readonly deal: Deal; readonly surplus: number } // tenths over what the most doubtful group asked for

/** Every package that can lie on this table, and those that both homes pass, each with the least that had to be spent. */
export function passingAt(
  c: Compiled,
  m: Play,
  w: World,
): { readonly possible: number; readonly passing: readonly Passing[] } {
  const most = m.preset.promises
  const gives = columnsOf(c, offersOf(c, w, w.trigger, 0), most).map(column => weighed(c, w, column, 0))
  const takes = columnsOf(c, offersOf(c, w, w.trigger, 1), most).map(column => weighed(c, w, column, 1))
  const lacks = lacksOf(c, w)
  const passing: Passing[] = []
  let possible = 0
  for (const give of gives)
    for (const take of takes) {
      if (give.column.length + take.column.length === 0 || give.both !== take.both) continue
      possible += 1
      const one = passes(c, give, take, lacks)
      if (one) passing.push(one)
    }
  return { possible, passing }
}

type Weighed = {
  readonly column: readonly PromiseRef[]
  readonly worth: Int32Array // by group, tenths
  readonly both: string // what of it binds both by nature: it must stand in the other column too
}

const NOTHING: Package = { give: [], take: [] }

function weighed(c: Compiled, w: World, column: readonly PromiseRef[], giver: 0 | 1): Weighed {
  const draft = giver === 0 ? { give: column, take: [] } : { give: [], take: column }
  const worth = (group: number) => supportOf(c, w, draft, 0, group) - supportOf(c, w, NOTHING, 0, group)
  return { column, worth: Int32Array.from(c.groups, (_, group) => worth(group)), both: bothOf(c, column) }
}

function bothOf(c: Compiled, column: readonly PromiseRef[]): string {
  const named = column.flatMap(ref => {
    if (ref.kind === 'clause') return c.clauses[ref.clause]?.mutual === true ? [`clause ${ref.clause}`] : []
    const { partner } = c.responses[ref.response]!
    return partner < 0 ? [] : [`card ${Math.min(ref.response, partner)}`]
  })
  return named.sort().join(' ')
}

/** What every group lacks for an empty package, tenths, by what its side spends. */
const lacksOf = (c: Compiled, w: World): readonly Int32Array[] =>
  SPENDS.map(spend =>
    Int32Array.from(
      c.groups,
      (_, group) => (w.asks[group] ?? 0) - supportOf(c, w, NOTHING, 0, group, 'own', spend),
    ),
  )

function passes(c: Compiled, give: Weighed, take: Weighed, lacks: readonly Int32Array[]): Passing | null {
  const spend: [Spend, Spend] = [0, 0]
  let surplus = Number.POSITIVE_INFINITY
  for (const side of [0, 1] as const) {
    let least = Number.NEGATIVE_INFINITY
    for (let at = 0; at < SPENDS.length && least < 0; at += 1) {
      spend[side] = SPENDS[at]!
      least = Number.POSITIVE_INFINITY
      for (const group of c.sides[side].groups)
        least = Math.min(least, give.worth[group]! + take.worth[group]! - lacks[at]![group]!)
      if (c.model.bargain!.standings[side] < 0) break
    }
    if (least < 0) return null
    surplus = Math.min(surplus, least)
  }
  return { deal: { draft: { give: give.column, take: take.column }, spend }, surplus }
}

/** The shortest and cheapest first, for a deal of two promises is easier struck than one of six; then some of every length. */
function spread(passing: readonly Passing[]): readonly Passing[] {
  if (passing.length <= MOST_TRIED) return passing
  const size = ({ deal }: Passing) => deal.draft.give.length + deal.draft.take.length
  const price = ({ deal }: Passing) => deal.spend[0] + deal.spend[1]
  const sorted = [...passing].sort(
    (a, b) => size(a) - size(b) || price(a) - price(b) || b.surplus - a.surplus,
  )
  const half = MOST_TRIED / 2
  const rest = sorted.slice(half)
  const some = Array.from({ length: half }, (_, at) => rest[Math.floor((at * rest.length) / half)]!)
  return [...sorted.slice(0, half), ...some]
}

// ---- both sides ---------------------------------------------------------------------------------------------------

const MET = { met: 2, partly: 1, not: 0 } as const

export const aimsMet = (end: SideEnd): number => end.aims.reduce((sum, aim) => sum + MET[aim.met], 0)

/** In office first, then the red line, then aims, then standing: the order in which a side would have minded. */
const rankOf = (end: SideEnd): readonly number[] => [
  end.inOffice ? 1 : 0,
  end.redLine?.crossed ? 0 : 1,
  aimsMet(end),
  end.standing,
]

/** Whether a side would have preferred the deal to none. */
export function isBetter(stood: Stood): boolean {
  const [one, two] = [rankOf(stood.with), rankOf(stood.without)]
  const at = one.findIndex((value, index) => value !== two[index])
  return at >= 0 && one[at]! > two[at]!
}

/** What a deal brings a side, so that the four ranks never outweigh each other. */
function gainOf({ with: a, without: b }: Stood): number {
  const [one, two] = [rankOf(a), rankOf(b)]
  const step = (at: number) => one[at]! - two[at]!
  return step(0) * 1_000_000 + step(1) * 100_000 + step(2) * 2000 + step(3)
}

/** The one that does most for the side it does less for; then for both; then the shorter and the cheaper one. */
export function bestOf(found: readonly Found[]): Found | null {
  const key = ({ sides, deal }: Found): readonly number[] => {
    const gains = [gainOf(sides[0]), gainOf(sides[1])]
    const size = deal.draft.give.length + deal.draft.take.length
    return [Math.min(...gains), gains[0]! + gains[1]!, -size, -(deal.spend[0] + deal.spend[1])]
  }
  let best: { readonly one: Found; readonly key: readonly number[] } | null = null
  for (const one of found) {
    const own = key(one)
    if (best === null || isMore(own, best.key)) best = { one, key: own }
  }
  return best?.one ?? null
}

function isMore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index])
  return at >= 0 && a[at]! > b[at]!
}
