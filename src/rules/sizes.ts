// How large an act is after what came before it: gestures pale, a contrary act takes back half of the gestures just made,
// words count less than deeds, an answer to a blow was priced in. All in tenths, percentages rounded towards zero once.
import type { Compiled, CompiledResponse, Weighted } from '../scenario/compiled.ts'
import { share } from './gauges.ts'
import { isHard } from './stances.ts'
import type { Played } from './world.ts'

export type History = { readonly slot: number; readonly played: readonly Played[] }

/** Size of an act before words and answers: a gesture counts `gain`, and `pales` for every earlier one of its name. */
export const sizeOf = (c: Compiled, w: History, side: 0 | 1, card: CompiledResponse): number => {
  const gestures = c.model.gestures
  if (card.size <= 0 || gestures === null) return card.size
  let size = share(card.size, gestures.gain)
  if (card.gesture < 0) return size
  let earlier = 0
  for (const turn of w.played) {
    if (turn.sizes[side] <= 0) continue
    if (c.responses[turn.responses[side]]?.gesture === card.gesture) earlier += 1
  }
  for (let i = Math.min(earlier, gestures.most); i > 0; i -= 1) size = share(size, gestures.pales)
  return size
}

/** Whether a hard act answers one at least as hard by the other side; only a deed is answered by a deed. */
export const isAnswer = (
  c: Compiled,
  w: History,
  side: 0 | 1,
  card: CompiledResponse,
  size: number,
): boolean => {
  const answered = c.model.answered
  if (answered === null || size >= 0) return false
  const other = (1 - side) as 0 | 1
  for (let i = w.played.length - 1; i >= 0; i -= 1) {
    const turn = w.played[i] as Played
    if (turn.slot < w.slot - answered.within) return false
    if (turn.sizes[other] > size) continue
    if (!card.material || c.responses[turn.responses[other]]?.material === true) return true
  }
  return false
}

/** Percent of its size that an act counts on the meters, and on the other side's public. */
export type Weight = { readonly meters: number; readonly public: number }
const WHOLE: Weight = { meters: 100, public: 100 }

export const weightOf = (c: Compiled, card: CompiledResponse, answer: boolean): Weight => {
  const words = card.material ? WHOLE : c.model.words
  const answered = answer && c.model.answered !== null ? c.model.answered : WHOLE
  if (answered === WHOLE) return words
  if (words === WHOLE) return answered
  return {
    meters: (words.meters * answered.meters) / 100,
    public: (words.public * answered.public) / 100,
  }
}

/** What an act of this size moves one gauge by. */
export const moved = (size: number, weighted: Weighted, meters: number): number =>
  ((size * weighted.percent * meters) / 10000) | 0

/** Own gestures that a hard act of `side` takes half of back: those within reach, since the last hard act of its own, which
 * has taken its half already. Calls back with the card and how much of its size goes. */
export const takenBack = (
  c: Compiled,
  w: History,
  side: 0 | 1,
  card: CompiledResponse,
  each: (gesture: CompiledResponse, size: number) => void,
): void => {
  const gestures = c.model.gestures
  if (gestures === null || gestures.contrary === 0 || !isHard(card.stance)) return
  for (let i = w.played.length - 1; i >= 0; i -= 1) {
    const turn = w.played[i] as Played
    if (turn.slot < w.slot - gestures.within || isHard(turn.stances[side])) return
    if (turn.sizes[side] > 0)
      each(c.responses[turn.responses[side]] as CompiledResponse, share(turn.sizes[side], gestures.contrary))
  }
}
