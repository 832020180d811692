// An atlas by the author's ids, as a screen tells it: shares of endings, fans, turning points, cards. Turns count from 1.
import type { AtlasCounts, AtlasWork } from '../explore/atlas.ts'
import { type Atlas, type CardReading, type Fan, readAtlas } from '../explore/atlas-reading.ts'
import type { Compiled } from '../scenario/compiled.ts'

export type FanRecord = Omit<Fan, 'gauge' | 'slot'> & { readonly gauge: string; readonly slot: string }

export type TurnFutures = {
  readonly turn: number
  readonly slot: string
  readonly endings: readonly number[] // shares as the turn opened, in the order of `Futures.endings`
  readonly moved: number // 0 to 1, until the next turn opened or the end came
  readonly fans: readonly FanRecord[] // from this opening, in whole points
}

export type CardFutures = {
  readonly turn: number
  readonly side: string
  readonly response: string
  readonly played: boolean
  readonly endings: readonly number[]
  readonly changed: number // 0 to 1
  readonly aims: Readonly<Record<string, number>> // by side: what it adds to the share of own aims met, -1 to 1
}

export type Futures = {
  readonly done: number // futures from every point so far
  readonly of: number
  readonly points: number // openings and cards that futures begin at
  readonly endings: readonly string[] // ids; the last, '', is for futures that fit none
  readonly ended: number // place of the ending the match had
  readonly turns: readonly TurnFutures[]
  readonly cards: readonly CardFutures[]
  readonly turning: readonly number[] // turns, the one that moved most first
  readonly likely: boolean // whether at every opening half of the futures or more ended as the match did
  readonly decisive: number // the turn that made this ending most likely; of a likely one the turn in which a card could have changed it most
  readonly most: CardFutures | null
  readonly chance: number // square of the distance that two samples of one distribution lie apart by chance
}

/** `done`: futures that `counts` hold, where the work is not finished. `ending`: the number of endings where none fitted. */
export function readFutures(
  c: Compiled,
  work: AtlasWork,
  counts: AtlasCounts,
  done: number,
  ending: number,
): Futures {
  const atlas = readAtlas(c, { ...work, futures: done }, counts, ending)
  const card = (one: CardReading): CardFutures => ({
    turn: one.turn + 1,
    side: c.sides[one.side].id,
    response: c.responses[one.response]!.id,
    played: one.played,
    endings: one.endings,
    changed: one.changed,
    aims: { [c.sides[0].id]: one.aims[0], [c.sides[1].id]: one.aims[1] },
  })
  const fan = ({ gauge, slot, ...rest }: Fan): FanRecord => ({
    ...rest,
    gauge: c.gauges[gauge]!.id,
    slot: c.slots[slot]!.id,
  })
  const happen = c.endings.filter((_, at) => atlas.turns.some(turn => turn.endings[at]! > 0)).length
  return {
    done,
    of: work.futures,
    points: atlas.turns.length + atlas.cards.length,
    endings: [...c.endings.map(one => one.id), ''],
    ended: ending,
    turns: atlas.turns.map(({ turn, slot, endings, moved, fans }) => ({
      turn: turn + 1,
      slot: c.slots[slot]!.id,
      endings,
      moved,
      fans: fans.map(fan),
    })),
    cards: atlas.cards.map(card),
    turning: atlas.turning.map(turn => turn + 1),
    likely: isLikely(atlas, ending),
    decisive: decisiveTurn(atlas, ending) + 1,
    most: atlas.most === null ? null : card(atlas.most),
    chance: Math.max(1, happen) / (3 * Math.max(1, done)),
  }
}

/** Shares of this ending as each turn opened, and at the end. */
const shareOf = ({ turns }: Atlas, ending: number): readonly number[] => [
  ...turns.map(({ endings }) => endings[ending] ?? 0),
  1,
]

const isLikely = (atlas: Atlas, ending: number): boolean =>
  shareOf(atlas, ending).every(share => share >= 0.5)

/** The place of the turn in which the share of the match's own ending rose most; where that was likely all along, the one with the
 * card that would have changed most. The earlier one of two alike; -1 where there is none. */
const decisiveTurn = (atlas: Atlas, ending: number): number => {
  const shares = shareOf(atlas, ending)
  const weights = atlas.turns.map(({ turn }, at) =>
    isLikely(atlas, ending)
      ? atlas.cards.reduce((most, card) => (card.turn === turn ? Math.max(most, card.changed) : most), 0)
      : (shares[at + 1] as number) - (shares[at] as number),
  )
  return weights.indexOf(Math.max(...weights))
}
