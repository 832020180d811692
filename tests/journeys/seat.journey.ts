// Students in real browsers: a code however it is typed, two at one device, a seat kept over a reload and a closed tab, taken
// again on another device, removed and restored; a turn played through the host; out of the role with one's own match opened.
import { expect } from '@playwright/test'
import { joinOn, test } from './class-host.ts'
import { accessible, heading, pickCard, press, seal } from './player.ts'

test('two devices join, play a turn and open their match; nothing is lost on the way', async ({
  browser,
  hosted,
}) => {
  const made = await hosted.make()
  const desk = await hosted.device(made.facilitator)
  const { url } = hosted
  const [one, two] = [await browser.newContext(), await browser.newContext()]
  const [aoi, chae] = [await one.newPage(), await two.newPage()]
  const typed = ` ${made.code.slice(0, 3).toLowerCase()}-${made.code.slice(3)} `

  await test.step('join, with a private tick and a reload', async () => {
    await joinOn(aoi, url, typed, 'Aoi', 'Ben')
    await joinOn(chae, url, made.code, 'Chae')
    await accessible(chae)
    await chae
      .getByRole('radio', { name: /^Rather not/ })
      .first()
      .check({ force: true })
    await desk.until(view => view.console?.people.some(person => person.avoid.length === 1) === true)
    await aoi.reload()
    await expect(heading(aoi)).toHaveText('You are in')
    await expect(aoi.getByText('as Aoi + Ben')).toBeVisible()
  })

  await test.step('begin: both sit opposite each other', async () => {
    await desk.act({ kind: 'deal' })
    await desk.act({ kind: 'start' })
    await expect(aoi.getByText(/Opposite: Chae/)).toBeVisible()
    await expect(chae.getByText(/Opposite: Aoi \+ Ben/)).toBeVisible()
  })

  await test.step('a turn, a closed tab in the middle, eyes up', async () => {
    for (const page of [aoi, chae]) await press(page, 'Begin')
    await accessible(aoi)
    for (const page of [aoi, chae]) await press(page, 'Choose a response')
    await pickCard(aoi, /Hold/)
    await seal(aoi)
    await chae.close()
    const back = await two.newPage()
    await back.goto(`${url}/#/seat`)
    await desk.act({ kind: 'dim', on: true })
    await expect(heading(back)).toHaveText('Eyes up')
    await desk.act({ kind: 'dim', on: false })
    await pickCard(back, /Engage|Hold/)
    await seal(back)
    for (const page of [aoi, back]) {
      await expect(page.getByText('The next turn opens for the whole class.')).toBeVisible()
      await accessible(page)
    }
    await desk.act({ kind: 'next' })
    await expect(back.getByRole('button', { name: /To the table|Choose a response/ })).toBeVisible()
    const causes = async () => {
      await aoi.getByRole('region', { name: 'The five numbers' }).getByRole('button').first().click()
      const text = await aoi.getByRole('dialog').innerText()
      await aoi.keyboard.press('Escape')
      return text
    }
    const before = await causes()
    await aoi.reload()
    await expect(aoi.getByRole('button', { name: 'What happened so far' })).toBeVisible()
    expect(await causes()).toBe(before) // the cards of the turn before are named in them
    await press(aoi, 'What happened so far')
    await expect(aoi.getByRole('dialog').getByRole('listitem')).toHaveCount(1)
    await accessible(aoi)
    await aoi.keyboard.press('Escape')
    await desk.act({ kind: 'debrief' })
    await expect(heading(back)).toHaveText('Out of the role')
  })

  await test.step('out of the role, and the own match opened', async () => {
    await aoi.getByLabel('One word for how you feel now').fill('relieved')
    await aoi.getByRole('button', { name: 'Say it' }).click()
    await expect(aoi.getByText('Your word: relieved')).toBeVisible()
    await desk.until(view => view.words.length === 1)
    expect(Object.values(desk.news().texts)).toContain('relieved')
    await accessible(aoi)
    await aoi.getByRole('button', { name: 'Open its debrief' }).click()
    await expect(aoi).toHaveURL(/#\/debrief\//)
    await expect(heading(aoi)).toBeVisible()
  })
  await one.close()
  await two.close()
})

test('a seat goes to a new device with its own code; who is removed is told, and comes back', async ({
  browser,
  hosted,
}) => {
  const made = await hosted.make()
  const desk = await hosted.device(made.facilitator)
  const { url } = hosted
  const [one, two] = [await browser.newContext(), await browser.newContext()]
  const [older, newer] = [await one.newPage(), await two.newPage()]
  await joinOn(older, url, made.code, 'Aoi')
  const code = (await older.locator('.own-code').textContent()) ?? ''
  await newer.goto(`${url}/#/join/${made.code}`)
  await newer.getByText('I was in this class already').click()
  await newer.getByLabel('Your own code').fill(code.toLowerCase())
  await newer.getByRole('button', { name: 'Take my seat again' }).click()
  await expect(heading(newer)).toHaveText('You are in')
  await expect(heading(older)).toHaveText('This was opened on another device, which has it now.')
  const { person } = desk.view().console!.people.map(one => ({ person: one.id }))[0]!
  await desk.act({ kind: 'remove', person })
  await expect(heading(newer)).toContainText('You were taken out of this class')
  await desk.act({ kind: 'restore', person })
  await expect(heading(newer)).toHaveText('You are in')
  await one.close()
  await two.close()
})
