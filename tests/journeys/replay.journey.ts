// A match looked at again: saved, opened, stepped through to its middle and its end, with a reload and a closed tab; one that still
// runs keeps its secrets; one of older rules is read and not played.
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { openText, playedLog } from './played.ts'
import { accessible, allTold, begin, causesAddUp, heading, pickCard, press, seal } from './player.ts'

const slider = (page: Page) => page.getByRole('slider', { name: 'Step' })
const told = async (page: Page) => (await slider(page).getAttribute('aria-valuetext')) ?? ''
const forward = (page: Page) => page.getByRole('button', { name: 'Step forward' })

/** Steps on until what a step is called fits. */
async function stepTo(page: Page, what: RegExp): Promise<void> {
  for (let steps = 0; steps < 300 && !what.test(await told(page)); steps += 1)
    await slider(page).press('ArrowRight')
  expect(await told(page)).toMatch(what)
}

test('a match that is over opens from its file and is looked at to the end', async ({
  page: first,
  context,
}) => {
  test.setTimeout(120_000)
  let page = first
  const broken: string[] = []
  context.on('weberror', fault => broken.push(fault.error().message))
  const log = await playedLog('four', ['hardliner', 'pragmatist'], 'a')
  await openText(page, log)
  await expect(slider(page)).toBeVisible()
  await expect(page.getByRole('heading', { name: /^Aims of/ })).toHaveCount(2)
  await accessible(page)

  await test.step('the news, with both accounts', async () => {
    await stepTo(page, /The turn opens/)
    await expect(page.getByRole('heading', { name: 'Both sides read' })).toBeVisible()
    await expect(page.locator('.account')).toHaveCount(2)
    await accessible(page)
  })

  await test.step('a draft with the lights of both homes', async () => {
    await stepTo(page, /lays a draft/)
    await expect(page.getByText(/gave its own home (about|less|more)/)).toHaveCount(2)
    await accessible(page)
  })

  await test.step('a reload in the middle keeps the step', async () => {
    const before = await told(page)
    await page.reload()
    await expect(slider(page)).toHaveAttribute('aria-valuetext', before)
  })

  await test.step('an address leads to a turn', async () => {
    const address = new URL(page.url())
    expect(address.hash).toMatch(/^#\/replay\/\w+\/[234]$/)
    await page.goto(`${address.origin}/${address.hash.replace(/\d$/, '3')}`)
    await expect(page.getByText('Turn 3 of 4').first()).toBeVisible()
    await page.getByRole('button', { name: 'Turn 1', exact: true }).click()
    await expect(page.getByText('Turn 1 of 4').first()).toBeVisible()
  })

  await test.step('a reveal, and why everything moved', async () => {
    await stepTo(page, /Both responses are opened/)
    await expect(page.getByRole('region', { name: 'What moved, and why' })).toBeVisible()
    await accessible(page)
    await page.getByLabel('Seen from').selectOption({ index: 1 })
    await expect(page.getByRole('button', { name: /^Standing in Seoul/ })).toBeVisible()
  })

  await test.step('it plays by itself and stops when asked', async () => {
    const before = await told(page)
    await press(page, 'Play')
    await expect.poll(() => told(page), { timeout: 10_000 }).not.toBe(before)
    await press(page, 'Pause')
    const stopped = await told(page)
    await page.waitForTimeout(2200)
    expect(await told(page)).toBe(stopped)
  })

  await test.step('to the end and to the beginning by a key', async () => {
    await slider(page).press('End')
    await expect(page.getByText('At home', { exact: true }).first()).toBeVisible()
    await expect(forward(page)).toBeDisabled()
    await accessible(page)
    await slider(page).press('Home')
    expect(await told(page)).toMatch(/^Step 1 of/)
  })

  await test.step('a closed tab: it is among my matches', async () => {
    await page.close()
    page = await context.newPage()
    await page.goto('/')
    await page.getByRole('link', { name: /^Replay of Low Ebb/ }).click()
    await expect(slider(page)).toBeVisible()
  })

  await test.step('saved again, it is the same log', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save to a file')])
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toEqual(JSON.parse(log))
  })
  expect(broken).toEqual([])
})

test('a match that still runs shows what our own chair could see, and no more', async ({ page }) => {
  await page.goto('/')
  await begin(page, 'Seoul', 'replay')
  await press(page, 'Begin')
  await press(page, 'Choose a response')
  await pickCard(page, /Engage/)
  await seal(page)
  await allTold(page)
  await press(page, 'Next turn')
  await expect(page.getByRole('button', { name: 'To the table' })).toBeVisible()
  const id = /match\/(\w+)/.exec(page.url())?.[1] ?? ''
  await page.goto(`/#/replay/${id}`)
  await expect(page.getByText('The match goes on: you see what your own chair could see.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Aims of Seoul' })).toBeVisible()
  await expect(page.getByLabel('Seen from')).toHaveCount(0)
  const all: string[] = []
  const last = Number(await slider(page).getAttribute('max'))
  for (let at = 0; at <= last; at += 1) {
    all.push((await page.locator('#document').textContent()) ?? '')
    await slider(page).press('ArrowRight')
  }
  const text = all.join('\n')
  const scenario = JSON.parse(readFileSync(new URL('../../scenarios/low-ebb.json', import.meta.url), 'utf8'))
  const ruling = scenario.triggers.find((one: { id: string }) => one.id === 'ruling')
  expect(text).toContain(ruling.accounts.seoul.text)
  expect(text).not.toContain(ruling.accounts.tokyo.text)
  for (const aim of scenario.sides[0].aims) expect(text).not.toContain(aim.text)
  expect(await told(page)).toMatch(/The turn opens/)
  await page.getByRole('link', { name: 'Back to the match' }).click()
  await expect(page.getByRole('button', { name: 'To the table' })).toBeVisible()
})

test('a log of older rules is looked at and saved, not played on', async ({ page }) => {
  const log = (await playedLog('four', ['mirror', 'pragmatist'], 'old')).replace('"rules":1', '"rules":0')
  await openText(page, log)
  await expect(page.getByText('This match was played under older rules (number 0')).toBeVisible()
  await expect(page.getByRole('link', { name: /debrief|match/i })).toHaveCount(0)
  await accessible(page)
  await slider(page).press('End')
  await expect(heading(page)).toHaveText('The end of turn 4')
  await expect(page.getByRole('region', { name: 'The five numbers' }).getByRole('button')).toHaveCount(4)
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save to a file')])
  expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toEqual(JSON.parse(log))
})

test('an unknown replay says so', async ({ page }) => {
  await page.goto('/#/replay/nothing')
  await expect(heading(page)).toHaveText('That match is not on this device.')
})

test('the causes of a replayed reveal add up', async ({ page }) => {
  await page.goto('/')
  await begin(page, 'Tokyo', 'adds')
  await press(page, 'Begin')
  await press(page, 'Choose a response')
  await pickCard(page, /Press/)
  await seal(page)
  const moved = await causesAddUp(page)
  const id = /match\/(\w+)/.exec(page.url())?.[1] ?? ''
  await page.goto(`/#/replay/${id}/1`)
  await slider(page).press('End')
  await expect(page.getByRole('region', { name: 'What moved, and why' }).locator('section')).toHaveCount(
    moved,
  )
})
