// How long a move of the strongest level takes on a Chromebook: whole matches are played through the screens of the built page, its
// worker is asked as it always is, and each of its questions is then put once more to the worker's own code on the page's thread, four
// times slower. A browser slows down pages and not workers, hence the page. The answer must be the same. Own time is that of the
// page's thread, which no other program's work lengthens; the bound, 2 s, is on it.
import { type CDPSession, chromium, type Page } from '@playwright/test'
import { chromiumFlags, findBrowser } from '../../scripts/browser.mjs'
import { toEnd } from '../journeys/quick.ts'
import { serveGame } from './game.ts'
import { median } from './rounds.ts'

const SLOWER = 4
const BOUND = 2000 // ms
const MATCHES = ['Four turns', 'Six turns', 'All twelve slots'] // by turns, as the first page names them

type Heard = { readonly ask: { readonly kind: string }; answer?: string; ms?: number }
type Ears = { heard: Heard[]; told: unknown }

/** Runs in the page before anything of the game: notes what its workers are asked, what they answer, and after how long. */
const listenToWorkers = (): void => {
  const ears = window as unknown as Ears
  ears.heard = []
  window.Worker = class extends Worker {
    readonly waiting: (() => void)[] = []
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given)
      this.addEventListener('message', () => this.waiting.shift()?.())
      this.addEventListener('message', ({ data }) => {
        const open = ears.heard.find(one => one.answer === undefined)
        if (open) open.answer = JSON.stringify(data)
      })
    }
    override postMessage(ask: { kind: string }): void {
      const began = performance.now()
      const one: Heard = { ask }
      ears.heard.push(one)
      this.waiting.push(() => {
        one.ms = performance.now() - began
      })
      super.postMessage(ask)
    }
  }
}

/** Runs in the page: the worker's code here, its answers caught instead of sent. */
const workerHere = async (chunk: string): Promise<void> => {
  const ears = window as unknown as Ears
  window.postMessage = (answer: unknown) => {
    ears.told = answer
  }
  await import(`/assets/${chunk}`)
}

/** Runs in the page: one of the questions again. Milliseconds by the clock, and whether the answer is the worker's. */
const askHere = (at: number): { readonly clock: number; readonly same: boolean } => {
  const ears = window as unknown as Ears
  const { ask, answer } = ears.heard[at]!
  const began = performance.now()
  dispatchEvent(new MessageEvent('message', { data: ask }))
  return { clock: performance.now() - began, same: JSON.stringify(ears.told) === answer }
}

/** Runs in the page: a long sum. */
const sum = (): number => {
  let total = 0
  for (let n = 0; n < 1e8; n += 1) total = (total + n * 7) % 1_000_003
  return total
}

/** The own time of the page's thread so far, ms. */
async function ownTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(one => one.name === 'TaskDuration')?.value ?? 0) * 1000
}

async function playOne(page: Page, preset: string, seed: string, side: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(game.url)
  await page.getByText('More choices').click()
  await page.getByRole('radio', { name: /^Ambassador/ }).check({ force: true })
  await page.getByRole('radio', { name: new RegExp(`^${preset}:`) }).check({ force: true })
  await page.getByLabel('Seed').fill(seed)
  await page.getByRole('radio', { name: side, exact: true }).check({ force: true })
  await page.getByRole('button', { name: /^Play as/ }).click()
  await toEnd(page)
  await page.goto(`${game.url}#/about`)
}

type Move = { readonly clock: number; readonly own: number; readonly worker: number }

async function movesOf(page: Page): Promise<{ readonly moves: readonly Move[]; readonly slower: number }> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const heard = await page.evaluate(() =>
    (window as unknown as Ears).heard.map(({ ask, ms }) => ({ kind: ask.kind, ms: ms ?? 0 })),
  )
  const timed = async (): Promise<number> => {
    const began = await ownTime(session)
    await page.evaluate(sum)
    return (await ownTime(session)) - began
  }
  const before = await timed()
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const slower = (await timed()) / before
  await page.evaluate(workerHere, game.chunk('worker'))
  const moves: Move[] = []
  for (const [at, { kind, ms }] of heard.entries()) {
    if (kind !== 'open' && kind !== 'choose') continue
    const began = await ownTime(session)
    const { clock, same } = await page.evaluate(askHere, at)
    const own = (await ownTime(session)) - began
    if (!same) throw new Error(`another answer on the page than in the worker, question ${at}`)
    if (kind === 'choose') moves.push({ clock, own, worker: ms })
  }
  return { moves, slower }
}

const told = (times: readonly number[]) => ({
  'median, ms': Math.round(median(times)),
  'longest, ms': Math.round(Math.max(...times)),
})

const game = await serveGame()
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: chromiumFlags() })
const all: Move[] = []
const rows = []
const factors: number[] = []
try {
  for (const [nth, preset] of MATCHES.entries()) {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
    const page = await context.newPage()
    await page.addInitScript(listenToWorkers)
    await playOne(page, preset, `rival ${nth}`, nth % 2 === 0 ? 'Seoul' : 'Tokyo')
    const { moves, slower } = await movesOf(page)
    all.push(...moves)
    factors.push(slower)
    rows.push({ match: preset, moves: moves.length, ...told(moves.map(one => one.own)) })
    await context.close()
  }
} finally {
  await browser.close()
  game.close()
}
console.log(`Moves of the ambassador, ${SLOWER} times slower, own time; by match:`)
console.table(rows)
console.table({
  [`${SLOWER} times slower, own time`]: told(all.map(one => one.own)),
  [`${SLOWER} times slower, by the clock`]: told(all.map(one => one.clock)),
  'in its worker, as it was played here': told(all.map(one => one.worker)),
})
console.log(
  `slowed down ${factors.map(one => one.toFixed(1)).join(', ')} times, by the own time of a long sum before and after`,
)
const longest = Math.max(...all.map(one => one.own))
const held = all.length >= 30 && Math.min(...factors) > SLOWER * 0.8 && longest <= BOUND
console.log(`${all.length} moves; the bound, ${BOUND} ms for the longest, is ${held ? 'held' : 'BROKEN'}`)
if (!held) process.exitCode = 1
