// A match played on from an earlier turn of itself, or from the other chair: a new match of this device that names its origin.
import type { Entry } from '../match/moves.ts'
import { type Options, PERSON } from '../match/options.ts'
import { foldOn } from '../match/replay.ts'
import { type MatchState, makeSetup, newMatch } from '../match/state.ts'
import { step } from '../match/step.ts'
import type { Loaded } from '../scenario/load.ts'
import type { Head, Origin, Saves } from '../store/saves.ts'

type Made = (loaded: Loaded, options: Options, seed: string) => Head

/** The match as it stood at the opening of a turn (from 1); null where the log does not reach it or does not hold. */
export function matchBefore(
  loaded: Loaded,
  head: Pick<Head, 'options' | 'seed'>,
  entries: readonly Entry[],
  turn: number,
): MatchState | null {
  let match = newMatch(makeSetup(loaded, head.options as Options, head.seed))
  if (turn === 1) return match
  for (const entry of entries) {
    const next = foldOn(match, [entry])
    if (!next.ok) return null
    match = next.value
    if (match.turn === turn && match.flow.phase === 'reading') return match
  }
  return null
}

/** A copy that stands at the opening of that turn, with the same secrets and the same players. Its id, or null. */
export async function playAgain(
  saves: Saves,
  head: Head,
  loaded: Loaded,
  turn: number,
  make: Made,
): Promise<string | null> {
  const before = matchBefore(loaded, head, await saves.store.read(head.id), turn)
  if (before === null) return null
  const options = turn === 1 ? withPerson(head.options as Options, head.seat) : (head.options as Options)
  const kept = turn === 1 ? [] : withPersonFromNow(before, head.seat)
  const copy = make(loaded, options, head.seed)
  const origin: Origin = { kind: 'again', id: head.id, turn }
  await saves.putHead({ ...copy, ...namesOf(head), turn, origin })
  if (kept.length === 0 || (await saves.store.append(copy.id, 0, kept))) return copy.id
  await saves.remove(copy.id)
  return null
}

/** The same scenario, length and seed with the chairs changed. Its id. */
export async function playOther(saves: Saves, head: Head, loaded: Loaded, make: Made): Promise<string> {
  const options = withPerson(head.options as Options, head.seat)
  const [one, two] = loaded.scenario.sides.map(side => side.id) as [string, string]
  const seats = options.seats.map(seat => ({ ...seat, side: seat.side === one ? two : one }))
  const copy = make(loaded, { ...options, seats }, head.seed)
  await saves.putHead({ ...copy, ...namesOf(head), origin: { kind: 'chair', id: head.id, turn: 1 } })
  return copy.id
}

/** Where computers alone played, whoever plays on takes the chair that the match is looked at from. */
function withPerson(options: Options, own: string): Options {
  if (options.seats.some(seat => seat.holder === PERSON)) return options
  const seats = options.seats.map(seat => (seat.id === own ? { ...seat, holder: PERSON } : seat))
  return { ...options, seats }
}

/** The same for a match that has begun: the entries, with one more that gives the chair over. */
function withPersonFromNow(match: MatchState, own: string): readonly Entry[] {
  const seat = match.seats.find(one => one.id === own)
  if (!seat || match.seats.some(one => one.holder === PERSON)) return match.entries
  const move = { kind: 'reseat', seat: own, side: seat.side, holder: PERSON } as const
  const sent = { ref: 'again', turn: match.turn, phase: match.flow.phase, move }
  const stepped = step(match, sent, 'facilitator', match.entries.at(-1)?.at ?? 0)
  if (!stepped.ok) throw new Error(`cannot take the chair: ${stepped.error}`)
  return stepped.value.state.entries
}

const namesOf = (head: Head) => (head.name === undefined ? {} : { name: head.name })
