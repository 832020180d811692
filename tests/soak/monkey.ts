// A bored student: clicks whatever can be clicked, presses keys, types nonsense, reloads, turns the device, and does as chance says.
// Meanwhile the page may make no error, break no policy, grow no wider than its screen, lose no focus and break no rule of axe.
import AxeBuilder from '@axe-core/playwright'
import type { ElementHandle, Page } from '@playwright/test'

export type Restless = {
  readonly steps: number
  readonly chance: () => number // from 0 up to but not including 1
  readonly home: string // the address to come back to
  readonly axeEvery?: number // steps; default 60
  readonly leaves?: boolean // may delete, leave, go to other pages; default true
}

/** What was wrong, once each, with the step after which it was seen. */
export type Found = { readonly steps: number; readonly kinds: number; readonly faults: readonly string[] }

const SIZES = [
  [1366, 768],
  [390, 844],
  [320, 568],
  [1920, 1080],
] as const
const KEYS = [
  'Escape',
  'Tab',
  'Shift+Tab',
  'Enter',
  'Space',
  'ArrowDown',
  'ArrowUp',
  'Home',
  'End',
  'a',
  '1',
  '?',
]
const NONSENSE = [
  '',
  'x',
  'w'.repeat(400),
  '<img src=x onerror=alert(1)>',
  '{side} \u202e\u0000 😀',
  '=1+1',
  '東京とソウル 서울과 도쿄',
]
const CLICKABLE =
  'button:visible, a[href^="#"]:visible, summary:visible, input:visible:not([type=file]), select:visible, textarea:visible, label:has(input[type=radio]):visible'
const DESTRUCTIVE = /delete|start over|leave this class|two capitals/i
const REST = 200 // milliseconds, where there is nothing to do
const PATIENCE = 3000 // milliseconds in which focus may find a new place

const pick = <T>(list: readonly T[], chance: () => number): T => list[Math.floor(chance() * list.length)]!

export async function restless(page: Page, want: Restless): Promise<Found> {
  const { chance, steps, home, axeEvery = 60 } = want
  const faults = new Set<string>()
  const kinds = new Set<string>()
  let doing = 'arriving'
  const fault = (what: string) => faults.add(`${what}; after ${doing}`)
  watch(page, fault)
  await page.goto(home)
  for (let step = 0; step < steps; step += 1) {
    try {
      doing = `step ${step}: ${await act(page, want)}`
      kinds.add(doing.replace(/^step \d+: /, ''))
      await settled(page)
      await inspect(page, fault, doing)
      if (step % axeEvery === axeEvery - 1) await axe(page, fault)
    } catch (error) {
      if (!isPassing(error)) fault(String(error).split('\n')[0]!)
    }
    if (chance() < 0.01 && want.leaves !== false) await page.goto(home).catch(() => {})
  }
  return { steps, kinds: kinds.size, faults: [...faults] }
}

/** The page went on while it was looked at; nothing is wrong with that. */
const isPassing = (error: unknown): boolean =>
  /not attached|detached|Execution context|navigat|Timeout|intercepts|outside of the viewport|not visible|is not stable/.test(
    String(error),
  )

function watch(page: Page, fault: (what: string) => void): void {
  page.on('pageerror', error => fault(`error: ${error.message}`))
  page.on('console', message => {
    if (message.type() === 'error' && !/net::ERR_|WebSocket/.test(message.text()))
      fault(`console: ${message.text()}`)
  })
  page.on('dialog', dialog => void dialog.dismiss().catch(() => {}))
  page.context().on('page', other => void (other === page || other.close().catch(() => {})))
}

/** One thing that a bored hand does; says what. */
async function act(page: Page, { chance, leaves = true }: Restless): Promise<string> {
  const by = chance()
  if (by < 0.12) {
    const key = pick(KEYS, chance)
    await page.keyboard.press(key)
    return `key ${key}`
  }
  if (by < 0.135) {
    await page.reload()
    return 'reload'
  }
  if (by < 0.15 && leaves) {
    await page.goBack({ timeout: 2000 })
    if (page.url() === 'about:blank') await page.goForward()
    return 'back'
  }
  if (by < 0.17) {
    const [width, height] = pick(SIZES, chance)
    await page.setViewportSize({ width, height })
    return `size ${width}`
  }
  const all = await page.locator(CLICKABLE).elementHandles()
  if (all.length === 0) {
    await page.waitForTimeout(REST)
    return 'nothing to click'
  }
  return use(page, pick(all, chance) as ElementHandle<HTMLElement>, chance, leaves)
}

async function use(
  page: Page,
  one: ElementHandle<HTMLElement>,
  chance: () => number,
  leaves: boolean,
): Promise<string> {
  const { tag, type, name, longest } = await one.evaluate(element => ({
    longest:
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.maxLength : -1,
    tag: element.tagName,
    type: element.getAttribute('type') ?? '',
    name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40),
  }))
  if (!leaves && DESTRUCTIVE.test(name)) return `left alone: ${name}`
  const quick = { timeout: 1000, noWaitAfter: true }
  if (tag === 'SELECT') {
    const options = await one.evaluate(element =>
      [...(element as HTMLSelectElement).options].map(o => o.value),
    )
    await one.selectOption(pick(options, chance), quick)
  } else if (tag === 'TEXTAREA' || (tag === 'INPUT' && /^(?:text|number|search|)$/.test(type))) {
    await one.fill(type === 'number' ? String(Math.floor(chance() * 200)) : nonsense(chance, longest), quick)
  } else if (chance() < 0.3 && tag !== 'LABEL') {
    await one.focus()
    await page.keyboard.press(chance() < 0.5 ? 'Enter' : 'Space')
  } else await one.click({ ...quick, force: tag === 'LABEL' || tag === 'INPUT' })
  return `${tag.toLowerCase()} ${name}`
}

/** As much of it as a hand could type there. */
const nonsense = (chance: () => number, longest: number): string => {
  const text = pick(NONSENSE, chance)
  return longest < 0 ? text : text.slice(0, longest)
}

/** Two frames, so that what was done has been drawn. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>(done => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )

async function inspect(page: Page, fault: (what: string) => void, doing: string): Promise<void> {
  const seen = await page.evaluate(() => ({
    over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    widest: [...document.querySelectorAll('body *')]
      .filter(one => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map(one => `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''}`)
      .slice(0, 4)
      .join(' '),
    headings: [...document.querySelectorAll('h1')].map(one => one.textContent ?? '').join(' | '),
    isEmpty: document.readyState === 'complete' && (document.body.textContent ?? '').trim() === '',
  }))
  if (seen.over > 1) {
    const { width } = page.viewportSize() ?? { width: 0 }
    fault(`${seen.over} px too wide at ${width}, on “${seen.headings}”: ${seen.widest}`)
  }
  if (seen.isEmpty && !(await comes(page))) fault('an empty page')
  if (/something broke|went wrong|did not arrive/i.test(seen.headings))
    fault(`the page says “${seen.headings}”`)
  if (!/: (?:button|a|summary) /.test(doing)) return
  const found = await page
    .waitForFunction(
      () => document.activeElement !== null && document.activeElement !== document.body,
      null,
      {
        timeout: PATIENCE,
      },
    )
    .catch(() => null)
  if (!found) fault(`focus lost on “${seen.headings}”`)
}

/** A screen that is loaded when it is first wanted may take a moment. */
const comes = (page: Page): Promise<boolean> =>
  page
    .waitForFunction(() => (document.body.textContent ?? '').trim() !== '', null, { timeout: 3 * PATIENCE })
    .then(
      () => true,
      () => false,
    )

async function axe(page: Page, fault: (what: string) => void): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  for (const one of violations)
    fault(
      `axe ${one.id}: ${one.nodes
        .map(node => node.target.join(' '))
        .slice(0, 3)
        .join(', ')}`,
    )
}
