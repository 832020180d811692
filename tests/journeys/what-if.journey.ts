// What if: from a turning point and from the replay into another line, both laid side by side; the other chair and its comparison;
// a line shared by a link and opened in a fresh browser; bad links.
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { openText, playedLog, playToEnd } from './played.ts'
import { accessible, begin, heading, press } from './player.ts'

const idIn = (page: Page) => /\/(\w+)$/.exec(new URL(page.url()).hash)?.[1] ?? ''
const openDebrief = async (page: Page) => {
  await page.getByRole('link', { name: 'Open the debrief' }).click()
  await expect(heading(page)).toHaveText('Out of role')
}
/** The shared match as this page's address holds it, by its own screen. */
async function makeLink(page: Page): Promise<string> {
  await press(page, 'Make a link')
  const link = page.getByLabel('Link to this line')
  await expect(link).toBeVisible()
  return link.inputValue()
}

test('another choice in turn 2, both lines compared, one shared', async ({ page, browser }) => {
  test.setTimeout(180_000)
  const broken: string[] = []
  page.on('pageerror', error => broken.push(error.message))
  await page.goto('/')
  await begin(page, 'Seoul', 'what-if')
  await playToEnd(page, /Engage|Accommodate/)
  const first = idIn(page)

  await test.step('challenges, at the end and on the first page', async () => {
    const told = page.getByRole('region', { name: 'Challenges' }).getByRole('listitem')
    await expect(told).toHaveCount(3)
    await expect(told.filter({ hasText: 'Reached on this device.' }).first()).toBeVisible()
    const atEnd = await told.allTextContents()
    await page.goto('/')
    await page.getByText('More choices').click()
    await expect(told).toHaveText(atEnd)
    await accessible(page)
  })

  await test.step('nothing to compare yet', async () => {
    await page.goto(`/#/lines/${first}`)
    await expect(page.getByText('There is no other line yet.')).toBeVisible()
    await accessible(page)
  })

  await test.step('from the replay into turn 2', async () => {
    await page.goto(`/#/replay/${first}/2`)
    await press(page, 'Choose otherwise from turn 2')
    await expect(page).toHaveURL(/#\/match\//)
    await expect(page.getByText('Turn 2 of 4').first()).toBeVisible()
  })

  await test.step('while it runs, its secrets stay closed', async () => {
    const branch = idIn(page)
    await page.goto(`/#/lines/${branch}`)
    await expect(page.getByText(/is not over\. Side by side, both open their secrets/)).toBeVisible()
    await accessible(page)
    await page.getByRole('main').getByRole('link', { name: 'Play it on' }).last().click()
    await playToEnd(page, /Confront|Press/)
    await openDebrief(page)
    await page.getByRole('link', { name: 'Lay it beside the other line' }).click()
  })

  await test.step('both lines, turn by turn', async () => {
    await expect(heading(page)).toHaveText('Two lines, side by side')
    await expect(page.locator('.lines-lead')).toHaveText(
      /^(Up to turn 1 both are one line\. )?They part in turn 2/,
    )
    const turns = page.getByRole('region', { name: 'Turn by turn' }).getByRole('row')
    await expect(turns.nth(1)).toContainText('the same in both')
    await expect(turns.nth(2)).not.toContainText('the same in both')
    expect(await page.getByRole('img', { name: /in both lines/ }).count()).toBe(6)
    await expect(
      page.getByRole('region', { name: /^The numbers at the end of each turn/ }).getByRole('row'),
    ).toHaveCount(6)
    await expect(
      page.getByRole('listitem').filter({ hasText: 'Otherwise from turn 2, as Seoul' }),
    ).toBeVisible()
    const ends = page.getByRole('heading', { name: /^Second line: / })
    const ending = (await ends.textContent())?.replace('Second line: ', '')
    await expect(page.locator('.branch').last()).toContainText(`ended in “${ending}”`)
    await accessible(page)
  })

  await test.step('one link, opened in a fresh browser', async () => {
    const link = await makeLink(page)
    await accessible(page)
    console.log(`shared link: ${link.length} letters`)
    const fresh = await browser.newContext()
    const other = await fresh.newPage()
    await other.goto(link)
    await expect(other.getByRole('slider', { name: 'Step' })).toBeVisible()
    const word = other.getByRole('complementary')
    await expect(word).toContainText(
      'A shared match: Low Ebb, 2018-19, played as Seoul over 4 turns. Watch it',
    )
    await accessible(other)
    await other.getByRole('button', { name: 'Step forward' }).click()
    await other.reload() // it stays with the place it was opened in
    await expect(word).toBeVisible()
    const [download] = await Promise.all([
      other.waitForEvent('download'),
      other.getByRole('button', { name: 'Save to a file' }).click(),
    ])
    const theirs = readFileSync(await download.path(), 'utf8')
    const [own] = await Promise.all([page.waitForEvent('download'), press(page, 'Save it as a file')])
    expect(theirs).toBe(readFileSync(await own.path(), 'utf8'))
    await other.goto(link) // a second time it is the same match, not another copy
    await expect(other.getByRole('slider', { name: 'Step' })).toBeVisible()
    await other.goto('/')
    await expect(other.getByRole('link', { name: /^Debrief/ })).toHaveCount(1)
    await other.getByRole('link', { name: /^Replay/ }).click() // from here on it is the reader's own
    await expect(other.getByRole('slider', { name: 'Step' })).toBeVisible()
    await expect(word).toHaveCount(0)
    for (const [bad, sentence] of [
      [link.slice(0, -40), 'This link is damaged'],
      [link.replace(/shared\/..../, 'shared/abcd'), 'This link is damaged'],
      [`${link}${'A'.repeat(220_000)}`, 'This link is larger than any match'],
    ] as const) {
      await other.goto('about:blank')
      await other.goto(bad)
      await expect(heading(other)).toContainText(sentence)
    }
    await fresh.close()
  })
  expect(broken).toEqual([])
})

test('another choice in turn 4 of six, both lines compared', async ({ page }) => {
  test.setTimeout(120_000)
  await openText(page, await playedLog('six', ['hardliner', 'reconciler'], 'turn four'))
  await expect(page.getByRole('slider', { name: 'Step' })).toBeVisible()
  const [, first] = /replay\/(\w+)/.exec(page.url())!
  await page.goto(`/#/replay/${first}/4`)
  await press(page, 'Choose otherwise from turn 4')
  await expect(page).toHaveURL(/#\/match\//)
  await expect(page.getByText('Turn 4 of 6').first()).toBeVisible()
  await playToEnd(page, /Hold/)
  await openDebrief(page)
  await page.getByRole('link', { name: 'Lay it beside the other line' }).click()
  await expect(page.locator('.lines-lead')).toHaveText(/They part in turn 4/)
  const turns = page.getByRole('region', { name: 'Turn by turn' }).getByRole('row')
  for (const turn of [1, 2, 3]) await expect(turns.nth(turn)).toContainText('the same in both')
  await expect(turns.nth(4)).not.toContainText('the same in both')
  await expect(
    page.getByRole('region', { name: /^The numbers at the end of each turn/ }).getByRole('row'),
  ).toHaveCount(8)
  await accessible(page)
})

test('the other chair, and both chairs side by side', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('/')
  await begin(page, 'Tokyo', 'swap')
  await playToEnd(page, /Hold/)
  await openDebrief(page)
  const next = page.getByRole('button', { name: 'Next', exact: true })
  while (await next.isEnabled()) await next.click()
  await press(page, 'Sit in the other chair: Seoul')
  await expect(heading(page)).toHaveText('You answer for Seoul')
  await playToEnd(page, /Confront|Press/)
  await openDebrief(page)
  await page.getByRole('link', { name: 'Lay it beside the other line' }).click()
  await expect(heading(page)).toHaveText('Both chairs, side by side')
  await expect(page.locator('.lines-names')).toContainText('The first line, as Tokyo')
  await expect(page.locator('.lines-names')).toContainText('From the other chair, as Seoul')
  await accessible(page)
})

test('a turning point leads back into its turn', async ({ page }) => {
  test.setTimeout(90_000)
  await openText(page, await playedLog('four', ['hardliner', 'reconciler'], 'atlas'))
  await page.getByRole('link', { name: 'To the debrief' }).click()
  const next = page.getByRole('button', { name: 'Next', exact: true })
  while ((await heading(page).textContent()) !== 'What else could have happened') await next.click()
  await press(page, 'Show it without a guess')
  await page.getByText('Show all', { exact: true }).click()
  await press(page, 'Choose otherwise in turn 3')
  await expect(page).toHaveURL(/#\/match\//)
  await expect(page.getByText('Turn 3 of 4').first()).toBeVisible()
})
