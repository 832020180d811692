// A class without a network, from disk: two at one device play the single file to their end and hand their match in as a code; an
// instructor's device takes one match in by typing and another as a file, tells mistakes and doubles, and opens one debrief.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { ensureBuilt } from '../../scripts/fresh.mjs'
import { makeShort } from '../../src/match/short-log.ts'
import { partsOf, rowsOf, tagOf } from '../../src/match/short-text.ts'
import { played, told } from '../debrief/matches.ts'
import { accessible, heading, pickCard, press } from './player.ts'
import { beginTwo } from './two-players.ts'

const file = `file://${fileURLToPath(new URL('../../dist/two-capitals.html', import.meta.url))}`
const ON =
  /^(Begin|Choose a response|Next turn|To the end|Show all at once|Hand the device to .*|Lay the device between us.*|Cover it and .*|Yes, .* leaves|\w+ is done|\w+ leaves the summit)$/

/** Plays on, whoever holds the device, with cards of this stance where the hand has one. */
async function playBoth(page: Page, stance: RegExp): Promise<void> {
  const end = page.getByRole('link', { name: 'For your instructor' })
  const cards = page.getByRole('group', { name: 'Responses' })
  const main = page.getByRole('main').getByRole('button')
  const on = page.getByRole('button', { name: ON, disabled: false })
  const sealing = page.getByRole('button', { name: /^(Seal this|Choose a card)/ })
  for (let moves = 0; moves < 120; moves += 1) {
    await expect(end.or(main.first()).first()).toBeVisible()
    if (await end.isVisible()) return
    if ((await cards.isVisible()) && (await sealing.isVisible())) {
      await pickCard(page, stance)
      await press(page, 'Seal this response')
      await press(page, 'Yes, seal it')
    } else if ((await main.count()) === 1)
      await main.click({ timeout: 2000 }).catch(() => {}) // a cover
    else
      await on
        .first()
        .click({ timeout: 2000 })
        .catch(() => {}) // it may just have gone by itself
  }
  throw new Error('no end in sight')
}

/** A pair plays and hands in: the code as it stands in rows, and the short file. */
async function handedIn(page: Page, seed: string, stance: RegExp) {
  await page.goto(file)
  await beginTwo(page, 'Tokyo', seed)
  await playBoth(page, stance)
  await page.getByRole('link', { name: 'For your instructor' }).click()
  await expect(heading(page)).toHaveText('For your instructor')
  await expect(page.getByRole('img', { name: /^QR code of match/ })).toBeVisible()
  const rows = await page
    .getByRole('list', { name: /^The code of match/ })
    .getByRole('listitem')
    .allTextContents()
  const saved = page.waitForEvent('download')
  await press(page, 'Save a short file')
  const path = await (await saved).path()
  return {
    rows,
    text: readFileSync(path, 'utf8'),
    tag:
      /match (\w{4}) in rows/.exec(
        (await page.getByRole('list', { name: /^The code/ }).getAttribute('aria-label')) ?? '',
      )?.[1] ?? '',
  }
}

/** What another pair would bring on a stick. */
async function otherPair() {
  const { setup, entries } = await played('low-ebb', 'four', ['hardliner', 'breaker'], 'others')
  const bytes = makeShort(told(setup, entries).match)
  return {
    tag: tagOf(bytes),
    text: partsOf(bytes)!
      .map(part => rowsOf(part).join('\n'))
      .join('\n\n'),
  }
}

test('two matches from disk become one class by typing and by file', async ({ browser }) => {
  test.setTimeout(240_000)
  expect(ensureBuilt('single')).toBe(true)
  const device = async () => (await browser.newContext({ reducedMotion: 'reduce' })).newPage()
  const [pair, desk] = [await device(), await device()]
  const asked: string[] = []
  const broken: string[] = []
  for (const page of [pair, desk]) {
    page.on('request', request => asked.push(request.url()))
    page.on('pageerror', error => broken.push(error.message))
  }
  const first = await handedIn(pair, 'pair one', /Hold|Engage/)
  await accessible(pair)
  const second = await otherPair()
  expect(first.text.split('\n').filter(row => row !== '')).toEqual(first.rows)
  const signs = first.rows.join('').replaceAll(' ', '').length
  expect(signs).toBeLessThan(700) // one QR code of moderate density
  test.info().annotations.push({ type: 'signs', description: String(signs) })

  await desk.goto(`${file}#/gather`)
  await expect(heading(desk)).toHaveText('Gather the matches')
  await accessible(desk)
  const typed = desk.getByRole('textbox', { name: 'A code, typed or pasted' })
  const take = () => press(desk, 'Take it in')

  await test.step('one sign wrong: the row is named, nothing is taken', async () => {
    const row = first.rows[1]!
    const wrong = row.slice(0, 3) + (row[3] === 'A' ? 'B' : 'A') + row.slice(4)
    await typed.fill([first.rows[0], wrong, ...first.rows.slice(2)].join('\n'))
    await take()
    await expect(
      desk.getByText('Row 2 has a mistake. Compare it with the pair’s screen.').last(),
    ).toBeVisible()
    await expect(desk.getByText('Nothing yet.')).toBeVisible()
  })

  await test.step('typed in small letters it is in; a second time it was here already', async () => {
    await typed.fill(first.rows.join('\n').toLowerCase())
    await take()
    await expect(desk.getByText(`Match ${first.tag} is in.`).last()).toBeVisible()
    await typed.fill(first.rows.join(''))
    await take()
    await expect(desk.getByText(`Match ${first.tag} was here already.`).last()).toBeVisible()
  })

  await test.step('another comes as a file, beside one that is no match', async () => {
    await desk.locator('input[type=file]').setInputFiles([
      { name: 'pair.txt', mimeType: 'text/plain', buffer: Buffer.from(second.text) },
      { name: 'poem.txt', mimeType: 'text/plain', buffer: Buffer.from('a poem') },
    ])
    await expect(desk.getByText(`Match ${second.tag} is in.`).last()).toBeVisible()
    await expect(
      desk.getByText('poem.txt: This is no code of a match. A code begins with TC1.').last(),
    ).toBeVisible()
    await desk.getByRole('textbox', { name: `Name of match ${second.tag}` }).fill('The window row')
    await desk.getByRole('textbox', { name: `Name of match ${second.tag}` }).blur()
    await expect(desk.getByText('Named: The window row.').last()).toBeAttached()
    await desk.reload()
    await expect(desk.getByRole('textbox', { name: `Name of match ${second.tag}` })).toHaveValue(
      'The window row',
    )
    await accessible(desk)
  })

  await test.step('one debrief for both', async () => {
    await press(desk, /^Open the class debrief/)
    await expect(heading(desk)).toHaveText('Out of role')
    for (const title of [
      'Where we ended',
      'One trigger, our answers',
      'Did we read each other?',
      'The deal both homes would have passed',
      'Promises',
    ]) {
      await press(desk, 'Next page')
      await expect(heading(desk)).toHaveText(title)
      if (await desk.getByRole('button', { name: 'Show it' }).isVisible()) await press(desk, 'Show it')
      await expect(desk.getByRole('button', { name: 'Next page' })).toBeVisible()
      if (title === 'Where we ended') {
        await expect(desk.getByText('The window row')).toBeVisible()
        await accessible(desk)
      }
    }
  })
  expect(asked.filter(url => !/^(file|data|blob):/.test(url))).toEqual([])
  expect(broken).toEqual([])
})
