// A class of eight without a network, from disk: four pairs play the single file to its end, each at one device, and hand their
// matches in; the instructor's device takes them in by camera, by typing, by pasting and as a file, tells mistakes and doubles, and
// opens one debrief that ends as the pairs' own devices did.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test'
import { chromiumFlags, findBrowser } from '../../scripts/browser.mjs'
import { ensureBuilt } from '../../scripts/fresh.mjs'
import { filmOf, type Matrix, photographed } from '../support/photograph.ts'
import { accessible, heading, pickCard, press, pressIfThere } from './player.ts'
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

type Handed = {
  readonly tag: string
  readonly rows: readonly string[] // as they stand on the screen
  readonly text: string // the short file
  readonly code: Matrix // the QR code as it is drawn
  readonly ending: string // what the pair's device says how it ended
}

/** A pair plays and hands in: the code as it stands in rows and as a picture, and the short file. */
async function handedIn(page: Page, seed: string, stance: RegExp): Promise<Handed> {
  await page.goto(file)
  await beginTwo(page, 'Tokyo', seed)
  await playBoth(page, stance)
  const ending = (await heading(page).textContent()) ?? ''
  await page.getByRole('link', { name: 'For your instructor' }).click()
  await expect(heading(page)).toHaveText('For your instructor')
  const list = page.getByRole('list', { name: /^The code of match/ })
  const rows = await list.getByRole('listitem').allTextContents()
  const saved = page.waitForEvent('download')
  await press(page, 'Save a short file')
  const path = await (await saved).path()
  const tag = /match (\w{4}) in rows/.exec((await list.getAttribute('aria-label')) ?? '')?.[1] ?? ''
  return { tag, rows, text: readFileSync(path, 'utf8'), code: await codeShown(page), ending }
}

/** The modules of the QR code on the page, read off the path that draws them. */
async function codeShown(page: Page): Promise<Matrix> {
  const picture = page.getByRole('img', { name: /^QR code of match/ })
  await expect(picture).toBeVisible()
  const width = Number(((await picture.getAttribute('viewBox')) ?? '').split(' ')[2])
  const drawn = (await picture.locator('path').last().getAttribute('d')) ?? ''
  const dark = new Set([...drawn.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`))
  expect(dark.size).toBeGreaterThan(400)
  return { size: width - 4, get: (x, y) => dark.has(`${x} ${y}`) }
}

/** The instructor's browser, whose camera sees the code on a pair's screen, in a hand that is not quite still. */
async function deskWithCamera(code: Matrix): Promise<BrowserContext> {
  const film = test.info().outputPath('code.y4m')
  const turns = [-0.12, -0.09, -0.05, -0.1]
  const held = { width: 960, height: 720 }
  writeFileSync(film, filmOf(turns.map(turn => photographed(code, { ...held, turn, seed: `${turn}` }))))
  const camera = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: [...chromiumFlags(), ...camera, `--use-file-for-fake-video-capture=${film}`],
  })
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    viewport: { width: 1366, height: 768 },
  })
  context.on('close', () => void browser.close())
  return context
}

/** Where these pages asked for something, and what broke in them. */
function watched() {
  const asked: string[] = []
  const broken: string[] = []
  const watch = (page: Page): Page => {
    page.on('request', request => asked.push(request.url()))
    page.on('pageerror', error => broken.push(error.message))
    return page
  }
  return { asked, broken, watch }
}

const PAIRS = [
  { seed: 'pair one', stance: /Hold|Engage/ },
  { seed: 'pair two', stance: /Engage|Accommodate/ },
  { seed: 'pair three', stance: /Confront|Press/ },
  { seed: 'pair four', stance: /Press|Hold/ },
] as const

test('four pairs from disk become one class by camera, by typing and by file', async ({ browser }) => {
  test.setTimeout(240_000)
  expect(ensureBuilt('single')).toBe(true)
  const { asked, broken, watch } = watched()
  const handed = await Promise.all(
    PAIRS.map(async ({ seed, stance }) => {
      const context = await browser.newContext({ reducedMotion: 'reduce' })
      const page = watch(await context.newPage())
      const hand = await handedIn(page, seed, stance)
      if (seed === 'pair one') await accessible(page)
      await context.close()
      return hand
    }),
  )
  const [first, second, third, fourth] = handed as [Handed, Handed, Handed, Handed]
  expect(new Set(handed.map(one => one.tag)).size).toBe(4)
  expect(first.text.split('\n').filter(row => row !== '')).toEqual(first.rows)
  const signs = first.rows.join('').replaceAll(' ', '').length
  expect(signs).toBeLessThan(700) // one QR code of moderate density
  test.info().annotations.push({ type: 'signs', description: String(signs) })

  const context = await deskWithCamera(third.code)
  const desk = watch(await context.newPage())
  await desk.goto(`${file}#/class`) // a file has no host: what needs one is not offered
  await expect(desk.getByRole('heading', { name: 'Make a class' })).toHaveCount(0)
  const offline = desk.getByRole('region', { name: 'Without a network' })
  await offline.getByRole('link', { name: 'Gather the matches' }).click()
  await expect(heading(desk)).toHaveText('Gather the matches')
  await accessible(desk)
  const typed = desk.getByRole('textbox', { name: 'A code, typed or pasted' })
  const take = () => press(desk, 'Take it in')
  const isIn = (tag: string) => expect(desk.getByText(`Match ${tag} is in.`).last()).toBeVisible()

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
    await isIn(first.tag)
    await typed.fill(first.rows.join(''))
    await take()
    await expect(desk.getByText(`Match ${first.tag} was here already.`).last()).toBeVisible()
    await typed.fill(fourth.text)
    await take()
    await isIn(fourth.tag)
  })

  await test.step('one comes by camera, off the screen of the pair', async () => {
    await press(desk, 'Scan QR codes')
    await isIn(third.tag)
    await expect(desk.getByLabel('What the camera sees')).toBeVisible()
    await accessible(desk)
    await press(desk, 'Stop the camera')
    await expect(desk.getByLabel('What the camera sees')).toHaveCount(0)
  })

  await test.step('another comes as a file, beside one that is no match', async () => {
    await desk.locator('input[type=file]').setInputFiles([
      { name: 'pair.txt', mimeType: 'text/plain', buffer: Buffer.from(second.text) },
      { name: 'poem.txt', mimeType: 'text/plain', buffer: Buffer.from('a poem') },
    ])
    await isIn(second.tag)
    await expect(
      desk.getByText('poem.txt: This is no code of a match. A code begins with TC1.').last(),
    ).toBeVisible()
    const name = desk.getByRole('textbox', { name: `Name of match ${second.tag}` })
    await name.fill('The window row')
    await name.blur()
    await expect(desk.getByText('Named: The window row.').last()).toBeAttached()
    await desk.reload()
    await expect(name).toHaveValue('The window row')
    await accessible(desk)
  })

  await test.step('one debrief for all four, with the endings that their devices told', async () => {
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
      await pressIfThere(desk.getByRole('button', { name: 'Show it' }))
      await expect(desk.getByRole('button', { name: 'Next page' })).toBeVisible()
      if (title !== 'Where we ended') continue
      await expect(desk.getByText('The window row').first()).toBeVisible()
      for (const { ending } of handed) await expect(desk.getByText(ending).first()).toBeVisible()
      await accessible(desk)
    }
  })
  expect(asked.filter(url => !/^(file|data|blob):/.test(url))).toEqual([])
  expect(broken).toEqual([])
  await context.close()
})
