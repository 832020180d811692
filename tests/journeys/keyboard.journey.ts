// A whole match by keyboard alone: every step is reached with Tab, taken with Enter, Space or an arrow, and the focus never
// gets lost; one reload and one closed tab lose nothing.
import { expect, test } from '@playwright/test'
import { accessible, causesAddUp, heading } from './player.ts'
import { closedAndOpened, keyboard, playToTheEnd, reloaded } from './whole.ts'

test('a whole match by keyboard alone', async ({ page }) => {
  test.setTimeout(240_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await keyboard.press(page, page.getByRole('button', { name: /^Play as/ }))
  await expect(heading(page)).toBeFocused()
  const done = new Set<string>()
  const whole = await playToTheEnd(page, {
    hand: keyboard,
    between: async (now, step, turns) => {
      if (step > 0 && done.size === 0) await expect(heading(now)).toBeFocused()
      if (turns === 1 && !done.has('reload')) {
        done.add('reload')
        return reloaded(now)
      }
      if (turns === 2 && !done.has('closed')) {
        done.add('closed')
        return closedAndOpened(now)
      }
      return now
    },
  })
  expect([...done]).toEqual(['reload', 'closed'])
  expect(whole.turns).toBe(4)
})

test('a reveal that is told may be cut short and told again by keyboard', async ({ page }) => {
  await page.goto('/')
  await keyboard.press(page, page.getByRole('button', { name: /^Play as/ }))
  await keyboard.press(page, page.getByRole('button', { name: 'Begin' }))
  await keyboard.press(page, page.getByRole('button', { name: 'Choose a response' }))
  await keyboard.pick(page, page.getByRole('group', { name: 'Responses' }), 1)
  await keyboard.press(page, page.getByRole('button', { name: 'Seal this response' }))
  await expect(page.getByRole('group', { name: /^Seal it:/ })).toBeFocused()
  await keyboard.press(page, page.getByRole('button', { name: 'Yes, seal it' }))
  await expect(heading(page)).toBeFocused()
  const rows = page.getByRole('region', { name: 'What moved, and why' }).getByRole('cell')
  const before = await rows.count()
  await keyboard.press(page, page.getByRole('button', { name: 'Show all at once' }))
  const replay = page.getByRole('button', { name: 'Replay' })
  await expect(replay).toBeFocused()
  const all = await rows.count()
  expect(all).toBeGreaterThan(before)
  await accessible(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Show all at once' })).toBeFocused()
  await expect.poll(() => rows.count()).toBeLessThan(all)
  await expect(replay).toBeVisible({ timeout: 20_000 })
  expect(await rows.count()).toBe(all)
  expect(await causesAddUp(page)).toBeGreaterThan(1)
})
