// What a hard line earns at home: the same history with one hard card left out, compared by own standing at once and later on.
import { HOLD } from '../../policy/hand.ts'
import type { Compiled } from '../../scenario/compiled.ts'
import { AS_WRITTEN, type Line, type LineStep, playLine } from '../backtest/line.ts'

const PRESS = 1

export type HardLine = {
  readonly card: string
  readonly atOnce: number // points of own standing, against the side's holding card in the same place
  readonly later: number // the same three slots on, or at the end
}

/** Every hard card of a line of play, by slot. */
export const hardLines = (c: Compiled, line: Line): readonly HardLine[] =>
  line.flatMap((step, slot) =>
    ([0, 1] as const).flatMap(side => {
      const card = c.responses[step.responses[side]]
      const calm = c.triggers[step.trigger]?.fallback[side] ?? -1
      const standing = c.model.home?.gauges[side] ?? -1
      if (card === undefined || card.stance > PRESS || c.responses[calm]?.stance !== HOLD || standing < 0)
        return []
      const other = withCard(line, slot, side, calm)
      const [did, held] = [playLine(c, line, AS_WRITTEN), playLine(c, other, AS_WRITTEN)]
      const gap = (at: number): number => {
        const end = Math.min(at, line.length - 1)
        return ((did.ends[end]?.[standing] ?? 0) - (held.ends[end]?.[standing] ?? 0)) / 10
      }
      return [{ card: card.ref, atOnce: gap(slot), later: gap(slot + 3) }]
    }),
  )

const withCard = (line: Line, slot: number, side: 0 | 1, card: number): Line =>
  line.map((step, at): LineStep => {
    if (at !== slot) return step
    return { ...step, responses: side === 0 ? [card, step.responses[1]] : [step.responses[0], card] }
  })
