// Halves of a draft: what one side would give. What a column weighs at either home hangs on the scenario alone, so every column
// is made once and looked up afterwards.
import type { PromiseRef } from '../rules/act.ts'
import { contradicts } from '../rules/legal.ts'
import { worthOf } from '../rules/ratify.ts'
import type { Compiled } from '../scenario/compiled.ts'

export type Column = {
  readonly refs: readonly PromiseRef[]
  readonly pledge: number // response, -1 none
  readonly clauses: readonly number[]
  readonly worth: readonly number[] // by group of either side, tenths of support
  readonly contradicts: boolean // its card would break its own clause
}

export const columnOf = (c: Compiled, refs: readonly PromiseRef[], giver: 0 | 1): Column => {
  let pledge = -1
  const clauses: number[] = []
  for (const ref of refs) {
    if (ref.kind === 'clause') clauses.push(ref.clause)
    else if (pledge < 0) pledge = ref.response
  }
  const worth = c.groups.map((_, group) => refs.reduce((sum, ref) => sum + worthOf(c, ref, giver, group), 0))
  return { refs, pledge, clauses, worth, contradicts: contradicts(c, refs) }
}

/** Columns of at most one pledge and one clause, by giver and `place`; filled as they are asked for. */
export type Columns = readonly [(Column | undefined)[], (Column | undefined)[]]

/** A memo of a pure function. */
const known = new WeakMap<Compiled, Columns>()

export const columnsOf = (c: Compiled): Columns => {
  const found = known.get(c)
  if (found !== undefined) return found
  const made: Columns = [[], []]
  known.set(c, made)
  return made
}

/** The column of a pledge (-1 none) and one clause (-1 none). */
export const columnWith = (
  c: Compiled,
  columns: Columns,
  giver: 0 | 1,
  pledge: number,
  clause: number,
): Column => {
  const place = (pledge + 1) * (c.clauses.length + 1) + clause + 1
  const found = columns[giver][place]
  if (found !== undefined) return found
  const made = columnOf(c, refsOf(pledge, clause), giver)
  columns[giver][place] = made
  return made
}

const refsOf = (pledge: number, clause: number): readonly PromiseRef[] => {
  const refs: PromiseRef[] = []
  if (pledge >= 0) refs.push({ kind: 'pledge', response: pledge })
  if (clause >= 0) refs.push({ kind: 'clause', clause })
  return refs
}
