// A player who knows only roles and names: what a screen reader would offer. Shared by the journeys.
import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page } from '@playwright/test'

export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 })
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

/** No violation of accessibility rules in the state the page is in. */
export async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(
    violations.map(one => `${one.id}: ${one.nodes.map(node => node.target.join(' ')).join(', ')}`),
  ).toEqual([])
}

/** Starts the match that the home page offers first, as the side named; a seed deals the same secrets each time. */
export async function begin(page: Page, side: string, seed?: string): Promise<void> {
  if (seed !== undefined) {
    await page.getByText('More choices').click()
    await page.getByLabel('Seed').fill(seed)
    await accessible(page)
  }
  await page.getByRole('radio', { name: side, exact: true }).check({ force: true })
  await button(page, `Play as ${side}`).click()
  await expect(heading(page)).toHaveText(`You answer for ${side}`)
}

/** Waits for the phase that offers this button, and takes it. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await button(page, name).click()
}

/** Takes a button that the other side may take away at any moment. */
export async function pressIfThere(offered: Locator): Promise<void> {
  if (await offered.isVisible()) await offered.click({ timeout: 2000 }).catch(() => {})
}

/** Leaves the table with whatever lies on it, unless it is over by itself. */
export async function leaveTable(page: Page): Promise<void> {
  await expect(async () => {
    await pressIfThere(button(page, 'Done at the table'))
    await expect(page.getByRole('group', { name: 'Responses' })).toBeVisible({ timeout: 1000 })
  }).toPass()
}

/** Picks a card by its stance where the hand has it, else the first. `within`: milliseconds, where the hand may be gone meanwhile. */
export async function pickCard(page: Page, stance: RegExp, within = 0): Promise<void> {
  const cards = page.getByRole('group', { name: 'Responses' }).getByRole('radio')
  const wished = page.getByRole('group', { name: 'Responses' }).getByRole('radio', { name: stance })
  const card = (await wished.count()) > 0 ? wished.first() : cards.first()
  await card.check({ force: true, timeout: within })
}

/** What we expect of the other side; there is none before the rule has arrived. */
export const prediction = (page: Page): Locator => page.getByRole('combobox', { name: /will$/ })

export async function predict(page: Page, stance: string): Promise<void> {
  await prediction(page).selectOption(stance)
  await expect(prediction(page)).toHaveValue(stance)
}

export async function seal(page: Page): Promise<void> {
  await press(page, 'Seal this response')
  await press(page, 'Yes, seal it')
}

const tenths = (text: string): number => Math.round(Number(text.trim().replace('\u2212', '-')) * 10)

/** Cuts the telling of a reveal short, so that everything stands there. */
export async function allTold(page: Page): Promise<void> {
  const skip = button(page, 'Show all at once')
  const onward = button(page, /^(?:Next turn|To the end)$/)
  await expect(onward).toBeVisible()
  const still = await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)
  if (still) return // all of it is told at once
  await pressIfThere(skip) // it may just have ended by itself
  await expect(button(page, 'Replay')).toBeVisible()
}

/** Every number that moved: from, to and the change agree, and its causes add up to it. Returns how many there were. */
export async function causesAddUp(page: Page): Promise<number> {
  const region = page.getByRole('region', { name: 'What moved, and why' })
  await expect(region).toBeVisible()
  let count = 0
  await expect(async () => {
    await allTold(page)
    const parts = await moved(region) // in one go: a press that came as the telling ended tells it again
    for (const { text, change, fromTo, causes } of parts) {
      const [from, to] = fromTo.split('→').map(tenths)
      const sum = causes.reduce((total, cause) => total + tenths(cause), 0)
      expect(sum, text).toBe(tenths(change))
      expect(to! - from!, text).toBe(tenths(change))
    }
    count = parts.length
  }).toPass({ timeout: 20_000 })
  return count
}

const moved = (region: Locator) =>
  region.locator('section').evaluateAll(all =>
    all.map(part => ({
      text: part.textContent,
      change: part.querySelector('h3 > .figure')?.textContent ?? '',
      fromTo: part.querySelector('.moved-from-to')?.textContent ?? '',
      causes: [...part.querySelectorAll('tr')].slice(1).map(row => row.lastElementChild?.textContent ?? ''),
    })),
  )

/** The value and change a meter's button says. */
export function meters(page: Page): Promise<readonly string[]> {
  const strip = page.getByRole('region', { name: 'The five numbers' }).getByRole('button')
  return strip.evaluateAll(all => all.map(one => one.getAttribute('aria-label') ?? ''))
}

/** Reads every page of the debrief, guessing on every other one; returns their headings. */
export async function readDebrief(page: Page): Promise<readonly string[]> {
  const seen: string[] = []
  const next = button(page, /^Next$/)
  for (;;) {
    seen.push((await heading(page).textContent()) ?? '')
    await accessible(page)
    await guess(page, seen.length % 2 === 0)
    if (await next.isDisabled()) return seen
    await next.click()
  }
}

/** Answers the question before a page, or does without, and waits for the page. */
export async function guess(page: Page, answer: boolean): Promise<void> {
  const asked = await askedNow(page)
  if ((await asked.count()) === 0) return
  const options = await asked.getByRole('button').count()
  expect(options).toBeGreaterThanOrEqual(3) // two answers and the way without
  expect(options).toBeLessThanOrEqual(6)
  if (answer) await asked.getByRole('button').first().click()
  else await press(page, 'Show it without a guess')
  await expect(asked).toHaveCount(0)
  await accessible(page)
}

/** Does without a guess where one is asked for, and waits for the page. */
export async function unasked(page: Page): Promise<void> {
  const asked = await askedNow(page)
  if ((await asked.count()) === 0) return
  await press(page, 'Show it without a guess')
  await expect(asked).toHaveCount(0)
}

/** The question before a page of the debrief, once what it rests on is counted. */
async function askedNow(page: Page): Promise<Locator> {
  await expect(page.getByText('Trying every package')).toHaveCount(0)
  await expect(page.getByText('Playing the first futures')).toHaveCount(0)
  return page.getByRole('group', { name: 'Your guess first' })
}
