// A shared device over a real match: what one side wrote, chose and guessed is let go of when a cover comes down, what lies
// between both opens nothing of either side's, and a seal is taken back only while the device is in the same hand.
import { configure, within } from '@testing-library/dom'
import { userEvent } from '@testing-library/user-event'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { openDevice } from '../../src/main/open-device.ts'
import { createReferee } from '../../src/match/referee.ts'
import { makeSetup } from '../../src/match/state.ts'
import type { Head } from '../../src/store/saves.ts'
import { DeviceScreen } from '../../src/ui/device/screen.tsx'
import type { OpenedTwo } from '../../src/ui/game.ts'
import { LiveRegion } from '../../src/ui/parts/live.tsx'
import { memoryStore } from '../support/memory-store.ts'
import { loaded, options } from './two-people.ts'

const SOON = { timeout: 5000 } // a busy machine is no failure
configure({ asyncUtilTimeout: SOON.timeout })

let clear = () => {}
afterEach(() => clear())

const { scenario } = loaded
const head = { id: 'm', people: 'two', side: 'north', seat: 'n', options } as unknown as Head

/** A match of two on a test page; `doors` counts which side's papers are open. */
async function play() {
  const referee = await createReferee({
    stream: 'm',
    setup: makeSetup(loaded, options, 'seed'),
    store: memoryStore(),
    clock: { now: () => 0, after: () => () => {} },
    policies: {},
  })
  if (!referee.ok) throw new Error(referee.error.code)
  const opened = openDevice({ referee: referee.value, reveals: [] }, head, scenario)
  const open = new Set<string>()
  const watched: OpenedTwo = {
    ...opened,
    doors: Object.fromEntries(
      Object.entries(opened.doors).map(([side, door]) => {
        const seat = () => {
          const inner = door.open()
          open.add(side)
          const close = () => {
            open.delete(side)
            inner.close()
          }
          return { ...inner, close }
        }
        return [side, { ...door, open: seat }]
      }),
    ),
  }
  const place = document.createElement('div')
  document.body.append(place)
  const show = () =>
    act(() =>
      render(
        <>
          <DeviceScreen opened={watched} mountChart={null} />
          <LiveRegion />
        </>,
        place,
      ),
    )
  const hide = () => act(() => render(null, place))
  show()
  clear = () => {
    hide()
    place.remove()
  }
  const page = within(place)
  const user = userEvent.setup()
  /** Presses once no earlier move is on its way. */
  const press = async (name: string | RegExp) => {
    const free = () => page.queryByRole('button', { name })?.getAttribute('aria-disabled') !== 'true'
    await page.findByRole('button', { name })
    await expect.poll(free, SOON).toBe(true)
    await user.click(await page.findByRole('button', { name }))
  }
  const title = async (text: string) => page.findByRole('heading', { level: 1, name: text })
  const reload = () => {
    hide()
    show()
  }
  return { place, page, user, press, title, open, reload, referee: referee.value }
}

/** Through the briefing; Sudwick then holds the device and reads first. */
async function begun() {
  const two = await play()
  await two.press('I answer for Norhaven: open')
  await two.press('Hand the device to Sudwick')
  await two.press('I answer for Sudwick: open')
  await two.press('Begin')
  return two
}

async function toSealing() {
  const two = await begun()
  await two.press('Hand the device to Norhaven')
  await two.press('I answer for Norhaven: open')
  await two.press('Choose a response')
  return two
}

const north = 'Nine of our nets are gone'
const south = 'Eight of our nets are gone'

describe('a cover', () => {
  it('stands before everything, with one button, and no side’s papers open behind it', async () => {
    const { place, page, open, title } = await play()
    await title('Norhaven takes the device')
    expect(open.size).toBe(0)
    expect(within(page.getByRole('main')).getAllByRole('button')).toHaveLength(1)
    for (const aim of scenario.sides.flatMap(side => side.aims ?? [])) {
      expect(place.textContent).not.toContain(JSON.stringify(aim.text).slice(1, -1))
    }
  })

  it('comes down when a side has read: its account is gone from the page, its papers are let go of', async () => {
    const { place, press, title, open } = await begun()
    await expect.poll(() => place.textContent, SOON).toContain(south)
    expect([...open]).toEqual(['south'])
    await press('Hand the device to Norhaven')
    await title('Hand the device to Norhaven')
    expect(open.size).toBe(0)
    expect(place.innerHTML).not.toContain('of our nets are gone')
    await press('I answer for Norhaven: open')
    await expect.poll(() => place.textContent, SOON).toContain(north)
    expect(place.textContent).not.toContain(south)
  })

  it('is what a page loaded again begins with, whoever read before', async () => {
    const { place, title, reload, open } = await begun()
    await expect.poll(() => place.textContent, SOON).toContain(south)
    reload()
    await title('The device is Sudwick’s just now')
    expect(open.size).toBe(0)
    expect(place.textContent).not.toContain(south)
  })

  it('leaves the keyboard at its heading and says no more aloud than its title', async () => {
    const { place, press, title } = await toSealing()
    const [first] = within(place).getAllByRole('radio')
    first?.click()
    await press('Seal this response')
    await press('Yes, seal it')
    await press('Cover it and hand the device to Sudwick')
    const heading = await title('Hand the device to Sudwick')
    await expect.poll(() => document.activeElement, SOON).toBe(heading)
    expect(within(place).getByRole('status').textContent).toBe('Hand the device to Sudwick')
  })
})

describe('a seal', () => {
  it('is taken back while the device is in the same hand, is asked for again, and holds once it is handed on', async () => {
    const { place, page, press, title, referee } = await toSealing()
    within(place).getAllByRole('radio')[1]?.click()
    await press('Seal this response')
    await press('Yes, seal it')
    await press('Take it back')
    await expect.poll(() => referee.match().flow.sealed, SOON).toEqual([false, false])
    await press('Seal this response')
    await press('Yes, seal it')
    await press('Cover it and hand the device to Sudwick')
    await press('I answer for Sudwick: open')
    await page.findByRole('group', { name: 'Responses' })
    expect(page.queryByRole('button', { name: 'Take it back' })).toBeNull()
    expect(within(place).queryAllByRole('radio', { checked: true })).toEqual([])
    within(place).getAllByRole('radio')[0]?.click()
    await press('Seal this response')
    await press('Yes, seal it')
    await title('Lay the device between you')
    await press('Open the envelopes')
    await page.findByRole('region', { name: 'What moved, and why' })
  })
})

describe('what lies between both', () => {
  it('opens no account, adviser, brief or standing of a side', async () => {
    const { place, page, press, user } = await toSealing()
    for (const other of ['Sudwick', null]) {
      await page.findByRole('group', { name: 'Responses' })
      within(place).getAllByRole('radio')[0]?.click()
      await press('Seal this response')
      await press('Yes, seal it')
      if (other) {
        await press(`Cover it and hand the device to ${other}`)
        await press(`I answer for ${other}: open`)
      }
    }
    await press('Open the envelopes')
    const strip = within(await page.findByRole('region', { name: 'The five numbers' }))
    expect(strip.queryByRole('button', { name: /standing/i })).toBeNull()
    const marks = within(page.getByRole('region', { name: /marks/i }))
    for (const mark of marks.getAllByRole('button')) {
      await user.click(mark)
      const dialog = await page.findByRole('dialog')
      for (const text of [north, south]) expect(dialog.textContent).not.toContain(text)
      await user.click(within(dialog).getByRole('button', { name: 'Close' }))
      await expect.poll(() => page.queryByRole('dialog'), SOON).toBeNull()
    }
    expect(place.textContent).not.toContain('of our nets are gone')
  })
})
