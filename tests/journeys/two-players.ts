// Two who share a device, by roles and names: what a journey needs to begin, to pass the device, to read and to seal.
import { expect, type Page } from '@playwright/test'
import { accessible, heading, pickCard, predict, press } from './player.ts'
import { found, type Secrets } from './secrets.ts'

/** What a journey keeps while it watches the device. */
export type Watch = {
  readonly page: Page
  readonly secrets: Secrets
  readonly ids: Readonly<Record<string, string>> // side ids by name
  readonly passes: number[] // turns, one entry for every time the device went from hand to hand
  readonly looked: Set<string> // kinds of pages that axe has seen
}

export async function beginTwo(page: Page, first: string, seed: string): Promise<void> {
  await page.getByText('More choices').click()
  await page.getByRole('radio', { name: /^Two on this device/ }).check({ force: true })
  await page
    .getByRole('group', { name: 'Takes the device first' })
    .getByRole('radio', { name: first })
    .check({ force: true })
  await page.getByLabel('Seed').fill(seed)
  await press(page, 'Play, two on this device')
}

/** axe, once for every kind of page. */
export async function look(watch: Watch, kind: string): Promise<void> {
  if (watch.looked.has(kind)) return
  watch.looked.add(kind)
  await accessible(watch.page)
}

/** Nothing in the page is one of these sides' alone. */
export async function nothingOf(watch: Watch, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    expect(await found(watch.page, watch.secrets, watch.ids[name] ?? ''), `of ${name}`).toEqual([])
  }
}

const turnOf = async (page: Page): Promise<number> => {
  const text = await page
    .getByText(/^Turn \d+ of \d+$/)
    .first()
    .textContent()
  return Number(/\d+/.exec(text ?? '')?.[0])
}

/** A cover for this side, or for both: nothing of anybody's on it; then it is lifted. */
export async function lift(watch: Watch, title: string | RegExp): Promise<void> {
  const { page } = watch
  await expect(heading(page)).toHaveText(title)
  const text = (await heading(page).textContent()) ?? ''
  if (text.startsWith('Hand the device to')) watch.passes.push(await turnOf(page))
  await look(watch, `cover ${text.replace(/Tokyo|Seoul|Norhaven|Sudwick/, '')}`)
  await nothingOf(watch, ...Object.keys(watch.ids))
  await expect(page.getByRole('button')).toHaveCount(2) // the settings, and the one that lifts it
  await page.getByRole('main').getByRole('button').click()
}

/** The page in sight is this side's: its own texts can stand there, the other's do not. */
export async function ownPage(watch: Watch, kind: string, other: string): Promise<void> {
  await look(watch, kind)
  await nothingOf(watch, other)
}

/** Reads and gives on by the button named. */
export async function read(watch: Watch, me: string, other: string, onward: string | RegExp): Promise<void> {
  const { page } = watch
  await expect(page.getByRole('heading', { name: 'Both sides read' })).toBeVisible()
  expect(await found(page, watch.secrets, watch.ids[me] ?? ''), `${me} reads its own`).not.toEqual([])
  await ownPage(watch, 'reading', other)
  await press(page, onward)
}

/** Picks a card and seals it; returns its title. */
export async function sealOne(watch: Watch, other: string, card: RegExp, expects?: string): Promise<string> {
  const { page } = watch
  await expect(page.getByRole('group', { name: 'Responses' })).toBeVisible()
  await pickCard(page, card)
  const picked = page.getByRole('group', { name: 'Responses' }).getByRole('radio', { checked: true })
  const title = (await page.locator('.card-picked .card-title').textContent()) ?? ''
  await expect(picked).toHaveCount(1)
  if (expects) await predict(page, expects)
  await ownPage(watch, 'commitment', other)
  await press(page, 'Seal this response')
  await press(page, 'Yes, seal it')
  return title
}
