// The first page and those around it: what is chosen under "More choices" reaches the match, matches are named, kept and
// deleted, files are dropped, and every address says what stands there. No violation of accessibility on any of it.
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { accessible, heading, press } from './player.ts'

const firstContact = () =>
  JSON.parse(readFileSync(new URL('../../scenarios/first-contact.json', import.meta.url), 'utf8'))

/** A file dragged in from outside and held over the page; returns how to let it go. */
async function dragIn(page: Page, name: string, text: string): Promise<() => Promise<void>> {
  const data = await page.evaluateHandle(
    ([file, content]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content as string], file as string, { type: 'application/json' }))
      return transfer
    },
    [name, text],
  )
  await page.locator('body').dispatchEvent('dragenter', { dataTransfer: data })
  return async () => {
    await page.locator('body').dispatchEvent('drop', { dataTransfer: data })
  }
}

async function exported(page: Page): Promise<{ readonly text: string; readonly options: object }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, /^Save .* to a file$/)])
  const text = readFileSync(await download.path(), 'utf8')
  return { text, options: JSON.parse(text).options }
}

const home = (page: Page) => page.getByRole('link', { name: 'Two Capitals' }).click()

test('care, assumptions, length and side chosen under More reach the match', async ({ page }) => {
  await page.goto('/')
  await accessible(page)
  await page.getByText('More choices').click()
  await expect(page.getByRole('radio', { name: /^First Contact/ })).toBeVisible()
  await expect(page.getByText('It touches on').first()).toBeVisible()
  await expect(page.getByText('No turn of this length carries a content note of its own.')).toBeVisible()
  await page.getByRole('radio', { name: /^All twelve slots/ }).check()
  await page
    .getByRole('group', { name: 'An idle foundation' })
    .getByRole('radio', { name: 'Leave it out' })
    .check()
  await page
    .getByRole('group', { name: 'An interview' })
    .getByRole('radio', { name: 'In softer words' })
    .check()
  await page.getByRole('checkbox', { name: 'Gestures wear out' }).uncheck()
  await page.getByRole('radio', { name: /^Hardliner/ }).check()
  await page.getByText('For and against').first().click()
  await accessible(page)
  await page.getByRole('radio', { name: 'Tokyo', exact: true }).check({ force: true })
  await press(page, 'Play as Tokyo')
  await expect(heading(page)).toHaveText('You answer for Tokyo')
  await home(page)
  expect((await exported(page)).options).toMatchObject({
    preset: 'twelve',
    off: ['gestures-wear'],
    without: ['foundation'],
    softer: ['speaker'],
    seats: [
      { side: 'tokyo', holder: 'person' },
      { side: 'seoul', holder: 'hardliner' },
    ],
  })
})

test('a turn is told in softer words, or left out, as it was asked', async ({ page }) => {
  const scenario = firstContact()
  const [first, second] = scenario.triggers
  Object.assign(first, { contentNote: 'Nets.', softer: { neutral: 'Some nets need mending.' } })
  scenario.triggers = [{ ...first, contentNote: 'Loud.', id: 'loud', title: 'A loud morning' }, first, second]
  scenario.triggers.push(...firstContact().triggers.slice(2))
  await page.goto('/')
  const drop = await dragIn(page, 'mine.json', JSON.stringify({ ...scenario, id: 'mine' }))
  await expect(page.getByText('Drop it here', { exact: true })).toBeVisible()
  await drop()
  await expect(page.getByText('Drop it here', { exact: true })).toHaveCount(0)
  await page.getByText('More choices').click()
  const care = (name: string, wish: string) =>
    page.getByRole('group', { name }).getByRole('radio', { name: wish }).check()
  await care('A loud morning', 'Leave it out')
  await care('Cut nets', 'In softer words')
  await press(page, 'Play as Sudwick')
  await press(page, 'Begin')
  await expect(heading(page)).toHaveText('Cut nets')
  await expect(page.getByText('Some nets need mending.')).toBeVisible()
  await expect(page.getByText('Nobody saw who did it.')).toHaveCount(0)
})

test('a match gets a name, keeps it, and a dropped log goes on', async ({ page }) => {
  await page.goto('/')
  await press(page, 'Play as Seoul')
  await press(page, 'Begin')
  await home(page)
  await expect(page.getByRole('heading', { name: 'Where you stopped' })).toBeVisible()
  await press(page, /^Rename /)
  await accessible(page)
  await page.getByLabel('Name of this match').fill('Monday, <b>group</b> 4')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Monday, <b>group</b> 4', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('link', { name: 'Continue Monday, <b>group</b> 4 as Seoul' })).toBeVisible()
  await accessible(page)
  const { text } = await exported(page)
  await press(page, /^Delete Monday/)
  await accessible(page)
  await press(page, 'Keep it')
  await press(page, /^Delete Monday/)
  await press(page, 'Yes, delete')
  await expect(page.getByRole('heading', { name: 'Where you stopped' })).toHaveCount(0)
  const bad = await dragIn(page, 'bad.json', text.replace('"preset":"four"', '"preset":"none"'))
  await bad()
  await expect(page.getByRole('alert')).toContainText('bad.json could not be opened')
  await expect(page.getByRole('alert')).toContainText('do not fit its scenario')
  await accessible(page)
  const good = await dragIn(page, 'good.json', text)
  await good()
  await expect(page.getByRole('button', { name: 'Choose a response' })).toBeVisible()
})

test('about, class and unknown addresses say what they are; everything on the device can be deleted', async ({
  page,
}) => {
  await page.goto('/')
  await press(page, 'Play as Seoul')
  await expect(heading(page)).toHaveText('You answer for Seoul')
  await page.goto('/#/about')
  await expect(heading(page)).toHaveText('About Two Capitals')
  await expect(page.getByRole('rowheader', { name: 'phaser' })).toBeVisible()
  await page.getByText(/^Low Ebb.*sources$/).click()
  await accessible(page)
  await press(page, 'Delete everything on this device')
  await accessible(page)
  await press(page, 'Yes, delete everything')
  await expect(page.getByText('This device keeps nothing of the game now.').first()).toBeVisible()
  await page.getByRole('link', { name: 'Back to the start' }).click()
  await expect(page.getByRole('button', { name: 'Play as Seoul' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Where you stopped' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Run a class' }).click()
  await expect(heading(page)).toHaveText('Run a class')
  await page.getByText(/^Teacher’s notes: Low Ebb/).click()
  await expect(page.getByText('What a class can learn')).toBeVisible()
  await accessible(page)
  await page.goto('/#/no/such/page')
  await expect(page.getByText('There is no page at this address.')).toBeVisible()
  await accessible(page)
  await page.getByRole('link', { name: 'Back to the start' }).click()
  await expect(page.getByRole('button', { name: 'Play as Seoul' })).toBeVisible()
})
