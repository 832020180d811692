// Where the reader is, kept in the address so that a reload comes back to it. Works from a file too.
import { useEffect, useState } from 'preact/hooks'

export type Route =
  | { readonly at: 'home' }
  | { readonly at: 'match'; readonly id: string }
  | { readonly at: 'debrief'; readonly id: string }

export function routeOf(hash: string): Route {
  const [, at, id = ''] = /^#\/(match|debrief)\/([\w-]+)$/.exec(hash) ?? []
  return at === 'match' || at === 'debrief' ? { at, id } : { at: 'home' }
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash))
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return route
}
