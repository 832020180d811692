// Endings: judged in order, so the last must always hold and none before it may; each must be able to hold.
import type { Collector } from '../problems.ts'
import type { EndingSpec } from '../schema.ts'
import { alwaysHolds, canHold } from './hold.ts'
import type { Names } from './names.ts'
import type { Reach } from './reach.ts'
import type { Sites } from './sites.ts'

export function lintEndings(names: Names, reach: Reach, out: Collector): void {
  const { endings } = names.scenario
  let sure = '' // the first that always holds
  for (const [index, ending] of endings.entries()) {
    const path = ['endings', index]
    const always = alwaysHolds(reach, ending.when)
    if (ending.early && always) out.error(path, 'early-always', { id: ending.id })
    if (sure !== '' && !canComeEarly(ending, always))
      out.error(path, 'ending-after-always', { id: ending.id, sure })
    if (!canHold(reach, ending.when)) out.error([...path, 'when'], 'ending-cannot-hold', { id: ending.id })
    if (sure === '' && always && !ending.early) sure = ending.id
  }
  if (sure === '')
    out.error(['endings', endings.length - 1], 'last-ending-conditional', { id: endings.at(-1)?.id ?? '' })
}

/** An early ending is judged in every slot, so it may stand after the one that closes the list. */
const canComeEarly = (ending: EndingSpec, always: boolean): boolean => ending.early === true && !always

/** Conditions elsewhere that can never hold: no harm, but surely not what was meant. */
export function lintConditions(reach: Reach, sites: Sites, out: Collector): void {
  for (const { path, condition } of sites.conditions) {
    if (path[0] === 'endings') continue
    if (!canHold(reach, condition)) out.warn(path, 'cannot-hold')
  }
}
