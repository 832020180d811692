// An instructor in real browsers: a class begun in two clicks, a turn led with help, eyes up and a Next that says what it does;
// the debrief on the console and the wall; people moved, removed and taken back; a rehearsal; a class made. Every state is read by
// the rules of accessibility, and the wall is searched for names.
import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { HOST_KEY } from '../server/support.ts'
import { button, clicksOn, type Hosted, playsAlong, runAddress, test } from './class-host.ts'
import { accessible, heading } from './player.ts'

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } })

const NAMES = [['Aoi', 'Ben'], ['Chae'], ['Dan'], ['Emi']] as const

/** Joins four devices that play along, but the one at `slow`. */
const students = async (hosted: Hosted, code: string, slow = -1) => {
  const devices = []
  for (const [at, names] of NAMES.entries()) {
    const device = await hosted.join(code, ...names)
    playsAlong(device, at === slow)
    devices.push(device)
  }
  return devices
}

const deskAt = ({ url }: Hosted, { facilitator }: { facilitator: string }) => `${url}/#/desk/${facilitator}`
const wallAt = ({ url }: Hosted, { projector }: { projector: string }) => `${url}/#/wall/${projector}`

/** Nobody's name stands anywhere on the page. */
async function namesNobody(page: Page): Promise<void> {
  const text = (await page.locator('body').innerText()).toLowerCase()
  for (const name of NAMES.flat()) expect(text, name).not.toMatch(new RegExp(`\\b${name.toLowerCase()}\\b`))
}

test('begins a class in two clicks and leads a turn; the wall names nobody', async ({ context, hosted }) => {
  const made = await hosted.make()
  const [desk, wall] = [await context.newPage(), await context.newPage()]
  const clicks = await clicksOn(desk)
  await desk.goto(deskAt(hosted, made))
  await wall.goto(wallAt(hosted, made))
  await expect(heading(desk)).toHaveText('0 devices in the class')
  await accessible(desk)
  await accessible(wall)
  const written = `${made.code.slice(0, 3)} ${made.code.slice(3)}`
  for (const page of [desk, wall]) await expect(page.getByText(written).first()).toBeVisible()

  const devices = await students(hosted, made.code, 3)
  await expect(heading(desk)).toHaveText('4 devices in the class')
  await button(desk, 'Pair everyone').click()
  await expect(desk.getByRole('heading', { name: 'Heron' })).toBeVisible()
  await accessible(desk)
  await button(desk, 'Start').click()
  await expect(heading(desk)).toHaveText('Turn 1 of 3')
  expect(clicks()).toBe(2)

  await expect(desk.getByText('Both envelopes open')).toHaveCount(1)
  await expect(desk.getByText(/asks for help/)).toBeVisible()
  await accessible(desk)
  await expect(heading(wall)).toHaveText('Turn 1 of 3')
  await expect(wall.getByText('Heron')).toBeVisible()
  await namesNobody(wall)
  await expect(wall.getByText(/help|waiting/i)).toHaveCount(0)
  await accessible(wall)

  await button(desk, 'Help waiting: 1').click()
  await expect(desk.getByRole('dialog')).toContainText('Emi')
  await accessible(desk)
  await button(desk, 'I have been there').click()
  await expect(desk.getByRole('dialog')).toContainText('Nobody calls any more.')
  await desk.keyboard.press('Escape')
  await expect(button(desk, 'No help waiting')).toBeVisible()

  await button(desk, 'Eyes up').click()
  await expect(heading(wall)).toHaveText('Eyes up')
  await accessible(wall)
  await button(desk, 'Go on').click()
  await expect(heading(wall)).toHaveText('Turn 1 of 3')

  await button(desk, /^Next: turn 2/).click()
  await expect(desk.getByRole('dialog')).toContainText('1 of 2 matches are still busy.')
  await expect(desk.getByRole('dialog')).toContainText('the card lying selected is sealed')
  await accessible(desk)
  await button(desk, 'Open turn 2 for all').click()
  await expect(heading(desk)).toHaveText('Turn 2 of 3')
  for (const device of devices) await device.until(view => view.open === 2)
})

test('leads the debrief on the console and the wall, to the end of the class', async ({
  context,
  hosted,
}) => {
  const made = await hosted.make()
  const [desk, wall] = [await context.newPage(), await context.newPage()]
  const devices = await students(hosted, made.code)
  const facilitator = await hosted.device(made.facilitator)
  await facilitator.act({ kind: 'deal' })
  await facilitator.act({ kind: 'start' })
  await facilitator.act({ kind: 'next' })
  await facilitator.act({ kind: 'next' })
  await desk.goto(deskAt(hosted, made))
  await wall.goto(wallAt(hosted, made))
  await expect(heading(desk)).toHaveText('Turn 3 of 3')
  await button(desk, /^To the debrief/).click()
  await button(desk, 'End the play and begin the debrief').click()
  await expect(heading(desk)).toHaveText('Out of role')
  const [one] = devices
  await one!.act({ kind: 'word', text: await hosted.text(one!, 'word', 'uneasy') })
  await expect(wall.getByText('uneasy')).toBeVisible()

  await button(desk, 'Next page').click()
  await expect(heading(wall)).toHaveText('Where we ended')
  for (const device of devices) {
    await device.until(view => view.choices > 1)
    await device.act({ kind: 'guess', page: 'ended', choice: 'b' })
  }
  await expect(wall.getByText('4 guesses')).toBeVisible()
  await expect(wall.getByText('so it was')).toHaveCount(0)
  await accessible(wall)
  await button(desk, 'Show it').click()
  await expect(wall.getByText(/^\d match/).first()).toBeVisible()

  const seen: string[] = []
  for (let page = 0; page < 40; page += 1) {
    const onward = button(desk, /^(?:Next page|Show it)$/)
    if ((await onward.getAttribute('aria-disabled')) === 'true') break
    await onward.click()
    await expect
      .poll(async () => (await heading(wall).textContent()) === (await heading(desk).textContent()))
      .toBe(true)
    seen.push((await heading(wall).textContent()) ?? '')
    await accessible(desk)
    await accessible(wall)
    await namesNobody(wall)
  }
  expect(seen.at(-1)).toBe('Now change chairs')
  expect(new Set(seen).size).toBeGreaterThanOrEqual(4)

  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    button(desk, 'Save all logs, without names').click(),
  ])
  expect(download.suggestedFilename()).toBe('first-contact-class.json')
  await button(desk, 'End the class').click()
  await expect(heading(wall)).toHaveText('The class is over')
  await desk.reload() // on Monday, by the same link
  await button(desk, 'History').click()
  await button(desk, 'Show it').click()
  await expect(heading(desk)).toHaveText('What governments did')
  await button(desk, /^Answers/).click()
  await expect(heading(desk)).toHaveText('One trigger, our answers')
})

test('moves people by keyboard, removes and takes back, shuts the door on a flood in two clicks', async ({
  page,
  hosted,
}) => {
  const made = await hosted.make()
  await page.goto(deskAt(hosted, made))
  await students(hosted, made.code)
  await expect(heading(page)).toHaveText('4 devices in the class')
  await button(page, 'Pair everyone').click()
  await page.getByRole('button', { name: 'Chae' }).focus()
  await page.keyboard.press('Enter')
  await accessible(page)
  const seat = page.getByRole('combobox', { name: 'Sits at' })
  await seat.selectOption({ label: 'Wire desk at Heron' })
  await expect(page.getByRole('heading', { name: 'Wire desk: 1' })).toBeAttached()
  await button(page, 'Give a code for another device').click()
  await expect(page.locator('.code-small')).toHaveText(/^[0-9A-Z]{6}$/)
  await button(page, 'Remove from the class').click()
  await expect(page.getByText('Chae was removed.')).toBeVisible()
  await expect(heading(page)).toHaveText('3 devices in the class')
  await accessible(page)
  await button(page, 'Undo').click()
  await expect(heading(page)).toHaveText('4 devices in the class')

  const [wall] = await Promise.all([page.context().waitForEvent('page'), button(page, 'Projector').click()])
  await expect(heading(wall)).toHaveText('Join here')
  await namesNobody(wall)

  for (let at = 0; at < 6; at += 1) await hosted.join(made.code, `Flood ${at}`)
  await expect(heading(page)).toHaveText('10 devices in the class')
  await button(page, 'Lock').click()
  await button(page, 'Send them away').click()
  await expect(heading(page)).toHaveText('0 devices in the class')
  await expect(hosted.join(made.code, 'Late')).rejects.toThrow('locked')
})

test('shows the whole course alone: a rehearsal from the console, played by computer capitals', async ({
  page,
  hosted,
}) => {
  test.setTimeout(90_000)
  const made = await hosted.make()
  await page.goto(deskAt(hosted, made))
  await button(page, 'Rehearse with computer capitals').click()
  await expect(page).not.toHaveURL(new RegExp(made.facilitator))
  await expect(page.getByText('Rehearsal', { exact: true })).toBeVisible()
  await accessible(page)
  await button(page, 'Start').click()
  await expect(heading(page)).toHaveText('Turn 1 of 3')
  await expect(page.getByText('Both envelopes open').first()).toBeVisible({ timeout: 45_000 })
  await page.getByRole('button', { name: 'Heron' }).click()
  await accessible(page)
  await button(page, /^Look as/).click()
  await expect(heading(page).first()).toContainText('Heron, as')
  await button(page, 'Back to the class').click()
})

test('makes a class from the page about running one, with the host’s key and no other', async ({
  page,
  hosted,
}) => {
  await page.goto(`${hosted.url}/#/run/not-the-key`)
  await expect(page.getByText('A class host is behind this page', { exact: false })).toBeVisible()
  await accessible(page)
  await button(page, 'Make it and open the console').click()
  await expect(page.getByText('That is not the key of this host.')).toBeVisible()
  await page.getByLabel('Key of the host').fill(HOST_KEY)
  await button(page, 'Make it and open the console').click()
  await expect(heading(page)).toHaveText('0 devices in the class')
})

test('the evening before: a rehearsal in one click, a scenario of one’s own, sheets to print', async ({
  page,
  hosted,
}) => {
  const clicks = await clicksOn(page)
  await page.goto(runAddress(hosted.url))
  await button(page, 'Rehearse with computer capitals').click()
  await expect(page.getByText('Rehearsal', { exact: true })).toBeVisible()
  expect(clicks()).toBe(1)
  await page.goBack()

  const own = readFileSync('scenarios/first-contact.json', 'utf8').replace(
    '"title": "First Contact"',
    '"title": "Ours"',
  )
  const file = (text: string) => ({
    name: 'ours.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
  const chooser = page.getByLabel('A scenario file of your own')
  await chooser.setInputFiles(file(own.replace('"stance": "press"', '"stance": "presss"')))
  await expect(page.getByRole('alert')).toContainText(
    /Line \d+: "presss" is not one of the values allowed here/,
  )
  await accessible(page)
  await chooser.setInputFiles(file(own))
  await expect(page.getByText('“Ours” is sound, and chosen above.')).toBeVisible()

  await page.getByText('Briefs for both sides: Low Ebb').click()
  await expect(page.getByRole('heading', { name: 'You answer for Seoul' })).toBeVisible()
  await page.getByText('Teacher’s notes: Low Ebb').click()
  await expect(page.getByRole('heading', { name: 'What a class can learn' })).toBeVisible()
  await accessible(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'Care', level: 2 })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Make a class', level: 2 })).toBeHidden()
  await page.evaluate(() => document.getElementById('document')?.setAttribute('data-prints', 'one'))
  await expect(page.getByRole('heading', { name: 'Care', level: 2 })).toBeHidden()
  await page.emulateMedia({ media: 'screen' })

  await button(page, 'Make it and open the console').click()
  await expect(page.getByText(/^Ours · /)).toBeVisible()
})
