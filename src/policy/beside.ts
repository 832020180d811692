// What may lie on the table of a trigger: the scenario's ready drafts, and the clauses that could stand beside two pledges. Laid
// out once for a trigger and the values of two sides, what brings most first: a search reads from the top and soon may stop.
import type { Package, PromiseRef } from '../rules/act.ts'
import { worthOf } from '../rules/ratify.ts'
import type { Compiled } from '../scenario/compiled.ts'
import { ENGAGE, stanceOf } from './hand.ts'
import { kept, pairPlace, type Values } from './values.ts'

/** A draft of the scenario's own, as the side that searches would write it. */
export type Ready = {
  readonly pack: Package
  readonly mine: number // pledges, -1 none
  readonly theirs: number
  readonly here: number // what its clauses bring here, and there
  readonly there: number
  readonly worth: readonly number[] // tenths of support, by group, of the whole draft
}

/** What both sides could put down at once, two pledges or two clauses: what brings most to the side that searches first. Parallel
 * lists. */
export type Parts = {
  readonly gives: Int16Array // response, or clause; -1 none
  readonly takes: Int16Array
  readonly here: Int32Array // what the two bring here, and there
  readonly there: Int32Array
  readonly worth: Int32Array // tenths of support, place by place, group by group
  readonly best: Int32Array // by group the most that any of these is worth to it
  readonly thought: Int16Array // when the two come to mind: of equals the first counts
  readonly open: Int16Array // for the search that goes on: places on offer, from the top
}
export type Beside = {
  readonly ready: readonly Ready[]
  readonly pledges: Parts // a friendly card for a friendly card; values of the whole turn in which both are played
  readonly clauses: Parts // one or none from each side
}

/** A memo of a pure function, but for what is noted of the search that goes on. */
const known = new WeakMap<Values, WeakMap<Values, Beside[]>>()

export const besideAt = (c: Compiled, trigger: number, here: Values, there: Values): Beside => {
  const found = known.get(here)?.get(there)?.[trigger]
  if (found !== undefined) return found
  const ofHere = kept(known, here, () => new WeakMap<Values, Beside[]>())
  const ofBoth = kept(ofHere, there, () => [])
  const made = layOut(c, trigger, here, there)
  ofBoth[trigger] = made
  return made
}

const layOut = (c: Compiled, trigger: number, here: Values, there: Values): Beside => ({
  ready: (c.triggers[trigger]?.packages ?? []).map(one =>
    readyOf(c, here, there, one.from === here.side ? one : { give: one.take, take: one.give }),
  ),
  pledges: partsOf(c, pledgesAt(c, trigger, here, there)),
  clauses: partsOf(c, clausesAt(c, trigger, here, there)),
})

type Two = {
  readonly give: number
  readonly take: number
  readonly here: number
  readonly there: number
  readonly worth: readonly number[] // by group
}

/** Of pairs in the order in which they come to mind. */
const partsOf = (c: Compiled, pairs: readonly Two[]): Parts => {
  const order = pairs.map((_, thought) => thought).sort((a, b) => pairs[b]!.here - pairs[a]!.here || a - b)
  const sorted = order.map(thought => pairs[thought]!)
  return {
    gives: Int16Array.from(sorted, two => two.give),
    takes: Int16Array.from(sorted, two => two.take),
    here: Int32Array.from(sorted, two => two.here),
    there: Int32Array.from(sorted, two => two.there),
    worth: Int32Array.from(sorted.flatMap(two => two.worth)),
    best: Int32Array.from(c.groups, (_, group) => Math.max(...pairs.map(two => two.worth[group]!))),
    thought: Int16Array.from(order),
    open: new Int16Array(pairs.length),
  }
}

/** Every friendly card for every friendly card that may be pledged for it, in file order. */
const pledgesAt = (c: Compiled, trigger: number, here: Values, there: Values): Two[] => {
  const friendly = (side: 0 | 1): number[] =>
    c.triggers[trigger]!.responses[side].filter(card => stanceOf(c, card) >= ENGAGE)
  const fits = (card: number, other: number): boolean =>
    c.responses[card]!.partner < 0 || c.responses[card]!.partner === other
  return friendly(here.side).flatMap(give =>
    friendly(there.side)
      .filter(take => fits(give, take) && fits(take, give))
      .map(take => {
        const place = here.side === 0 ? pairPlace(c, trigger, give, take) : pairPlace(c, trigger, take, give)
        return {
          give,
          take,
          here: here.pairs[trigger]![place]!,
          there: there.pairs[trigger]![place]!,
          worth: c.groups.map(
            (_, group) => c.responses[give]!.worth[group]! + c.responses[take]!.worth[group]!,
          ),
        }
      }),
  )
}

/** None first, then the same clause from both, one of either side, one for another; each in file order. What binds both by nature
 * stands in both columns or in none. */
const clausesAt = (c: Compiled, trigger: number, here: Values, there: Values): Two[] => {
  const places = (giver: 0 | 1): number[] => [-1, ...(c.triggers[trigger]?.clauses[giver] ?? [])]
  const binds = (clause: number): boolean => c.clauses[clause]?.mutual === true
  return places(here.side)
    .flatMap(give =>
      places(there.side)
        .filter(take => give === take || !(binds(give) || binds(take)))
        .map(take => twoClauses(c, here, there, give, take)),
    )
    .sort((a, b) => kindOf(a) - kindOf(b) || a.give - b.give || a.take - b.take)
}

const twoClauses = (c: Compiled, here: Values, there: Values, give: number, take: number): Two => {
  const brings = ({ clauses }: Values): number =>
    (clauses[here.side][give] ?? 0) + (clauses[there.side][take] ?? 0)
  const worth = (clause: number, giver: 0 | 1, group: number): number =>
    c.clauses[clause]?.worth[giver][group] ?? 0
  return {
    give,
    take,
    here: brings(here),
    there: brings(there),
    worth: c.groups.map((_, group) => worth(give, here.side, group) + worth(take, there.side, group)),
  }
}

const kindOf = ({ give, take }: Two): number => {
  if (give === take) return give < 0 ? 0 : 1
  if (take < 0) return 2
  return give < 0 ? 3 : 4
}

const readyOf = (c: Compiled, here: Values, there: Values, { give, take }: Package): Ready => {
  const own = here.side
  const other = own === 0 ? 1 : 0
  const value = ({ clauses }: Values): number =>
    clausesIn(give).reduce((sum, clause) => sum + clauses[own][clause]!, 0) +
    clausesIn(take).reduce((sum, clause) => sum + clauses[other][clause]!, 0)
  const support = (group: number): number =>
    give.reduce((sum, ref) => sum + worthOf(c, ref, own, group), 0) +
    take.reduce((sum, ref) => sum + worthOf(c, ref, other, group), 0)
  return {
    pack: { give, take },
    mine: pledgeIn(give),
    theirs: pledgeIn(take),
    here: value(here),
    there: value(there),
    worth: c.groups.map((_, group) => support(group)),
  }
}

const clausesIn = (refs: readonly PromiseRef[]): number[] =>
  refs.flatMap(ref => (ref.kind === 'clause' ? [ref.clause] : []))

/** The card that a column pledges, -1 none. */
export const pledgeIn = (refs: readonly PromiseRef[]): number => {
  for (const ref of refs) if (ref.kind === 'pledge') return ref.response
  return -1
}
