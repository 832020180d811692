// Students in real browsers: a code however it is typed, two at one device, a seat kept over a reload and a closed tab, taken
// again on another device, removed and restored; a turn played through the host; out of the role with one's own match opened.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { usualSettings } from '../../src/classroom/settings.ts'
import { POLICIES } from '../../src/policy/named.ts'
import { type RunningHost, startHost } from '../../src/server/start.ts'
import { shipped } from '../match/support.ts'
import { type Device, deviceWith, type MadeClass, makeClass } from '../server/support.ts'
import { accessible, heading, pickCard, press, seal } from './player.ts'

let folder = ''
let host: RunningHost
let url = ''
let made: MadeClass
let desk: Device

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'two-capitals-class-'))
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
  desk = await deviceWith(url, made.facilitator)
})
test.afterEach(async () => {
  desk.link.close()
  await host.close()
  rmSync(folder, { recursive: true, force: true })
})

async function joinAs(page: Page, typed: string, ...names: string[]): Promise<void> {
  await page.goto(`${url}/#/join`)
  await page.getByLabel('Code of the class').fill(typed)
  await page.getByLabel('Your name, or a made-up one').fill(names[0] ?? '')
  if (names[1] !== undefined) {
    await page.getByLabel('Two of us share this device').check({ force: true })
    await page.getByLabel('Who sits at this device with you').fill(names[1])
  }
  await accessible(page)
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await expect(heading(page)).toHaveText('You are in')
}

test('two devices join, play a turn and open their match; nothing is lost on the way', async ({
  browser,
}) => {
  const [one, two] = [await browser.newContext(), await browser.newContext()]
  const [aoi, chae] = [await one.newPage(), await two.newPage()]
  const typed = ` ${made.code.slice(0, 3).toLowerCase()}-${made.code.slice(3)} `

  await test.step('join, with a private tick and a reload', async () => {
    await joinAs(aoi, typed, 'Aoi', 'Ben')
    await joinAs(chae, made.code, 'Chae')
    await accessible(chae)
    await chae
      .getByRole('radio', { name: /^Rather not/ })
      .first()
      .check({ force: true })
    await desk.until(view => view.console?.people.some(person => person.avoid.length === 1) === true)
    await aoi.reload()
    await expect(heading(aoi)).toHaveText('You are in')
    await expect(aoi.getByText('as Aoi + Ben')).toBeVisible()
  })

  await test.step('begin: both sit opposite each other', async () => {
    await desk.act({ kind: 'deal' })
    await desk.act({ kind: 'start' })
    await expect(aoi.getByText(/Opposite: Chae/)).toBeVisible()
    await expect(chae.getByText(/Opposite: Aoi \+ Ben/)).toBeVisible()
  })

  await test.step('a turn, a closed tab in the middle, eyes up', async () => {
    for (const page of [aoi, chae]) await press(page, 'Begin')
    await accessible(aoi)
    for (const page of [aoi, chae]) await press(page, 'Choose a response')
    await pickCard(aoi, /Hold/)
    await seal(aoi)
    await chae.close()
    const back = await two.newPage()
    await back.goto(`${url}/#/seat`)
    await desk.act({ kind: 'dim', on: true })
    await expect(heading(back)).toHaveText('Eyes up')
    await desk.act({ kind: 'dim', on: false })
    await pickCard(back, /Engage|Hold/)
    await seal(back)
    for (const page of [aoi, back]) {
      await expect(page.getByText('The next turn opens for the whole class.')).toBeVisible()
      await accessible(page)
    }
    await desk.act({ kind: 'next' })
    await expect(back.getByRole('button', { name: /To the table|Choose a response/ })).toBeVisible()
    await desk.act({ kind: 'debrief' })
    await expect(heading(back)).toHaveText('Out of the role')
  })

  await test.step('out of the role, and the own match opened', async () => {
    await aoi.getByLabel('One word for how you feel now').fill('relieved')
    await aoi.getByRole('button', { name: 'Say it' }).click()
    await expect(aoi.getByText('Your word: relieved')).toBeVisible()
    await desk.until(view => view.words.length === 1)
    expect(Object.values(desk.news().texts)).toContain('relieved')
    await accessible(aoi)
    await aoi.getByRole('button', { name: 'Open its debrief' }).click()
    await expect(aoi).toHaveURL(/#\/debrief\//)
    await expect(heading(aoi)).toBeVisible()
  })
  await one.close()
  await two.close()
})

test('a seat goes to a new device with its own code; who is removed is told, and comes back', async ({
  browser,
}) => {
  const [one, two] = [await browser.newContext(), await browser.newContext()]
  const [older, newer] = [await one.newPage(), await two.newPage()]
  await joinAs(older, made.code, 'Aoi')
  const code = (await older.locator('.own-code').textContent()) ?? ''
  await newer.goto(`${url}/#/join/${made.code}`)
  await newer.getByText('I was in this class already').click()
  await newer.getByLabel('Your own code').fill(code.toLowerCase())
  await newer.getByRole('button', { name: 'Take my seat again' }).click()
  await expect(heading(newer)).toHaveText('You are in')
  await expect(heading(older)).toHaveText('This was opened on another device, which has it now.')
  const { person } = desk.view().console!.people.map(one => ({ person: one.id }))[0]!
  await desk.act({ kind: 'remove', person })
  await expect(heading(newer)).toContainText('You were taken out of this class')
  await desk.act({ kind: 'restore', person })
  await expect(heading(newer)).toHaveText('You are in')
  await one.close()
  await two.close()
})
