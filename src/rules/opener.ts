// Who is asked first at a table, where nobody is in a hurry: computer capitals take turns from here on.
import type { Compiled } from '../scenario/compiled.ts'
import type { World } from './world.ts'

/** The pen lies first with the side that the trigger did not begin in: it has something to ask for. */
export const openerOf = (c: Compiled, w: World): 0 | 1 => {
  const begins = c.triggers[w.trigger]?.begins ?? -1
  if (begins === 0) return 1
  return begins === 1 ? 0 : ((w.slot & 1) as 0 | 1)
}
