// Cycles, found on the home page like any other scenario and played to its end: ten turns over twenty years, a table of three in
// the middle of it, slots that pass without a turn.
import { expect, test } from '@playwright/test'
import { accessible } from './player.ts'
import { mouse, playToTheEnd } from './whole.ts'

test('Cycles from the shelf, ten turns as Seoul', async ({ page }) => {
  test.setTimeout(240_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await page.getByText('More choices').click()
  await page.getByRole('radio', { name: /Cycles, 1998-2018/ }).check({ force: true })
  await expect(page.getByText(/Twenty years between a declaration in Tokyo/)).toBeVisible()
  await page.getByRole('radio', { name: /^Ten turns/ }).check({ force: true })
  await accessible(page)
  await page.getByLabel('Seed').fill('cycles')
  await page.getByRole('radio', { name: 'Seoul', exact: true }).check({ force: true })
  await page.getByRole('button', { name: 'Play as Seoul' }).click()
  const whole = await playToTheEnd(page, { hand: mouse })
  expect(whole.turns).toBe(10)
  expect(whole.sealed).toBeGreaterThan(7)
})
