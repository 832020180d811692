// The one file opened from disk plays a turn: no server, no fetch, and its saves survive a reload.
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { ensureBuilt } from '../../scripts/fresh.mjs'
import { begin, causesAddUp, heading, pickCard, press, seal } from './player.ts'

const file = new URL('../../dist/two-capitals.html', import.meta.url)

test('one turn from a file on disk', async ({ page }) => {
  expect(ensureBuilt('single')).toBe(true)
  const asked: string[] = []
  const broken: string[] = []
  page.on('request', request => asked.push(request.url()))
  page.on('pageerror', error => broken.push(error.message))
  await page.goto(`file://${fileURLToPath(file)}`)
  await begin(page, 'Seoul')
  await press(page, 'Begin')
  await press(page, 'Choose a response')
  await pickCard(page, /Press/)
  await seal(page)
  expect(await causesAddUp(page)).toBeGreaterThan(1)
  const title = await heading(page).textContent()
  await page.reload()
  await expect(heading(page)).toHaveText(String(title))
  await causesAddUp(page)
  expect(asked.filter(url => !/^(file|data|blob):/.test(url))).toEqual([])
  expect(broken).toEqual([])
})
