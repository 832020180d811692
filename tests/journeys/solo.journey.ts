// One person plays the four-turn preset of the flagship as Seoul by roles and names, with a reload and a closed tab in the middle,
// and reads in the debrief why everything moved.
import { expect, type Page, test } from '@playwright/test'
import {
  accessible,
  begin,
  causesAddUp,
  heading,
  leaveTable,
  meters,
  pickCard,
  predict,
  prediction,
  press,
  pressIfThere,
  readDebrief,
  seal,
} from './player.ts'
import { closedAndOpened } from './whole.ts'

test('four turns as Seoul, with a reload and a closed tab in the middle', async ({
  page: first,
  context,
}) => {
  test.setTimeout(180_000) // every page is looked at for accessibility
  let page = first
  const broken: string[] = []
  context.on('weberror', fault => broken.push(fault.error().message))
  context.on('console', message => {
    if (message.type() === 'error') broken.push(message.text())
  })
  await page.goto('/')
  await accessible(page)
  await begin(page, 'Seoul', 'journey')
  await accessible(page)
  await press(page, 'Begin')

  await test.step('turn 1: no table, no prediction', async () => {
    await expect(page.getByRole('heading', { name: 'Both sides read' })).toBeVisible()
    expect(await meters(page)).toHaveLength(5)
    await accessible(page)
    await press(page, 'Choose a response')
    await expect(prediction(page)).toHaveCount(0)
    await pickCard(page, /Engage/)
    await accessible(page)
    await seal(page)
    expect(await causesAddUp(page)).toBeGreaterThan(1)
    await accessible(page)
    await press(page, 'Next turn')
  })

  await test.step('turn 2: a draft, a reload, a prediction', async () => {
    await expect(page.getByRole('button', { name: 'To the table' })).toBeVisible()
    const title = await heading(page).textContent()
    await press(page, 'To the table')
    await accessible(page)
    const change = page.getByRole('button', { name: /^Change it/ }).first()
    await pressIfThere(change)
    const notNow = page.getByRole('button', { name: 'Not now' })
    if (await notNow.isVisible()) await accessible(page)
    await pressIfThere(notNow)
    const ready = page.getByRole('button', { name: 'Hand it over' })
    await pressIfThere(ready)
    await page.reload()
    await leaveTable(page)
    await expect(heading(page)).toHaveText(String(title))
    await predict(page, 'press')
    await pickCard(page, /Carries out|Engage/)
    const picked = page.getByRole('group', { name: 'Responses' }).getByRole('radio', { checked: true })
    const card = await picked.getAttribute('value')
    const numbers = await meters(page)
    await expect.poll(() => isStored(page, `"kind":"select","response":"${card}"`)).toBe(true)
    await page.reload()
    await expect(heading(page)).toHaveText(String(title))
    await expect(picked).toHaveAttribute('value', String(card))
    await expect(prediction(page)).toHaveValue('press')
    expect(await meters(page)).toEqual(numbers)
    await accessible(page)
    await seal(page)
    expect(await causesAddUp(page)).toBeGreaterThan(1)
    await press(page, 'Next turn')
  })

  await test.step('turn 3, with a closed tab, and turn 4', async () => {
    await press(page, 'To the table')
    await leaveTable(page)
    await pickCard(page, /Hold|Engage/)
    page = await closedAndOpened(page)
    await seal(page)
    await causesAddUp(page)
    await press(page, 'Next turn')
    await press(page, 'To the table')
    await accessible(page)
    await leaveSummit(page)
    await causesAddUp(page)
    await press(page, 'To the end')
  })

  await test.step('the end and the debrief', async () => {
    await expect(page.getByText('At home', { exact: true })).toBeVisible()
    await accessible(page)
    await page.getByRole('link', { name: 'Open the debrief' }).click()
    await expect(heading(page)).toHaveText('Out of role')
    const seen = await readDebrief(page)
    expect(seen).toEqual(
      expect.arrayContaining(['The story in ten lines', 'Who read whom', 'What was secret']),
    )
    await page.getByRole('button', { name: /^Sit in the other chair/ }).click()
    await expect(heading(page)).toHaveText('You answer for Tokyo')
  })
  expect(broken).toEqual([])
})

async function leaveSummit(page: Page): Promise<void> {
  const opened = page.getByRole('region', { name: 'What moved, and why' })
  await page.getByRole('button', { name: 'Done at the table' }).click()
  await expect(opened).toBeVisible()
}

/** Whether the device keeps this text in what it keeps of matches: a card picked shows at once, and is written a moment later. */
const isStored = (page: Page, text: string): Promise<boolean> =>
  page.evaluate(async text => {
    const answer = <T>(asked: IDBRequest<T>) =>
      new Promise<T>(done => {
        asked.onsuccess = () => done(asked.result)
      })
    const db = await answer(indexedDB.open('two-capitals'))
    const all = await answer(db.transaction('saves').objectStore('saves').getAll())
    db.close()
    return JSON.stringify(all).includes(text)
  }, text)
