// A class when something is wrong, on the console and on the seats: a disk that is really full and has room again, a seat opened in
// two tabs, eyes up over half a sentence, a class that is deleted.
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { openSqlite } from '../../src/server/sqlite.ts'
import { fillUp, giveRoom } from '../server/full-disk.ts'
import { deviceWith, freshFolder, freshRef, hostIn, makeClass, tidy } from '../server/support.ts'
import { button, joinOn, test } from './class-host.ts'
import { accessible, heading, pickCard, press, seal } from './player.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const isDone = (answer: unknown): boolean =>
  (answer as { readonly ack?: { readonly ok: boolean } }).ack?.ok === true
const FULL = 'The host cannot write to its disk.'

test('a full disk is said on the console and the seat, seals nothing, and is over by itself', async ({
  browser,
}) => {
  const folder = freshFolder()
  const database = openSqlite(join(folder, 'classes.db'))
  const host = await hostIn(folder, 'dist/game', database)
  const made = await makeClass(host.url)
  const facilitator = await deviceWith(host.url, made.facilitator)
  const [one, two] = [await browser.newContext(), await browser.newContext()]
  const [desk, seat] = [await one.newPage(), await two.newPage()]
  await joinOn(seat, host.url, made.code, 'Aoi')
  for (const kind of ['deal', 'start'] as const) await facilitator.act({ kind })
  await desk.goto(`${host.url}/#/desk/${made.facilitator}`)
  await press(seat, 'Begin')
  await press(seat, 'Choose a response')
  await pickCard(seat, /Hold/)

  const announce = async () => {
    const sent = { turn: 1, phase: 'commitment', move: { kind: 'announce', text: 'phrase/a' } } as const
    return (await facilitator.link.match('1', 'desk').send({ ref: freshRef(), ...sent })).ok
  }
  const lock = async () => isDone(await facilitator.act({ kind: 'lock', on: false }))
  const full = performance.now()
  await fillUp(host, database, made.class, announce, lock)
  for (const page of [desk, seat]) await expect(page.getByRole('alert')).toContainText(FULL)
  const told = performance.now() - full
  test
    .info()
    .annotations.push({ type: 'told', description: `${Math.round(told)} ms after the filling began` })
  await accessible(desk)
  await seal(seat)
  await expect(seat.getByText('it could not be written down', { exact: false })).toBeVisible()
  await expect(seat.getByRole('group', { name: 'Responses' })).toBeVisible() // nothing was sealed
  await button(desk, 'Eyes up').click()
  await expect(desk.getByText('the host could not write it down', { exact: false })).toBeVisible()
  await expect(heading(seat)).not.toHaveText('Eyes up')

  await giveRoom(database)
  for (const page of [desk, seat]) await expect(page.getByText(FULL, { exact: false })).toHaveCount(0)
  await seal(seat)
  await expect(seat.getByText('The next turn opens for the whole class.')).toBeVisible()
  facilitator.link.close()
  for (const context of [one, two]) await context.close()
  await host.close()
  tidy(folder)
})

test('a seat in two tabs: the newest has it, the other says so and can take it back', async ({
  context,
  hosted,
}) => {
  const made = await hosted.make()
  const [older, newer] = [await context.newPage(), await context.newPage()]
  await joinOn(older, hosted.url, made.code, 'Aoi')
  await newer.goto(`${hosted.url}/#/seat`)
  await expect(heading(newer)).toHaveText('You are in')
  await expect(heading(older)).toHaveText('This was opened on another device, which has it now.')
  await accessible(older)
  await press(older, 'Use it here again')
  await expect(heading(older)).toHaveText('You are in')
  await expect(heading(newer)).toHaveText('This was opened on another device, which has it now.')
})

test('eyes up rests what is half written, in a turn and in the debrief; a deleted class is told', async ({
  context,
  hosted,
}) => {
  const made = await hosted.make({ pace: 'own' })
  const desk = await hosted.device(made.facilitator)
  const [seat, page] = [await context.newPage(), await context.newPage()]
  await joinOn(seat, hosted.url, made.code, 'Aoi')
  await page.goto(`${hosted.url}/#/desk/${made.facilitator}`)
  for (const kind of ['deal', 'start'] as const) await desk.act({ kind })
  await press(seat, 'Begin')
  await press(seat, 'Choose a response')
  await pickCard(seat, /Hold/)
  const rested = async () => {
    await button(page, 'Eyes up').click()
    await expect(heading(seat)).toHaveText('Eyes up')
    await accessible(seat)
    await button(page, 'Go on').click()
    await expect(heading(seat)).not.toHaveText('Eyes up')
  }
  await press(seat, 'Seal this response') // asked once more whether to: that question must still be there
  await rested()
  await press(seat, 'Yes, seal it')
  await expect(seat.getByRole('region', { name: 'What moved, and why' })).toBeVisible()

  await desk.act({ kind: 'debrief' })
  await seat.getByLabel('One word for how you feel now').fill('half a')
  await rested()
  await expect(seat.getByLabel('One word for how you feel now')).toHaveValue('half a')

  await button(page, 'Delete the class').click()
  await accessible(page)
  await button(page, 'Delete it for good').click()
  for (const one of [seat, page])
    await expect(heading(one)).toHaveText(/^This class was deleted, with everything that was in it\./)
  await accessible(seat)
  await seat.reload()
  await expect(heading(seat)).toHaveText('This device has no seat in a class.')
})
