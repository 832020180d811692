// A host in a process of its own, to be killed: its folder and port are its arguments. Prints its port when it answers. A parent
// that asks is told what it has used so far.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { POLICIES } from '../../src/policy/named.ts'
import { startHost } from '../../src/server/start.ts'

const [folder = '', port = '0', database = `${folder}/classes.db`] = process.argv.slice(2)
const started = await startHost({
  database,
  game: folder,
  address: '127.0.0.1',
  port: Number(port),
  policies: POLICIES,
  days: 30,
  key: 'key-of-the-tests-host',
})
if (!started.ok) throw new Error(`rules ${started.error.rules}`)
console.log(started.value.port)

const loop = monitorEventLoopDelay({ resolution: 5 })
loop.enable()

/**
 * Bytes, after a collection where the parent asks for one (`rested`: once every class is over and let go of); microseconds
 * of its processor, in all and of its main thread; how late its loop was, ms.
 */
process.on('message', async asked => {
  const late = { p99: loop.percentile(99) / 1e6 - 5, most: loop.max / 1e6 - 5 }
  const { host } = started.value
  if (asked === 'rested') while ((await host.rest()) > 0) await wait(100)
  if (asked !== 'as it is') await collected()
  const { rss, heapUsed, external } = process.memoryUsage()
  const [all, own] = [process.cpuUsage(), process.threadCpuUsage()]
  const cpu = { all: all.user + all.system, own: own.user + own.system }
  process.send?.({ rss, heapUsed, external, cpu, late })
  loop.reset()
})
process.on('SIGINT', () => process.exit()) // so that a profile of it is written

const wait = (milliseconds: number) => new Promise(done => setTimeout(done, milliseconds))

/** What finalizers of a first collection let go of goes with the second. */
async function collected(): Promise<void> {
  for (let time = 0; time < 2; time += 1) {
    globalThis.gc?.()
    await new Promise(done => setImmediate(done))
  }
}
