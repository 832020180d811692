// A screen's ear on a store: re-renders when the selected part changes. The subscription ends with the screen.
import { useEffect, useState } from 'preact/hooks'

type Readable<S> = { readonly read: () => S; readonly subscribe: (listener: () => void) => () => void }

export function useStore<S, T>(store: Readable<S>, select: (state: S) => T): T {
  const [, redraw] = useState({})
  const now = select(store.read())
  useEffect(() => {
    let shown = select(store.read())
    if (shown !== now) redraw({})
    return store.subscribe(() => {
      const next = select(store.read())
      if (next === shown) return
      shown = next
      redraw({})
    })
  }, [store])
  return now
}
