// The search for a draft: what stays the same while drafts are weighed, and how one is weighed.
import type { Package, PromiseRef } from '../rules/act.ts'
import { contradicts } from '../rules/legal.ts'
import { chanceOf, FULL, type Home, homeOf, percentOf, worthOf } from '../rules/ratify.ts'
import type { Sight } from '../rules/sight.ts'
import type { Compiled } from '../scenario/compiled.ts'
import { type Stand, worthOfDeal, worthOfTurn } from './stand.ts'
import type { Character } from './taste.ts'

/** The clauses one side could put beside its pledge, and what each brings. Place 0 is none. The place beyond the last number
 * holds the best of every list, which no single clause need have: a bound for all of them. Parallel lists. */
export type Clauses = {
  readonly numbers: number[] // clause, -1 none
  readonly here: number[] // value for the side that searches
  readonly there: number[] // value for the other side
  readonly worth: number[] // tenths of support, place by place, group by group
}
const placeOfBest = ({ numbers }: Clauses): number => numbers.length

export type Search = {
  readonly c: Compiled
  readonly sight: Sight
  readonly character: Character
  readonly here: Stand
  readonly there: Stand
  readonly withoutHere: number // value of the turn with no deal
  readonly withoutThere: number
  readonly ownHome: Home
  readonly theirHome: Home
  readonly share: number // percent of the gain there that counts as own
  readonly gives: Clauses
  readonly takes: Clauses
  readonly support: number[] // by group: what the two pledges beside the clauses are worth
  mine: number // pledges beside the clauses, -1 none
  theirs: number
  gainHere: number // over no deal, with these pledges alone
  gainThere: number
  most: number
  best: Package | null
}

/** Below the worth of any draft worth sending, which is at least a ten-thousandth. A fraction from the start, and the gains
 * whole throughout: an object whose numbers change their kind costs the engine of the browser more than the whole search. */
const NOTHING_YET = 0.00005

/** `drafts`: how many went to and fro before, for what the other side gains counts more each time. */
export const startSearch = (
  c: Compiled,
  sight: Sight,
  character: Character,
  here: Stand,
  there: Stand,
  drafts: number,
): Search => {
  const side = sight.side as 0 | 1
  const other = side === 0 ? 1 : 0
  return {
    c,
    sight,
    character,
    here,
    there,
    withoutHere: worthOfTurn(c, sight.trigger, here, -1, -1) | 0,
    withoutThere: worthOfTurn(c, sight.trigger, there, -1, -1) | 0,
    ownHome: homeOf(c, sight, side, 'own', sight.spend),
    theirHome: homeOf(c, sight, other, 'guess', 0),
    share: character.fairness * (1 + drafts),
    gives: clausesOf(c, sight.offers.give, side, here, there),
    takes: clausesOf(c, sight.offers.take, other, here, there),
    support: [],
    mine: -1,
    theirs: -1,
    gainHere: 0,
    gainThere: 0,
    most: NOTHING_YET,
    best: null,
  }
}

const zeros = (length: number): number[] => {
  const list: number[] = []
  for (let i = 0; i < length; i += 1) list.push(0)
  return list
}

/** Lists of their own, put together at the end: written as one literal with lists inside, this took half the time of a match. */
const clausesOf = (
  c: Compiled,
  offers: readonly PromiseRef[],
  giver: 0 | 1,
  here: Stand,
  there: Stand,
): Clauses => {
  const numbers = [-1]
  const valuesHere = [0]
  const valuesThere = [0]
  const worth = zeros(c.groups.length)
  const bestWorth = zeros(c.groups.length)
  let bestHere = 0
  let bestThere = 0
  for (const ref of offers) {
    if (ref.kind !== 'clause') continue
    const valueHere = here.values.clauses[giver][ref.clause] as number
    const valueThere = there.values.clauses[giver][ref.clause] as number
    numbers.push(ref.clause)
    valuesHere.push(valueHere)
    valuesThere.push(valueThere)
    bestHere = Math.max(bestHere, valueHere)
    bestThere = Math.max(bestThere, valueThere)
    const worths = c.clauses[ref.clause]!.worth[giver]
    for (let group = 0; group < worths.length; group += 1) {
      worth.push(worths[group]!)
      bestWorth[group] = Math.max(bestWorth[group]!, worths[group]!)
    }
  }
  valuesHere.push(bestHere)
  valuesThere.push(bestThere)
  for (let group = 0; group < bestWorth.length; group += 1) worth.push(bestWorth[group]!)
  return { numbers, here: valuesHere, there: valuesThere, worth }
}

/** Turns to drafts with these two pledges, -1 for none. */
export const beginPair = (search: Search, mine: number, theirs: number): void => {
  const { c, here, sight, support, there } = search
  search.mine = mine
  search.theirs = theirs
  search.gainHere = (worthOfTurn(c, sight.trigger, here, mine, theirs) - search.withoutHere) | 0
  search.gainThere = (worthOfTurn(c, sight.trigger, there, theirs, mine) - search.withoutThere) | 0
  for (let group = 0; group < c.groups.length; group += 1) support[group] = 0
  if (mine >= 0) addWorth(support, c.responses[mine]!.worth)
  if (theirs >= 0) addWorth(support, c.responses[theirs]!.worth)
}

const addWorth = (support: number[], worth: readonly number[]): void => {
  for (let group = 0; group < worth.length; group += 1) support[group]! += worth[group]!
}

// ---- one draft -------------------------------------------------------------------------------------------------------

/** Its gain here, and of the gain there the share that counts: what a draft would be worth if both homes surely passed it. */
const prospectsOf = (search: Search, gain: number, gainThere: number): number =>
  (gain + (Math.min(gainThere, gain) * search.share) / 100) | 0

/** Whether no clause of theirs can make a good enough draft beside this one of ours; `ANY`: beside any of ours. */
export const isHopeless = (search: Search, giving: number): boolean => {
  const { character, gives, most, takes } = search
  const mine = giving === ANY ? placeOfBest(gives) : giving
  const theirs = placeOfBest(takes)
  const gain = search.gainHere + gives.here[mine]! + takes.here[theirs]!
  if (gain < character.gain) return true
  const prospects = prospectsOf(search, gain, search.gainThere + gives.there[mine]! + takes.there[theirs]!)
  if (prospects <= most) return true
  const home = oddsOfPair(search, search.ownHome, mine, theirs)
  if (home < character.odds[0] || (prospects * home * 100) / 10_000 <= most) return true
  return (prospects * home * oddsOfPair(search, search.theirHome, mine, theirs)) / 10_000 <= most
}
export const ANY = -1

/** Weighs the pledges of this search with a clause of either side, by place among `gives` and `takes`. */
export const considerPair = (search: Search, giving: number, taking: number): void => {
  const { character, gives, takes } = search
  const gain = search.gainHere + gives.here[giving]! + takes.here[taking]!
  if (gain < character.gain) return
  const prospects = prospectsOf(search, gain, search.gainThere + gives.there[giving]! + takes.there[taking]!)
  if (prospects <= search.most) return // odds only lessen it
  const home = oddsOfPair(search, search.ownHome, giving, taking)
  if (home < character.odds[0] || (prospects * home * 100) / 10_000 <= search.most) return
  const theirs = oddsOfPair(search, search.theirHome, giving, taking)
  if (theirs < character.odds[1]) return
  const worth = (prospects * home * theirs) / 10_000
  if (worth > search.most) keep(search, worth, pairOf(search, giving, taking))
}

const oddsOfPair = (
  { c, gives, support, takes }: Search,
  home: Home,
  giving: number,
  taking: number,
): number => {
  const groups = c.groups.length
  let odds = FULL
  for (let i = 0; i < home.groups.length && odds > 0; i += 1) {
    const group = home.groups[i]!
    const worth =
      support[group]! + gives.worth[giving * groups + group]! + takes.worth[taking * groups + group]!
    odds = ((odds * chanceOf(home, i, worth)) / FULL) | 0
  }
  return percentOf(odds)
}

const pairOf = ({ c, gives, mine, takes, theirs }: Search, giving: number, taking: number): Package => ({
  give: columnOf(c, mine, gives.numbers[giving]!),
  take: columnOf(c, theirs, takes.numbers[taking]!),
})

const columnOf = (c: Compiled, pledge: number, clause: number): readonly PromiseRef[] => {
  const refs: PromiseRef[] = []
  if (pledge >= 0) refs.push(c.responses[pledge]!.pledge)
  if (clause >= 0) refs.push(c.clauses[clause]!.promise)
  return refs
}

/** Weighs a draft whatever is in it; `pack` as this side would write it. */
export const considerPackage = (search: Search, pack: Package): void => {
  const { c, character, here, sight, there } = search
  const gain = worthOfDeal(c, sight.trigger, here, pack.give, pack.take) - search.withoutHere
  if (gain < character.gain) return
  const gainThere = worthOfDeal(c, sight.trigger, there, pack.take, pack.give) - search.withoutThere
  const prospects = prospectsOf(search, gain, gainThere)
  if (prospects <= search.most) return
  const home = oddsOfPackage(search, search.ownHome, pack)
  const theirs = oddsOfPackage(search, search.theirHome, pack)
  if (home < character.odds[0] || theirs < character.odds[1]) return
  const worth = (prospects * home * theirs) / 10_000
  if (worth > search.most) keep(search, worth, pack)
}

const oddsOfPackage = ({ c, sight }: Search, home: Home, { give, take }: Package): number => {
  const side = sight.side
  let odds = FULL
  home.groups.forEach((group, at) => {
    let worth = 0
    for (const ref of give) worth += worthOf(c, ref, side, group)
    for (const ref of take) worth += worthOf(c, ref, 1 - side, group)
    odds = ((odds * chanceOf(home, at, worth)) / FULL) | 0
  })
  return percentOf(odds)
}

/** The best so far, unless no side may write it or it lay on this turn's table: what was answered is not said twice. */
const keep = (search: Search, worth: number, pack: Package): void => {
  const { c, sight } = search
  if (!isOffered(pack.give, sight.offers.give, sight) || !isOffered(pack.take, sight.offers.take, sight))
    return
  if (contradicts(c, pack.give) || contradicts(c, pack.take) || wasOffered(sight, pack)) return
  search.most = worth
  search.best = pack
}

/** Asked last, for few drafts come so far. Of the pairs it is true from the start; a ready draft may name what is in no hand. */
const isOffered = (refs: readonly PromiseRef[], offered: readonly PromiseRef[], { offers }: Sight): boolean =>
  refs.length <= offers.most && refs.every(ref => offered.some(one => isSame(one, ref)))

const wasOffered = ({ heard, side }: Sight, pack: Package): boolean =>
  heard.offered.some(
    (one, by) =>
      one !== null &&
      sameRefs(by === side ? one.give : one.take, pack.give) &&
      sameRefs(by === side ? one.take : one.give, pack.take),
  )

/** The same promises, in whatever order. */
const sameRefs = (a: readonly PromiseRef[], b: readonly PromiseRef[]): boolean =>
  a.length === b.length && a.every(ref => b.some(one => isSame(ref, one)))

const isSame = (a: PromiseRef, b: PromiseRef): boolean =>
  a.kind === 'clause'
    ? b.kind === 'clause' && a.clause === b.clause
    : b.kind === 'pledge' && a.response === b.response
