// A log folded again, entry by entry, each check compared: the first mismatch is named. A log of older rules is not folded; it
// opens read-only from the gauges it recorded.
import { err, ok, type Result } from '../kit/result.ts'
import type { LogProblem, ParsedLog } from './log.ts'
import type { Author, Entry } from './moves.ts'
import { type MatchState, makeSetup, newMatch, RULES_VERSION, type Setup } from './state.ts'
import { step, stepFresh } from './step.ts'

/** What an older log still tells: the gauges at the close of each played slot. */
export type Recorded = {
  readonly rules: number
  readonly slots: readonly {
    readonly slot: string
    readonly turn: number
    readonly gauges: readonly number[]
  }[]
}
export type Replayed =
  | { readonly kind: 'played'; readonly match: MatchState }
  | { readonly kind: 'recorded'; readonly recorded: Recorded } // older rules: read-only

export function replay({ log, loaded }: ParsedLog): Result<Replayed, LogProblem> {
  if (log.rules < RULES_VERSION) return ok({ kind: 'recorded', recorded: recordedOf(log.rules, log.entries) })
  const folded = fold(makeSetup(loaded, log.options, log.seed), log.entries)
  return folded.ok ? ok({ kind: 'played', match: folded.value }) : folded
}

export const recordedOf = (rules: number, entries: readonly Entry[]): Recorded => ({
  rules,
  slots: entries.flatMap(({ slot, turn, gauges }) => (slot && gauges ? [{ slot, turn, gauges }] : [])),
})

/** The match that these entries make, or the first one that does not hold. */
export function fold(setup: Setup, entries: readonly Entry[]): Result<MatchState, LogProblem> {
  return foldOn(newMatch(setup), entries)
}

/** The same, on top of a match. */
export function foldOn(match: MatchState, entries: readonly Entry[]): Result<MatchState, LogProblem> {
  let state = match
  const known = new Set(match.entries.map(keyOf))
  for (const entry of entries) {
    const { turn, ref, move, at } = entry
    const sent = { ref, turn, phase: state.flow.phase, move }
    const isNew = known.size < known.add(keyOf(entry)).size
    const stepped = (isNew ? stepFresh : step)(state, sent, authorOf(entry.by), at)
    const path = `/entries/${entry.seq - 1}`
    if (!stepped.ok) {
      return err({ path, code: 'log-refused', params: { seq: entry.seq, refusal: stepped.error } })
    }
    const found = stepped.value.entry
    if (stepped.value.state === state || found.check !== entry.check || found.seq !== entry.seq) {
      const params = { seq: entry.seq, expected: entry.check, found: found.check }
      return err({ path, code: 'log-mismatch', params })
    }
    if (found.slot !== entry.slot || found.gauges?.join() !== entry.gauges?.join()) {
      return err({ path, code: 'log-gauges', params: { seq: entry.seq } })
    }
    state = stepped.value.state
  }
  return ok(state)
}

const keyOf = ({ by, ref }: Entry): string => `${by} ${ref}`

export function authorOf(by: string): Author {
  return by === 'facilitator' || by === 'clock' || by === 'host' ? by : { seat: by }
}
