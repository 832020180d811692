// Real workers of a real browser come to what the page itself comes to.
import { expect, test } from 'vitest'
import text from '../../scenarios/first-contact.json?raw'
import type { Work } from '../../src/explore/work.ts'
import { pageHere, startWorker } from '../../src/main/pool.ts'
import { makePool } from '../../src/store/pool/pool.ts'

const work: Work = {
  kind: 'tally',
  options: { preset: JSON.parse(text).calendar.presets[0].id },
  seed: 'real',
  field: [null, null],
  playouts: 1200,
}

test('one, two and four workers come to what the page comes to', async () => {
  const run = async (most: number, worker: typeof startWorker = startWorker) => {
    const pool = makePool({ most, worker, page: async () => pageHere() })
    const result = await pool.run({ text, off: [] }, work)
    pool.close()
    if (!result.ok) throw new Error(result.error)
    return result.value
  }
  const onPage = await run(0)
  let started = 0
  for (const most of [1, 2, 4]) {
    const counting = () => {
      started += 1
      return startWorker()
    }
    expect(await run(most, counting)).toEqual(onPage)
  }
  expect(started).toBe(7)
})
