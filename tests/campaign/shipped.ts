// The shipped scenarios, loaded as the game loads them. Node only: the browser brings its texts itself.
import { readFileSync } from 'node:fs'
import { type Loaded, loadScenario } from '../../src/scenario/load.ts'

export const textOf = (name: string): string =>
  readFileSync(new URL(`../../scenarios/${name}.json`, import.meta.url), 'utf8')

export function load(text: string): Loaded {
  const loaded = loadScenario(text)
  if (!loaded.ok) throw new Error(`it does not load: ${JSON.stringify(loaded.error[0])}`)
  return loaded.value
}

export const shippedShelf = () => ({
  cycles: load(textOf('cycles')),
  'first-contact': load(textOf('first-contact')),
  'low-ebb': load(textOf('low-ebb')),
})
