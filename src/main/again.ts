// A match played on from an earlier turn of itself, or from the other chair: a new match of this device that names its origin.
import type { Entry } from '../match/moves.ts'
import type { Options } from '../match/options.ts'
import { foldOn } from '../match/replay.ts'
import { makeSetup, newMatch } from '../match/state.ts'
import type { Loaded } from '../scenario/load.ts'
import type { Head, Origin, Saves } from '../store/saves.ts'

type Made = (loaded: Loaded, options: Options, seed: string) => Head

/** The entries up to the opening of a turn (from 1); null where the log does not reach it or does not hold. */
export function entriesBefore(
  loaded: Loaded,
  head: Pick<Head, 'options' | 'seed'>,
  entries: readonly Entry[],
  turn: number,
): readonly Entry[] | null {
  let match = newMatch(makeSetup(loaded, head.options as Options, head.seed))
  if (turn === 1) return []
  for (const [at, entry] of entries.entries()) {
    const next = foldOn(match, [entry])
    if (!next.ok) return null
    match = next.value
    if (match.turn === turn && match.flow.phase === 'reading') return entries.slice(0, at + 1)
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
  const kept = entriesBefore(loaded, head, await saves.store.read(head.id), turn)
  if (kept === null) return null
  const copy = make(loaded, head.options as Options, head.seed)
  const origin: Origin = { kind: 'again', id: head.id, turn }
  await saves.putHead({ ...copy, ...namesOf(head), turn, origin })
  if (kept.length === 0 || (await saves.store.append(copy.id, 0, kept))) return copy.id
  await saves.remove(copy.id)
  return null
}

/** The same scenario, length and seed with the chairs changed. Its id. */
export async function playOther(saves: Saves, head: Head, loaded: Loaded, make: Made): Promise<string> {
  const options = head.options as Options
  const [one, two] = loaded.scenario.sides.map(side => side.id) as [string, string]
  const seats = options.seats.map(seat => ({ ...seat, side: seat.side === one ? two : one }))
  const copy = make(loaded, { ...options, seats }, head.seed)
  await saves.putHead({ ...copy, ...namesOf(head), origin: { kind: 'chair', id: head.id, turn: 1 } })
  return copy.id
}

const namesOf = (head: Head) => (head.name === undefined ? {} : { name: head.name })
