// A saved match folded again, with every reveal on the way, and its debrief.
import { makeDebrief } from '../debrief/debrief.ts'
import { err, ok, type Result } from '../kit/result.ts'
import type { LogProblem } from '../match/log.ts'
import type { Entry } from '../match/moves.ts'
import type { Options } from '../match/options.ts'
import { foldOn } from '../match/replay.ts'
import { type MatchState, makeSetup, newMatch } from '../match/state.ts'
import { viewFor } from '../match/view-for.ts'
import type { Loaded } from '../scenario/load.ts'
import type { Head } from '../store/saves.ts'
import type { DebriefData, Reason } from '../ui/debrief/data.ts'

export type Folded = { readonly match: MatchState; readonly reveals: readonly MatchState[] }

/** The match at its last entry, and as it stood at each reveal; or the first entry that does not hold. */
export function foldSaved(head: Head, loaded: Loaded, entries: readonly Entry[]): Result<Folded, LogProblem> {
  let match = newMatch(makeSetup(loaded, head.options as Options, head.seed))
  const reveals: MatchState[] = []
  for (const entry of entries) {
    const before = match.flow.phase
    const next = foldOn(match, [entry])
    if (!next.ok) return next
    match = next.value
    if (match.flow.phase === 'reveal' && before !== 'reveal') reveals.push(match)
  }
  return ok({ match, reveals })
}

export function debriefOf(
  head: Head,
  loaded: Loaded,
  entries: readonly Entry[],
): Result<DebriefData, string> {
  const folded = foldSaved(head, loaded, entries)
  if (!folded.ok) return err(folded.error.code)
  const { match, reveals } = folded.value
  const { end } = viewFor(match, { kind: 'seat', seat: head.seat }, match.entries.at(-1)?.at ?? 0)
  if (!end) return err('not-ended')
  const record = makeDebrief(match, reveals, end)
  return ok({ head, scenario: loaded.scenario, record, reasons: reasonsOf(entries, match) })
}

/** What each computer capital let be seen before a seal, and its reason, which follows the seal in the log. */
function reasonsOf(entries: readonly Entry[], match: MatchState): readonly Reason[] {
  const said = new Map<string, string>()
  return entries.flatMap(({ move, by, turn }) => {
    const side = match.seats.find(seat => seat.id === by)?.side
    if (side === undefined || (move.kind !== 'say' && move.kind !== 'reason')) return []
    const [kind, code = ''] = move.text.split('/')
    if (kind === 'report') said.set(`${turn} ${side}`, code)
    if (kind !== 'reason') return []
    const played = match.world.played[turn - 1]
    const slot = played ? (match.setup.compiled.slots[played.slot]?.id ?? '') : ''
    return [{ slot, side, report: said.get(`${turn} ${side}`) ?? null, reason: code }]
  })
}
