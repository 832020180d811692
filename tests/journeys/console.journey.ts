// An instructor in real browsers: a class set up in a handful of clicks, four students who play a turn through the wire, help,
// a removal taken back, eyes up, Next that says what it does; then the class's debrief on the console and the wall. Every state
// is read by the rules of accessibility, and the wall is searched for names.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { usualSettings } from '../../src/classroom/settings.ts'
import type { ClassView } from '../../src/classroom/view.ts'
import type { View } from '../../src/match/view.ts'
import { POLICIES } from '../../src/policy/named.ts'
import { type RunningHost, startHost } from '../../src/server/start.ts'
import { shipped } from '../match/support.ts'
import { type Device, deviceWith, freshRef, joinAs, type MadeClass, makeClass } from '../server/support.ts'
import { accessible, heading } from './player.ts'

const NAMES = [['Aoi', 'Ben'], ['Chae'], ['Dan'], ['Emi']] as const

let folder = ''
let host: RunningHost
let url = ''
let made: MadeClass
let devices: Device[] = []

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'two-capitals-desk-'))
  const started = await startHost({
    database: join(folder, 'classes.db'),
    game: 'dist/game',
    address: '127.0.0.1',
    port: 0,
    policies: POLICIES,
    days: 30,
    key: 'key-of-the-tests-host',
  })
  if (!started.ok) throw new Error('the host did not start')
  host = started.value
  url = `http://127.0.0.1:${host.port}`
  made = await makeClass(url, usualSettings(shipped('first-contact')))
})
test.afterEach(async () => {
  for (const { link } of devices) link.close()
  devices = []
  await host.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Joins four devices; each plays what is asked of it, but `slow` seals nothing and calls for help. */
async function students(slow: number): Promise<void> {
  for (const [at, names] of NAMES.entries()) {
    const { token } = await joinAs(url, made.code, ...names)
    const device = await deviceWith(url, token)
    devices.push(device)
    plays(device, at === slow)
  }
}

function plays(device: Device, isSlow: boolean): void {
  let hasCalled = false
  let watched = ''
  device.link.subscribe({
    classNews: ({ view }) => {
      const { me, phase } = view as unknown as ClassView
      const match = String(me?.seat?.match ?? '')
      if (phase !== 'play' || match === '' || watched === match) return
      watched = match
      const transport = device.link.match(match)
      const send = (now: View, move: Parameters<typeof transport.send>[0]['move']) =>
        void transport.send({ ref: freshRef(), turn: now.turn, phase: now.phase, move }).catch(() => {})
      transport.subscribe(({ view: now }) => {
        if (!now.own || now.paused || !now.due.includes(now.own.side)) return
        if (now.phase !== 'commitment') return send(now, { kind: 'ready' })
        if (!isSlow) return send(now, { kind: 'seal', response: now.own.hand[0]!.id, word: true })
        if (!hasCalled) send(now, { kind: 'help' })
        hasCalled = true
      })
    },
  })
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first()

/** Nobody's name stands anywhere on the page. */
async function namesNobody(page: Page): Promise<void> {
  const text = (await page.locator('body').innerText()).toLowerCase()
  for (const name of NAMES.flat()) expect(text, name).not.toMatch(new RegExp(`\\b${name.toLowerCase()}\\b`))
}

test('sets up a class in two clicks, leads a turn and the debrief; the wall names nobody', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
  })
  const [desk, wall] = [await context.newPage(), await context.newPage()]
  let clicks = 0
  await desk.exposeFunction('countClick', () => {
    clicks += 1
  })
  await desk.addInitScript("addEventListener('click', () => window.countClick(), true)")
  await desk.goto(`${url}/#/desk/${made.facilitator}`)
  await wall.goto(`${url}/#/wall/${made.projector}`)
  await expect(heading(desk)).toHaveText('0 devices in the class')
  await accessible(desk)
  await accessible(wall)
  const written = `${made.code.slice(0, 3)} ${made.code.slice(3)}`
  for (const page of [desk, wall]) await expect(page.getByText(written).first()).toBeVisible()

  await students(3)
  await expect(heading(desk)).toHaveText('4 devices in the class')
  await button(desk, 'Pair everyone').click()
  await expect(desk.getByRole('heading', { name: 'Heron' })).toBeVisible()
  await accessible(desk)
  await button(desk, 'Start').click()
  await expect(heading(desk)).toHaveText('Turn 1 of 3')
  expect(clicks).toBeLessThanOrEqual(6)
  expect(clicks).toBe(2)

  await expect(desk.getByText('Both envelopes open')).toHaveCount(1)
  await expect(desk.getByText(/asks for help/)).toBeVisible()
  await accessible(desk)
  await expect(heading(wall)).toHaveText('Turn 1 of 3')
  await expect(wall.getByText('Heron')).toBeVisible()
  await namesNobody(wall)
  await expect(wall.getByText(/help|waiting/i)).toHaveCount(0)
  await accessible(wall)

  await button(desk, 'Help waiting: 1').click()
  await expect(desk.getByRole('dialog')).toContainText('Emi')
  await accessible(desk)
  await button(desk, 'I have been there').click()
  await expect(desk.getByRole('dialog')).toContainText('Nobody calls any more.')
  await desk.keyboard.press('Escape')
  await expect(button(desk, 'No help waiting')).toBeVisible()

  await button(desk, 'Eyes up').click()
  await expect(heading(wall)).toHaveText('Eyes up')
  await accessible(wall)
  await button(desk, 'Go on').click()
  await expect(heading(wall)).toHaveText('Turn 1 of 3')

  await button(desk, /^Next: turn 2/).click()
  await expect(desk.getByRole('dialog')).toContainText('1 of 2 matches are still busy.')
  await expect(desk.getByRole('dialog')).toContainText('the card lying selected is sealed')
  await accessible(desk)
  await button(desk, 'Open turn 2 for all').click()
  await expect(heading(desk)).toHaveText('Turn 2 of 3')
  for (const device of devices) await device.until(view => view.open === 2)

  await button(desk, /^To the debrief|^Next: turn 3/).click()
  await button(desk, 'Open turn 3 for all').click()
  await expect(heading(desk)).toHaveText('Turn 3 of 3')
  await button(desk, /^To the debrief/).click()
  await button(desk, 'End the play and begin the debrief').click()
  await expect(heading(desk)).toHaveText('Out of role')
  const [one] = devices
  const word = await one!.link.ask({ type: 'write', ref: freshRef(), purpose: 'word', text: 'uneasy' })
  if (!word.ok || !('text' in word)) throw new Error('not written')
  await one!.act({ kind: 'word', text: word.text })
  await expect(wall.getByText('uneasy')).toBeVisible()

  await button(desk, 'Next page').click()
  await expect(heading(wall)).toHaveText('Where we ended')
  for (const device of devices) {
    await device.until(view => view.choices > 1)
    await device.act({ kind: 'guess', page: 'ended', choice: 'b' })
  }
  await expect(wall.getByText('4 guesses')).toBeVisible()
  await expect(wall.getByText('so it was')).toHaveCount(0)
  await accessible(wall)
  await button(desk, 'Show it').click()
  await expect(wall.getByText('1 match', { exact: false }).first()).toBeVisible()

  const seen: string[] = []
  for (let page = 0; page < 40; page += 1) {
    const onward = button(desk, /^(?:Next page|Show it)$/)
    if ((await onward.getAttribute('aria-disabled')) === 'true') break
    await onward.click()
    await expect
      .poll(async () => (await heading(wall).textContent()) === (await heading(desk).textContent()))
      .toBe(true)
    seen.push((await heading(wall).textContent()) ?? '')
    await accessible(desk)
    await accessible(wall)
    await namesNobody(wall)
  }
  expect(seen.at(-1)).toBe('Now change chairs')
  expect(new Set(seen).size).toBeGreaterThanOrEqual(4)

  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    button(desk, 'Save all logs, without names').click(),
  ])
  expect(download.suggestedFilename()).toBe('first-contact-class.json')
  await button(desk, 'End the class').click()
  await expect(heading(wall)).toHaveText('The class is over')
})

test('moves people by keyboard, removes and takes back, shuts the door on a flood in two clicks', async ({
  page,
}) => {
  await page.goto(`${url}/#/desk/${made.facilitator}`)
  await students(9)
  await expect(heading(page)).toHaveText('4 devices in the class')
  await button(page, 'Pair everyone').click()
  await page.getByRole('button', { name: 'Chae' }).focus()
  await page.keyboard.press('Enter')
  await accessible(page)
  const seat = page.getByRole('combobox', { name: 'Sits at' })
  await seat.selectOption({ label: 'Wire desk at Heron' })
  await expect(page.getByRole('heading', { name: 'Wire desk: 1' })).toBeAttached()
  await button(page, 'Give a code for another device').click()
  await expect(page.locator('.code-small')).toHaveText(/^[0-9A-Z]{6}$/)
  await button(page, 'Remove from the class').click()
  await expect(page.getByText('Chae was removed.')).toBeVisible()
  await expect(heading(page)).toHaveText('3 devices in the class')
  await accessible(page)
  await button(page, 'Undo').click()
  await expect(heading(page)).toHaveText('4 devices in the class')

  const [wall] = await Promise.all([page.context().waitForEvent('page'), button(page, 'Projector').click()])
  await expect(heading(wall)).toHaveText('Join here')
  await namesNobody(wall)

  for (let at = 0; at < 6; at += 1) await joinAs(url, made.code, `Flood ${at}`)
  await expect(heading(page)).toHaveText('10 devices in the class')
  await button(page, 'Lock').click()
  await button(page, 'Send them away').click()
  await expect(heading(page)).toHaveText('0 devices in the class')
  await expect(joinAs(url, made.code, 'Late')).rejects.toThrow('locked')
})

test('shows the whole course alone: a rehearsal from the console, played by computer capitals', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await page.goto(`${url}/#/desk/${made.facilitator}`)
  await button(page, 'Rehearse with computer capitals').click()
  await expect(page).not.toHaveURL(new RegExp(made.facilitator))
  await expect(page.getByText('Rehearsal', { exact: true })).toBeVisible()
  await accessible(page)
  await button(page, 'Start').click()
  await expect(heading(page)).toHaveText('Turn 1 of 3')
  await expect(page.getByText('Both envelopes open').first()).toBeVisible({ timeout: 45_000 })
  await page.getByRole('button', { name: 'Heron' }).click()
  await accessible(page)
  await button(page, /^Look as/).click()
  await expect(heading(page).first()).toContainText('Heron, as')
  await button(page, 'Back to the class').click()
})

test('makes a class from the page about running one, with the host’s key and no other', async ({ page }) => {
  await page.goto(`${url}/#/run/not-the-key`)
  await expect(page.getByText('A class host is behind this page', { exact: false })).toBeVisible()
  await accessible(page)
  await button(page, 'Make it and open the console').click()
  await expect(page.getByText('That is not the key of this host.')).toBeVisible()
  await page.getByLabel('Key of the host').fill('key-of-the-tests-host')
  await button(page, 'Make it and open the console').click()
  await expect(heading(page)).toHaveText('0 devices in the class')
})
