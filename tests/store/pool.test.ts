// The pool: the same result for any number of helpers and whatever becomes of them; progress that rises to the end; a stop that
// stops. Helpers here are the real workbench behind a wire that copies what it carries and takes its time.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeBench } from '../../src/explore/bench.ts'
import { simulate } from '../../src/explore/simulate.ts'
import type { Part, TallyWork } from '../../src/explore/work.ts'
import { draw } from '../../src/kit/draw.ts'
import { compile } from '../../src/scenario/compile.ts'
import { loadScenario } from '../../src/scenario/load.ts'
import { type Helper, pageHelper, type WorkerLike, workerHelper } from '../../src/store/pool/helper.ts'
import { type Hiring, makePool } from '../../src/store/pool/pool.ts'

const text = readFileSync(new URL('../../scenarios/first-contact.json', import.meta.url), 'utf8')
const loaded = loadScenario(text)
if (!loaded.ok) throw new Error('first-contact does not load')
const c = compile(loaded.value)
const subject = { text, off: [] }
const PIECE = 200
const work: TallyWork = {
  kind: 'tally',
  options: { preset: c.presets[0]!.id },
  seed: 'pool',
  field: [null, null],
  playouts: 5 * PIECE + 17,
}
const whole = simulate(c, work.options, work.seed, work.field, 0, work.playouts)

/** A worker on the other end of a slow wire; after `dies` answers it breaks. */
const slowWorker = (name: string, dies = Number.POSITIVE_INFINITY): WorkerLike => {
  const bench = makeBench()
  let answers = 0
  const worker: WorkerLike = {
    onmessage: null,
    onmessageerror: null,
    onerror: null,
    postMessage: ask => {
      const answer = structuredClone(bench(structuredClone(ask) as Parameters<typeof bench>[0]))
      answers += 1
      const broken = answers > dies
      setTimeout(
        () =>
          broken ? worker.onerror?.({} as ErrorEvent) : worker.onmessage?.({ data: answer } as MessageEvent),
        draw(name, `${answers}`, 8),
      )
    },
    terminate: () => {},
  }
  return worker
}
const page = async (): Promise<Helper> =>
  pageHelper(
    makeBench(),
    () => performance.now(),
    () => new Promise(resolve => setTimeout(resolve)),
  )
const withWorkers = (most: number, dies?: number): Hiring => {
  let hired = 0
  const worker = (): Helper => {
    hired += 1
    return workerHelper(slowWorker(`worker ${hired}`, dies))
  }
  return { most, page, worker }
}

describe('a pool', () => {
  it.each([0, 1, 2, 4])('comes to the same with %i workers', async most => {
    const result = await makePool(withWorkers(most)).run(subject, work)
    expect(result).toEqual({ ok: true, value: { kind: 'tally', tally: whole } })
  })

  it.each([0, 1, 3])('loses nothing when every worker breaks after %i answers', async dies => {
    const result = await makePool(withWorkers(2, dies)).run(subject, work)
    expect(result).toEqual({ ok: true, value: { kind: 'tally', tally: whole } })
  })

  it('does the work on the page where workers are refused', async () => {
    const result = await makePool({ most: 4, page, worker: () => null }).run(subject, work)
    expect(result).toEqual({ ok: true, value: { kind: 'tally', tally: whole } })
  })

  it('tells how far it is, up to the end', async () => {
    const told: number[] = []
    const progress = (done: number, all: number, soFar: Part): void => {
      expect(all).toBe(work.playouts)
      expect(soFar.kind === 'tally' && soFar.tally.playouts).toBe(done)
      told.push(done)
    }
    await makePool(withWorkers(2)).run(subject, work, { progress })
    expect(told).toEqual([...told].sort((a, b) => a - b))
    expect(told).toHaveLength(6)
    expect(told.at(-1)).toBe(work.playouts)
  })

  it.each([0, 2])('stops when it is called off, and can begin again (%i workers)', async most => {
    const pool = makePool(withWorkers(most))
    const stop = new AbortController()
    const told: number[] = []
    const progress = (done: number): void => {
      told.push(done)
      stop.abort()
    }
    expect(await pool.run(subject, work, { stop: stop.signal, progress })).toEqual({
      ok: false,
      error: 'stopped',
    })
    expect(told).toHaveLength(1)
    expect(await pool.run(subject, work)).toMatchObject({ ok: true })
  })

  it('does two works at a time, each as if alone', async () => {
    const pool = makePool(withWorkers(2))
    const other: TallyWork = { ...work, seed: 'other', playouts: 300 }
    const [one, two] = await Promise.all([pool.run(subject, work), pool.run(subject, other)])
    expect(one).toEqual({ ok: true, value: { kind: 'tally', tally: whole } })
    const alone = simulate(c, other.options, other.seed, other.field, 0, 300)
    expect(two).toEqual({ ok: true, value: { kind: 'tally', tally: alone } })
  })

  it('says what is wrong with a scenario or a work', async () => {
    const pool = makePool(withWorkers(2))
    expect(await pool.run({ text: '{}', off: [] }, work)).toEqual({ ok: false, error: 'bad-scenario' })
    const nowhere: TallyWork = { ...work, options: { preset: 'nowhere' } }
    expect(await pool.run(subject, nowhere)).toEqual({ ok: false, error: 'bad-work' })
  })
})

describe('the page as a helper', () => {
  it('never works longer than a slice at a time once it knows the work', async () => {
    let clock = 0
    const slices: number[] = []
    const bench = makeBench()
    const timed: typeof bench = ask => {
      if (ask.kind === 'piece') {
        slices.push(ask.to - ask.from)
        clock += ask.to - ask.from // a millisecond a unit
      }
      return bench(ask)
    }
    const helper = pageHelper(
      timed,
      () => clock,
      async () => {},
    )
    await helper.ask({ kind: 'open', scenario: 0, ...subject })
    await helper.ask({ kind: 'piece', scenario: 0, work, from: 0, to: 100 })
    expect(Math.max(...slices)).toBeLessThanOrEqual(6)
    expect(slices.reduce((sum, n) => sum + n, 0)).toBe(100)
  })
})
