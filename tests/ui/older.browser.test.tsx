// What a device shows when its host was renewed under the open page: one sentence and a button, over what stood there; and what was
// half written stands there again when the page comes back.
import { within } from '@testing-library/dom'
import { userEvent } from '@testing-library/user-event'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import firstContact from '../../scenarios/first-contact.json'
import { linkOver } from '../../src/net/remote.ts'
import type { Wire, WireListener } from '../../src/net/wire.ts'
import { type Scenario, scenarioSchema } from '../../src/scenario/schema.ts'
import { followClass } from '../../src/store/class-store.ts'
import type { ClassOpen, Game } from '../../src/ui/game.ts'
import { ClassFrame } from '../../src/ui/parts/class-frame.tsx'
import { useKept } from '../../src/ui/parts/kept.ts'

const scenario: Scenario = scenarioSchema.parse(firstContact)
const OLDER = /^This page is older than its host/
const OTHER = /^The host serves another version of this page now\./
const lobby = { type: 'class', view: { revision: 1, phase: 'lobby', code: 'ABCDEF' }, texts: {} }

let clear = () => {}
afterEach(() => clear())

/** A field of the page, half written. */
function Half() {
  const [text, setText] = useKept('half', '')
  return <input aria-label="Half" value={text} onInput={event => setText(event.currentTarget.value)} />
}

/** The frame of a class over a wire of this test's own: `tell` is what the host says. */
async function framed() {
  const heard: { listener?: WireListener } = {}
  const wire: Wire = {
    isOpen: () => true,
    ask: async () => JSON.stringify({ ok: true, role: 'person', person: 'p1' }),
    listen: listener => {
      heard.listener = listener
    },
    again: () => {},
    close: () => {},
    after: () => {},
  }
  const store = followClass(linkOver(wire, 'token-of-this-device', 'today'))
  const open = { store, scenario: async () => scenario, close: store.close } as unknown as ClassOpen
  const game = { classes: async () => ({ open: () => open }) } as unknown as Game
  const place = document.createElement('div')
  document.body.append(place)
  const stand = () =>
    act(async () =>
      render(
        <ClassFrame game={game} token="token-of-this-device">
          <Half />
        </ClassFrame>,
        place,
      ),
    )
  const fall = () => act(() => render(null, place))
  clear = () => {
    fall()
    place.remove()
    history.replaceState(null, '')
  }
  await stand()
  await act(async () => heard.listener?.opened())
  const tell = (message: unknown) => act(async () => heard.listener?.news(JSON.stringify(message)))
  return { page: within(place), user: userEvent.setup(), tell, stand, fall }
}

it('says that the host has another version, once, and leaves everything where it is', async () => {
  const { page, user, tell } = await framed()
  await tell({ type: 'hello', build: 'tomorrow' })
  await tell(lobby)
  await user.type(await page.findByLabelText('Half'), 'half a sent')
  expect(page.getByRole('status').textContent).toMatch(OTHER)
  expect(page.getByRole('button', { name: 'Reload the page' })).toBeTruthy()
  await user.click(page.getByRole('button', { name: 'Understood' }))
  expect(page.queryByText(OTHER)).toBeNull()
  expect(page.getByLabelText<HTMLInputElement>('Half').value).toBe('half a sent')
})

it('says that it is older when it is told what it does not know; a page that fits says nothing', async () => {
  const { page, user, tell, stand, fall } = await framed()
  await tell({ type: 'hello', build: 'today', later: 1 })
  await tell({ ...lobby, later: 1 })
  await user.type(await page.findByLabelText('Half'), 'half a sent')
  expect(page.queryByRole('alert')).toBeNull()
  expect(page.queryByRole('status')).toBeNull()
  await tell({ type: 'weather' })
  expect(page.getByRole('alert').textContent).toMatch(OLDER)
  expect(page.getByRole('button', { name: 'Reload the page' })).toBeTruthy()
  expect(page.queryByRole('button', { name: 'Understood' })).toBeNull()
  await fall()
  await stand()
  expect((await page.findByLabelText<HTMLInputElement>('Half')).value).toBe('half a sent')
})

it('says so on the whole page where nothing of the class could be read yet', async () => {
  const { page, tell } = await framed()
  await tell({ ...lobby, view: { ...lobby.view, phase: 'intermission' } })
  expect(page.getByRole('heading', { level: 1 }).textContent).toMatch(OLDER)
  expect(page.getByRole('button', { name: 'Reload the page' })).toBeTruthy()
})
