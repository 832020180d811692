// Drafts worth thinking about and the best of them: the scenario's ready ones, one friendly card for another, and a clause or two
// beside them or alone.
import type { Package, PromiseRef } from '../rules/act.ts'
import type { Sight } from '../rules/sight.ts'
import type { Compiled } from '../scenario/compiled.ts'
import { ENGAGE, stanceOf } from './hand.ts'
import { startSearch, weighPair, weighReady } from './search.ts'
import type { Stand } from './stand.ts'
import type { Character } from './taste.ts'

/** The draft with the best prospects, as this side would write it; null where none is worth sending. The first of equals.
 * `drafts`: how many went to and fro before. */
export const bestDraft = (
  c: Compiled,
  sight: Sight,
  character: Character,
  here: Stand,
  there: Stand,
  drafts: number,
): Package | null => {
  const search = startSearch(c, sight, character, here, there, drafts)
  const { give, take } = sight.offers
  for (const ready of search.beside.ready) weighReady(search, ready)
  for (const one of give) {
    const mine = friendly(c, one)
    if (mine < 0) continue
    for (const two of take) {
      const theirs = friendly(c, two)
      if (theirs >= 0) weighPair(search, mine, theirs)
    }
  }
  weighPair(search, -1, -1)
  return search.best
}

/** The card that this promise pledges, where it is a friendly one; else -1. */
const friendly = (c: Compiled, ref: PromiseRef): number =>
  ref.kind === 'pledge' && stanceOf(c, ref.response) >= ENGAGE ? ref.response : -1
