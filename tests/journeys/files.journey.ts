// Files: a match saved to a file goes on from it, a scenario of one's own is played, a bad file changes nothing, and a text
// from outside stays a text.
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { begin, causesAddUp, heading, pickCard, press, seal } from './player.ts'

const openText = (page: Page, text: string) =>
  page
    .getByLabel('Open a file')
    .setInputFiles({ name: 'file.json', mimeType: 'application/json', buffer: Buffer.from(text) })

test('a match is saved to a file, deleted, and goes on from the file', async ({ page }) => {
  await page.goto('/')
  await begin(page, 'Seoul')
  await press(page, 'Begin')
  await press(page, 'Choose a response')
  await pickCard(page, /Hold/)
  await seal(page)
  await causesAddUp(page)
  const opened = await heading(page).textContent()
  await page.getByRole('link', { name: 'Two Capitals' }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, /^Save .* to a file$/)])
  const log = readFileSync(await download.path(), 'utf8')
  await press(page, /^Delete /)
  await press(page, 'Yes, delete')
  await expect(page.getByRole('heading', { name: 'Where you stopped' })).toHaveCount(0)
  await openText(page, log.replace('"kind":"ready"', '"kind":"walk"'))
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Where you stopped' })).toHaveCount(0)
  await openText(page, log)
  await expect(heading(page)).toHaveText(String(opened))
  await press(page, 'Next turn')
  await expect(page.getByRole('button', { name: 'To the table' })).toBeVisible()
})

test('a scenario of one’s own is played, and its texts are texts', async ({ page }) => {
  const text = readFileSync(new URL('../../scenarios/first-contact.json', import.meta.url), 'utf8')
  const title = '<img src=x onerror=document.title=1> Mine'
  await page.goto('/')
  await expect(page.getByRole('button', { name: /^Play as/ })).toBeVisible()
  await openText(page, '{"format":1,"id":"x"}')
  await expect(page.getByRole('alert')).toContainText('Line 1')
  await openText(page, JSON.stringify({ ...JSON.parse(text), id: 'mine', title }))
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByText(title).first()).toBeVisible()
  await press(page, 'Play as Sudwick')
  await expect(heading(page)).toHaveText('You answer for Sudwick')
  await expect(page.getByText(title).first()).toBeVisible()
  expect(await page.locator('img').count()).toBe(0)
})

test('where storage is refused the game says so and is played', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new Error('refused')
      },
    })
  })
  await page.goto('/')
  await expect(page.getByText('This browser keeps nothing.')).toBeVisible()
  await begin(page, 'Tokyo')
  await press(page, 'Begin')
  await press(page, 'Choose a response')
  await pickCard(page, /Press/)
  await seal(page)
  expect(await causesAddUp(page)).toBeGreaterThan(1)
})

test('an address that leads nowhere says so and leads back', async ({ page }) => {
  await page.goto('/#/match/nothing')
  await expect(heading(page)).toHaveText('That match is not on this device.')
  await page.getByRole('link', { name: 'Back to the start' }).click()
  await expect(page.getByRole('button', { name: /^Play as/ })).toBeVisible()
})
