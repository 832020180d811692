// The class clock: how the hour is planned, and planned again when a phase overruns. The debrief is never spent.
import type { ClassState } from './state.ts'

export type Segment = {
  readonly kind: 'join' | 'turn' | 'debrief'
  readonly turn: number // 0 where it is no turn
  readonly starts: number // milliseconds of class time
  readonly ends: number
  readonly state: 'past' | 'now' | 'coming'
}
export type Plan = {
  readonly segments: readonly Segment[]
  readonly ends: number // when the lesson is over
  readonly late: number // milliseconds that the turns have eaten into the debrief's own time; 0: on time
}

const MINUTE = 60_000
const JOINING = 4 * MINUTE
const LEAST_DEBRIEF = 12 * MINUTE
const DEBRIEF_SHARE = 0.25
/** The first turn has the briefing in front of it: counted in turns. */
const FIRST_TURN = 1.5

/** When the lesson began: with the first one who joined. Null before. */
const lessonStart = (state: ClassState): number | null =>
  state.entries.find(entry => entry.act.kind === 'join')?.at ?? null

/** The plan as it stands at `at` milliseconds of class time. */
export function planOf(state: ClassState, at: number): Plan {
  const start = lessonStart(state) ?? at
  const length = state.settings.minutes * MINUTE
  const debrief = Math.min(length / 2, Math.max(LEAST_DEBRIEF, Math.round(length * DEBRIEF_SHARE)))
  const ends = start + length
  const kept = ends - debrief // the latest moment at which the debrief begins
  const began = state.began ?? Math.max(at, start + Math.min(JOINING, length / 8))
  const turns = turnSegments(state, began, kept, at)
  const debriefFrom = state.debriefAt ?? Math.max(turns.at(-1)?.ends ?? began, Math.min(kept, at))
  const join: Segment = {
    kind: 'join',
    turn: 0,
    starts: start,
    ends: began,
    state: stateOf(state, 'join', 0),
  }
  const last: Segment = {
    kind: 'debrief',
    turn: 0,
    starts: debriefFrom,
    ends: Math.max(ends, debriefFrom),
    state: stateOf(state, 'debrief', 0),
  }
  const isPlaying = state.phase === 'lobby' || state.phase === 'play'
  return { segments: [join, ...turns, last], ends, late: isPlaying ? Math.max(0, Math.round(at - kept)) : 0 }
}

/** Turns that were opened keep their times; the rest share what is left before the debrief evenly. */
function turnSegments(state: ClassState, began: number, kept: number, at: number): readonly Segment[] {
  const turns = state.turns[state.settings.preset] ?? 0
  const opened = Math.max(1, state.open)
  const segments: Segment[] = []
  let starts = began
  for (let turn = 1; turn <= turns; turn += 1) {
    starts = state.turnedAt[turn - 1] ?? starts
    const next = state.turnedAt[turn]
    const share = shareOf(turn, turns, starts, kept)
    const longer = turn === opened ? state.longer : 0
    const planned = Math.min(Math.max(starts, kept), starts + share + longer)
    const isNow = turn === opened && state.phase === 'play'
    const ends = next ?? (isNow ? Math.max(planned, at) : planned)
    segments.push({ kind: 'turn', turn, starts, ends, state: stateOf(state, 'turn', turn) })
    starts = ends
  }
  return segments
}

/** The time of this turn, when it and all after it share what is left. Whole milliseconds, never below 0. */
function shareOf(turn: number, turns: number, starts: number, kept: number): number {
  const weights = turns - turn + (turn === 1 ? FIRST_TURN : 1)
  return Math.max(0, Math.floor(((kept - starts) * (turn === 1 ? FIRST_TURN : 1)) / weights))
}

function stateOf(state: ClassState, kind: Segment['kind'], turn: number): Segment['state'] {
  const at = { lobby: 0, play: 1, debrief: 2, over: 3 }[state.phase]
  const own = { join: 0, turn: 1, debrief: 2 }[kind]
  if (own !== at) return own < at ? 'past' : 'coming'
  if (kind !== 'turn' || turn === state.open) return 'now'
  return turn < state.open ? 'past' : 'coming'
}
