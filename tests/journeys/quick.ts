// Quick ways through a match, for journeys that are about something else: whatever is offered is taken.
import { expect, type Page } from '@playwright/test'
import { pickCard, seal } from './player.ts'

/** From the first page into a match of the flagship, on its briefing. */
export async function quickBegin(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Play as/ }).click()
  await expect(page.getByRole('button', { name: 'Begin', exact: true })).toBeVisible()
}

const STEPS = [
  'Begin',
  'Choose a response',
  'To the table',
  'Done at the table',
  'Show all at once',
  'Next turn',
  'To the end',
]

/** Takes step after step until the page shows what is waited for. */
export async function playUntil(page: Page, there: () => Promise<boolean>): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if (await there()) return
    const names = new RegExp(`^(?:${STEPS.join('|')}|Seal this response|Choose a card first)$`)
    const button = page.getByRole('button', { name: names }).last()
    // What is waited for may come by itself, while no button is there.
    await expect.poll(async () => (await there()) || (await button.isVisible())).toBe(true)
    if (await there()) return
    const name = (await button.textContent({ timeout: 3000 }).catch(() => null))?.trim() ?? '' // it may just have gone
    if (/^(?:Seal|Choose a card)/.test(name)) {
      await pickCard(page, /Hold|Engage/)
      await seal(page)
      await expect(page.getByRole('region', { name: 'What moved, and why' })).toBeVisible()
    } else await button.click({ timeout: 3000 }).catch(() => {}) // it may just have gone by itself
  }
  throw new Error('never-there')
}

const shown = (page: Page, role: 'button' | 'link' | 'region' | 'group', name: string) => () =>
  page.getByRole(role, { name }).first().isVisible()

export const toCards = (page: Page) => playUntil(page, shown(page, 'group', 'Responses'))
export const toReveal = (page: Page) => playUntil(page, shown(page, 'region', 'What moved, and why'))
export const toEnd = (page: Page) => playUntil(page, shown(page, 'link', 'Open the debrief'))
