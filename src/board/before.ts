// The board as it stood before the envelopes were opened, told back from what the reveal says moved it: pure.
import { clamp } from './geometry.ts'
import type { BoardInput } from './input.ts'

/** The input a moment before its reveal: envelopes sealed, cables without what the causes did to them. */
export function beforeReveal(input: BoardInput): BoardInput {
  const moved = (cable: string): number =>
    (input.causes ?? []).reduce((sum, cause) => sum + (cause.cable === cable ? cause.change : 0), 0)
  return {
    ...input,
    envelopes: Object.fromEntries(input.sides.map(side => [side.id, 'sealed' as const])),
    cables: input.cables.map(cable => ({ ...cable, value: clamp(cable.value - moved(cable.id), 0, 1000) })),
    causes: [],
    phase: 'committing',
  }
}
