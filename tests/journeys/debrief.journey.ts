// From four turns as Seoul to every page of the debrief, to paper, to a second try that ends otherwise and to the other chair.
import { expect, type Page, test } from '@playwright/test'
import { openText, playedLog, playToEnd } from './played.ts'
import { accessible, begin, guess, heading, press, readDebrief } from './player.ts'

const openDebrief = async (page: Page) => {
  await page.getByRole('link', { name: 'Open the debrief' }).click()
  await expect(heading(page)).toHaveText('Out of role')
}
const next = (page: Page) => page.getByRole('button', { name: 'Next', exact: true })

/** Pages a printer would use, by the page objects of the file. */
async function sheets(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const file = await page.pdf({ format })
  return file.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0
}

test('every page asks first, prints on two, and leads on', async ({ page }) => {
  test.setTimeout(180_000)
  const broken: string[] = []
  page.on('pageerror', error => broken.push(error.message))
  await page.goto('/')
  await begin(page, 'Seoul', 'debrief')
  await playToEnd(page, /Engage|Accommodate/)
  const first = await page.locator('.three').first().textContent()
  await openDebrief(page)

  await test.step('out of role, in one word', async () => {
    await press(page, 'uneasy')
    await expect(page.getByRole('button', { name: 'uneasy', pressed: true })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('button', { name: 'uneasy', pressed: true })).toBeVisible()
  })

  const seen = await test.step('every page, behind a guess', () => readDebrief(page))
  expect(seen).toEqual([
    'Out of role',
    'Where it ended',
    'The story in ten lines',
    'The numbers, and what moved them',
    'Who read whom',
    'What was secret',
    'The deal both homes would have passed',
    'Promises',
    'What else could have happened',
    'Argue with the model',
    'What governments did',
    'Who gained, who lost',
    'One last slip',
  ])

  await test.step('the last slip stays, over a reload too', async () => {
    await expect(page.getByText('You began with the word “uneasy”.')).toBeVisible()
    const slip = page.getByLabel('One thing I now think the other side was right to fear')
    await slip.fill('That a signature of mine would not outlive my term.')
    await page.reload()
    await expect(slip).toHaveValue('That a signature of mine would not outlive my term.')
    await accessible(page)
  })

  await test.step('a page once opened stays open; keys turn the pages', async () => {
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('ArrowLeft')
    await expect(heading(page)).toHaveText('Who gained, who lost')
    await expect(page.getByRole('group', { name: 'Your guess first' })).toHaveCount(0)
    await expect(page.getByRole('table', { name: /./ }).or(page.locator('.levels')).first()).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await expect(heading(page)).toHaveText('One last slip')
  })

  await test.step('two pages of paper', async () => {
    expect(await sheets(page, 'A4')).toBe(2)
    expect(await sheets(page, 'Letter')).toBe(2)
  })

  await test.step('that turn again, from turn 2, to another end', async () => {
    await page.getByLabel('From which turn').selectOption('2')
    await press(page, 'Try that turn again')
    await expect(page.getByRole('button', { name: 'To the table' })).toBeVisible()
    await expect(page.getByText('Turn 2 of 4').first()).toBeVisible()
    await playToEnd(page, /Confront|Press/)
    expect(await page.locator('.three').first().textContent()).not.toBe(first)
    await openDebrief(page)
    await expect(page.getByText('Played again from turn 2')).toBeVisible()
    await page.getByRole('link', { name: 'Its debrief' }).click()
    await expect(page.getByText('Played again from turn 2')).toHaveCount(0)
  })

  await test.step('the other chair', async () => {
    for (let at = 0; (await next(page).isEnabled()) && at < 20; at += 1) await next(page).click()
    await press(page, 'Sit in the other chair: Tokyo')
    await expect(heading(page)).toHaveText('You answer for Tokyo')
  })
  expect(broken).toEqual([])
})

test('a guess by keyboard is answered, and nothing is counted', async ({ page }) => {
  await openText(page, await playedLog('four', ['reconciler', 'pragmatist'], 'keys'))
  await page.getByRole('link', { name: 'To the debrief' }).click()
  await expect(heading(page)).toHaveText('Out of role')
  await next(page).click()
  await expect(heading(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: '0 of 3' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('.guess-answer')).toBeFocused()
  await expect(page.locator('.guess-answer')).toHaveText(
    /^(As you guessed: 0 of 3|You guessed: 0 of 3\. It was: \d of 3)\.$/,
  )
  await expect(page.getByText(/score|points in all|total/i)).toHaveCount(0)
})

test('twelve turns print on two pages as well', async ({ page }) => {
  test.setTimeout(90_000)
  await openText(page, await playedLog('twelve', ['pragmatist', 'reconciler'], 'print'))
  await page.getByRole('link', { name: 'To the debrief' }).click()
  await expect(heading(page)).toHaveText('Out of role')
  await page.locator('.print-only h2', { hasText: 'The deal' }).waitFor({ state: 'attached' })
  expect(await sheets(page, 'A4')).toBe(2)
  expect(await sheets(page, 'Letter')).toBe(2)
  while ((await heading(page).textContent()) !== 'The story in ten lines') await next(page).click()
  await guess(page, true)
  expect(await page.locator('.topic .ten > li').count()).toBeLessThanOrEqual(10)
})
