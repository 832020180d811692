// What else could have happened, read in a real match: one sentence and one picture at once, the rest on demand, finer while it
// counts; then the same match argued with. The times are printed.
import { expect, type Page, test } from '@playwright/test'
import { openText, playedLog } from './played.ts'
import { accessible, heading, press } from './player.ts'

const FIRST = 2000 // ms; half a second on a machine that does nothing else, and these run two at a time

async function toPage(page: Page, title: string): Promise<void> {
  const next = page.getByRole('button', { name: 'Next', exact: true })
  for (let pages = 0; pages < 20 && (await heading(page).textContent()) !== title; pages += 1)
    await next.click()
  await expect(heading(page)).toHaveText(title)
}

test('the atlas opens with one sentence and one picture, and grows', async ({ page }) => {
  test.setTimeout(120_000)
  const broken: string[] = []
  page.on('pageerror', error => broken.push(error.message))
  await openText(page, await playedLog('four', ['hardliner', 'reconciler'], 'atlas'))
  await page.getByRole('link', { name: 'To the debrief' }).click()
  await toPage(page, 'Promises')

  await test.step('a first picture at once', async () => {
    const began = Date.now()
    await page.getByRole('button', { name: 'Next', exact: true }).click()
    await press(page, 'Show it without a guess')
    await expect(page.getByRole('img', { name: /^.+, as played, inside its futures/ }).first()).toBeVisible()
    const first = Date.now() - began
    expect(first).toBeLessThan(FIRST)
    await expect(page.locator('.atlas-lead')).toHaveText(/^So far: .*\b(turn|likely)\b/i)
    await accessible(page)
    await expect(page.locator('[data-state=done]')).toBeVisible({ timeout: 90_000 })
    console.log(`atlas: first picture after ${first} ms, all of it after ${Date.now() - began} ms`)
  })

  await test.step('the sentence names a turn, a card and an ending', async () => {
    await expect(page.locator('.atlas-lead')).toHaveText(
      /^(This ending was likely from the start: .+ )?Turn \d (decided most|could have changed it most): had (you|Tokyo|Seoul) chosen “.+”, \d+ of 10+ (futures )?end in “.+”; as (it was played|you played it), \d+\.$/,
    )
    await expect(page.locator('.counting')).toHaveText(
      /^(\d+) of \1 futures from each of \d+ places: every turn/,
    )
  })

  await test.step('the rest on demand, a table beside every picture', async () => {
    await page.getByText('Show all', { exact: true }).click()
    for (const name of [
      'The endings, and how many futures led there',
      'Where the futures parted',
      'The cards that would have changed most',
    ])
      await expect(page.getByRole('region', { name }).getByRole('table')).toBeVisible()
    expect(await page.getByRole('img', { name: /inside its futures/ }).count()).toBe(7)
    expect(await page.getByText(/^Table: /).count()).toBe(7)
    await accessible(page)
    const turn = page.getByRole('region', { name: 'Where the futures parted' }).getByRole('row')
    expect(await turn.count()).toBe(5)
  })

  await test.step('argue: every assumption says what it did to this match', async () => {
    await toPage(page, 'Argue with the model')
    await press(page, 'Show it without a guess')
    await expect(page.locator('[data-state=done]')).toBeVisible({ timeout: 60_000 })
    await expect(page.locator('.spread-lead')).toHaveCount(6)
    for (const text of await page.locator('.spread-lead').allTextContents())
      expect(text).toMatch(
        /^Without it, (\d+ of 100 matches end otherwise\. “.+” comes in|the endings spread)/,
      )
    await page.getByText('How this match’s endings spread with it off').first().click()
    await accessible(page)
  })
  expect(broken).toEqual([])
})

test('counting can be stopped and taken up again', async ({ page }) => {
  test.setTimeout(90_000)
  await openText(page, await playedLog('twelve', ['pragmatist', 'reconciler'], 'stop'))
  await page.getByRole('link', { name: 'To the debrief' }).click()
  await toPage(page, 'What else could have happened')
  await press(page, 'Show it without a guess')
  await press(page, 'Stop here')
  await expect(page.locator('.counting')).toHaveText(
    /^Stopped: what stands here is from \d+ futures a place\./,
  )
  await accessible(page)
  await press(page, 'Count again to the end')
  await expect(page.getByRole('button', { name: 'Stop here' })).toBeVisible()
})
