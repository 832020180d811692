// The logs of a class, fetched once it is out of its roles, folded here, and what its debrief makes of them.
import type { ClassMatch } from '../debrief/class-record.ts'
import type { DealSearch } from '../debrief/deal-record.ts'
import { makeDebrief } from '../debrief/debrief.ts'
import { parseLog } from '../match/log.ts'
import { endView } from '../match/view-end.ts'
import type { ClassLogs } from '../ui/game.ts'
import { foldSaved, search } from './debrief.ts'

/** A match whose log is not to be had, or does not fold, is left out: the others are told. `log` gives null for such a one. */
export async function classLogs(
  matches: number,
  log: (match: number) => Promise<string | null>,
): Promise<ClassLogs> {
  const found: ClassMatch[] = []
  const texts: { match: number; text: string }[] = []
  const searches = new Map<number, () => Promise<DealSearch>>()
  for (let match = 1; match <= matches; match += 1) {
    const text = await log(match)
    const parsed = text === null ? null : parseLog(text)
    if (text === null || !parsed?.ok) continue
    const { log: file, loaded } = parsed.value
    const folded = foldSaved(file, loaded, file.entries)
    if (!folded.ok) continue
    const { match: final, reveals, script } = folded.value
    found.push({ match, record: makeDebrief(final, reveals, endView(final)) })
    texts.push({ match, text })
    searches.set(match, () => search(final, script))
  }
  return { matches: found, texts, search: async match => (await searches.get(match)?.()) ?? null }
}
