// What the thread of a page had to do while something went on: its tasks in its own processor time, which no other program's work
// lengthens, and the frames it was given, as the browser's own trace has them.
import type { Browser, Page } from 'playwright-core'

type Traced = {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number // microseconds
  readonly tdur?: number // of the thread's own time
  readonly args?: { readonly name?: string }
}
export type Tasks = {
  readonly ms: number // by the clock
  readonly own: readonly number[] // ms of each task of the page's thread
  readonly worker: number // ms of own time of the busiest worker
  readonly frames: number
}

export const tasksOf = async (browser: Browser, page: Page, run: () => Promise<unknown>): Promise<Tasks> => {
  const session = await browser.newBrowserCDPSession()
  const seen: Traced[] = []
  const collect = ({ value }: { value: object[] }): void => {
    for (const one of value as Traced[])
      if (one.name === 'thread_name' || one.name === 'RunTask') seen.push(one)
  }
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', '__metadata'] },
  })
  const frames = await countFrames(page)
  const began = performance.now()
  await run()
  const ms = performance.now() - began
  const shown = await frames()
  const complete = new Promise(done => session.once('Tracing.tracingComplete', done))
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', collect)
  const threads = (name: string) => seen.filter(one => one.name === 'thread_name' && one.args?.name === name)
  const own = tasksIn(seen, threads('CrRendererMain'))
  const workers = threads('DedicatedWorker thread').map(one => sum(tasksIn(seen, [one])))
  if (own.length === 0) throw new Error('the trace has no tasks of a page')
  return { ms, own, worker: Math.max(0, ...workers), frames: shown }
}

const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0)

const tasksIn = (seen: readonly Traced[], threads: readonly Traced[]): number[] =>
  seen.flatMap(({ dur, name, pid, tdur, tid }) =>
    name !== 'thread_name' && threads.some(one => one.pid === pid && one.tid === tid)
      ? [(tdur ?? dur ?? 0) / 1000]
      : [],
  )

/** Counts frames of the page from now; asked again, tells how many. */
const countFrames = async (page: Page): Promise<() => Promise<number>> => {
  await page.evaluate(() => {
    const count = { frames: 0 }
    Object.assign(window, { count })
    const frame = (): void => {
      count.frames += 1
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
  return () => page.evaluate(() => (window as unknown as { count: { frames: number } }).count.frames)
}
