// Puts the match screen on a test page with a view of the hand-written kind and a desk of its own; keeps what it asks for.
import { render } from 'preact'
import { act } from 'preact/test-utils'
import type { LedgerPage, RevealView, View } from '../../src/match/view.ts'
import type { Scenario } from '../../src/scenario/schema.ts'
import { makeDeskStore } from '../../src/store/desk-store.ts'
import type { Intents } from '../../src/store/intents.ts'
import { makeMatchStore } from '../../src/store/match-store.ts'
import { makeBook } from '../../src/ui/book/book.ts'
import { MatchScreen } from '../../src/ui/match-screen.tsx'
import { MatchContext } from '../../src/ui/parts/match-context.ts'

export type Asked = { readonly name: string; readonly args: readonly unknown[] }

export function stage(
  scenario: Scenario,
  side: string,
  view: View,
  pages: readonly LedgerPage[] = [],
  reveals: readonly RevealView[] = [],
) {
  const store = makeMatchStore()
  const desk = makeDeskStore()
  for (const page of pages) store.takePage(page)
  for (const reveal of reveals) store.takeReveal(reveal)
  store.takeView(view)
  const asked: Asked[] = []
  const intents = new Proxy({} as Intents, {
    get:
      (_target, name: string) =>
      async (...args: readonly unknown[]) => {
        asked.push({ name, args })
        return true
      },
  })
  const book = makeBook(scenario, { side, language: 'en' })
  const place = document.createElement('div')
  document.body.append(place)
  act(() => {
    render(
      <MatchContext.Provider value={{ book, store, desk, intents }}>
        <MatchScreen debrief="#/debrief/m" mountChart={null} />
      </MatchContext.Provider>,
      place,
    )
  })
  return {
    place,
    asked,
    show: (next: View) => act(() => store.takeView(next)),
    think: (thinks: boolean) => act(() => store.think(thinks)),
    remove: () => {
      act(() => render(null, place))
      place.remove()
    },
  }
}
