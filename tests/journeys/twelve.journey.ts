// All twelve slots of the flagship, by a script that reads only roles and names; one reload and one closed tab lose nothing.
import { expect, type Page, test } from '@playwright/test'
import { closedAndOpened, mouse, playToTheEnd, reloaded } from './whole.ts'

test('all twelve slots as Tokyo, with a reload and a closed tab', async ({ page }) => {
  test.setTimeout(240_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await page.getByText('More choices').click()
  await page.getByRole('radio', { name: /twelve slots/ }).check({ force: true })
  await page.getByLabel('Seed').fill('twelve')
  await page.getByRole('radio', { name: 'Tokyo', exact: true }).check({ force: true })
  await page.getByRole('button', { name: 'Play as Tokyo' }).click()
  const done = new Set<string>()
  const whole = await playToTheEnd(page, {
    hand: mouse,
    between: async (now, _step, turns) => {
      if (turns === 4 && !done.has('reload')) {
        done.add('reload')
        await reloaded(now)
        await everyTurnExplained(now, turns)
        return now
      }
      if (turns === 8 && !done.has('closed')) {
        done.add('closed')
        return closedAndOpened(now)
      }
      return now
    },
  })
  expect([...done]).toEqual(['reload', 'closed'])
  expect(whole.turns).toBeGreaterThan(9)
  expect(whole.sealed).toBeGreaterThan(8)
})

test('the small scenario by the same script', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await page.getByRole('button', { name: /^Learn it/ }).click()
  expect((await playToTheEnd(page, { hand: mouse })).turns).toBe(3)
})

/** After a reload too, each number in sight says why it moved in every turn so far. */
async function everyTurnExplained(page: Page, turns: number): Promise<void> {
  const strip = page.getByRole('region', { name: 'The five numbers' }).getByRole('button')
  for (const number of await strip.all()) {
    await number.click()
    const dialog = page.getByRole('dialog', { name: /^Why / })
    expect(await dialog.getByRole('heading', { level: 3 }).count()).toBeGreaterThanOrEqual(turns)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  }
}
