// Ticking a promise in a draft that is being written: what binds both by nature goes into both columns, and out of both.
import type { PromiseId } from '../match/moves.ts'
import { samePromise, toggled } from './desk-store.ts'

export type Columns = { readonly give: readonly PromiseId[]; readonly take: readonly PromiseId[] }

const OTHER = { give: 'take', take: 'give' } as const

/** The columns with the promise put into one or taken out; the same object where it does not fit. `most` a column. */
export function drafted<C extends Columns>(
  columns: C,
  part: 'give' | 'take',
  ref: PromiseId,
  most: number,
  bindsBoth: (ref: PromiseId) => boolean,
): C {
  const other = OTHER[part]
  const isIn = (list: readonly PromiseId[]) => list.some(one => samePromise(one, ref))
  const wanted = !isIn(columns[part])
  const list = toggled(columns[part], ref, most)
  const beside =
    bindsBoth(ref) && isIn(columns[other]) !== wanted ? toggled(columns[other], ref, most) : columns[other]
  if (wanted && (!isIn(list) || (bindsBoth(ref) && !isIn(beside)))) return columns
  const paired = (own: readonly PromiseId[], others: readonly PromiseId[]) =>
    own.filter(one => !bindsBoth(one) || others.some(twin => samePromise(twin, one)))
  return { ...columns, [part]: paired(list, beside), [other]: paired(beside, list) }
}
