// The tutorial: First Contact from the first page to its end, by roles and names, in ten minutes of reading; one reload and one
// closed tab lose nothing; each thing of a turn is introduced when it is first seen.
import { expect, test } from '@playwright/test'
import {
  accessible,
  allTold,
  heading,
  leaveTable,
  pickCard,
  predict,
  press,
  pressIfThere,
  seal,
} from './player.ts'
import { makeReader } from './words-in-sight.ts'

const TUTORIAL = 'Learn it in ten minutes'

test('First Contact whole, with a reload and a closed tab', async ({ page, context }) => {
  test.setTimeout(120_000)
  const reader = makeReader()
  let at = page
  const read = async (name: string) => {
    await accessible(at)
    return reader.reads(at, name)
  }
  const hinted = (text: RegExp) => expect(at.getByText(text).first()).toBeVisible()

  await test.step('from the first page to the first reveal', async () => {
    await at.goto('/')
    await press(at, TUTORIAL)
    await expect(heading(at)).toHaveText('You answer for Sudwick')
    await read('briefing')
    await press(at, 'Begin')
    await hinted(/five numbers/)
    await read('turn 1, reading')
    await press(at, 'Choose a response')
    await hinted(/what your office can foresee/)
    await read('turn 1, cards')
    await pickCard(at, /Engage/)
    await seal(at)
    await allTold(at)
    await hinted(/Both envelopes open together/)
    await read('turn 1, reveal')
    await press(at, 'Next turn')
  })

  await test.step('turn 2: table, pen, lights, dial; a reload', async () => {
    await read('turn 2, reading')
    await press(at, 'To the table')
    await hinted(/A draft says/)
    await hinted(/one pen/)
    const ready = at.getByRole('button', { name: 'Hand it over' })
    const sign = at.getByRole('button', { name: 'Sign it' })
    await expect(ready.or(sign).first()).toBeVisible()
    await pressIfThere(ready)
    await hinted(/Two lights/)
    await read('turn 2, table')
    const heard = await heading(at).textContent()
    await at.reload()
    await expect(heading(at)).toHaveText(String(heard))
    await pressIfThere(sign)
    await leaveTable(at)
    await hinted(/how well you read them/)
    await read('turn 2, cards')
    await predict(at, 'engage')
    await pickCard(at, /Carries out|Engage/)
    await seal(at)
    await allTold(at)
    await read('turn 2, reveal')
  })

  await test.step('a closed tab, and on from the first page', async () => {
    const title = await heading(at).textContent()
    await at.close()
    at = await context.newPage()
    await at.goto('/')
    await accessible(at)
    await at.getByRole('link', { name: 'Continue First Contact as Sudwick' }).click()
    await expect(heading(at)).toHaveText(String(title))
    await allTold(at)
    await press(at, 'Next turn')
  })

  await test.step('turn 3 and the end', async () => {
    await read('turn 3, reading')
    await press(at, 'To the table')
    await hinted(/drafts of your own/)
    await read('turn 3, table')
    await leaveTable(at)
    await read('turn 3, cards')
    await pickCard(at, /Engage/)
    await seal(at)
    await allTold(at)
    await hinted(/The debrief opens every secret/)
    await read('turn 3, reveal')
    await press(at, 'To the end')
    await expect(at.getByText('At home', { exact: true })).toBeVisible()
    await read('the end')
  })

  const told = reader.screens.map(screen => `${screen.name} ${screen.words}`).join(', ')
  console.log(`the tutorial: ${reader.minutes().toFixed(1)} minutes of reading (${told})`)
  expect(reader.minutes(), told).toBeLessThanOrEqual(10)
})
