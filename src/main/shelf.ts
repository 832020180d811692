// The scenarios that came with this copy: bundled as text, never fetched. Read lightly for the home page; a match loads
// its scenario again through the proof.
import type { Scenario } from '../scenario/schema.ts'
import type { Shelved } from '../ui/game.ts'

const files = import.meta.glob<string>(
  ['../../scenarios/*.json', '!../../scenarios/*.schema.json', '!../../scenarios/template*.json'],
  { query: '?raw', import: 'default' },
)

/** Every scenario of this copy, the longest first: the flagship is what a stranger is offered. */
export async function readShelf(): Promise<readonly Shelved[]> {
  const texts = await Promise.all(Object.values(files).map(load => load()))
  const shelf = texts.flatMap(text => {
    const scenario = lightly(text)
    return scenario ? [{ scenario, text }] : []
  })
  return shelf.sort((a, b) => b.scenario.triggers.length - a.scenario.triggers.length)
}

function lightly(text: string): Scenario | null {
  try {
    return JSON.parse(text) as Scenario
  } catch {
    return null // a shipped file is proved by the tests; one that is broken is simply not offered
  }
}
