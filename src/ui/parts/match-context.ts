// What every screen of a match reads and calls: the book, the stores, the intents.
import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { View } from '../../match/view.ts'
import type { DeskState, DeskStore } from '../../store/desk-store.ts'
import type { Intents } from '../../store/intents.ts'
import type { MatchState, MatchStore } from '../../store/match-store.ts'
import type { Book } from '../book/book.ts'
import { useStore } from './use-store.ts'

/** On a shared device: where it goes when this side has finished a page. */
export type Passing = {
  readonly onward: string | null // what the button says that ends a page; null: what it always says
  readonly handOn: { readonly note: string; readonly label: string; readonly go: () => void } | null // after sealing
}

export type Playing = {
  readonly book: Book
  readonly store: MatchStore
  readonly desk: DeskStore
  readonly intents: Intents
  readonly passing?: Passing
  readonly held?: ComponentChildren // in a class: what stands where a turn would be ended, until the class goes on
}

export const MatchContext = createContext<Playing | null>(null)

export function usePlaying(): Playing {
  const playing = useContext(MatchContext)
  if (!playing) throw new Error('no-match-around')
  return playing
}

export const useMatch = <T>(select: (state: MatchState) => T): T => useStore(usePlaying().store, select)
export const useDesk = <T>(select: (state: DeskState) => T): T => useStore(usePlaying().desk, select)

/** The view; screens of a match are shown only once there is one. */
export function useView(): View {
  const view = useMatch(state => state.view)
  if (!view) throw new Error('no-view-yet')
  return view
}
