// Drafts worth thinking about and the best of them: the scenario's ready ones, one friendly card for another, and a clause or two
// beside them or alone.
import type { Package } from '../rules/act.ts'
import type { Sight } from '../rules/sight.ts'
import type { Compiled } from '../scenario/compiled.ts'
import { startSearch, weighAll, weighReady } from './search.ts'
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
  for (const ready of search.beside.ready) weighReady(search, ready)
  weighAll(search)
  return search.best
}
