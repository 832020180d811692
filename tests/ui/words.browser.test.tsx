// What a player has to read, counted on the real screens of real matches: 120 words in the briefing and 260 before a seal, for
// every shipped scenario, preset and side. The draft and the horizon are counted apart; what is a tap away is not in sight.
import { afterEach, describe, expect, it } from 'vitest'
import { type Loaded, loadScenario } from '../../src/scenario/load.ts'
import { countWords } from '../../src/ui/book/budget.ts'
import { playing } from './playing.tsx'

const files = import.meta.glob<string>(['../../scenarios/*.json', '!../../scenarios/*.schema.json'], {
  query: '?raw',
  import: 'default',
  eager: true,
})
const BRIEFING = 120
const BEFORE_SEALING = 260

let clear = () => {}
afterEach(() => clear())

const shelf = Object.values(files).map((text): Loaded => {
  const loaded = loadScenario(new TextEncoder().encode(text))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error.slice(0, 3)))
  return loaded.value
})
const games = shelf.flatMap(loaded =>
  (loaded.scenario.calendar?.presets ?? [{ id: null }]).flatMap(preset =>
    loaded.scenario.sides.map(side => ({
      name: `${loaded.scenario.id}, ${preset.id ?? 'as it is'}, ${side.id}`,
      loaded,
      preset: preset.id,
      side: side.id,
    })),
  ),
)

/** Words of the parts that match, without what is folded away or only said aloud. */
function words(place: ParentNode, selector: string): number {
  return [...place.querySelectorAll(selector)].reduce((sum, part) => sum + countWords(seen(part)), 0)
}

function seen(part: Node): string {
  if (part.nodeType === Node.TEXT_NODE) return part.textContent ?? ''
  if (part instanceof Element) {
    if (part.matches('.aloud, .actions, button:not(.term)')) return ''
    if (part.matches('details:not([open])'))
      return [...part.querySelectorAll(':scope > summary')].map(seen).join(' ')
  }
  return [...part.childNodes].map(seen).join(' ')
}

it.each(games)('the briefing of $name shows at most 120 words', async ({ loaded, preset, side }) => {
  for (const seed of ['one', 'two', 'three']) {
    const game = await playing(loaded, { preset, side, seed })
    clear = game.remove
    const texts = words(game.place, 'main > *:not(.more):not(.hint):not(.eyebrow)')
    expect(texts).toBeGreaterThan(20)
    expect(texts).toBeLessThanOrEqual(BRIEFING)
    game.remove()
  }
})

describe.each(games)('$name', ({ loaded, preset, side }) => {
  it('shows at most 260 words before each seal', async () => {
    const game = await playing(loaded, { preset, side, seed: 'words' })
    clear = game.remove
    let read = 0
    let sealed = 0
    for (let step = 0; step < 200 && game.view().phase !== 'ended'; step += 1) {
      const { phase, own, turn } = game.view()
      if (phase === 'reading') read = words(game.place, '.neutral, .account, .advice')
      if (phase === 'commitment' && own && own.sealed === null) {
        const cards = words(game.place, '.cards')
        expect(cards).toBeGreaterThan(20)
        expect(read + cards, `turn ${turn}: ${read} of news, ${cards} on cards`).toBeLessThanOrEqual(
          BEFORE_SEALING,
        )
        sealed += 1
        await game.make(moves => moves.seal(own.hand[step % own.hand.length]!.id, true))
      } else await game.make(moves => moves.ready())
    }
    expect(game.view().phase).toBe('ended')
    expect(sealed).toBeGreaterThan(1)
  })
})
