// The focus at the wire desk: a button that goes away with what it stands in hands it on to what took its place.
import { screen } from '@testing-library/dom'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import '../../src/words/parts/match.ts'
import '../../src/words/parts/seat.ts'
import lowEbb from '../../scenarios/low-ebb.json?raw'
import { loadScenario } from '../../src/scenario/load.ts'
import type { ClassDevice } from '../../src/store/class-store.ts'
import { makeDeskStore } from '../../src/store/desk-store.ts'
import { makeMatchStore } from '../../src/store/match-store.ts'
import { makeBook } from '../../src/ui/book/book.ts'
import { ClassContext, type InClass } from '../../src/ui/parts/class-context.tsx'
import { keepAt } from '../../src/ui/parts/kept.ts'
import { MatchContext, type Playing } from '../../src/ui/parts/match-context.ts'
import { Dispatch } from '../../src/ui/seat/wire-file.tsx'

const loaded = loadScenario(new TextEncoder().encode(lowEbb))
if (!loaded.ok) throw new Error('the flagship does not load')
const { scenario } = loaded.value

let clear = () => {}
afterEach(() => clear())

/** A wire desk's form on a device whose class takes every text, and shows it as filed a moment later. */
function desk() {
  let device = { view: { filed: [] }, texts: {} } as unknown as ClassDevice
  const listeners = new Set<() => void>()
  const filed = (text: string) => {
    device = {
      ...device,
      view: { filed: [{ match: 1, turn: 2, text: 'x' }] },
      texts: { x: text },
    } as unknown as ClassDevice
    act(() => {
      for (const one of listeners) one()
    })
  }
  const store = {
    read: () => device,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => {},
  }
  const book = makeBook(scenario, { side: null, language: 'en' })
  const open = { intents: { write: async () => null } }
  const match = makeMatchStore()
  match.takeView({ phase: 'reveal', turn: 2 } as never)
  const place = document.createElement('div')
  document.body.append(place)
  act(() =>
    render(
      <ClassContext.Provider value={{ open, store, scenario, book } as unknown as InClass}>
        <MatchContext.Provider
          value={{ book, store: match, desk: makeDeskStore(), intents: {} } as unknown as Playing}
        >
          <Dispatch match={1} turn={2} />
        </MatchContext.Provider>
      </ClassContext.Provider>,
      place,
    ),
  )
  clear = () => {
    act(() => render(null, place))
    place.remove()
    keepAt('anew-1', undefined)
    keepAt('report-1-2', undefined)
  }
  return { filed }
}

const press = async (name: string) => {
  const button = screen.getByRole('button', { name })
  button.focus()
  await act(async () => button.click())
}
const focused = () => document.activeElement

it('goes to the button that writes it anew once the sentence is filed, also when the host takes a while', async () => {
  const { filed } = desk()
  const field = screen.getByRole<HTMLTextAreaElement>('textbox')
  act(() => {
    field.value = 'Both waited.'
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  })
  await press('File it')
  filed('Both waited.')
  expect(focused()).toBe(screen.getByRole('button', { name: 'Write it anew' }))
})

it('goes into the field of what is written anew, and back to the button when it is left as it is', async () => {
  desk().filed('Both waited.')
  expect(focused()).toBe(document.body) // nobody pressed anything
  await press('Write it anew')
  expect(focused()).toBe(screen.getByRole('textbox'))
  await press('Leave it as it is')
  expect(focused()).toBe(screen.getByRole('button', { name: 'Write it anew' }))
})
