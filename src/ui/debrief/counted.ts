// Something a page lets be counted: begun once, told while it grows, called off by hand or when the page is left.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Counted, Counting } from './data.ts'

export function useCounted<T>(run: Counting<T> | null): Counted<T> {
  const [found, setFound] = useState<T | null>(null)
  const [state, setState] = useState<Counted<T>['state']>('waits')
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [run])
  const start = () => {
    if (run === null || (running.current && !running.current.signal.aborted)) return
    const own = new AbortController()
    running.current = own
    setState('counts')
    const mine = () => running.current === own && !own.signal.aborted
    const end = (trouble: string | null) => {
      if (mine()) setState(trouble === null ? 'done' : 'failed')
    }
    run(soFar => mine() && setFound(soFar), own.signal).then(end, () => end('failed'))
  }
  const stop = () => {
    running.current?.abort()
    setState('stopped')
  }
  return { found, state, start, stop }
}
