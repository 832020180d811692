// All twelve slots of the flagship, by a script that reads only roles and names; one reload and one closed tab lose nothing.
import { expect, test } from '@playwright/test'
import { closedAndOpened, mouse, playToTheEnd, reloaded } from './whole.ts'

test('all twelve slots as Tokyo, with a reload and a closed tab', async ({ page }) => {
  test.setTimeout(240_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await page.getByText('More choices').click()
  await page.getByRole('radio', { name: /twelve slots/ }).check({ force: true })
  await page.getByLabel('Seed').fill('twelve')
  await page.getByRole('radio', { name: 'Tokyo' }).first().check({ force: true })
  await page.getByRole('button', { name: 'Play as Tokyo' }).click()
  const done = new Set<string>()
  const whole = await playToTheEnd(page, {
    hand: mouse,
    between: async (now, _step, turns) => {
      if (turns === 4 && !done.has('reload')) {
        done.add('reload')
        return reloaded(now)
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
