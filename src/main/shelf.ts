// The scenarios that came with this copy: bundled, never fetched. In small they come with the page; the whole text of one is
// loaded when it is wanted, and a match loads it again through the proof.
import type { Scenario } from '../scenario/schema.ts'
import type { Offer } from '../ui/game.ts'
import type { Card } from '../ui/home/card.ts'

const cards = import.meta.glob<Card>(
  ['../../scenarios/*.json', '!../../scenarios/*.schema.json', '!../../scenarios/template*.json'],
  { query: '?card', import: 'default', eager: true },
)
const texts = import.meta.glob<string>(
  ['../../scenarios/*.json', '!../../scenarios/*.schema.json', '!../../scenarios/template*.json'],
  { query: '?raw', import: 'default' },
)

const FIRST = 'low-ebb' // the flagship: what a stranger is offered
const TAUGHT = 'first-contact' // the tutorial

const offers = Object.entries(cards).map(([path, card]): Offer => {
  const load = async () => {
    const text = await texts[path]!()
    return { scenario: JSON.parse(text) as Scenario, text }
  }
  return { card, load }
})

const rank = ({ card }: Offer): number => (card.id === FIRST ? 0 : card.id === TAUGHT ? 2 : 1)

/** Every scenario of this copy: the flagship, then the others, the tutorial last. */
export const SHELF: readonly Offer[] = [...offers].sort((a, b) => rank(a) - rank(b))

export const TUTORIAL: Offer | null = offers.find(({ card }) => card.id === TAUGHT) ?? null
