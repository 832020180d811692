// Where the reader is, kept in the address so that a reload comes back to it. Works from a file too.
import { useEffect, useState } from 'preact/hooks'

/** Every address of the game, behind `#/`. Which screen stands there is said in screens.tsx. */
const ADDRESSES = {
  home: '',
  match: 'match/:id',
  debrief: 'debrief/:id',
  replay: 'replay/:id',
  lines: 'lines/:id', // id: a match of this device
  shared: 'shared/:id', // id: a whole match, compressed
  settings: 'settings',
  about: 'about',
  class: 'class',
  run: 'run/:id', // id: the key of the host behind this page
  join: 'join',
  code: 'join/:id', // id: the code of a class
  seat: 'seat',
  gather: 'gather', // the instructor's device without a network
  hand: 'hand/:id', // a match of this device, for the instructor
  desk: 'desk/:id', // id: the instructor's token
  wall: 'wall/:id', // id: the projector's token
} as const

type Addresses = typeof ADDRESSES
export type At = keyof Addresses
export type AtMatch = { [A in At]: Addresses[A] extends `${string}/:id` ? A : never }[At]
export type AtPage = Exclude<At, AtMatch>
/** The screens whose id names a match of this device. */
export const MATCH_PAGES: readonly At[] = ['match', 'debrief', 'replay', 'lines', 'hand']

export type Route =
  | { readonly at: AtPage }
  | { readonly at: AtMatch; readonly id: string; readonly turn?: number } // turn: of a replay
  | { readonly at: 'unknown'; readonly address: string } // what stood there, to be shown as text

const NAMES = Object.keys(ADDRESSES) as readonly At[]

/** The route of an address; an empty one is home, one that fits no line of the table is unknown. */
export function routeOf(hash: string): Route {
  const path = hash.replace(/^#?\/?/, '')
  for (const at of NAMES) {
    const [page, gap] = ADDRESSES[at].split('/')
    if (gap === undefined) {
      if (path === page) return { at: at as AtPage }
      continue
    }
    const [, of, id = '', turn] = /^([^/]+)\/([\w-]+)(?:\/(\d{1,3}))?$/.exec(path) ?? []
    if (of !== page || (turn !== undefined && at !== 'replay')) continue
    return turn === undefined ? { at: at as AtMatch, id } : { at: 'replay', id, turn: Number(turn) }
  }
  return { at: 'unknown', address: path }
}

/** The address of a page, or of a page of one match or class, for a link. */
export function addressOf(at: AtPage): string
export function addressOf(at: AtMatch, id: string): string
export function addressOf(at: At, id = ''): string {
  return `#/${ADDRESSES[at].replace(':id', id)}`
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
