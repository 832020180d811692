// Whether what is played here is still written down: an append that fails is seen by every screen, until one succeeds.
import { createStore } from 'zustand/vanilla'
import type { Saves } from './saves.ts'

export type Trouble = {
  readonly writing: 'full' | 'failed' | null // why the last entry could not be written
}

export type TroubleStore = ReturnType<typeof makeTroubleStore>

export function makeTroubleStore() {
  const store = createStore<Trouble>(() => ({ writing: null }))
  const set = (writing: Trouble['writing']) => {
    if (store.getState().writing !== writing) store.setState({ writing })
  }
  return { read: store.getState, subscribe: store.subscribe, set }
}

/** No room is left on the disk, or in what the browser lets this site have of it. */
export const isFull = (error: unknown): boolean =>
  error instanceof Error && /quota/i.test(`${error.name} ${error.message}`)

/** The same saves; a write that fails, and the next that does not, are told to `trouble`. */
export function watchedSaves(saves: Saves, trouble: TroubleStore): Saves {
  const watched = async <T>(write: Promise<T>): Promise<T> => {
    try {
      const done = await write
      trouble.set(null)
      return done
    } catch (error) {
      trouble.set(isFull(error) ? 'full' : 'failed')
      throw error
    }
  }
  const { store } = saves
  return {
    ...saves,
    store: {
      ...store,
      append: (stream, expected, entries) => watched(store.append(stream, expected, entries)),
    },
    putHead: head => watched(saves.putHead(head)),
  }
}
