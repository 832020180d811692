// Looks: every one passes axe, and letters twice as large fit every window, on the screens of a match and on all beside it.
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { openText, playedLog } from './played.ts'
import { accessible, heading, press, unasked } from './player.ts'
import { playUntil, quickBegin, toCards, toEnd, toReveal } from './quick.ts'

const root = (page: Page) => page.locator('html')

const LOOKS = ['Night', 'High contrast', 'Paper'] as const
const lookName = (look: string) => (look === 'High contrast' ? 'contrast' : look.toLowerCase())

/** Colours are all that one look has and another has not. */
async function contrasts(page: Page, look: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()
  const where = violations.flatMap(one => one.nodes.map(node => node.target.join(' ')))
  expect(where, `contrast, ${look}`).toEqual([])
}

test('every look passes axe on home, turn, reveal and end; another tab’s choice arrives', async ({
  page,
  context,
}) => {
  test.setTimeout(300_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await expect(page.getByRole('button', { name: /^Play as/ })).toBeVisible()
  const other = await context.newPage()
  await other.goto('/#/settings')
  const inEveryLook = async () => {
    for (const look of LOOKS) {
      await other.getByRole('radio', { name: look }).check({ force: true })
      await expect(root(page)).toHaveAttribute('data-look', lookName(look))
      await (look === 'Paper' ? accessible(page) : contrasts(page, look))
    }
  }
  await inEveryLook()
  await quickBegin(page)
  await inEveryLook()
  await toCards(page)
  await inEveryLook()
  await toReveal(page)
  await inEveryLook()
  await toEnd(page)
  await inEveryLook()
})

/** What stands out to the right of the window, by class; a box that scrolls by itself may, and what lies in it. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width + 1) return []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const out: string[] = []
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const range = document.createRange()
      range.selectNodeContents(text)
      const box = text.parentElement
      if (range.getBoundingClientRect().right <= width + 1 || box?.closest('.scroll, .aloud, svg')) continue
      out.push(`${box?.tagName} ${box?.className}: ${text.textContent?.slice(0, 40)}`)
    }
    return [`a page of ${document.documentElement.scrollWidth} pixels`, ...out.slice(0, 5)]
  })

const LARGE = JSON.stringify({ text: 200 })

/** The page in the other looks by its colours, then whole with letters twice as large: set as another tab would set it. */
async function inAllLooks(page: Page): Promise<void> {
  const choose = (settings: object) =>
    page.evaluate(text => {
      localStorage.setItem('two-capitals:settings', text)
      dispatchEvent(new StorageEvent('storage', { key: 'two-capitals:settings', newValue: text }))
    }, JSON.stringify(settings))
  for (const look of ['Night', 'High contrast']) {
    await choose({ theme: lookName(look) })
    await expect(root(page)).toHaveAttribute('data-look', lookName(look))
    await contrasts(page, look)
  }
  await choose({ text: 200 })
  await expect(root(page)).toHaveAttribute('data-look', 'paper')
  await expect(root(page)).toHaveAttribute('data-text', '200')
  await accessible(page)
  expect(await tooWide(page)).toEqual([])
}

/** A match that is over, opened on a phone; returns its id. */
async function ended(page: Page): Promise<string> {
  test.setTimeout(300_000)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openText(page, await playedLog('four', ['hardliner', 'reconciler'], 'atlas'))
  await expect(page.getByRole('slider')).toBeVisible()
  return new URL(page.url()).hash.split('/')[2] ?? ''
}

test('every look, and letters twice as large, pass axe on the pages beside a match', async ({ page }) => {
  const id = await ended(page)
  await inAllLooks(page)
  for (const address of ['#/about', '#/class', '#/gather', `#/hand/${id}`, `#/lines/${id}`]) {
    await page.goto(`/${address}`)
    await expect(heading(page)).toBeVisible()
    await expect(page.getByText(/^(?:Unfolding the lines|Looking whether).*…$/)).toHaveCount(0)
    await inAllLooks(page)
  }
})

test('every look, and letters twice as large, pass axe on every page of a debrief', async ({ page }) => {
  const id = await ended(page)
  await page.goto(`/#/debrief/${id}`)
  const next = page.getByRole('button', { name: 'Next', exact: true })
  for (;;) {
    await expect(heading(page)).toBeVisible()
    await unasked(page)
    await inAllLooks(page)
    if (await next.isDisabled()) break
    await next.click()
  }
})

for (const [width, height] of [
  [1366, 768],
  [390, 844],
] as const) {
  test(`letters twice as large fit ${width}x${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.addInitScript(text => localStorage.setItem('two-capitals:settings', text), LARGE)
    await page.goto('/#/settings')
    await expect(heading(page)).toHaveText('Settings')
    expect(await tooWide(page)).toEqual([])
    // This deal puts the longest words into the hands: both sides, every state, to the end.
    for (const side of ['Tokyo', 'Seoul']) {
      await page.goto('/#/')
      await page.getByText('More choices').click()
      await page.getByLabel('Seed').fill('w1')
      await expect(page.getByRole('group', { name: 'Assumptions' })).toBeVisible()
      expect(await tooWide(page)).toEqual([])
      await page.getByRole('radio', { name: side, exact: true }).check({ force: true })
      await quickBegin(page)
      await playUntil(page, async () => {
        expect(await tooWide(page)).toEqual([])
        return page.getByRole('link', { name: 'Open the debrief' }).isVisible()
      })
      expect(await tooWide(page)).toEqual([])
    }
    await press(page, 'Settings')
    await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
    expect(await tooWide(page)).toEqual([])
  })
}
