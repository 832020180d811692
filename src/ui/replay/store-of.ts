// A match store filled with one moment, so that the parts of the match screen can read it.
import { makeMatchStore } from '../../store/match-store.ts'
import type { Chair, Moment } from './data.ts'

export function storeOf(moment: Moment, { view, pages }: Chair) {
  const store = makeMatchStore()
  for (const reveal of Object.values(moment.reveals)) store.takeReveal(reveal)
  for (const page of pages) store.takePage(page)
  store.takeView(view)
  return store
}
