// Bored students over every screen of theirs: in a class, at the wire desk, alone; while somebody leads the class on. Over the built game.
import { type Browser, chromium } from '@playwright/test'
import { chromiumFlags, findBrowser } from '../../scripts/browser.mjs'
import { shipped } from '../match/support.ts'
import { type Device, deviceWith, freshFolder, hostIn, makeClass, tidy } from '../server/support.ts'
import { type Found, restless } from './monkey.ts'
import { seeded } from './seeded.ts'

const LEAD_EVERY = 4000 // milliseconds between two things that the instructor does

const NAMES = ['Ann', 'Bo', 'Cy', 'Di'] as const

/** Bored students of one class, four unless said otherwise, and one alone, each for so many steps. The last of four has the wire desk. */
export async function boredClass(
  seed: number,
  steps: number,
  scenario = 'low-ebb',
  students: number = NAMES.length,
): Promise<readonly Found[]> {
  const folder = freshFolder()
  const host = await hostIn(folder, 'dist/game')
  const loaded = shipped(scenario)
  const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: chromiumFlags() })
  const made = await makeClass(host.url, { talk: seed % 2 === 0 ? 'writing' : 'room' }, loaded)
  const desk = await deviceWith(host.url, made.facilitator)
  let stop = () => {}
  try {
    const pages = await Promise.all(
      NAMES.slice(0, students).map(name => seatOf(browser, host.url, made.code, name)),
    )
    await desk.until(view => view.people === pages.length)
    await desk.act({ kind: 'deal' })
    const wire = desk.view().console?.people.at(-1)
    if (wire && students === NAMES.length) await desk.act({ kind: 'wire', person: wire.id, matches: [1] })
    await desk.act({ kind: 'start' })
    stop = lead(desk, seeded(seed))
    const inClass = pages.map((page, at) =>
      restless(page, { steps, chance: seeded(seed * 10 + at), home: `${host.url}/#/seat`, leaves: false }),
    )
    const alone = await (await browser.newContext()).newPage()
    const found = await Promise.all([
      ...inClass,
      restless(alone, { steps, chance: seeded(seed * 10 + 9), home: `${host.url}/` }),
    ])
    return found
  } finally {
    stop()
    desk.link.close()
    await browser.close()
    await host.close()
    tidy(folder)
  }
}

/** A device that has joined, on a page of its own. */
async function seatOf(browser: Browser, url: string, code: string, name: string) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  await page.goto(`${url}/#/join/${code}`)
  await page.getByLabel('Your name, or a made-up one').fill(name)
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await page.getByText('You are in').waitFor()
  return page
}

/** Eyes up and down again, more time, the next turn, the pages of the debrief: whatever the class takes. Returns its end. */
function lead(desk: Device, chance: () => number): () => void {
  let page = 0
  const timer = setInterval(() => {
    const { phase, dimmed, open, turns } = desk.view()
    const act = (one: Parameters<Device['act']>[0]) => void desk.act(one).catch(() => {})
    if (dimmed) return act({ kind: 'dim', on: false })
    if (phase === 'debrief') {
      page += 1
      return act({ kind: 'page', at: page, choices: page % 2 === 0 ? 3 : 0 })
    }
    if (chance() < 0.2) return act({ kind: 'dim', on: true })
    if (chance() < 0.3) act({ kind: open < turns ? 'next' : 'debrief' })
  }, LEAD_EVERY)
  return () => clearInterval(timer)
}
