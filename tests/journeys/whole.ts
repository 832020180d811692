// Plays any match to its end by roles and names alone: reads which buttons the document offers and takes the one that leads on.
// The hand is a mouse or a keyboard. Nothing here knows a scenario.
import { expect, type Locator, type Page } from '@playwright/test'
import { causesAddUp, heading, meters } from './player.ts'

/** How something is pressed and picked. */
export type Hand = {
  readonly press: (page: Page, target: Locator) => Promise<void>
  readonly pick: (page: Page, group: Locator, nth: number) => Promise<void>
  readonly choose: (page: Page, box: Locator, option: number) => Promise<void>
}

export const mouse: Hand = {
  press: (_page, target) => target.click({ timeout: 10_000 }), // it may be taken away meanwhile
  pick: (_page, group, nth) => group.getByRole('radio').nth(nth).check({ force: true }),
  choose: async (_page, box, option) => {
    const names = await box.getByRole('option').allTextContents()
    const known = names.filter(name => /\p{L}/u.test(name))
    await box.selectOption(known[option % known.length]!)
  },
}

const MOST_STOPS = 80

const isActive = (target: Locator): Promise<boolean> =>
  target.evaluate(element => element === document.activeElement, undefined, { timeout: 5000 })

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await isActive(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`not reached by Tab: ${target}`)
}

export const keyboard: Hand = {
  press: async (page, target) => {
    await tabTo(page, target)
    await page.keyboard.press('Enter')
  },
  pick: async (page, group, nth) => {
    const first = group.getByRole('radio', { checked: true }).or(group.getByRole('radio').first()).last()
    const checked = group.getByRole('radio', { checked: true })
    await tabTo(page, (await checked.count()) > 0 ? checked : first)
    await page.keyboard.press('Space')
    for (let down = 0; down < nth; down += 1) await page.keyboard.press('ArrowDown')
  },
  choose: async (page, box, option) => {
    await tabTo(page, box)
    for (let down = 0; down <= option; down += 1) await page.keyboard.press('ArrowDown')
  },
}

/** Pressed when nothing else is to be done, the first that is offered. */
const ONWARD = [
  'Begin',
  'Choose a response',
  'To the table',
  'Go on',
  'Put it in the statement',
  'Next turn',
  'To the end',
  'Done at the table',
] as const

export type Whole = { readonly turns: number; readonly steps: number; readonly sealed: number }

type Ways = {
  readonly hand: Hand
  /** Between two steps; may put another page in this one's place. */
  readonly between?: (page: Page, step: number, turns: number) => Promise<Page>
}

/** From wherever the match stands to its end. */
export async function playToTheEnd(start: Page, { hand, between }: Ways): Promise<Whole> {
  let page = start
  let [turns, sealed] = [0, 0]
  for (let step = 0; step < 300; step += 1) {
    if (between) page = await between(page, step, turns)
    const offered = await offers(page)
    if (offered === 'ended') return { turns, steps: step, sealed }
    if (offered.includes('Next turn') || offered.includes('To the end')) {
      turns += 1
      await causesAddUp(page)
    }
    if (await commit(page, hand, offered, turns)) sealed += 1
    else await lead(page, hand, offered, turns)
  }
  throw new Error('the match has no end')
}

/** Names of the buttons in the document, once there is one that leads on. */
async function offers(page: Page): Promise<readonly string[] | 'ended'> {
  const main = page.getByRole('main')
  const over = page.getByRole('link', { name: 'Open the debrief' })
  const names = [...ONWARD, 'Sign it', 'Hand it over', 'Choose a card first', 'Seal this response']
  const leads = new RegExp(`^(?:${names.join('|')})$`)
  let found: readonly string[] | 'ended' = []
  await expect(async () => {
    const offered = await main.getByRole('button').allTextContents()
    found = (await over.isVisible()) ? 'ended' : offered.map(name => name.trim())
    expect(found === 'ended' || found.some(name => leads.test(name))).toBe(true) // the screen may just change
  }).toPass({ timeout: 15_000 })
  return found
}

/** Seals a card, another one each turn; false where there is none to seal. */
async function commit(page: Page, hand: Hand, offered: readonly string[], turn: number): Promise<boolean> {
  if (!offered.includes('Choose a card first') && !offered.includes('Seal this response')) return false
  const cards = page.getByRole('group', { name: 'Responses' })
  const count = await cards.getByRole('radio').count()
  await hand.pick(page, cards, turn % count)
  const foreseen = page.getByRole('combobox', { name: /will$/ })
  if ((await foreseen.count()) > 0) await hand.choose(page, foreseen, turn % 5)
  const word = page.getByRole('group', { name: 'We keep our word' })
  if ((await word.count()) > 0 && turn % 3 === 2) await hand.pick(page, word, 1)
  await hand.press(page, page.getByRole('button', { name: 'Seal this response', exact: true }))
  await expect(page.getByRole('group', { name: /^Seal it:/ })).toBeFocused() // no key before it is there
  const sure = page.getByRole('button', { name: 'Yes, seal it', exact: true })
  await hand.press(page, sure)
  await expect(page.getByRole('region', { name: 'What moved, and why' })).toBeVisible()
  return true
}

/** Signs what lies there in every other turn, lays what lies ready, else leads on. */
async function lead(page: Page, hand: Hand, offered: readonly string[], turn: number): Promise<void> {
  const before = await heading(page).textContent()
  const sign = turn % 2 === 1 && offered.includes('Sign it')
  const lay = offered.includes('Hand it over') && turn % 2 === 1
  const name = sign ? 'Sign it' : lay ? 'Hand it over' : ONWARD.find(one => offered.includes(one))
  if (name === undefined) throw new Error(`nothing leads on from ${before}: ${offered.join(', ')}`)
  const button = page.getByRole('main').getByRole('button', { name, exact: true }).first()
  try {
    await hand.press(page, button)
  } catch (error) {
    if (await button.isVisible()) throw error // else the other capital was quicker: look again at what is offered
  }
  await page.waitForTimeout(60) // the other capital answers in this tab
}

/** What a reload must not change. */
async function standing(page: Page): Promise<readonly string[]> {
  const title = await heading(page).textContent()
  const checked = page.getByRole('radio', { checked: true })
  const radios = await checked.evaluateAll(all => all.map(one => (one as HTMLInputElement).value))
  return [String(title), ...(await meters(page)), ...radios]
}

export async function reloaded(page: Page): Promise<Page> {
  const before = await standing(page)
  await page.reload()
  await expect(heading(page)).toHaveText(before[0]!)
  expect(await standing(page)).toEqual(before)
  return page
}

/** Closes the tab, opens another and goes on from the first page. */
export async function closedAndOpened(page: Page): Promise<Page> {
  const before = await standing(page)
  const next = await page.context().newPage()
  await page.close()
  await next.goto('/')
  await next
    .getByRole('button', { name: /^Continue / })
    .or(next.getByRole('link', { name: /^Continue / }))
    .first()
    .click()
  await expect(heading(next)).toHaveText(before[0]!)
  expect(await standing(next)).toEqual(before)
  return next
}
