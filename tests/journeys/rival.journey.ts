// A match against a searching opponent in the browser: it thinks in a worker of its own, or on the page where workers are refused, and
// the match comes to its end either way; the debrief opens why it chose.
import { expect, type Page, test } from '@playwright/test'
import { accessible } from './player.ts'
import { toEnd } from './quick.ts'

async function against(page: Page, opponent: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await page.getByText('More choices').click()
  await page.getByRole('radio', { name: new RegExp(`^${opponent}`) }).check({ force: true })
  await page.getByLabel('Seed').fill('rival')
  await accessible(page)
  await page.getByRole('button', { name: /^Play as/ }).click()
  await toEnd(page)
}

test('the ambassador thinks in a worker, and plays to the end', async ({ page }) => {
  test.setTimeout(120_000)
  let workers = 0
  page.on('worker', () => {
    workers += 1
  })
  await against(page, 'Ambassador')
  expect(workers).toBe(1)
})

test('without workers the envoy thinks on the page', async ({ page }) => {
  test.setTimeout(120_000)
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', {
      value: class {
        constructor() {
          throw new Error('refused')
        }
      },
    })
  })
  await against(page, 'Envoy')
})
