// The one sentence of the atlas: the turn that decided most, and the card in it that would have changed most.
import type { CardFutures, Futures } from '../../debrief/futures.ts'
import type { Book } from '../book/book.ts'
import { type DebriefData, youOf } from '../debrief/data.ts'
import { withoutStop } from '../debrief/names.ts'
import type { Words } from '../parts/words.ts'

/** More than two samples of one distribution lie apart by chance. */
const beyondChance = (distance: number, { chance }: Pick<Futures, 'chance'>): boolean =>
  distance * distance > chance

const NEAR = 0.7 // of cards that change nearly as much as any, the one that both sides' aims gain most by is told

/** A card not played, of these, that changes nearly as much as any; null where none changes more than chance. */
export function bestCard(cards: readonly CardFutures[], found: Futures): CardFutures | null {
  const others = cards.filter(card => !card.played && beyondChance(card.changed, found))
  const most = Math.max(0, ...others.map(card => card.changed))
  const near = others.filter(card => card.changed >= most * NEAR)
  return near.reduce<CardFutures | null>(
    (best, card) => (best === null || addsOf(card) > addsOf(best) ? card : best),
    null,
  )
}

const addsOf = ({ aims }: CardFutures): number => Object.values(aims).reduce((sum, one) => sum + one, 0)

/** Of the turn that decided most: a card of the reader's own where one would have changed about half as much as any. */
function leadingCard(found: Futures, you: string | null): CardFutures | null {
  const cards = found.cards.filter(one => one.turn === found.decisive)
  const best = bestCard(cards, found)
  const own = bestCard(
    cards.filter(card => card.side === you),
    found,
  )
  return best !== null && own !== null && own.changed >= best.changed / 2 ? own : best
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
function counted(...shares: readonly number[]): {
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

/** A card's name as far as its first clause. */
export const shortName = (name: string): string => name.split(/[;:\uff1b\uff1a]/u)[0] ?? name

/** Whether the turn that decided most decided more than chance does: by what moved in it, or by another card. */
export const hasDecided = (found: Futures): boolean =>
  (!found.likely && found.turns.some(one => one.turn === found.decisive && beyondChance(one.moved, found))) ||
  found.cards.some(one => one.turn === found.decisive && !one.played && beyondChance(one.changed, found))

export function atlasLead(found: Futures, data: DebriefData, book: Book, t: Words): string {
  const card = leadingCard(found, youOf(data))
  const text = card ? cardText(card, found, data, book, t) : ''
  if (found.likely) return likelyText(found, text, t)
  if (card) return text
  return hasDecided(found) ? turnText(found.decisive, found, data, book, t) : t('atlas.lead-still')
}

function cardText(card: CardFutures, found: Futures, data: DebriefData, book: Book, t: Words): string {
  const gain = gainOf(card, playedBeside(found, card)!)
  const { of, counts } = counted(gain.with, gain.without)
  const isOwn = card.side === youOf(data)
  const code = found.likely
    ? isOwn
      ? 'atlas.lead-could-you'
      : 'atlas.lead-could'
    : isOwn
      ? 'atlas.lead-card-you'
      : 'atlas.lead-card'
  return t(code, {
    turn: card.turn,
    side: book.side(card.side).name,
    card: shortName(cardName(data, book, card)),
    ending: endingName(found, gain.at, book, t),
    with: counts[0]!,
    without: counts[1]!,
    of,
  })
}

/** An ending that was likely from the start; then what could have changed it. */
function likelyText(found: Futures, could: string, t: Words): string {
  const { of, counts } = counted(found.turns[0]?.endings[found.ended] ?? 0)
  const likely = t('atlas.lead-likely', { with: counts[0]!, of })
  if (found.cards.length === 0) return likely // not counted yet
  return `${likely} ${could === '' ? t('atlas.lead-settled') : could}`
}

/** Shares of the match's own ending as a turn opened and as the next one did, or at the end. */
export function ownShares(found: Futures, turn: number): readonly [number, number] {
  const at = (n: number) => found.turns[n - 1]?.endings[found.ended]
  return [at(turn) ?? 0, at(turn + 1) ?? 1]
}

function turnText(turn: number, found: Futures, data: DebriefData, book: Book, t: Words): string {
  const [before, after] = ownShares(found, turn)
  const { of, counts } = counted(before, after)
  const ending = endingName(found, found.ended, book, t)
  return t(turnCode(data, turn), { turn, ending, with: counts[0]!, after: counts[1]!, of })
}

/** No card of that turn would have changed much: where something was signed in it, that is what decided. */
function turnCode({ record }: DebriefData, turn: number) {
  const deal = record.deals.findLast(({ slot }) => slot === record.turns[turn - 1]?.slot)
  if (deal === undefined) return 'atlas.lead-turn'
  return deal.ratified ? 'atlas.lead-signed' : 'atlas.lead-refused'
}
