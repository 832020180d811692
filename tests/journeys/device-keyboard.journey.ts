// Two on one device play a whole match by keyboard alone: every step is reached with Tab and the arrows, taken with Enter or
// Space, and the focus is never lost on the way.
import { expect, type Locator, type Page, test } from '@playwright/test'
import { heading } from './player.ts'

test.setTimeout(150_000)
test.use({ actionTimeout: 15_000 })

const inFocus = (target: Locator): Promise<boolean> => target.evaluate(one => one === document.activeElement)

/** Tabs on until the element has the focus; fails after so many stops. */
async function tabTo(page: Page, target: Locator, most = 80): Promise<void> {
  await expect(target).toBeVisible()
  for (let stop = 0; stop < most; stop += 1) {
    if (await inFocus(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no stop at ${target}`)
}

async function enter(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole('button', { name }))
  await page.keyboard.press('Enter')
}

/** Goes into the group of the radio button and on with the arrows until this one has the focus. */
async function choose(page: Page, radio: Locator): Promise<void> {
  const group = await radio.getAttribute('name')
  const there = () => page.evaluate(name => document.activeElement?.getAttribute('name') === name, group)
  for (let stop = 0; stop < 80 && !(await there()); stop += 1) await page.keyboard.press('Tab')
  if (!(await radio.isChecked())) await page.keyboard.press('Space')
  for (let step = 0; step < 12 && !(await inFocus(radio)); step += 1) await page.keyboard.press('ArrowDown')
  await expect(radio).toBeChecked()
}

/** A cover: its heading has the focus, and the one button is the next stop. */
async function uncover(page: Page, title: string): Promise<void> {
  await expect(heading(page)).toHaveText(title)
  await expect(heading(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(heading(page)).not.toHaveText(title)
  await expect(heading(page)).toBeFocused()
}

async function seal(page: Page): Promise<void> {
  await choose(page, page.getByRole('group', { name: 'Responses' }).getByRole('radio').nth(1))
  await enter(page, 'Seal this response')
  await enter(page, 'Yes, seal it')
}

/** Reads and gives on; both seal; both open. `first` reads first. */
async function turn(
  page: Page,
  first: string,
  second: string,
  atTable: (() => Promise<void>) | null,
): Promise<void> {
  await enter(page, `Hand the device to ${second}`)
  await uncover(page, `Hand the device to ${second}`)
  if (atTable) {
    await enter(page, 'Lay the device between us')
    await expect(heading(page)).toBeFocused()
    await atTable()
    if (await page.getByRole('region', { name: 'What moved, and why' }).isVisible()) return
    await uncover(page, `${second} takes the device`)
  } else await enter(page, 'Choose a response')
  await seal(page)
  await expect(heading(page)).toBeFocused()
  await enter(page, `Cover it and hand the device to ${first}`)
  await uncover(page, `Hand the device to ${first}`)
  await seal(page)
  await uncover(page, 'Lay the device between you')
}

test('a whole match of two by keyboard alone', async ({ page }) => {
  await page.goto('/')
  await tabTo(page, page.locator('summary', { hasText: 'More choices' }))
  await page.keyboard.press('Enter')
  await choose(page, page.getByRole('radio', { name: /^Two on this device/ }))
  await page.keyboard.down('Shift')
  await tabTo(page, page.getByRole('button', { name: 'Play, two on this device' }))
  await page.keyboard.up('Shift')
  await page.keyboard.press('Enter')

  await expect(heading(page)).toHaveText('Seoul takes the device')
  await enter(page, 'I answer for Seoul: open')
  await enter(page, 'Hand the device to Tokyo')
  await uncover(page, 'Hand the device to Tokyo')
  await enter(page, 'Begin')
  await turn(page, 'Tokyo', 'Seoul', null)
  await enter(page, 'Next turn')

  await uncover(page, 'Seoul takes the device')
  await turn(page, 'Seoul', 'Tokyo', async () => {
    await enter(page, 'Seoul lays it')
    await expect(page.getByRole('region', { name: 'What lies on the table' })).toBeFocused()
    await enter(page, 'Tokyo changes it')
    await expect(page.getByRole('region', { name: 'What lies on the table' })).toBeFocused()
    await enter(page, 'Not now')
    await enter(page, 'Tokyo looks at its odds, alone')
    await uncover(page, 'Tokyo looks at its own papers')
    await choose(page, page.getByRole('radio', { name: '2 points' }))
    await enter(page, 'Lay the device between us again')
    await expect(heading(page)).toBeFocused()
    await enter(page, 'Tokyo puts it away')
    await expect(page.getByRole('region', { name: 'What lies on the table' })).toBeFocused()
    await enter(page, 'Tokyo is done') // Seoul has laid its one draft: nothing is left to do at this table
  })
  await enter(page, 'Next turn')

  await uncover(page, 'Tokyo takes the device')
  await turn(page, 'Tokyo', 'Seoul', async () => {
    await enter(page, 'Tokyo is done')
    await enter(page, 'Seoul is done')
  })
  await enter(page, 'Next turn')

  await uncover(page, 'Seoul takes the device')
  await turn(page, 'Seoul', 'Tokyo', async () => {
    await enter(page, 'Tokyo leaves the summit')
    await enter(page, 'Yes, Tokyo leaves')
    await expect(page.getByRole('region', { name: 'What moved, and why' })).toBeVisible()
  })
  await enter(page, 'To the end')
  await expect(heading(page)).toBeFocused()
  await tabTo(page, page.getByRole('link', { name: 'Open the debrief' }))
  await page.keyboard.press('Enter')
  await expect(heading(page)).toBeVisible()
})
