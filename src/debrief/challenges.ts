// The challenges a scenario declares, judged at the end of a match that could reach them.

import { PERSON } from '../match/options.ts'
import type { MatchState } from '../match/state.ts'
import { NONE } from '../scenario/compiled.ts'
import { holds } from '../scenario/conditions.ts'

export type ChallengeRecord = { readonly id: string; readonly reached: boolean }

/** Those open to a side that a person held, in the preset played; nothing is reached before the end, or where it was adjourned. */
export function challengesOf({
  adjourned,
  flow,
  seats,
  setup,
  world,
}: MatchState): readonly ChallengeRecord[] {
  const { compiled: c, options } = setup
  const preset = c.numbers.presets.get(options.preset)
  const held = (side: number) => seats.some(seat => seat.holder === PERSON && seat.side === c.sides[side]?.id)
  const over = flow.phase === 'ended' && !adjourned
  return c.challenges
    .filter(one => one.preset === NONE || one.preset === preset)
    .filter(one => (one.side === NONE ? held(0) || held(1) : held(one.side)))
    .map(({ id, met, side }) => ({ id, reached: over && holds(c, world, met, side === 1 ? 1 : 0) }))
}
