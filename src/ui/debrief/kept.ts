// What a reader did on these pages (which one is open, guesses, words written), kept with the page's place in the browser's own
// history: a reload brings it back, another page forgets it, and it is stored nowhere else.
import { useEffect, useState } from 'preact/hooks'

const listeners = new Set<() => void>()

/** A value by its key; everybody who uses the key sees a change. */
export function useKept<T>(key: string, start: T): readonly [T, (value: T) => void] {
  const [, redraw] = useState({})
  useEffect(() => {
    const listen = () => redraw({})
    listeners.add(listen)
    return () => {
      listeners.delete(listen)
    }
  }, [])
  const kept = stateNow()[key]
  return [
    kept === undefined ? start : (kept as T),
    value => {
      history.replaceState({ ...stateNow(), [key]: value }, '')
      for (const listen of listeners) listen()
    },
  ]
}

function stateNow(): Readonly<Record<string, unknown>> {
  const { state } = history
  return typeof state === 'object' && state !== null ? state : {}
}
