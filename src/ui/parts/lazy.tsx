// A screen that is loaded when it is first wanted: the first page stays small.
import type { FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'

type Load<P> = () => Promise<FunctionComponent<P>>

/** Shows nothing while it loads (a moment), then the screen. Throws into the boundary where it cannot be loaded. */
export function lazy<P extends object>(load: Load<P>): FunctionComponent<P> {
  let loaded: FunctionComponent<P> | null = null
  return props => {
    const [Screen, setScreen] = useState<{ readonly it: FunctionComponent<P> } | null>(
      loaded ? { it: loaded } : null,
    )
    const [failed, setFailed] = useState<unknown>(null)
    useEffect(() => {
      if (Screen) return
      load().then(it => {
        loaded = it
        setScreen({ it })
      }, setFailed)
    }, [])
    if (failed) throw failed
    return Screen ? <Screen.it {...props} /> : null
  }
}
