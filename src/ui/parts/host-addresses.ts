// Where the host behind this page can be reached, as it says itself.
import { useEffect, useState } from 'preact/hooks'
import type { Game } from '../game.ts'

/** Where this host can be reached, as it says itself; the page's own address until then. */
export function useAddresses(game: Game): readonly string[] {
  const [addresses, setAddresses] = useState<readonly string[]>([])
  useEffect(() => {
    let left = false
    void game
      .classes()
      .then(door => door.hostHere())
      .then(here => {
        if (!left && here) setAddresses(here.addresses)
      })
    return () => {
      left = true
    }
  }, [])
  return addresses
}
