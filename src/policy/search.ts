// How one draft is weighed: what it brings over no deal, here and there, and the odds that both homes pass it. What stays the same
// while hundreds are weighed is read off once; most are left out by a comparison or two, and nothing is made but the one that leads.
import type { Package, PromiseRef } from '../rules/act.ts'
import { contradicts, isOneSided } from '../rules/legal.ts'
import { chanceOf, emptyHome, FULL, fillHome, percentOf } from '../rules/ratify.ts'
import type { Sight } from '../rules/sight.ts'
import type { Compiled } from '../scenario/compiled.ts'
import { type Beside, besideAt, type Parts, type Ready } from './beside.ts'
import { type Stand, worthOfTurn } from './stand.ts'
import type { Character } from './taste.ts'

export type Search = {
  readonly c: Compiled
  readonly sight: Sight
  readonly character: Character
  readonly here: Stand
  readonly there: Stand
  readonly withoutHere: number // value of the turn with no deal
  readonly withoutThere: number
  readonly share: number // percent of the gain there that counts as own
  readonly beside: Beside
  readonly pledges: number // places of `beside.pledges.open` in use
  readonly clauses: number
  least: number // gain here without which no draft can lead, whatever it brings there and whatever the odds
  most: number
  best: Package | null
  leads: number // when the pledges of the draft that leads came to mind, of a ready one -1
  thought: number // and its clauses
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
  const beside = besideAt(c, sight.trigger, here.values, there.values)
  noteHomes(c, sight, character.odds)
  noteOffers(sight)
  return {
    c,
    sight,
    character,
    here,
    there,
    withoutHere: worthOfTurn(c, sight.trigger, here, -1, -1) | 0,
    withoutThere: worthOfTurn(c, sight.trigger, there, -1, -1) | 0,
    share: character.fairness * (1 + drafts),
    beside,
    pledges: openPlaces(beside.pledges, offered.cards, offered.cards),
    clauses: openPlaces(beside.clauses, offered.give, offered.take),
    least: character.gain,
    most: NOTHING_YET,
    best: null,
    leads: -1,
    thought: -1,
  }
}

/** Both homes as the search that goes on found them, own and other. By group: the steps of its range, how many of them support
 * reaches before any draft, and with the two pledges that are weighed; and how many it must reach at least, or the odds are surely
 * too thin. */
const homes = [emptyHome(), emptyHome()] as const
const steps: number[] = []
const bare: number[] = []
const pledged: number[] = []
const needs: number[] = []
const NO_NEED = -0x3fffffff

/** No home's odds are better than the chance of any of its groups. Odds of half a percent round to one, and a draft without odds is
 * worth nothing. */
const noteHomes = (c: Compiled, sight: Sight, least: readonly [number, number]): void => {
  const side = sight.side as 0 | 1
  fillHome(c, sight, side, 'own', sight.spend, homes[0])
  fillHome(c, sight, side === 0 ? 1 : 0, 'guess', 0, homes[1])
  for (let group = 0; group < c.groups.length; group += 1) {
    needs[group] = NO_NEED
    bare[group] = 0
  }
  for (let at = 0; at < 2; at += 1) {
    const home = homes[at as 0 | 1]
    const chance = Math.max(100 * least[at as 0 | 1], 100) - 50
    for (let i = 0; i < home.groups.length; i += 1) {
      const group = home.groups[i]!
      steps[group] = home.steps[i]!
      bare[group] = home.reached[i]!
      needs[group] = Math.ceil((chance * home.steps[i]!) / FULL)
    }
  }
}

/** What is on offer in the search that goes on: by card, and by clause of either side, the number of the last search in which it was. */
const offered = { cards: [] as number[], give: [] as number[], take: [] as number[] }
let searches = 0

const noteOffers = ({ offers }: Sight): void => {
  searches = (searches + 1) & 0x3fffffff
  mark(offers.give, offered.give)
  mark(offers.take, offered.take)
}

const mark = (offers: readonly PromiseRef[], clauses: number[]): void => {
  clauses[0] ??= 0
  for (let i = 0; i < offers.length; i += 1) {
    const ref = offers[i]!
    if (ref.kind === 'clause') clauses[ref.clause] = searches
    else offered.cards[ref.response] = searches
  }
}

/** Notes the places on offer; how many there are. */
const openPlaces = (parts: Parts, giving: readonly number[], taking: readonly number[]): number => {
  const { gives, open, takes } = parts
  let count = 0
  for (let at = 0; at < gives.length; at += 1) {
    const give = gives[at]!
    const take = takes[at]!
    if ((give >= 0 && giving[give] !== searches) || (take >= 0 && taking[take] !== searches)) continue
    open[count] = at
    count += 1
  }
  return count
}

// ---- one draft -------------------------------------------------------------------------------------------------------

/** Weighs every two pledges on offer with whatever clauses may stand beside them, and then clauses alone. */
export const weighAll = (search: Search): void => {
  const { beside, c, withoutHere, withoutThere } = search
  const { clauses, pledges } = beside
  const groups = c.groups.length
  const dearest = clauses.here[clauses.open[0]!]!
  for (let i = 0; i < search.pledges; i += 1) {
    const pair = pledges.open[i]!
    const gain = pledges.here[pair]! - withoutHere
    if (gain + dearest < search.least) break // and so does all that follows
    for (let group = 0; group < groups; group += 1)
      pledged[group] = bare[group]! + pledges.worth[pair * groups + group]!
    if (!isShort(groups, clauses.best, 0))
      weighClauses(search, pair, gain, pledges.there[pair]! - withoutThere)
  }
  for (let group = 0; group < groups; group += 1) pledged[group] = bare[group]!
  weighClauses(search, NO_PLEDGES, 0, 0)
}
const NO_PLEDGES = -1

/** Weighs these pledges with all clauses. Without pledges both sides must promise one; who may promise but one thing has none beside
 * a pledge. */
const weighClauses = (search: Search, pair: number, gainHere: number, gainThere: number): void => {
  const { beside, c, sight } = search
  const { gives, here, open, takes, there, worth } = beside.clauses
  const groups = c.groups.length
  for (let i = 0; i < search.clauses; i += 1) {
    const two = open[i]!
    const gain = gainHere + here[two]!
    if (gain < search.least) return // and so does all that follows
    const noGive = gives[two]! < 0
    const noTake = takes[two]! < 0
    if (pair === NO_PLEDGES ? noGive || noTake : sight.offers.most < 2 && !(noGive && noTake)) continue
    if (isShort(groups, worth, two * groups)) continue
    const prospects = prospectsOf(search, gain, gainThere + there[two]!)
    if (prospects < search.most) continue
    const worthOfBoth = worthOver(search, prospects, two)
    if (worthOfBoth < search.most || (worthOfBoth === search.most && !cameBefore(search, pair, two))) continue
    keep(
      search,
      worthOfBoth,
      packOf(search, pair, two),
      thoughtOf(search, pair),
      beside.clauses.thought[two]!,
    )
  }
}

/** Whether some group surely stays below what it needs with the pledges that are weighed and the clauses whose worth stands from
 * `at`. */
const isShort = (groups: number, worth: Int32Array, at: number): boolean => {
  for (let group = 0; group < groups; group += 1)
    if (pledged[group]! + worth[at + group]! < needs[group]!) return true
  return false
}

/** What a draft would be worth if both homes surely passed it: its gain here, and of the gain there the share that counts. */
const prospectsOf = ({ share }: Search, gain: number, gainThere: number): number =>
  (gain + (Math.min(gainThere, gain) * share) / 100) | 0

/** Prospects by the odds of both homes; 0 where either has fewer than are asked. */
const worthOver = ({ beside, c, character }: Search, prospects: number, two: number): number => {
  const groups = c.groups.length
  const { worth } = beside.clauses
  let whole = prospects
  for (let at = 0; at < 2; at += 1) {
    const home = homes[at as 0 | 1]
    let odds = FULL
    for (let i = 0; i < home.groups.length && odds > 0; i += 1) {
      const group = home.groups[i]!
      odds = ((odds * chanceOf(pledged[group]! + worth[two * groups + group]!, steps[group]!)) / FULL) | 0
    }
    const percent = percentOf(odds)
    if (percent < character.odds[at as 0 | 1]) return 0
    whole *= percent
  }
  return whole / 10_000
}

/** Pledges come to mind before clauses alone. */
const thoughtOf = ({ beside }: Search, pair: number): number =>
  pair === NO_PLEDGES ? beside.pledges.thought.length : beside.pledges.thought[pair]!

const cameBefore = (search: Search, pair: number, two: number): boolean => {
  const thought = thoughtOf(search, pair)
  if (thought !== search.leads) return thought < search.leads
  return search.beside.clauses.thought[two]! < search.thought
}

const packOf = ({ beside, c }: Search, pair: number, two: number): Package => {
  const { clauses, pledges } = beside
  return {
    give: columnOf(c, pledges.gives[pair] ?? -1, clauses.gives[two]!),
    take: columnOf(c, pledges.takes[pair] ?? -1, clauses.takes[two]!),
  }
}

const columnOf = (c: Compiled, pledge: number, clause: number): readonly PromiseRef[] => {
  if (pledge < 0) return clause < 0 ? [] : [c.clauses[clause]!.promise]
  const { pledge: card } = c.responses[pledge]!
  return clause < 0 ? [card] : [card, c.clauses[clause]!.promise]
}

/** Weighs a draft that stands in the scenario, where the two may write it: it may name what is in no hand. */
export const weighReady = (search: Search, ready: Ready): void => {
  const { c, character, here, sight, there } = search
  const { mine, pack, theirs } = ready
  const gain = worthOfTurn(c, sight.trigger, here, mine, theirs) + ready.here - search.withoutHere
  if (gain < character.gain) return
  const gainThere = worthOfTurn(c, sight.trigger, there, theirs, mine) + ready.there - search.withoutThere
  let worth = prospectsOf(search, gain, gainThere)
  if (worth <= search.most) return
  for (let home = 0; home < 2; home += 1) {
    const percent = oddsOfReady(homes[home as 0 | 1].groups, ready)
    if (percent < character.odds[home as 0 | 1]) return
    worth *= percent
  }
  worth /= 10_000
  if (worth > search.most && mayBeWritten(c, sight, pack)) keep(search, worth, pack, -1, -1)
}

const oddsOfReady = (groups: readonly number[], { worth }: Ready): number => {
  let odds = FULL
  for (let i = 0; i < groups.length; i += 1) {
    const group = groups[i]!
    odds = ((odds * chanceOf(bare[group]! + worth[group]!, steps[group]!)) / FULL) | 0
  }
  return percentOf(odds)
}

const mayBeWritten = (c: Compiled, { offers }: Sight, pack: Package): boolean =>
  areOffered(pack.give, offers.give, offers.most) &&
  areOffered(pack.take, offers.take, offers.most) &&
  !isOneSided(c, pack)

const areOffered = (refs: readonly PromiseRef[], offered: readonly PromiseRef[], most: number): boolean =>
  refs.length <= most && refs.every(ref => offered.some(one => isRef(one, ref)))

/** The best so far, unless it contradicts itself, or lay on this turn's table or came to nothing in an earlier turn: what was answered
 * is not said twice. */
const keep = (search: Search, worth: number, pack: Package, leads: number, thought: number): void => {
  const { c, sight } = search
  if (contradicts(c, pack.give) || contradicts(c, pack.take) || wasOffered(sight, pack)) return
  search.most = worth
  search.least = Math.max(search.least, Math.floor((100 * worth) / (100 + search.share)) - 1)
  search.best = pack
  search.leads = leads
  search.thought = thought
}

const wasOffered = ({ heard: { before, offered }, side }: Sight, pack: Package): boolean =>
  isSame(offered[side as 0 | 1], pack.give, pack.take) ||
  isSame(offered[(1 - side) as 0 | 1], pack.take, pack.give) ||
  isSame(before[side as 0 | 1], pack.give, pack.take)

/** Whether two drafts promise the same, in whatever order; nothing is the same as none. */
export const isSame = (
  one: Package | null,
  give: readonly PromiseRef[],
  take: readonly PromiseRef[],
): boolean => one !== null && sameRefs(one.give, give) && sameRefs(one.take, take)

/** The same promises, in whatever order. */
const sameRefs = (a: readonly PromiseRef[], b: readonly PromiseRef[]): boolean =>
  a.length === b.length && a.every(ref => b.some(one => isRef(ref, one)))

const isRef = (a: PromiseRef, b: PromiseRef): boolean =>
  a.kind === 'clause'
    ? b.kind === 'clause' && a.clause === b.clause
    : b.kind === 'pledge' && a.response === b.response
