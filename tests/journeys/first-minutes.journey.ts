// From opening the address to the first sealed envelope, a new user needs at most four minutes at 130 words a minute, counted
// from what the screens themselves show.
import { expect, test } from '@playwright/test'
import { allTold, heading, pickCard, press } from './player.ts'
import { makeReader } from './words-in-sight.ts'

test('a new user seals a first envelope within four minutes', async ({ page }) => {
  const reader = makeReader()
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Play as Seoul' })).toBeVisible()
  await page.getByText('More choices').click() // the same aims each time; what is under More is not read
  await page.getByLabel('Seed').fill('journey')
  await page.getByText('More choices').click()
  await expect(page.getByLabel('Seed')).toHaveCount(0)
  await reader.reads(page, 'home')
  await press(page, 'Play as Seoul')
  await expect(heading(page)).toHaveText('You answer for Seoul')
  await reader.reads(page, 'briefing')
  await press(page, 'Begin')
  await expect(page.getByRole('heading', { name: 'Both sides read' })).toBeVisible()
  await reader.reads(page, 'turn 1, reading')
  await press(page, 'Choose a response')
  await expect(page.getByRole('group', { name: 'Responses' })).toBeVisible()
  await reader.reads(page, 'turn 1, commitment')
  await pickCard(page, /Engage/)
  await press(page, 'Seal this response')
  await reader.reads(page, 'the seal')
  await press(page, 'Yes, seal it')
  await allTold(page)
  const told = reader.screens.map(screen => `${screen.name} ${screen.words}`).join(', ')
  console.log(`first envelope: ${reader.minutes().toFixed(1)} minutes (${told})`)
  for (const screen of reader.screens) expect(screen.words, screen.name).toBeGreaterThan(3)
  expect(reader.minutes(), told).toBeLessThanOrEqual(4)
})
