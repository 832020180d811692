// Which challenges were reached on this device, by scenario: kept beside the settings, so that a deleted match takes none with it.
import { settingsShelf } from './settings.ts'

const KEY = 'two-capitals.challenges'
const MOST = 400 // names kept: the oldest go first

const listeners = new Set<() => void>()
const nameOf = (scenario: string, id: string): string => `${scenario}/${id}`

/** Ids of the challenges of this scenario that were reached here. */
export function reachedHere(scenario: string): readonly string[] {
  const start = nameOf(scenario, '')
  return kept()
    .filter(name => name.startsWith(start))
    .map(name => name.slice(start.length))
}

export function keepReached(scenario: string, ids: readonly string[]): void {
  const before = kept()
  const fresh = ids.map(id => nameOf(scenario, id)).filter(name => !before.includes(name))
  if (fresh.length === 0) return
  try {
    settingsShelf()?.setItem(KEY, JSON.stringify([...before, ...fresh].slice(-MOST)))
  } catch {
    return // a full or refused storage: the match itself still says it
  }
  for (const listen of listeners) listen()
}

/** Returns its undo. */
export function onReached(listen: () => void): () => void {
  listeners.add(listen)
  return () => {
    listeners.delete(listen)
  }
}

/** Whatever stands there: what is no list of names counts as nothing. */
function kept(): readonly string[] {
  try {
    const value: unknown = JSON.parse(settingsShelf()?.getItem(KEY) ?? '[]')
    return Array.isArray(value) ? value.filter(one => typeof one === 'string') : []
  } catch {
    return []
  }
}
