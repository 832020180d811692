// The line a match took, as the atlas needs it: for each turn the world as it opened, and the world with both envelopes sealed.
// Read off the states the match went through.
import type { LineTurn } from '../explore/atlas.ts'
import type { MatchState } from '../match/state.ts'
import { cloneWorld } from '../rules/copy.ts'
import type { World } from '../rules/world.ts'

type Turn = { trigger: number; open: World; sealed: World | null }

/** Is shown every state; keeps two worlds a turn. */
export function lineKeeper() {
  const turns = new Map<number, Turn>()
  return {
    /** `before` and `after` one entry. */
    see(before: MatchState, after: MatchState): void {
      const { slot, trigger } = after.world
      const known = turns.get(slot)
      const reads = after.flow.phase === 'reading'
      if (reads && known?.trigger !== trigger)
        turns.set(slot, { trigger, open: cloneWorld(after.world), sealed: null })
      const revealed = after.flow.phase === 'reveal' && before.flow.phase === 'commitment'
      if (revealed && known) known.sealed = sealedOf(before, after)
    },
    /** Turns that were revealed, in their order. */
    line: (final: MatchState): readonly LineTurn[] =>
      final.world.played.flatMap(({ slot, trigger }) => {
        const turn = turns.get(slot)
        return turn?.trigger === trigger ? [{ open: turn.open, sealed: turn.sealed }] : []
      }),
  }
}

/** The world before the last seal, with both envelopes in it as they were then opened. */
function sealedOf(before: MatchState, after: MatchState): World | null {
  const played = after.world.played.at(-1)
  if (played === undefined) return null
  const world = cloneWorld(before.world)
  world.sealed = [...played.responses]
  world.words = [...played.words]
  return world
}
