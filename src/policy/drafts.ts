// Drafts worth thinking about and the best of them: the scenario's ready ones, one pledge for one pledge, and a clause or two
// beside them. Hundreds are weighed whenever a pen is free, so each is a few additions and nothing is made but the one sent.
import type { Package, PromiseRef } from '../rules/act.ts'
import { type Home, homeOf, oddsAt } from '../rules/ratify.ts'
import type { Sight } from '../rules/sight.ts'
import type { Compiled } from '../scenario/compiled.ts'
import { type Column, type Columns, columnOf, columnsOf, columnWith } from './columns.ts'
import { ENGAGE, stanceOf } from './hand.ts'
import { type Stand, worthOfTurn } from './stand.ts'
import type { Character } from './taste.ts'

/** Value of a turn, for this side and for the other. */
type Turns = readonly [here: number, there: number]

/** Everything that stays the same while drafts are weighed, and the best so far. */
export type Search = {
  readonly c: Compiled
  readonly sight: Sight
  readonly character: Character
  readonly here: Stand
  readonly there: Stand
  readonly columns: Columns
  readonly without: Turns // with no deal
  readonly homes: readonly [own: Home, theirs: Home]
  readonly share: number // percent of the gain there that counts as own
  most: number
  give: Column | null
  take: Column | null
}

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
  return {
    c,
    sight,
    character,
    here,
    there,
    columns: columnsOf(c),
    without: [worthOfTurn(c, sight.trigger, here, -1, -1), worthOfTurn(c, sight.trigger, there, -1, -1)],
    homes: [homeOf(c, sight, side, 'own', sight.spend), homeOf(c, sight, (1 - side) as 0 | 1, 'guess', 0)],
    share: character.fairness * (1 + drafts),
    most: 0,
    give: null,
    take: null,
  }
}

/** The draft with the best prospects, as this side would write it; null where none is worth sending. The first of equals. */
export const bestDraft = (search: Search): Package | null => {
  readyOnes(search)
  pledges(search)
  clausesAlone(search)
  const { give, take } = search
  return give === null || take === null ? null : { give: give.refs, take: take.refs }
}

const readyOnes = (search: Search): void => {
  const { c, sight } = search
  const side = sight.side as 0 | 1
  for (const ready of c.triggers[sight.trigger]?.packages ?? []) {
    const own = ready.from === side
    const give = columnOf(c, own ? ready.give : ready.take, side)
    const take = columnOf(c, own ? ready.take : ready.give, (1 - side) as 0 | 1)
    if (isOffered(give, sight.offers.give, sight) && isOffered(take, sight.offers.take, sight))
      consider(search, give, take, turnsOf(search, give.pledge, take.pledge))
  }
}

const isOffered = (column: Column, offered: readonly PromiseRef[], sight: Sight): boolean =>
  column.refs.length <= sight.offers.most &&
  !column.contradicts &&
  column.refs.every(ref => offered.some(one => isSame(one, ref)))

const isSame = (a: PromiseRef, b: PromiseRef): boolean =>
  a.kind === 'clause'
    ? b.kind === 'clause' && a.clause === b.clause
    : b.kind === 'pledge' && a.response === b.response

/** A friendly card for a friendly card, bare or with clauses beside them. */
const pledges = (search: Search): void => {
  const { c, sight } = search
  const { give, most, take } = sight.offers
  for (const one of give) {
    if (one.kind !== 'pledge' || stanceOf(c, one.response) < ENGAGE) continue
    for (const two of take) {
      if (two.kind !== 'pledge' || stanceOf(c, two.response) < ENGAGE) continue
      const turns = turnsOf(search, one.response, two.response)
      pair(search, one.response, -1, two.response, -1, turns)
      if (most > 1) clausesBeside(search, one.response, two.response, turns)
    }
  }
}

/** Beside two pledges: the same clause from both, one clause from either, one for another. */
const clausesBeside = (search: Search, mine: number, theirs: number, turns: Turns): void => {
  const { give, take } = search.sight.offers
  sameClauses(search, mine, theirs, turns)
  for (const one of give) if (one.kind === 'clause') pair(search, mine, one.clause, theirs, -1, turns)
  for (const two of take) if (two.kind === 'clause') pair(search, mine, -1, theirs, two.clause, turns)
  otherClauses(search, mine, theirs, turns)
}

/** Without pledges: a clause from both. */
const clausesAlone = (search: Search): void => {
  sameClauses(search, -1, -1, search.without)
  otherClauses(search, -1, -1, search.without)
}

const sameClauses = (search: Search, mine: number, theirs: number, turns: Turns): void => {
  const { give, take } = search.sight.offers
  for (const one of give) {
    if (one.kind !== 'clause') continue
    for (const two of take)
      if (two.kind === 'clause' && two.clause === one.clause)
        pair(search, mine, one.clause, theirs, one.clause, turns)
  }
}

const otherClauses = (search: Search, mine: number, theirs: number, turns: Turns): void => {
  const { give, take } = search.sight.offers
  for (const one of give) {
    if (one.kind !== 'clause') continue
    for (const two of take)
      if (two.kind === 'clause' && two.clause !== one.clause)
        pair(search, mine, one.clause, theirs, two.clause, turns)
  }
}

const pair = (
  search: Search,
  mine: number,
  giving: number,
  theirs: number,
  taking: number,
  turns: Turns,
): void => {
  const { c, columns, sight } = search
  const side = sight.side as 0 | 1
  const give = columnWith(c, columns, side, mine, giving)
  if (give.contradicts) return
  const take = columnWith(c, columns, (1 - side) as 0 | 1, theirs, taking)
  if (!take.contradicts) consider(search, give, take, turns)
}

// ---- one draft -------------------------------------------------------------------------------------------------------

const turnsOf = ({ c, here, sight, there }: Search, mine: number, theirs: number): Turns => [
  worthOfTurn(c, sight.trigger, here, mine, theirs),
  worthOfTurn(c, sight.trigger, there, theirs, mine),
]

/** Keeps a draft that beats the best so far: its gain here and a share of the gain there, times the odds that both homes pass
 * it; not below what this character asks of each. */
const consider = (search: Search, give: Column, take: Column, turns: Turns): void => {
  const { character, here, homes, share, there, without } = search
  const gain = worthOfDeal(here, give, take, turns[0]) - without[0]
  if (gain < character.gain) return
  const gainThere = worthOfDeal(there, take, give, turns[1]) - without[1]
  const prospects = (gain + (Math.min(gainThere, gain) * share) / 100) | 0
  if (prospects <= search.most) return // odds only lessen it
  const home = oddsAt(homes[0], give.worth, take.worth)
  if (home < character.odds[0]) return
  const theirs = oddsAt(homes[1], give.worth, take.worth)
  if (theirs < character.odds[1]) return
  const worth = (prospects * home * theirs) / 10_000
  if (worth <= search.most || wasOffered(search, give, take)) return
  search.most = worth
  search.give = give
  search.take = take
}

/** Whether a side laid this very package on this turn's table: what was answered is not said twice. */
const wasOffered = ({ sight }: Search, give: Column, take: Column): boolean =>
  sight.heard.offered.some(
    (one, by) =>
      one !== null &&
      sameRefs(by === sight.side ? one.give : one.take, give.refs) &&
      sameRefs(by === sight.side ? one.take : one.give, take.refs),
  )

/** The same promises, in whatever order. */
const sameRefs = (a: readonly PromiseRef[], b: readonly PromiseRef[]): boolean =>
  a.length === b.length && a.every(ref => b.some(one => isSame(ref, one)))

/** Value of the turn with this deal, seen from `stand`, which gives the first column. */
export const worthOfDeal = ({ values }: Stand, give: Column, take: Column, turn: number): number => {
  let sum = turn
  const mine = values.clauses[values.side]
  const theirs = values.clauses[values.side === 0 ? 1 : 0]
  for (let i = 0; i < give.clauses.length; i += 1) sum += mine[give.clauses[i]!]!
  for (let i = 0; i < take.clauses.length; i += 1) sum += theirs[take.clauses[i]!]!
  return sum
}
