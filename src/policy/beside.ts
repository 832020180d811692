// What may lie on the table of a trigger: the scenario's ready drafts, and the clauses that could stand beside two pledges. Laid
// out once for a trigger and the values of two sides, what brings most first: a search reads from the top and soon may stop.
import type { Package, PromiseRef } from '../rules/act.ts'
import { worthOf } from '../rules/ratify.ts'
import type { Compiled } from '../scenario/compiled.ts'
import { kept, type Values } from './values.ts'

/** A draft of the scenario's own, as the side that searches would write it. */
export type Ready = {
  readonly pack: Package
  readonly mine: number // pledges, -1 none
  readonly theirs: number
  readonly here: number // what its clauses bring here, and there
  readonly there: number
  readonly worth: readonly number[] // tenths of support, by group, of the whole draft
}

/** The clauses one side could put beside its pledge, the dearest to the side that searches first. Parallel lists; one place is
 * for no clause at all. */
export type Column = {
  readonly clauses: Int16Array // -1 none
  readonly here: Int32Array // what it brings here, and there
  readonly there: Int32Array
  readonly worth: Int32Array // tenths of support, place by place, group by group
  readonly twins: Int16Array // place of the same clause in the other column, where it binds both; ALONE where it does not
  readonly open: Int16Array // for the search that goes on: places on offer, dearest first
  readonly isOpen: Uint8Array // and by place whether it is one of them
  readonly best: Int32Array // and by group the most that any of those is worth to it
}

/** Of a clause that binds its giver only, and of no clause. */
export const ALONE = -2
export type Beside = {
  readonly ready: readonly Ready[]
  readonly gives: Column
  readonly takes: Column
  readonly thought: Int16Array // by place in `gives`, then in `takes`: when the two come to mind; of equals the first counts
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

const layOut = (c: Compiled, trigger: number, here: Values, there: Values): Beside => {
  const own = here.side
  const other = own === 0 ? 1 : 0
  const giving = clausesBy(c, trigger, own, here)
  const taking = clausesBy(c, trigger, other, here)
  const gives = columnOf(c, own, giving, taking, here, there)
  const takes = columnOf(c, other, taking, giving, here, there)
  return {
    ready: (c.triggers[trigger]?.packages ?? []).map(one =>
      readyOf(c, here, there, one.from === own ? one : { give: one.take, take: one.give }),
    ),
    gives,
    takes,
    thought: thoughtOf(gives.clauses, takes.clauses),
  }
}

/** No clause, and those that may be promised at this trigger's table at all: the dearest first. */
const clausesBy = (c: Compiled, trigger: number, giver: 0 | 1, here: Values): number[] => {
  const value = (clause: number): number => here.clauses[giver][clause] ?? 0
  return [-1, ...(c.triggers[trigger]?.clauses[giver] ?? [])].sort((a, b) => value(b) - value(a) || a - b)
}

const columnOf = (
  c: Compiled,
  giver: 0 | 1,
  clauses: readonly number[],
  others: readonly number[],
  here: Values,
  there: Values,
): Column => ({
  clauses: Int16Array.from(clauses),
  here: Int32Array.from(clauses, clause => here.clauses[giver][clause] ?? 0),
  there: Int32Array.from(clauses, clause => there.clauses[giver][clause] ?? 0),
  worth: Int32Array.from(
    clauses.flatMap(clause => c.groups.map((_, group) => c.clauses[clause]?.worth[giver][group] ?? 0)),
  ),
  twins: Int16Array.from(clauses, clause => (c.clauses[clause]?.mutual ? others.indexOf(clause) : ALONE)),
  open: new Int16Array(clauses.length),
  isOpen: new Uint8Array(clauses.length),
  best: new Int32Array(c.groups.length),
})

/** None first, then the same clause from both, one of either side, one for another; each in file order. */
const thoughtOf = (gives: Int16Array, takes: Int16Array): Int16Array => {
  const kindOf = (give: number, take: number): number => {
    if (give === take) return give < 0 ? 0 : 1
    if (take < 0) return 2
    return give < 0 ? 3 : 4
  }
  const pairs = [...gives].flatMap((give, i) =>
    [...takes].map((take, j) => ({ give, take, kind: kindOf(give, take), at: i * takes.length + j })),
  )
  const order = pairs.sort((a, b) => a.kind - b.kind || a.give - b.give || a.take - b.take)
  const thought = new Int16Array(order.length)
  order.forEach(({ at }, when) => {
    thought[at] = when
  })
  return thought
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
