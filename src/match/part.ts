// What changed from one view of a viewer to the next: its fields that are not the same, and of the own side's part the fields of
// that. Most moves change little of a view, and a view is built anew for each.
import { same } from '../kit/same.ts'
import type { OwnView, View } from './view.ts'

export type Part = {
  readonly since: number // revision of the view that this is the change of
  readonly view: Partial<View> & Pick<View, 'revision'> // the fields that changed
  readonly own?: Partial<OwnView> // of `own`, where both views have one
  readonly gone: readonly string[] // fields that are no longer there
}

export function partOf(before: View, view: View): Part {
  const changed = changesOf(before, view)
  const gone = Object.keys(before).filter(key => !Object.hasOwn(view, key))
  const { since, revision } = { since: before.revision, revision: view.revision }
  if (changed.own === undefined || before.own === null || view.own === null)
    return { since, view: { ...changed, revision }, gone }
  const { own: _, ...others } = changed
  return { since, view: { ...others, revision }, own: changesOf(before.own, view.own), gone }
}

/** The view that a part leads to, from the one that it is the change of. */
export function wholeOf(before: View, { view, own, gone }: Part): View {
  const whole = { ...before, ...view, ...(own && before.own ? { own: { ...before.own, ...own } } : {}) }
  return gone.length === 0
    ? whole
    : (Object.fromEntries(Object.entries(whole).filter(([key]) => !gone.includes(key))) as View)
}

/** Every field of `after` that `before` does not hold the same. */
function changesOf<T extends object>(before: T, after: T): Partial<T> {
  const changes: Partial<T> = {}
  for (const key of Object.keys(after) as (keyof T)[])
    if (!Object.hasOwn(before, key) || !same(before[key], after[key])) changes[key] = after[key]
  return changes
}
