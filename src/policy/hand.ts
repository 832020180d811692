// Reading a hand: which card stands for a stance, and which card is nearest where a stance is missing.
import type { CardSight, Sight } from '../rules/sight.ts'
import type { Compiled } from '../scenario/compiled.ts'

export const CONFRONT = 0
export const PRESS = 1
export const HOLD = 2
export const ENGAGE = 3
export const ACCOMMODATE = 4

export const stanceOf = (c: Compiled, response: number): number => c.responses[response]!.stance

/** The card of the asked stance; where it is missing the nearest softer or harder one, softer first when `softer`. The
 * cheapest of a stance stands for it. Throws on an empty hand, which no sight has when a card is due. */
export const cardOf = (c: Compiled, sight: Sight, stance: number, softer: boolean): CardSight => {
  let best: CardSight | null = null
  let bestAway = Number.MAX_SAFE_INTEGER
  for (const card of sight.hand) {
    const gap = stanceOf(c, card.response) - stance
    const wrongWay = gap !== 0 && gap > 0 !== softer
    const away = Math.abs(gap) * 100_000 + (wrongWay ? 50_000 : 0) + card.cost
    if (away < bestAway) {
      best = card
      bestAway = away
    }
  }
  if (best === null) throw new Error('no card in hand')
  return best
}

/** The stance the other side showed in its last played turn; hold before the first. */
export const lastStance = (sight: Sight): number =>
  sight.played.length === 0 ? HOLD : sight.played[sight.played.length - 1]!.stances[sight.side === 0 ? 1 : 0]

/** A promise of this turn to play a card: `giver`'s pledged response, -1 none. */
export const pledgedBy = (sight: Sight, giver: number): number => {
  const { promises } = sight
  for (let i = 0; i < promises.length; i += 1) {
    const { giver: by, ref, signed, state } = promises[i]!
    if (ref.kind === 'pledge' && by === giver && signed === sight.slot && state === 'running')
      return ref.response
  }
  return -1
}
