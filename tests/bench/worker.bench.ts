// Ten thousand whole playouts of the flagship in workers of a real browser, on the built page with its policy: how long they take,
// and how long the page's longest frame was meanwhile, beside the longest of an idle page.
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { chromiumFlags, findBrowser } from '../../scripts/browser.mjs'
import { ensureBuilt } from '../../scripts/fresh.mjs'
import { headerPolicy } from '../../src/server/policy.ts'

const PLAYOUTS = 10_000
const ROUNDS = 3
const game = new URL('../../dist/game/', import.meta.url)
if (!ensureBuilt('production')) throw new Error('the game was not built')
const assets = readdirSync(fileURLToPath(new URL('assets/', game)))
const chunk = assets.find(name => /^pool-.*\.js$/.test(name))
if (chunk === undefined) throw new Error('no pool in the build')
const text = readFileSync(new URL('../../scenarios/low-ebb.json', import.meta.url), 'utf8')
const preset = JSON.parse(text).calendar.presets[0].id as string

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
}
const server = createServer((request, response) => {
  const path = (request.url ?? '/').replace(/[?#].*/, '').slice(1) || 'index.html'
  try {
    const body = readFileSync(new URL(path, game))
    const type = TYPES[extname(path)] ?? 'application/octet-stream'
    response.writeHead(200, { 'content-type': type, 'content-security-policy': headerPolicy }).end(body)
  } catch {
    response.writeHead(404).end()
  }
})
const port = await new Promise<number>(resolve => {
  server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port))
})

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
  await page.goto(`http://127.0.0.1:${port}/`)
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
server.close()
console.log(`${PLAYOUTS} playouts of the flagship (${preset}), characters by seed; ${ROUNDS} rounds`)
console.table(rows)
