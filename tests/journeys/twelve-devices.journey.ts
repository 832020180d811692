// A class of twelve in real browsers over a school's plain http: made and begun in six clicks, two come late, one goes away and
// comes back, one is removed and restored, every device is reloaded once. At the end devices, console and logs say the same.
import { type BrowserContext, expect, type Page } from '@playwright/test'
import { chromiumFlags, findBrowser } from '../../scripts/browser.mjs'
import { parseLog } from '../../src/match/log.ts'
import { replay } from '../../src/match/replay.ts'
import { viewFor } from '../../src/match/view-for.ts'
import { makeBook } from '../../src/ui/book/book.ts'
import { numbersInSight } from '../../src/ui/parts/numbers.ts'
import { button, clicksOn, runAddress, SCHOOL_FLAG, test, watchedPages } from './class-host.ts'
import { endOn, placeOn, playSeat, reloadOn } from './class-seat.ts'
import { accessible, heading } from './player.ts'

test.use({
  launchOptions: { executablePath: findBrowser() ?? undefined, args: [...chromiumFlags(), SCHOOL_FLAG] },
  contextOptions: { reducedMotion: 'reduce' },
})

const IN_TIME = ['Aoi', 'Ben', 'Chae', 'Dan', 'Emi', 'Finn', 'Gina', 'Hana', 'Ivo', 'Jun']
const LATE = ['Kai', 'Lea']
const [REMOVED, ABSENT] = ['Ben', 'Ivo']
const WAITS = 'Your instructor finds you a place' // what a late one reads until then
const STANCES = [/Hold/, /Engage/, /Press/, /Accommodate|Engage/, /Confront|Press/]

type Student = { readonly name: string; readonly context: BrowserContext; page: Page }

test('twelve devices from the code to the endings; nothing is lost', async ({ browser, hosted }) => {
  test.setTimeout(360_000) // a dozen pages share the processors of whoever tests
  const { watch, wrong } = watchedPages()
  const { school } = hosted
  const deskContext = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  const desk = watch(await deskContext.newPage())
  const clicks = await clicksOn(desk)
  const students: Student[] = []

  const comes = async (name: string, code: string, sees = 'You are in'): Promise<Student> => {
    const isPhone = students.length % 2 === 1
    const viewport = isPhone ? { width: 390, height: 844 } : { width: 1366, height: 768 }
    const context = await browser.newContext({ viewport })
    const page = watch(await context.newPage())
    const student = { name, context, page }
    students.push(student)
    await page.goto(`${school}/#/join/${code}`)
    await page.getByLabel('Your name, or a made-up one').fill(name)
    await page.getByRole('button', { name: 'Join', exact: true }).click()
    await expect(heading(page)).toContainText(sees)
    return student
  }
  const named = (name: string) => students.find(one => one.name === name) as Student

  const code = await test.step('made, and joined by ten', async () => {
    await desk.goto(runAddress(school))
    expect(
      await desk.evaluate(() => [isSecureContext, typeof crypto.subtle, typeof navigator.clipboard]),
    ).toEqual([false, 'undefined', 'undefined'])
    await button(desk, 'Make it and open the console').click()
    await expect(heading(desk)).toHaveText('0 devices in the class')
    const written = ((await desk.locator('.code-big').textContent()) ?? '').replaceAll(' ', '')
    await Promise.all(IN_TIME.map(name => comes(name, written)))
    await expect(heading(desk)).toHaveText('10 devices in the class')
    return written
  })

  await test.step('begun in six clicks, one device gone', async () => {
    await desk.getByText('Settings').first().click()
    await desk.getByText('At own pace').click()
    await button(desk, 'Pair everyone').click()
    await named(ABSENT).page.close()
    await button(desk, 'Start').click()
    await expect(desk.locator('.desk-match')).toHaveCount(5)
    expect(clicks()).toBeLessThanOrEqual(6)
    test.info().annotations.push({ type: 'clicks', description: String(clicks()) })
    await expect(desk.getByText(`${ABSENT} (away)`)).toBeVisible()
  })

  await test.step('a computer capital holds the seat of the one who is gone; two come late and sit down', async () => {
    await inMenuOf(desk, ABSENT, 'Let a computer capital hold the seat')
    await expect(desk.locator('.desk-people em').first()).toHaveText('caretaker')
    await Promise.all(LATE.map(name => comes(name, code, WAITS)))
    for (const name of LATE)
      await expect(named(name).page.getByRole('radio', { name: /^Rather neither/ })).toBeVisible()
    for (const name of LATE) {
      const row = desk.locator('.row-late').filter({ hasText: name })
      await row.getByRole('button', { name: /^Sit down/ }).click()
      await expect(row).toHaveCount(0)
      await expect(placeOn(named(name).page)).toBeVisible()
    }
    await accessible(desk)
  })

  await test.step('one is removed, and restored', async () => {
    await inMenuOf(desk, REMOVED, 'Remove from the class')
    await expect(heading(named(REMOVED).page)).toContainText('You were taken out of this class')
    await button(desk, 'Undo').click()
    await expect(placeOn(named(REMOVED).page)).toBeVisible()
  })

  await test.step('the absent one is back, asks for the seat and has it again', async () => {
    const student = named(ABSENT)
    student.page = watch(await student.context.newPage())
    await student.page.goto(`${school}/#/seat`)
    await student.page.getByRole('button', { name: 'Ask for my seat back' }).click()
    await button(desk, 'Help waiting: 1').click()
    await expect(desk.getByRole('dialog').getByText(/asks for its seat back/)).toBeVisible()
    await accessible(desk)
    await button(desk, 'Give the seat back').click()
    await expect(desk.getByRole('dialog', { name: 'No help waiting' })).toBeVisible()
    await desk.keyboard.press('Escape')
    await expect(student.page.getByRole('button', { name: 'Ask for help' })).toBeVisible()
  })

  await test.step('all play to their ends, each device reloaded once on the way', async () => {
    await Promise.all(
      students.map(({ page }, at) =>
        playSeat(page, STANCES[at % STANCES.length]!, steps =>
          steps === 2 + (at % 7) ? reloadOn(page) : Promise.resolve(),
        ),
      ),
    )
  })

  await test.step('devices, console and logs say the same', async () => {
    await expect(button(desk, 'To the debrief')).toBeVisible()
    const told = await Promise.all(students.map(async ({ name, page }) => ({ name, ...(await endOn(page)) })))
    const matches = desk.locator('.desk-match')
    for (const { match, ending } of told)
      await expect(matches.filter({ hasText: new RegExp(`^${match}`) })).toContainText(ending)
    const cards = await matches.allInnerTexts() // nobody calls: in the order of their numbers
    await button(desk, 'To the debrief').click()
    await button(desk, 'End the play and begin the debrief').click()
    await expect(heading(desk)).toHaveText('Out of role')
    const token = /#\/desk\/(.+)$/.exec(desk.url())?.[1] ?? ''
    const logs = await Promise.all(cards.map((_, at) => endInLog(hosted.url, token, at + 1)))
    for (const { name, match, ending, numbers } of told) {
      const at = cards.findIndex(card => card.startsWith(match))
      const log = logs[at]!
      expect(ending, name).toBe(log.ending)
      for (const [id, value] of Object.entries(log.numbers)) expect(numbers[id], `${name}: ${id}`).toBe(value)
      expect(cards[at], name).toContain(name)
    }
    await button(desk, 'Next page').click()
    await button(desk, 'Show it').click()
    await expect(desk.locator('.ended-matches > li')).toHaveCount(5)
    for (const { ending } of logs)
      await expect(desk.getByRole('heading', { name: ending }).first()).toBeVisible()
  })
  for (const { context } of students) await context.close()
  await deskContext.close()
  expect(wrong).toEqual([])
})

/** Opens what can be done for somebody, by the menu of the match they sit in, and does it. */
async function inMenuOf(desk: Page, name: string, what: string): Promise<void> {
  const card = desk.locator('.desk-match').filter({ hasText: name })
  await card.getByRole('button').first().click()
  await button(desk, name).click()
  await button(desk, what).click()
  for (
    let open = await desk.getByRole('dialog').count();
    open > 0;
    open = await desk.getByRole('dialog').count()
  )
    await desk.keyboard.press('Escape')
}

/** How a match ended, by the replay of its log. */
async function endInLog(url: string, token: string, match: number) {
  const answer = await fetch(`${url}/api/log/${match}`, { headers: { Authorization: `Bearer ${token}` } })
  const parsed = parseLog(String(((await answer.json()) as { text: string }).text))
  if (!parsed.ok) throw new Error('no log')
  const replayed = replay(parsed.value)
  if (!replayed.ok || replayed.value.kind !== 'played') throw new Error('the log does not replay')
  const { scenario } = parsed.value.loaded
  const view = viewFor(replayed.value.match, { kind: 'public' }, 0)
  const book = makeBook(scenario, { side: null, language: 'en' })
  const numbers = numbersInSight(view, book, 0).map(({ name, value }) => [name, value] as const)
  const ending = book.text(scenario.endings.find(one => one.id === view.end?.ending)?.name)
  return { ending, numbers: Object.fromEntries(numbers) }
}
