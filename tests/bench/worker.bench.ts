// Ten thousand whole playouts of the flagship in workers of a real browser, on the built page with its policy: how long they take,
// and how long the page's longest frame was meanwhile, beside the longest of an idle page.
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { chromiumFlags, findBrowser } from '../../scripts/browser.mjs'
import { serveGame } from './game.ts'

const PLAYOUTS = 10_000
const ROUNDS = 3
const game = await serveGame()
const chunk = game.chunk('pool')
const text = readFileSync(new URL('../../scenarios/low-ebb.json', import.meta.url), 'utf8')
const preset = JSON.parse(text).calendar.presets[0].id as string

type Asked = {
  chunk: string
  text: string
  preset: string
  playouts: number
  rounds: number
  workers: number
}
type Found = { first: number; rates: number[]; frame: number; idle: number; ok: boolean }

/** Runs in the page. A warm-up, the rounds, and a frame callback that notes the longest gap. */
const inPage = async ({ chunk, text, preset, playouts, rounds, workers }: Asked): Promise<Found> => {
  let longest = 0
  let last = performance.now()
  const frame = (now: number): void => {
    longest = Math.max(longest, now - last)
    last = now
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  await new Promise(resolve => setTimeout(resolve, 1000))
  longest = 0
  await new Promise(resolve => setTimeout(resolve, 1500))
  const idle = longest
  const { poolHere } = await import(`/assets/${chunk}`)
  const pool = poolHere(workers)
  const run = async (seed: string, count: number) => {
    const began = performance.now()
    const work = { kind: 'tally', options: { preset }, seed, field: [null, null], playouts: count }
    const result = await pool.run({ text, off: [] }, work)
    return { ok: result.ok && result.value.tally.playouts === count, ms: performance.now() - began }
  }
  const first = await run('first', 100)
  longest = 0
  const rates: number[] = []
  let ok = first.ok
  for (let round = 0; round < rounds; round += 1) {
    const one = await run(`round ${round}`, playouts)
    ok &&= one.ok
    rates.push(one.ms)
  }
  return { first: first.ms, rates, frame: longest, idle, ok }
}

const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: chromiumFlags() })
const rows = []
for (const workers of [1, 2, 0]) {
  const page = await browser.newPage()
  await page.goto(game.url)
  const found = await page.evaluate(inPage, {
    chunk,
    text,
    preset,
    playouts: PLAYOUTS,
    rounds: ROUNDS,
    workers,
  })
  if (!found.ok) throw new Error(`${workers} workers did not finish`)
  rows.push({
    workers: workers === 0 ? 'none: the page in slices' : workers,
    [`${PLAYOUTS} playouts, ms, by round`]: found.rates.map(Math.round).join(' '),
    'first hundred, with start, ms': Math.round(found.first),
    'longest frame gap, ms': Math.round(found.frame),
    'idle, ms': Math.round(found.idle),
  })
  await page.close()
}
await browser.close()
game.close()
console.log(`${PLAYOUTS} playouts of the flagship (${preset}), characters by seed; ${ROUNDS} rounds`)
console.table(rows)
