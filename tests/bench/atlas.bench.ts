// The atlas of a match: its memory at ten times and a hundred times the playouts; the first picture of every preset from a cold start
// in workers of a real browser, on the built page; then the debrief's own page of it, from its first picture to the last, with what
// the page's thread had to do meanwhile. The bounds are printed beside the figures, and a figure beyond its bound fails.
import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type Browser, chromium } from 'playwright-core'
import { chromiumFlags, findBrowser } from '../../scripts/browser.mjs'
import { lineKeeper } from '../../src/debrief/line.ts'
import { type AtlasWork, addCounts, atlasPiece, pointsOf } from '../../src/explore/atlas.ts'
import { pieceOf } from '../../src/explore/work.ts'
import { atlasWork, firstWork } from '../../src/main/futures.ts'
import { logText, makeLog } from '../../src/match/log.ts'
import { foldOn } from '../../src/match/replay.ts'
import { type MatchState, newMatch } from '../../src/match/state.ts'
import { played } from '../debrief/matches.ts'
import { serveGame } from './game.ts'
import { median } from './rounds.ts'
import { tasksOf } from './tasks.ts'

const FIRST = 500 // ms to a first picture
const TASK = 20 // ms of the page's own processor time in one task
const ROUNDS = 5
const PRESETS = ['four', 'six', 'seven', 'twelve']

/** A whole match between two computers, and the atlas of it as the debrief asks for it. */
const matchOf = async (preset: string) => {
  const { entries, setup } = await played('low-ebb', preset, ['pragmatist', 'reconciler'], 'bench')
  const keeper = lineKeeper()
  let final: MatchState = newMatch(setup)
  for (const entry of entries) {
    const next = foldOn(final, [entry])
    if (!next.ok) throw new Error(next.error.code)
    keeper.see(final, next.value)
    final = next.value
  }
  const work = atlasWork(final, keeper.line(final))
  return { final, work, points: pointsOf(setup.compiled, work.line).length }
}

// ---- memory ------------------------------------------------------------------------------------------------------------------

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const held = (): number => {
  collect()
  const { arrayBuffers, heapUsed } = process.memoryUsage()
  return (arrayBuffers + heapUsed) / 1024
}

const WARM = 10_000 // playouts
const GROWTH = 1024 // KB

const memory = async () => {
  const { final, points, work } = await matchOf('four')
  const c = final.setup.compiled
  const piece = pieceOf(work)
  atlasPiece(c, work, 0, Math.ceil(WARM / points)) // what is worked out once for a scenario, and the engine's own
  const before = held()
  const counts = atlasPiece(c, work, 0, piece)
  const rows = []
  let done = piece
  for (const playouts of [1_000, 10_000, 100_000]) {
    for (; done * points < playouts; done += piece) addCounts(counts, atlasPiece(c, work, done, done + piece))
    rows.push({
      playouts: done * points,
      'held, KB': Math.round(held() - before),
      'of them counts, KB': Math.round(
        (counts.endings.byteLength + counts.aims.byteLength + counts.levels.byteLength) / 1024,
      ),
    })
  }
  console.log(
    `memory of an atlas, four turns: it counts and keeps no future; from 10,000 to 100,000 at most ${GROWTH} KB more`,
  )
  console.table(rows)
  const [, some, most] = rows.map(row => row['held, KB'])
  if (most! > some! + GROWTH) throw new Error('the memory of an atlas grows with its playouts')
}

// ---- in the browser ----------------------------------------------------------------------------------------------------------

type Asked = { readonly chunk: string; readonly text: string; readonly work: string }

/** A work as text: the lists of a world are marked, and made again in the page. */
const packed = (work: AtlasWork): string =>
  JSON.stringify(work, (_, value) =>
    ArrayBuffer.isView(value)
      ? { list: value.constructor.name, of: Array.from(value as Int32Array) }
      : (value as unknown),
  )

/** Runs in the page: milliseconds from nothing, not even a worker, to the counts of a first picture. */
const firstInPage = async ({ chunk, text, work }: Asked): Promise<number> => {
  const made = JSON.parse(work, (_, value) => {
    if (value?.list === 'Int32Array') return Int32Array.from(value.of)
    return value?.list === 'Uint8Array' ? Uint8Array.from(value.of) : value
  })
  const began = performance.now()
  const { poolHere } = await import(`/assets/${chunk}`)
  const result = await poolHere().run({ text, off: [] }, made)
  if (!result.ok) throw new Error(result.error)
  return performance.now() - began
}

const pictures = async (browser: Browser, game: Awaited<ReturnType<typeof serveGame>>) => {
  const text = readFileSync(new URL('../../scenarios/low-ebb.json', import.meta.url), 'utf8')
  const matches = await Promise.all(PRESETS.map(matchOf))
  const times = PRESETS.map((): number[] => [])
  const own = PRESETS.map((): number[] => [])
  for (let round = 0; round < ROUNDS; round += 1)
    for (let at = 0; at < PRESETS.length; at += 1) {
      const page = await browser.newPage()
      await page.goto(game.url, { waitUntil: 'networkidle' }) // what the page itself loads behind itself is not counted
      const work = packed(firstWork(matches[at]!.work))
      const asked = { chunk: game.chunk('pool'), text, work }
      const tasks = await tasksOf(browser, page, async () => {
        times[at]!.push(await page.evaluate(firstInPage, asked))
      })
      own[at]!.push(tasks.worker + tasks.own.reduce((sum, one) => sum + one, 0))
      await page.close()
    }
  bound(FIRST, own.map(median), 'ms to a first picture')
  console.log(
    `a first picture from a cold start, ${ROUNDS} rounds; at most ${FIRST} ms of own time, and by the clock where nothing else runs`,
  )
  console.table(
    PRESETS.map((preset, at) => ({
      preset,
      playouts: firstWork(matches[at]!.work).futures * matches[at]!.work.line.length,
      'ms, median': Math.round(median(times[at]!)),
      'by round': times[at]!.map(Math.round).join(' '),
      'own time of page and busiest worker, ms, median': Math.round(median(own[at]!)),
    })),
  )
}

const debrief = async (browser: Browser, url: string, preset: string) => {
  const { final, points, work } = await matchOf(preset)
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  await page.goto(url)
  const buffer = Buffer.from(logText(makeLog(final)))
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'match.json', mimeType: 'application/json', buffer })
  await page.getByRole('link', { name: 'To the debrief' }).click()
  const next = page.getByRole('button', { name: 'Next', exact: true })
  const guess = page.getByRole('button', { name: 'Show it without a guess' })
  const title = page.getByRole('heading', { level: 1 })
  while ((await title.textContent()) !== 'What else could have happened') await next.click()
  const tasks = await tasksOf(browser, page, async () => {
    await guess.click()
    await page.locator('[data-state=done]').waitFor({ timeout: 300_000 })
  })
  await page.close()
  return {
    preset,
    playouts: work.futures * points,
    'all of it, s': Number((tasks.ms / 1000).toFixed(1)),
    'frames, of 60 a second, %': Math.round((tasks.frames * 100_000) / (60 * tasks.ms)),
    [`tasks over ${TASK} ms`]: tasks.own.filter(one => one > TASK).length,
    'longest, ms': Number(Math.max(0, ...tasks.own).toFixed(1)),
    'busy, %': Math.round((tasks.own.reduce((sum, one) => sum + one, 0) * 100) / tasks.ms),
  }
}

const bound = (most: number, of: readonly number[], what: string): void => {
  if (of.some(one => one > most)) {
    console.error(`${what}: beyond ${most}`)
    process.exitCode = 1
  }
}

await memory()
const game = await serveGame()
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: chromiumFlags() })
await pictures(browser, game)
console.log(
  'the page of the atlas while it counts, in its own processor time: no task over 20 ms drops a frame',
)
const pages = [await debrief(browser, game.url, 'four'), await debrief(browser, game.url, 'twelve')]
console.table(pages)
bound(
  0,
  pages.map(one => Number(one[`tasks over ${TASK} ms`])),
  `tasks over ${TASK} ms`,
)
await browser.close()
game.close()
