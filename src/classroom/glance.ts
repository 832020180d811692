// One match at a glance, as the console and the projector show it: the cable glyph's numbers, who is waited for, what was last.
// Nothing that a side keeps to itself; on the projector nobody is waited for, and nobody calls.
import { dueSides } from '../match/due.ts'
import type { Phase } from '../match/moves.ts'
import { PERSON } from '../match/options.ts'
import type { MatchState } from '../match/state.ts'
import { deadlineOf } from '../match/timing.ts'
import { turnsOf } from '../match/view-for.ts'

const EVENTS = ['begun', 'drafted', 'ratified', 'refused', 'broken', 'opened', 'ended'] as const
export type GlanceEvent = (typeof EVENTS)[number]

export type Glance = {
  readonly match: number
  readonly revision: number
  readonly phase: Phase
  readonly paused: boolean
  readonly turn: number
  readonly turns: number
  readonly trigger: string | null // read in this turn; to the facilitator only
  readonly injected: string | null // that opens the next turn by hand; to the facilitator only
  readonly due: readonly string[] // sides waited for
  readonly left: number | null // milliseconds to the deadline
  readonly still: number // milliseconds since anything happened in this match
  readonly meters: readonly { readonly id: string; readonly value: number }[] // tenths
  readonly last: GlanceEvent
  readonly ending: string | null
  readonly caretakers: readonly string[] // sides held by a computer capital
  readonly calls: readonly { readonly seat: string; readonly kind: 'help' | 'stop' | 'skip' }[]
}

export function glanceOf(
  number: number,
  match: MatchState,
  now: number,
  viewer: 'facilitator' | 'projector' = 'facilitator',
): Glance {
  const isDesk = viewer === 'facilitator'
  const { compiled: c } = match.setup
  const { world: w, flow } = match
  const deadline = deadlineOf(match.timing, now)
  return {
    match: number,
    revision: match.entries.length,
    phase: flow.phase,
    paused: flow.paused,
    turn: match.turn,
    turns: turnsOf(match),
    trigger: isDesk && w.trigger >= 0 ? c.triggers[w.trigger]!.id : null,
    injected: isDesk && match.injected >= 0 ? c.triggers[match.injected]!.id : null,
    due: isDesk ? dueSides(match).map(side => c.sides[side].id) : [],
    left: deadline === null || !isDesk ? null : deadline - now,
    still: isDesk ? Math.max(0, now - (match.entries.at(-1)?.at ?? now)) : 0,
    meters: c.gauges.flatMap((gauge, at) =>
      gauge.kind === 'meter' ? [{ id: gauge.id, value: w.gauges[at]! }] : [],
    ),
    last: lastEvent(match),
    ending: w.ending < 0 ? null : c.endings[w.ending]!.id,
    caretakers: isDesk ? c.sides.flatMap(({ id }) => (isCaretaken(match, id) ? [id] : [])) : [],
    calls: isDesk ? match.calls : [],
  }
}

const isCaretaken = ({ seats }: MatchState, side: string): boolean =>
  !seats.some(seat => seat.side === side && seat.holder === PERSON)

function lastEvent({ flow, world, settled }: MatchState): GlanceEvent {
  const isBroken = settled.some(promise => world.promises[promise]?.state === 'broken')
  if (flow.phase === 'ended') return 'ended'
  if (flow.phase === 'reveal') return isBroken ? 'broken' : 'opened'
  if (world.table.ratified >= 0) return 'ratified'
  if (world.table.failed !== null) return 'refused'
  return world.table.by >= 0 ? 'drafted' : 'begun'
}
