// What a reader did on a page and nobody was told yet (which part is open, guesses, words half written), kept with the page's place
// in the browser's own history: a reload brings it back, another page forgets it, and it is stored nowhere else.
import { useEffect, useState } from 'preact/hooks'

type Kept = Readonly<Record<string, unknown>>

const listeners = new Set<() => void>()

/** A value by its key; everybody who uses the key sees a change. Undefined: as it was at the start. */
export function useKept<T>(key: string, start: T): readonly [T, (value: T | undefined) => void] {
  const [, redraw] = useState({})
  useEffect(() => {
    const listen = () => redraw({})
    listeners.add(listen)
    return () => {
      listeners.delete(listen)
    }
  }, [])
  return [keptAt(key, start), value => keepAt(key, value)]
}

/** What is kept at this place; `start` where nothing is. */
export function keptAt<T>(key: string, start: T): T {
  const kept = stateNow()[key]
  return kept === undefined ? start : (kept as T)
}

/** Keeps it here; undefined takes it away. */
export function keepAt(key: string, value: unknown): void {
  write({ ...stateNow(), [key]: value })
  for (const listen of listeners) listen()
}

/** What a browser did not take for now, for it counts how often a page writes: tried again in a moment. */
let held: { readonly at: string; readonly state: Kept } | null = null
const AGAIN = 1000 // milliseconds

function write(state: Kept): void {
  const isFirst = held === null
  try {
    history.replaceState(state, '')
    held = null
  } catch {
    held = { at: location.href, state }
    if (isFirst) setTimeout(writeHeld, AGAIN)
  }
}

function writeHeld(): void {
  const waiting = held
  held = null
  if (waiting?.at === location.href) write(waiting.state)
}

function stateNow(): Kept {
  if (held?.at === location.href) return held.state
  const state: unknown = history.state
  return typeof state === 'object' && state !== null ? (state as Kept) : {}
}
