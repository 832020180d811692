// The logs of a class, fetched once it is out of its roles, folded here, and what its debrief makes of them.
import type { ClassMatch } from '../debrief/class-record.ts'
import type { DealSearch } from '../debrief/deal-record.ts'
import { makeDebrief } from '../debrief/debrief.ts'
import { logText, type ParsedLog, parseLog } from '../match/log.ts'
import { endView } from '../match/view-end.ts'
import type { ClassLogs } from '../ui/class-pages/logs.ts'
import { foldSaved, search } from './debrief.ts'

/** The same from the texts of log files; `log` gives null for one that is not to be had. */
export const classLogs = (
  matches: number,
  log: (match: number) => Promise<string | null>,
): Promise<ClassLogs> =>
  logsOf(matches, async match => {
    const text = await log(match)
    const parsed = text === null ? null : parseLog(text)
    return parsed?.ok ? parsed.value : null
  })

/** A match whose log is not to be had, or does not fold, is left out: the others are told. */
export async function logsOf(
  matches: number,
  log: (match: number) => Promise<ParsedLog | null>,
): Promise<ClassLogs> {
  const found: ClassMatch[] = []
  const texts: { match: number; text: string }[] = []
  const searches = new Map<number, () => Promise<DealSearch>>()
  for (let match = 1; match <= matches; match += 1) {
    const parsed = await log(match)
    if (parsed === null) continue
    const { log: file, loaded } = parsed
    const folded = foldSaved(file, loaded, file.entries)
    if (!folded.ok) continue
    const { match: final, reveals, script } = folded.value
    found.push({ match, record: makeDebrief(final, reveals, endView(final)) })
    texts.push({ match, text: logText(file) })
    searches.set(match, () => search(final, script))
  }
  return { matches: found, texts, search: async match => (await searches.get(match)?.()) ?? null }
}
