// A screen that is loaded when it is first wanted: the first page stays small.
import type { FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { LoadFailed } from '../trouble/load-failed.tsx'
import { isNotLoaded } from '../trouble/not-loaded.ts'

type Load<P> = () => Promise<FunctionComponent<P>>

/** Shows nothing while it loads (a moment), then the screen; a sentence and another try where it cannot be loaded. */
export function lazy<P extends object>(load: Load<P>): FunctionComponent<P> {
  let loaded: FunctionComponent<P> | null = null
  return props => {
    const [Screen, setScreen] = useState<{ readonly it: FunctionComponent<P> } | null>(
      loaded ? { it: loaded } : null,
    )
    const [failed, setFailed] = useState<unknown>(null)
    const fetch = () =>
      void load().then(it => {
        loaded = it
        setFailed(null)
        setScreen({ it })
      }, setFailed)
    useEffect(() => {
      if (!Screen) fetch()
    }, [])
    if (failed && !isNotLoaded(failed)) throw failed // a fault in it, for the boundary
    if (failed) return <LoadFailed again={fetch} />
    return Screen ? <Screen.it {...props} /> : null
  }
}
