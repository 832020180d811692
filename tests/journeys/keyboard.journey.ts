// A turn by keyboard alone: every step is reached with Tab, taken with Enter, Space or an arrow, and the focus never gets lost.
import { expect, type Page, test } from '@playwright/test'
import { causesAddUp, heading } from './player.ts'

/** Tabs on until the element in focus has this name; fails after so many stops. */
async function tabTo(page: Page, name: RegExp, most = 40): Promise<void> {
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab')
    const text = await page.evaluate(() => document.activeElement?.textContent ?? '')
    if (name.test(text.trim())) return
  }
  throw new Error(`no stop named ${name}`)
}

test('a turn by keyboard alone', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('button', { name: /^Play as/ })).toBeVisible()
  await tabTo(page, /^Play as/)
  await page.keyboard.press('Enter')
  await expect(heading(page)).toBeFocused()
  await tabTo(page, /^Begin$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Choose a response' })).toBeVisible()
  await expect(heading(page)).toBeFocused()
  await tabTo(page, /^Choose a response$/)
  await page.keyboard.press('Enter')
  const cards = page.getByRole('group', { name: 'Responses' })
  await expect(cards).toBeVisible()
  await tabTo(page, /^The news/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect(cards.getByRole('radio').nth(1)).toBeChecked()
  await tabTo(page, /^Seal this response$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('group', { name: /^Seal it:/ })).toBeFocused()
  await tabTo(page, /^Yes, seal it$/, 2)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'What moved, and why' })).toBeVisible()
  await expect(heading(page)).toBeFocused()
  await tabTo(page, /^Show all at once$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Replay' })).toBeFocused()
  expect(await causesAddUp(page)).toBeGreaterThan(1)
})
