// Whole matches for the journeys: one played through the screens by names, one played by computers and handed over as a file.
import { expect, type Page } from '@playwright/test'
import { logText, makeLog } from '../../src/match/log.ts'
import { played, told } from '../debrief/matches.ts'
import { pickCard, seal } from './player.ts'

const ON = /^(Begin|Choose a response|To the table|Done at the table|Next turn|To the end)$/

/** Plays on from wherever the match stands to its end, with cards of this stance where the hand has one. */
export async function playToEnd(page: Page, stance: RegExp): Promise<void> {
  const end = page.getByRole('link', { name: 'Open the debrief' })
  const cards = page.getByRole('group', { name: 'Responses' })
  const on = page.getByRole('button', { name: ON })
  for (let moves = 0; moves < 80; moves += 1) {
    await expect(end.or(cards).or(on).first()).toBeVisible()
    if (await end.isVisible()) return
    if (await cards.isVisible()) {
      await pickCard(page, stance)
      await seal(page)
      await expect(cards).toHaveCount(0)
    } else
      await on
        .first()
        .click({ timeout: 5000 })
        .catch(() => {}) // the computer may just have moved on
  }
  throw new Error('no end in sight')
}

/** The log of a match that two computers played to its end. */
export async function playedLog(
  preset: string,
  holders: readonly [string, string],
  seed: string,
): Promise<string> {
  const { setup, entries } = await played('low-ebb', preset, holders, seed)
  return logText(makeLog(told(setup, entries).match))
}

export async function openText(page: Page, text: string): Promise<void> {
  await page.goto('/')
  const file = { name: 'match.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  await page.locator('input[type=file]').setInputFiles(file)
}
