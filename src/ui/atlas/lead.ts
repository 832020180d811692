// The one sentence of the atlas: the turn that decided most, and the card in it that would have changed most.
import type { CardFutures, Futures } from '../../debrief/futures.ts'
import type { Book } from '../book/book.ts'
import type { DebriefData } from '../debrief/data.ts'
import { withoutStop } from '../debrief/names.ts'
import type { Words } from '../parts/words.ts'

/** More than two samples of one distribution lie apart by chance. */
export const beyondChance = (distance: number, { chance }: Pick<Futures, 'chance'>): boolean =>
  distance * distance > chance

/** The card not played, of these, that changes most; null where none changes more than chance. */
export function bestCard(cards: readonly CardFutures[], found: Futures): CardFutures | null {
  const others = cards.filter(card => !card.played && beyondChance(card.changed, found))
  return others.reduce<CardFutures | null>(
    (best, card) => (best === null || card.changed > best.changed ? card : best),
    null,
  )
}

/** The card its side played in that turn. */
export const playedBeside = ({ cards }: Futures, card: CardFutures): CardFutures | undefined =>
  cards.find(one => one.turn === card.turn && one.side === card.side && one.played)

/** The ending that a card makes more likely than any other, its place and both shares. */
export function gainOf(card: CardFutures, played: CardFutures) {
  const gain = (at: number) => (card.endings[at] ?? 0) - (played.endings[at] ?? 0)
  const at = card.endings.reduce((best, _, place) => (gain(place) > gain(best) ? place : best), 0)
  return { at, with: card.endings[at] ?? 0, without: played.endings[at] ?? 0 }
}

/** Shares as counts of 10, or of 100 where ten could not tell them apart. */
export function counted(...shares: readonly number[]): {
  readonly of: 10 | 100
  readonly counts: readonly number[]
} {
  const tens = shares.map(share => Math.round(share * 10))
  const told = new Set(tens).size === new Set(shares).size
  return told ? { of: 10, counts: tens } : { of: 100, counts: shares.map(share => Math.round(share * 100)) }
}

export const endingName = (found: Futures, at: number, book: Book, t: Words): string => {
  const ending = book.scenario.endings.find(one => one.id === found.endings[at])
  return ending ? book.text(ending.name) : t('atlas.none-fits')
}

export const cardName = (data: DebriefData, book: Book, card: CardFutures): string =>
  withoutStop(
    book.text(
      book.response(data.record.turns[card.turn - 1]?.trigger ?? null, card.side, card.response)?.title,
    ),
  )

/** Whether the turn that decided most decided more than chance does: by what moved in it, or by another card. */
export const hasDecided = (found: Futures): boolean =>
  found.turns.some(one => one.turn === found.decisive && beyondChance(one.moved, found)) ||
  found.cards.some(one => one.turn === found.decisive && beyondChance(one.changed, found))

export function atlasLead(found: Futures, data: DebriefData, book: Book, t: Words): string {
  const turn = found.turns.find(one => one.turn === found.decisive)
  const card = bestCard(
    found.cards.filter(one => one.turn === found.decisive),
    found,
  )
  if (card) return cardText(card, found, data, book, t)
  return turn && beyondChance(turn.moved, found) ? turnText(turn.turn, found, t) : t('atlas.lead-still')
}

function cardText(card: CardFutures, found: Futures, data: DebriefData, book: Book, t: Words): string {
  const gain = gainOf(card, playedBeside(found, card)!)
  const { of, counts } = counted(gain.with, gain.without)
  return t('atlas.lead-card', {
    turn: card.turn,
    side: book.side(card.side).name,
    card: cardName(data, book, card),
    ending: endingName(found, gain.at, book, t),
    with: counts[0]!,
    without: counts[1]!,
    of,
  })
}

/** Shares of the match's own ending as a turn opened and as the next one did, or at the end. */
export function ownShares(found: Futures, turn: number): readonly [number, number] {
  const at = (n: number) => found.turns[n - 1]?.endings[found.ended]
  return [at(turn) ?? 0, at(turn + 1) ?? 1]
}

function turnText(turn: number, found: Futures, t: Words): string {
  const [before, after] = ownShares(found, turn)
  const { of, counts } = counted(before, after)
  return t('atlas.lead-turn', { turn, with: counts[0]!, after: counts[1]!, of })
}
