// A student's device in a match of a class, by roles and names: whatever is offered is taken, to the end.
import { expect, type Page } from '@playwright/test'
import { heading, meters, pickCard, pressIfThere } from './player.ts'

const STEPS = /^(?:Begin|Choose a response|To the table|Done at the table|Next turn|To the end)$/
const SEALING = /^(?:Seal this response|Choose a card first)$/

/** Where this device sits: the match's name, the side, who is opposite. */
export const placeOn = (page: Page) =>
  page.getByRole('region', { name: 'Your place in the class' }).locator('.seat-who')

/** Whether the match on this device has ended. */
const hasEnded = (page: Page): Promise<boolean> =>
  page.getByText('Stay here: the class goes through what happened together.').isVisible()

/** One step of whatever is offered; true where something was. */
async function stepOn(page: Page, stance: RegExp): Promise<boolean> {
  const cards = page.getByRole('group', { name: 'Responses' })
  const sealing = page.getByRole('button', { name: SEALING })
  if ((await cards.isVisible()) && (await sealing.isVisible())) {
    await pickCard(page, stance, 2000).catch(() => {}) // time was just called, or who sits beside has sealed: the hand is gone
    await pressIfThere(page.getByRole('button', { name: 'Seal this response' }))
    await pressIfThere(page.getByRole('button', { name: 'Yes, seal it' }))
    return true
  }
  const onward = page.getByRole('button', { name: STEPS }).last()
  if (!(await onward.isVisible())) return false
  await pressIfThere(onward)
  return true
}

/** Plays to the end of the match, with cards of this stance where the hand has one. `between` is told how many steps were taken. */
export async function playSeat(
  page: Page,
  stance: RegExp,
  between: (steps: number) => Promise<void> = async () => {},
): Promise<void> {
  let steps = 0
  await expect(async () => {
    while (await stepOn(page, stance)) {
      steps += 1
      await between(steps)
    }
    expect(await hasEnded(page)).toBe(true)
  }).toPass({ intervals: [100], timeout: 240_000 })
}

export type SeatEnd = {
  readonly match: string // its name
  readonly ending: string // its name
  readonly numbers: Readonly<Record<string, number>> // in sight, by their names
}

/** What stands on this device at the end of its match. */
export async function endOn(page: Page): Promise<SeatEnd> {
  const read = (await meters(page)).map(label => /^(.*): (\d+), /.exec(label))
  const place = (await placeOn(page).textContent()) ?? ''
  return {
    match: place.split(' · ')[0] ?? '',
    ending: (await heading(page).textContent()) ?? '',
    numbers: Object.fromEntries(read.flatMap(found => (found ? [[found[1]!, Number(found[2])]] : []))),
  }
}

/** A reload in the middle of whatever is on the screen changes nothing of it. */
export async function reloadOn(page: Page): Promise<void> {
  const before = await meters(page)
  await page.reload()
  await expect.poll(() => meters(page)).toEqual(before)
}
