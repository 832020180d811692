// The built game opens, served and from disk as one file, under its policy and without a word of complaint.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'

const single = join(fileURLToPath(new URL('../..', import.meta.url)), 'dist', 'two-capitals.html')

/** Everything that the page complains about from now on. */
function complaints(page: Page): readonly string[] {
  const heard: string[] = []
  page.on('pageerror', error => heard.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') heard.push(message.text())
  })
  page.on('requestfailed', request => heard.push(`failed: ${request.url()}`))
  return heard
}

test('the served game opens and asks nobody else for anything', async ({ page, baseURL }) => {
  const heard = complaints(page)
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  const answer = await page.goto('/')
  expect(answer?.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
  await expect(page.locator('#app')).toHaveAttribute('data-ready', 'yes')
  expect(asked.filter(url => !url.startsWith(baseURL ?? '?') && !/^(?:data|blob):/.test(url))).toEqual([])
  expect(heard).toEqual([])
})

test('the policy stops a script that is not the game’s', async ({ page }) => {
  await page.goto('/')
  const stopped = await page.evaluate(() => {
    const script = document.createElement('script')
    try {
      script.textContent = 'document.title = "taken"'
      document.body.append(script)
    } catch {
      return document.title
    }
    return document.title
  })
  expect(stopped).not.toBe('taken')
})

test('the single file opens from disk, needing nothing beside it', async ({ page }) => {
  const heard = complaints(page)
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await page.goto(pathToFileURL(single).href)
  await expect(page.locator('#app')).toHaveAttribute('data-ready', 'yes')
  expect(asked.filter(url => !/^(?:data|blob):/.test(url))).toEqual([pathToFileURL(single).href])
  expect(heard).toEqual([])
  expect(readFileSync(single, 'utf8')).not.toMatch(/<script[^>]+(?:src|type="module")/)
})
