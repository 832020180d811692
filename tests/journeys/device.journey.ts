// Two on one device: Low Ebb in four turns with a package struck, ratified and broken; a reload and a closed tab on the way;
// what is one side's alone is never in the page while the other holds the device, nor under a cover.
import { expect, test } from '@playwright/test'
import { causesAddUp, guess, heading, predict, prediction, press } from './player.ts'
import { secretsOf } from './secrets.ts'
import { beginTwo, lift, look, nothingOf, ownPage, read, sealOne, type Watch } from './two-players.ts'

test.setTimeout(180_000)
test.use({ actionTimeout: 15_000 })

test('four turns: struck, ratified, broken', async ({ page: first, context }) => {
  let watch: Watch = {
    page: first,
    secrets: secretsOf('low-ebb'),
    ids: { Tokyo: 'tokyo', Seoul: 'seoul' },
    passes: [],
    looked: new Set(),
  }
  let { page } = watch
  const broken: string[] = []
  context.on('weberror', error => broken.push(error.error().message))
  await page.goto('/')
  await beginTwo(page, 'Tokyo', 'journey')

  await test.step('the briefing, one after the other', async () => {
    await expect(page.getByText('Sit beside each other.')).toBeVisible()
    await lift(watch, 'Tokyo takes the device')
    await expect(heading(page)).toHaveText('You answer for Tokyo')
    await ownPage(watch, 'briefing', 'Seoul')
    await press(page, 'Hand the device to Seoul')
    await lift(watch, 'Hand the device to Seoul')
    await expect(heading(page)).toHaveText('You answer for Seoul')
    await ownPage(watch, 'briefing', 'Tokyo')
    expect(watch.passes).toHaveLength(1)
    watch.passes.length = 0
    await press(page, 'Begin')
  })

  await test.step('turn 1: no table; a seal taken back while it can be', async () => {
    await read(watch, 'Seoul', 'Tokyo', 'Hand the device to Tokyo')
    await lift(watch, 'Hand the device to Tokyo')
    await read(watch, 'Tokyo', 'Seoul', 'Choose a response')
    await sealOne(watch, 'Seoul', /Press/)
    await press(page, 'Take it back')
    const card = await sealOne(watch, 'Seoul', /Engage/)
    await look(watch, 'sealed')
    await press(page, 'Cover it and hand the device to Seoul')
    await expect(page.getByText(card)).toHaveCount(0)
    await lift(watch, 'Hand the device to Seoul')
    await expect(page.getByText(card)).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Take it back' })).toHaveCount(0)
    await sealOne(watch, 'Tokyo', /Engage/)
    await lift(watch, 'Lay the device between you')
    expect(await causesAddUp(page)).toBeGreaterThan(1)
    await look(watch, 'reveal')
    await nothingOf(watch, 'Tokyo', 'Seoul')
    expect(watch.passes).toEqual([1, 1])
    await press(page, 'Next turn')
  })

  await test.step('turn 2: a draft in the open, odds alone, a press a side', async () => {
    await lift(watch, 'Tokyo takes the device')
    await read(watch, 'Tokyo', 'Seoul', 'Hand the device to Seoul')
    await lift(watch, 'Hand the device to Seoul')
    await read(watch, 'Seoul', 'Tokyo', 'Lay the device between us')
    await expect(heading(page)).toHaveText('The table')
    await nothingOf(watch, 'Tokyo', 'Seoul')
    await look(watch, 'table')
    await press(page, 'Seoul lays it')
    for (const side of ['Tokyo', 'Seoul']) {
      await press(page, `${side} looks at its odds, alone`)
      await lift(watch, `${side} looks at its own papers`)
      await expect(page.getByRole('radio', { name: 'None' })).toBeChecked() // the other's dial is its own affair
      await page.getByRole('radio', { name: '4 points' }).check({ force: true })
      await expect(page.getByRole('radio', { name: '4 points' })).toBeChecked()
      await ownPage(watch, 'papers', side === 'Tokyo' ? 'Seoul' : 'Tokyo')
      await press(page, 'Lay the device between us again')
      await nothingOf(watch, 'Tokyo', 'Seoul')
      await expect(page.getByRole('radio', { name: '4 points' })).toHaveCount(0)
    }
    await press(page, 'Tokyo signs')
    await expect(page.getByRole('button', { name: 'Tokyo has signed', pressed: true })).toBeVisible()
    await look(watch, 'draft')
    await press(page, 'Seoul signs')
    await expect(page.getByText('Signed, and ratified by both homes.')).toBeVisible()
  })

  await test.step('turn 2: Seoul seals, a reload, a closed tab, and Tokyo breaks its word', async () => {
    await lift(watch, 'Seoul takes the device')
    await expect(page.getByRole('group', { name: 'Responses' })).toBeVisible()
    const pledged = page.getByRole('radio', { name: /Carries out:/ })
    await pledged.check({ force: true })
    await predict(page, 'press')
    await page.reload()
    await lift(watch, 'The device is Seoul’s just now')
    await expect(pledged).toBeChecked()
    await expect(prediction(page)).toHaveValue('press')
    await sealOne(watch, 'Tokyo', /Carries out:/)
    await press(page, 'Cover it and hand the device to Tokyo')
    await lift(watch, 'Hand the device to Tokyo')
    const address = page.url()
    await page.close()
    page = await context.newPage()
    watch = { ...watch, page }
    await page.goto(address)
    await expect(page.getByText('Seoul has sealed.')).toBeVisible()
    await lift(watch, 'The device is Tokyo’s just now')
    await expect(prediction(page)).toHaveValue('') // Seoul's guess stayed Seoul's
    await sealOne(watch, 'Seoul', /Breaks:/, 'engage')
    await lift(watch, 'Lay the device between you')
    await expect(page.getByText(/^Broken by Tokyo:/).first()).toBeVisible()
    await expect(page.getByText(/^You foresaw/)).toHaveCount(0)
    await causesAddUp(page)
    expect(watch.passes).toEqual([1, 1, 2, 2])
    await press(page, 'Next turn')
  })

  await test.step('turn 3: written, changed and put away in the open', async () => {
    await lift(watch, 'Seoul takes the device')
    await read(watch, 'Seoul', 'Tokyo', 'Hand the device to Tokyo')
    await lift(watch, 'Hand the device to Tokyo')
    await read(watch, 'Tokyo', 'Seoul', 'Lay the device between us')
    await press(page, 'Tokyo writes a draft')
    await page.getByRole('group', { name: 'Tokyo does' }).getByRole('checkbox').first().check()
    await page.getByRole('group', { name: 'Seoul does' }).getByRole('checkbox').first().check()
    await look(watch, 'compose')
    await press(page, 'Tokyo lays it on the table')
    await press(page, 'Seoul changes it')
    await page.getByRole('group', { name: 'Seoul does' }).getByRole('checkbox').nth(1).check()
    await press(page, 'Seoul lays it on the table')
    await expect(page.getByRole('heading', { name: 'Seoul’s changes' })).toBeVisible()
    await nothingOf(watch, 'Tokyo', 'Seoul')
    await press(page, 'Tokyo puts it away')
    await expect(page.getByText('Tokyo put the draft away.')).toBeVisible()
    await press(page, 'Tokyo is done')
    await press(page, 'Seoul is done')
    await lift(watch, 'Tokyo takes the device')
    await sealOne(watch, 'Seoul', /Hold/, 'hold')
    await press(page, 'Cover it and hand the device to Seoul')
    await lift(watch, 'Hand the device to Seoul')
    await sealOne(watch, 'Tokyo', /Hold/, 'hold')
    await lift(watch, 'Lay the device between you')
    expect(watch.passes).toEqual([1, 1, 2, 2, 3, 3])
    await press(page, 'Next turn')
  })

  await test.step('turn 4: a summit that one side leaves', async () => {
    await lift(watch, 'Tokyo takes the device')
    await read(watch, 'Tokyo', 'Seoul', 'Hand the device to Seoul')
    await lift(watch, 'Hand the device to Seoul')
    await read(watch, 'Seoul', 'Tokyo', 'Lay the device between us')
    await expect(heading(page)).toHaveText('The summit')
    await look(watch, 'summit')
    await press(page, 'Seoul leaves the summit')
    await look(watch, 'leaving')
    await press(page, 'Yes, Seoul leaves')
    await causesAddUp(page)
    expect(watch.passes).toEqual([1, 1, 2, 2, 3, 3, 4]) // no envelopes: nothing to seal
    await press(page, 'To the end')
  })

  await test.step('the end is read together, and the debrief says who broke what', async () => {
    await expect(page.getByText('At home', { exact: true })).toHaveCount(2)
    await look(watch, 'ended')
    await page.getByRole('link', { name: 'Open the debrief' }).click()
    const next = page.getByRole('button', { name: 'Next', exact: true })
    while ((await heading(page).textContent()) !== 'Promises') {
      await guess(page, false)
      await next.click()
    }
    await guess(page, false)
    await look(watch, 'promises')
    const row = page.getByRole('row').filter({ hasText: 'Tokyo' }).filter({ hasText: 'broken' })
    await expect(row.first()).toBeVisible() // who broke what
  })
  expect(broken).toEqual([])
})
