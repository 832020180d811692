// What a player has chosen so far on the home page, and the match it asks for. Pure.
import type { Care, Choice, Offer, Shelved } from '../game.ts'
import { firstPreset } from './card.ts'

export type Wishes = {
  readonly offer: Offer
  readonly side: string
  readonly preset: string
  readonly people: 'one' | 'two'
  readonly opponent: string
  readonly care: Care
  readonly off: readonly string[]
  readonly seed: string
}

/** What a stranger is offered of a scenario: its shortest preset, the second side, one computer capital opposite. */
export function firstWishes(offer: Offer, opponent: string): Wishes {
  return {
    offer,
    side: offer.card.sides[1].id,
    preset: firstPreset(offer.card).id,
    people: 'one',
    opponent,
    care: {},
    off: [],
    seed: '',
  }
}

/** The same player before another scenario: who plays and the seed stay, the rest begins anew. */
export function turnTo(offer: Offer, { people, opponent, seed }: Wishes): Wishes {
  return { ...firstWishes(offer, opponent), people, seed }
}

export function choiceOf(wishes: Wishes, shelved: Shelved): Choice {
  const { side, preset, people, opponent, care, off, seed } = wishes
  return { shelved, side, preset, people, opponent, care, off, seed: seed.trim() }
}
