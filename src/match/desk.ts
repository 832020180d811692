// What the facilitator may do in one match. Every power is an entry like any other.
import type { Move, Refusal } from './moves.ts'
import { MOST_SEATS } from './options.ts'
import { settleWishes } from './seat.ts'
import type { Draft } from './state.ts'
import { extendBy, pauseAt, resumeAt } from './timing.ts'
import { adjourn, callTime, moveFlow, passSlot, substituteTrigger } from './turn.ts'

const MOST_EXTENSION = 3600 // seconds

export function stepDesk(draft: Draft, move: Move): Refusal | null {
  switch (move.kind) {
    case 'pause':
      draft.timing = pauseAt(draft.timing, draft.at)
      return flowed(draft, 'pause')
    case 'resume':
      draft.timing = resumeAt(draft.timing, draft.at)
      return flowed(draft, 'resume')
    case 'extend':
      return extend(draft, move.seconds)
    case 'close':
      callTime(draft)
      return null
    case 'inject':
      return inject(draft, move.trigger)
    case 'substitute':
      return substitute(draft, move.trigger)
    case 'skip':
      passSlot(draft)
      return null
    case 'drop':
      return drop(draft, move.slot)
    case 'reseat':
      return reseat(draft, move.seat, move.side, move.holder)
    case 'announce':
      draft.announced = move.text
      return null
    case 'answer':
      return answer(draft, move.seat)
    case 'end':
      adjourn(draft)
      return null
    default:
      return 'not-yours'
  }
}

function flowed(draft: Draft, type: 'pause' | 'resume'): null {
  moveFlow(draft, { type })
  return null
}

function extend(draft: Draft, seconds: number): Refusal | null {
  if (seconds < 1 || seconds > MOST_EXTENSION) return 'malformed'
  if (draft.timing.budget === null) return 'not-now'
  draft.timing = extendBy(draft.timing, seconds * 1000)
  return null
}

/** A trigger that has not struck yet (or may again) opens the next turn. */
function inject(draft: Draft, id: string): Refusal | null {
  const number = draft.setup.compiled.numbers.triggers.get(id)
  if (number === undefined) return 'unknown-id'
  const struck = draft.world.happened[number]! > 0
  if (struck && draft.setup.compiled.triggers[number]?.again !== true) return 'already'
  draft.injected = number
  return null
}

function substitute(draft: Draft, id: string): Refusal | null {
  const { compiled } = draft.setup
  const number = compiled.numbers.triggers.get(id)
  if (number === undefined || compiled.triggers[draft.world.trigger]?.substitute !== number)
    return 'unknown-id'
  substituteTrigger(draft, number)
  return null
}

function drop(draft: Draft, id: string): Refusal | null {
  const { compiled, play } = draft.setup
  const slot = compiled.numbers.slots.get(id)
  if (slot === undefined) return 'unknown-id'
  if (!mayDrop(play.preset, slot) || slot <= draft.world.slot) return 'not-now'
  if (draft.world.dropped[slot] === 1) return 'already'
  draft.world.dropped[slot] = 1
  return null
}

/** Only a slot the preset marks optional; never its first, never its last. */
export const mayDrop = (
  preset: { readonly slots: readonly number[]; readonly optional: readonly number[] },
  slot: number,
) => preset.optional[slot] === 1 && slot !== preset.slots[0] && slot !== preset.slots.at(-1)

/** The calls of a seat are over; it may call again. */
function answer(draft: Draft, seat: string): Refusal | null {
  if (!draft.calls.some(call => call.seat === seat)) return 'already'
  draft.calls = draft.calls.filter(call => call.seat !== seat)
  return null
}

/** A seat changes hands, or a late student sits down. No side is left without a seat. */
function reseat(draft: Draft, id: string, side: string, holder: string): Refusal | null {
  const sides = draft.setup.compiled.sides.map(one => one.id)
  if (!sides.includes(side)) return 'unknown-id'
  const at = draft.seats.findIndex(seat => seat.id === id)
  const seat = { id, side, holder }
  const seats = at === -1 ? [...draft.seats, seat] : draft.seats.with(at, seat)
  if (seats.length > MOST_SEATS || !sides.every(one => seats.some(other => other.side === one)))
    return 'not-now'
  draft.seats = seats
  draft.wishes = draft.wishes.filter(wish => wish.seat !== id)
  if (!draft.flow.paused) settleWishes(draft)
  return null
}
