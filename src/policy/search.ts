// How one draft is weighed: what it brings over no deal, here and there, and the odds that both homes pass it. What stays the same
// while hundreds are weighed is read off once; most are left out by a comparison or two, and nothing is made but the one that leads.
import type { Package, PromiseRef } from '../rules/act.ts'
import { contradicts, isOneSided } from '../rules/legal.ts'
import { chanceOf, emptyHome, FULL, fillHome, percentOf } from '../rules/ratify.ts'
import type { Sight } from '../rules/sight.ts'
import type { Compiled } from '../scenario/compiled.ts'
import { ALONE, type Beside, besideAt, type Column, type Ready } from './beside.ts'
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
  readonly giving: number // places of `beside.gives.open` in use
  readonly taking: number
  least: number // gain here without which no draft can lead, whatever it brings there and whatever the odds
  most: number
  best: Package | null
  pairs: number // pairs of pledges weighed so far
  leads: number // the pair whose draft leads, 0 a ready one
  thought: number // when that draft's clauses came to mind
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
    giving: openPlaces(beside.gives, sight.offers.give, c.groups.length),
    taking: openPlaces(beside.takes, sight.offers.take, c.groups.length),
    least: character.gain,
    most: NOTHING_YET,
    best: null,
    pairs: 0,
    leads: 0,
    thought: -1,
  }
}

/** Both homes as the search that goes on found them, own and other. By group: the steps of its range, how many of them support
 * reaches before any draft, with the two pledges that are weighed, and with the clause given beside them; and how many it must
 * reach at least, or the odds are surely too thin. */
const homes = [emptyHome(), emptyHome()] as const
const steps: number[] = []
const bare: number[] = []
const pledged: number[] = []
const given: number[] = []
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

/** Notes the places on offer and the most they are worth; how many there are. */
const openPlaces = (column: Column, offers: readonly PromiseRef[], groups: number): number => {
  const { best, clauses, isOpen, open, worth } = column
  let count = 0
  best.fill(0) // what no clause at all is worth
  for (let at = 0; at < clauses.length; at += 1) {
    isOpen[at] = 0
    if (!isOnOffer(offers, clauses[at]!)) continue
    isOpen[at] = 1
    open[count] = at
    count += 1
    for (let group = 0; group < groups; group += 1)
      best[group] = Math.max(best[group]!, worth[at * groups + group]!)
  }
  return count
}

const isOnOffer = (offers: readonly PromiseRef[], clause: number): boolean => {
  if (clause < 0) return true
  for (let i = offers.length - 1; i >= 0; i -= 1) {
    const ref = offers[i]!
    if (ref.kind === 'clause' && ref.clause === clause) return true
  }
  return false
}

// ---- one draft -------------------------------------------------------------------------------------------------------

/** Weighs two pledges, -1 for none, with whatever clauses may stand beside them. */
export const weighPair = (search: Search, mine: number, theirs: number): void => {
  const { beside, c, giving, here, sight, there } = search
  const { gives, takes } = beside
  search.pairs += 1
  if (lacksPartner(c, mine, theirs) || lacksPartner(c, theirs, mine)) return
  addPledges(c, mine, theirs)
  if (isShort(c, gives.best, takes.best)) return
  const gainHere = (worthOfTurn(c, sight.trigger, here, mine, theirs) - search.withoutHere) | 0
  const dearest = takes.here[takes.open[0]!]!
  if (gainHere + gives.here[gives.open[0]!]! + dearest < search.least) return
  const gainThere = (worthOfTurn(c, sight.trigger, there, theirs, mine) - search.withoutThere) | 0
  for (let i = 0; i < giving; i += 1) {
    const give = gives.open[i]!
    const gain = gainHere + gives.here[give]!
    if (gain + dearest < search.least) return // and so does all that follows
    addGiven(c, gives, give)
    const twin = gives.twins[give]!
    const gainOver = gainThere + gives.there[give]!
    if (twin === ALONE) weighTakes(search, mine, theirs, give, gain, gainOver)
    else if (twin >= 0 && takes.isOpen[twin] === 1)
      weighTake(search, mine, theirs, give, twin, gain, gainOver)
  }
}

/** Whether a card is pledged without the one that it is pledged with or not at all. */
const lacksPartner = (c: Compiled, pledge: number, other: number): boolean => {
  const partner = pledge < 0 ? -1 : c.responses[pledge]!.partner
  return partner >= 0 && partner !== other
}

/** One clause given, and every clause that binds only the other side. */
const weighTakes = (
  search: Search,
  mine: number,
  theirs: number,
  give: number,
  gainHere: number,
  gainThere: number,
): void => {
  const { beside, c, taking } = search
  const { takes } = beside
  if (isShortOf(c, given, takes.best, 0)) return
  for (let j = 0; j < taking; j += 1) {
    const take = takes.open[j]!
    if (gainHere + takes.here[take]! < search.least) return
    if (takes.twins[take] === ALONE) weighTake(search, mine, theirs, give, take, gainHere, gainThere)
  }
}

/** One draft. Without pledges both sides must promise a clause; who may promise but one thing has none beside a pledge. */
const weighTake = (
  search: Search,
  mine: number,
  theirs: number,
  give: number,
  take: number,
  gainHere: number, // without what is taken
  gainThere: number,
): void => {
  const { beside, c, sight } = search
  const { gives, takes } = beside
  const noGive = gives.clauses[give]! < 0
  const noTake = takes.clauses[take]! < 0
  if (mine < 0 ? noGive || noTake : sight.offers.most < 2 && !(noGive && noTake)) return
  const gain = gainHere + takes.here[take]!
  if (gain < search.least || isShortOf(c, given, takes.worth, take * c.groups.length)) return
  const prospects = prospectsOf(search, gain, gainThere + takes.there[take]!)
  if (prospects < search.most) return
  const worth = worthOver(search, prospects, take)
  if (worth < search.most || (worth === search.most && !cameBefore(search, give, take))) return
  keep(search, worth, packOf(search, mine, theirs, give, take), thoughtAt(search, give, take))
}

const addPledges = (c: Compiled, mine: number, theirs: number): void => {
  for (let group = 0; group < c.groups.length; group += 1)
    pledged[group] = bare[group]! + pledgeWorth(c, mine, group) + pledgeWorth(c, theirs, group)
}

const pledgeWorth = (c: Compiled, response: number, group: number): number =>
  response < 0 ? 0 : c.responses[response]!.worth[group]!

const addGiven = (c: Compiled, { worth }: Column, give: number): void => {
  const groups = c.groups.length
  for (let group = 0; group < groups; group += 1)
    given[group] = pledged[group]! + worth[give * groups + group]!
}

/** Whether some group surely stays below what it needs with what it likes best of either side's clauses. */
const isShort = (c: Compiled, gives: Int32Array, takes: Int32Array): boolean => {
  for (let group = 0; group < c.groups.length; group += 1)
    if (pledged[group]! + gives[group]! + takes[group]! < needs[group]!) return true
  return false
}

/** The same where support has reached `reached`, with the clause whose worth stands from `at`. */
const isShortOf = (c: Compiled, reached: readonly number[], worth: Int32Array, at: number): boolean => {
  for (let group = 0; group < c.groups.length; group += 1)
    if (reached[group]! + worth[at + group]! < needs[group]!) return true
  return false
}

/** What a draft would be worth if both homes surely passed it: its gain here, and of the gain there the share that counts. */
const prospectsOf = ({ share }: Search, gain: number, gainThere: number): number =>
  (gain + (Math.min(gainThere, gain) * share) / 100) | 0

/** Prospects by the odds of both homes; 0 where either has fewer than are asked. */
const worthOver = ({ beside, c, character }: Search, prospects: number, take: number): number => {
  const groups = c.groups.length
  const { worth } = beside.takes
  let whole = prospects
  for (let at = 0; at < 2; at += 1) {
    const home = homes[at as 0 | 1]
    let odds = FULL
    for (let i = 0; i < home.groups.length && odds > 0; i += 1) {
      const group = home.groups[i]!
      odds = ((odds * chanceOf(given[group]! + worth[take * groups + group]!, steps[group]!)) / FULL) | 0
    }
    const percent = percentOf(odds)
    if (percent < character.odds[at as 0 | 1]) return 0
    whole *= percent
  }
  return whole / 10_000
}

const thoughtAt = ({ beside }: Search, give: number, take: number): number =>
  beside.thought[give * beside.takes.clauses.length + take]!

const cameBefore = (search: Search, give: number, take: number): boolean =>
  search.leads === search.pairs && thoughtAt(search, give, take) < search.thought

const packOf = (
  { beside, c }: Search,
  mine: number,
  theirs: number,
  give: number,
  take: number,
): Package => ({
  give: columnOf(c, mine, beside.gives.clauses[give]!),
  take: columnOf(c, theirs, beside.takes.clauses[take]!),
})

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
  if (worth > search.most && mayBeWritten(c, sight, pack)) keep(search, worth, pack, -1)
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
  refs.length <= most && refs.every(ref => offered.some(one => isSame(one, ref)))

/** The best so far, unless it contradicts itself or lay on this turn's table: what was answered is not said twice. */
const keep = (search: Search, worth: number, pack: Package, thought: number): void => {
  const { c, sight } = search
  if (contradicts(c, pack.give) || contradicts(c, pack.take) || wasOffered(sight, pack)) return
  search.most = worth
  search.least = Math.max(search.least, Math.floor((100 * worth) / (100 + search.share)) - 1)
  search.best = pack
  search.leads = search.pairs
  search.thought = thought
}

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
