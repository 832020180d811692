// A saved match folded again, with every reveal on the way and its script, and its debrief.

import { challengesOf } from '../debrief/challenges.ts'
import type { DealSearch } from '../debrief/deal-record.ts'
import { dealSearch, searchTable, tablesOf } from '../debrief/deal-search.ts'
import type { TableFound } from '../debrief/deals.ts'
import { makeDebrief } from '../debrief/debrief.ts'
import { historyLine } from '../debrief/history-line.ts'
import { lineKeeper } from '../debrief/line.ts'
import { type Script, scribe } from '../debrief/script.ts'
import type { LineTurn } from '../explore/atlas.ts'
import { err, ok, type Result } from '../kit/result.ts'
import type { LogProblem } from '../match/log.ts'
import type { Entry } from '../match/moves.ts'
import { type Options, PERSON } from '../match/options.ts'
import { HAS_REASON } from '../match/policy-seat.ts'
import { foldOn } from '../match/replay.ts'
import { reportsOf } from '../match/reports.ts'
import { type MatchState, makeSetup, newMatch } from '../match/state.ts'
import { endView } from '../match/view-end.ts'
import type { Loaded } from '../scenario/load.ts'
import type { Head } from '../store/saves.ts'
import type { DebriefData, Reason } from '../ui/debrief/data.ts'
import { futuresOf } from './futures.ts'
import { switchesFrom } from './switches.ts'

export type Folded = {
  readonly match: MatchState
  readonly reveals: readonly MatchState[]
  readonly script: Script
  readonly line: readonly LineTurn[]
}

/** The match at its last entry, and as it stood at each reveal; or the first entry that does not hold. */
export function foldSaved(
  head: Pick<Head, 'options' | 'seed'>,
  loaded: Loaded,
  entries: readonly Entry[],
): Result<Folded, LogProblem> {
  let match = newMatch(makeSetup(loaded, head.options as Options, head.seed))
  const reveals: MatchState[] = []
  const script = scribe()
  const line = lineKeeper()
  for (const entry of entries) {
    const before = match
    const next = foldOn(match, [entry])
    if (!next.ok) return next
    match = next.value
    script.see(before, match)
    line.see(before, match)
    if (match.flow.phase === 'reveal' && before.flow.phase !== 'reveal') reveals.push(match)
  }
  return ok({ match, reveals, script: script.script(match), line: line.line(match) })
}

export function debriefOf(
  head: Head,
  loaded: Loaded,
  entries: readonly Entry[],
): Result<DebriefData, string> {
  const folded = foldSaved(head, loaded, entries)
  if (!folded.ok) return err(folded.error.code)
  const { line, match, reveals, script } = folded.value
  if (match.flow.phase !== 'ended') return err('not-ended')
  return ok({
    head,
    scenario: loaded.scenario,
    record: makeDebrief(match, reveals, endView(match)),
    reasons: reasonsOf(entries, match),
    sides: sidesOfPersons(match),
    off: match.setup.options.off ?? [],
    history: historyLine(match.setup.compiled),
    challenges: challengesOf(match),
    hasTables: tablesOf(script).length > 0,
    search: () => search(match, script),
    futures: line.length > 0 ? futuresOf(match, line) : null,
    switches: switchesFrom(match),
  })
}

/** The sides that persons sit on; where a log has none, the first. */
export function sidesOfPersons({ seats, setup }: MatchState): readonly string[] {
  const sides = setup.compiled.sides.map(side => side.id)
  const held = sides.filter(side => seats.some(seat => seat.side === side && seat.holder === PERSON))
  return held.length > 0 ? held : sides.slice(0, 1)
}

/** One table after the other, with room for the screen in between. */
export async function search(match: MatchState, script: Script): Promise<DealSearch> {
  const tables: (TableFound | null)[] = []
  for (const at of tablesOf(script)) {
    await new Promise(done => setTimeout(done))
    tables.push(searchTable(match, script, at))
  }
  return dealSearch(match, script, tables)
}

const isReasoned = (kind: string): kind is Reason['did'] => HAS_REASON.includes(kind)

/** What each computer capital let be seen before it acted, and its reason, which follows the act in the log. */
function reasonsOf(entries: readonly Entry[], match: MatchState): readonly Reason[] {
  const said = new Map<string, string>() // since its last act, by side
  const reports = reportsOf(match)[Symbol.iterator]()
  const did = new Map<string, Reason['did']>()
  return entries.flatMap(({ move, by, turn }) => {
    const side = match.seats.find(seat => seat.id === by)?.side
    if (side === undefined) return []
    if (isReasoned(move.kind)) did.set(side, move.kind)
    if (move.kind !== 'say' && move.kind !== 'reason') return []
    const [kind, code = '', about = null] = move.text.split('/')
    if (kind === 'report') said.set(side, reports.next().value?.text.split('/')[1] ?? code)
    if (kind !== 'reason') return []
    const played = match.world.played[turn - 1]
    const slot = played ? (match.setup.compiled.slots[played.slot]?.id ?? '') : ''
    const report = said.get(side) ?? null
    said.delete(side)
    return [{ slot, side, report, did: did.get(side) ?? 'seal', reason: code, about }]
  })
}
