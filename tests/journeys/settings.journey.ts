// Settings: by keyboard, at once, after a reload, in a match without leaving it; the game speaks Japanese and Korean.
import { expect, type Page, test } from '@playwright/test'
import { accessible, heading, press } from './player.ts'
import { quickBegin, toCards, toReveal } from './quick.ts'

const root = (page: Page) => page.locator('html')

test('a setting takes effect at once, is said aloud, and is there after a reload', async ({ page }) => {
  await page.goto('/#/settings')
  await expect(heading(page)).toHaveText('Settings')
  await accessible(page)
  await page.getByRole('radio', { name: '150 %' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: '175 %' })).toBeChecked()
  await expect(page.getByRole('status')).toHaveText('Letters at 175 percent.')
  await page.getByRole('radio', { name: 'Night' }).check({ force: true })
  await page.getByRole('radio', { name: 'Still' }).check({ force: true })
  await page.getByRole('radio', { name: 'On', exact: true }).check({ force: true })
  await expect(page.getByRole('status')).toHaveText('Sound: On.')
  await page.getByRole('slider', { name: 'Volume' }).press('ArrowRight')
  await expect(page.getByRole('status')).toHaveText('Volume 70 percent.')
  const now = { 'data-text': '175', 'data-look': 'night', 'data-motion': 'reduced' }
  for (const [name, value] of Object.entries(now)) await expect(root(page)).toHaveAttribute(name, value)
  await page.reload()
  for (const [name, value] of Object.entries(now)) await expect(root(page)).toHaveAttribute(name, value)
  await expect(page.getByRole('slider', { name: 'Volume' })).toHaveValue('70')
  await press(page, 'Back to the first settings')
  await expect(root(page)).toHaveAttribute('data-text', '100')
  await page.evaluate(() => localStorage.setItem('two-capitals:settings', '{"text":"huge","theme":["night"'))
  await page.reload()
  await expect(root(page)).toHaveAttribute('data-look', 'paper')
})

test('the system is followed until something else is chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await page.goto('/#/settings')
  await expect(root(page)).toHaveAttribute('data-look', 'night')
  await expect(root(page)).toHaveAttribute('data-motion', 'reduced')
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference', contrast: 'more' })
  await expect(root(page)).toHaveAttribute('data-look', 'contrast')
  await expect(root(page)).toHaveAttribute('data-motion', 'full')
  await page.getByRole('radio', { name: 'Paper' }).check({ force: true })
  await expect(root(page)).toHaveAttribute('data-look', 'paper')
})

/** The colour of the chart's margin, top left, as the canvas has it. */
const chartCorner = (page: Page) =>
  page.locator('.board canvas').evaluate((canvas: HTMLCanvasElement) => {
    const copy = document.createElement('canvas')
    copy.width = copy.height = 4
    const pen = copy.getContext('2d')
    pen?.drawImage(canvas, 0, 0)
    return [...(pen?.getImageData(1, 1, 1, 1).data ?? [])].slice(0, 3).join()
  })

test('in a match, from the bar, by keyboard: the chart follows, and the match stays', async ({ page }) => {
  await page.goto('/')
  await quickBegin(page)
  await toCards(page)
  await expect(page.locator('.board canvas')).toBeVisible()
  const title = await heading(page).textContent()
  const byDay = await chartCorner(page)
  const gear = page.getByRole('button', { name: 'Settings' })
  await gear.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
  await accessible(page)
  await page.getByRole('radio', { name: 'Paper' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Colours: Night.')
  await expect.poll(() => chartCorner(page)).not.toBe(byDay)
  await page.keyboard.press('Escape')
  await expect(gear).toBeFocused()
  await expect(heading(page)).toHaveText(String(title))
  await toReveal(page)
})

for (const [language, name, settings, play, begin] of [
  ['ja', '日本語', '設定', /プレイ$/, '始める'],
  ['ko', '한국어', '설정', /플레이$/, '시작'],
] as const) {
  test(`the game speaks ${language}, brings its texts only then, and says which are English`, async ({
    page,
  }) => {
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    await page.goto('/#/settings')
    await expect(heading(page)).toHaveText('Settings')
    expect(asked.filter(url => new RegExp(`/${language}-`).test(url))).toEqual([])
    await page.getByRole('radio', { name }).check({ force: true })
    await expect(heading(page)).toHaveText(settings)
    await expect(root(page)).toHaveAttribute('lang', language)
    await accessible(page)
    await page.goto('/#/')
    await page.reload()
    await page.getByRole('button', { name: play }).first().click()
    await page.getByRole('button', { name: begin, exact: true }).click()
    await expect(page.locator('main [lang="en"]').first()).toBeVisible()
    await accessible(page)
  })
}

test('the browser’s own language is spoken at first', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'ko-KR' })
  const page = await context.newPage()
  await page.goto('/#/settings')
  await expect(heading(page)).toHaveText('설정')
  await context.close()
})
