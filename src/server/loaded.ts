// Scenarios that were read and proved lately, by their text: classes of one scenario share it, and all that is made from it.
import { type Loaded, loadScenario } from '../scenario/load.ts'

const MOST = 16
const known = new Map<string, Loaded>()

/** As `loadScenario`; null for a text that is none. */
export function loadedOnce(text: string): Loaded | null {
  const before = known.get(text)
  if (before) return before
  const loaded = loadScenario(text)
  if (!loaded.ok) return null
  if (known.size >= MOST) known.delete(known.keys().next().value ?? '')
  known.set(text, loaded.value)
  return loaded.value
}
