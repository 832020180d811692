// The document is the game: three turns of Low Ebb, the ruling, the encounter at sea and the attachment, played from each capital
// with no style sheet, no chart and no pointer but roles and names. It also counts the words that stand open before a seal, for a
// lesson is planned at 130 words a minute: nobody should need four minutes to read a turn.
import { expect, type Page, test } from '@playwright/test'
import { causesAddUp, heading, leaveTable, pickCard, press, seal } from './player.ts'

const PER_MINUTE = 130
const MOST_MINUTES = 4
const TITLES = ['A ruling in Seoul', 'An encounter at sea', 'Shares attached'] as const

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

/** The lines that stand open in the main part; what is folded away or only drawn is not among them. */
async function linesOf(page: Page): Promise<readonly string[]> {
  const text = await page.getByRole('main').evaluate((main: HTMLElement) => {
    for (const style of document.querySelectorAll('style, link[rel=stylesheet]')) style.remove()
    return main.innerText
  })
  return text
    .split('\n')
    .map(line => line.replace(/^The news(?=\S)/, '').trim()) // folded above the table and the cards: read already
    .filter(line => line !== '')
}

const wordsIn = (lines: Iterable<string>): number =>
  [...lines]
    .join(' ')
    .split(/\s+/)
    .filter(word => /[\p{L}\d]/u.test(word)).length

/** From the news to the sealed envelope. Returns the words that stood open on the way, a line that stayed counted once. */
async function readAndSeal(page: Page, title: string): Promise<number> {
  const read = new Set<string>()
  const look = async (): Promise<void> => {
    for (const line of await linesOf(page)) read.add(line)
  }
  await expect(heading(page)).toHaveText(title)
  await look()
  await press(page, /^(To the table|Choose a response)$/)
  const cards = page.getByRole('group', { name: 'Responses' })
  const done = button(page, 'Done at the table')
  await expect(cards.or(done).first()).toBeVisible()
  if (await done.isVisible()) await look()
  await leaveTable(page)
  await look()
  const count = wordsIn(read)
  await pickCard(page, /hold/i)
  await seal(page)
  return count
}

for (const side of ['Tokyo', 'Seoul'])
  test(`three turns as ${side} without a style sheet or a chart`, async ({ page }, info) => {
    const faults: string[] = []
    page.on('pageerror', fault => faults.push(fault.message))
    await page.route(/\.css(\?|$)/, route => route.fulfill({ contentType: 'text/css', body: '' }))
    await page.route(/phaser/, route => route.abort())
    await page.goto('/')
    await page.getByText('More choices').click()
    await page.getByRole('radio', { name: /twelve/ }).check({ force: true })
    await page.getByLabel('Seed').fill('unstyled')
    await page.getByRole('radio', { name: side, exact: true }).check({ force: true })
    await press(page, `Play as ${side}`)
    await expect(heading(page)).toHaveText(`You answer for ${side}`)
    await press(page, 'Begin')
    for (const title of TITLES) {
      const words = await readAndSeal(page, title)
      const said = `${title}, ${side}: ${words} words, ${(words / PER_MINUTE).toFixed(1)} minutes`
      info.annotations.push({ type: 'reading', description: said })
      expect(words, said).toBeLessThan(MOST_MINUTES * PER_MINUTE)
      expect(words, said).toBeGreaterThan(PER_MINUTE)
      expect(await causesAddUp(page)).toBeGreaterThan(1)
      await press(page, 'Next turn')
    }
    expect(faults).toEqual([])
  })
