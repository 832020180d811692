// The class host under load, on the machine it shares with the load: joins from one address; live matches over real sockets with a
// durable move a second a seat, in rising numbers, and what a reveal takes; the bare transports beside it at the same rate; memory
// a match; and a restart. `node tests/bench/host.bench.ts [MATCHES] [SECONDS]`; variables: SCENARIO, SHARES=0.5,1,
// ONLY=load|bare|restart|joins, HOST_OPTIONS for Node.
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { MOST_MATCHES } from '../../src/classroom/acts.ts'
import { usualSettings } from '../../src/classroom/settings.ts'
import { shipped } from '../match/support.ts'
import { hostInside } from '../server/inside.ts'
import { freshFolder, freshRef, joinAs, makeClass, tidy } from '../server/support.ts'
import { bundledHost } from '../soak/bundle.ts'
import { startVictim } from '../soak/victim.ts'
import { bare } from './bare.ts'
import { type BenchHost, benchHost, type Crowd, played, seated, type Used } from './host-load.ts'

const MATCHES = Number(process.argv[2] ?? 1000)
const SECONDS = Number(process.argv[3] ?? 20)
const SCENARIO = process.env['SCENARIO'] ?? 'low-ebb'
const ONLY = process.env['ONLY']
const SHARES = (process.env['SHARES'] ?? '0.1,0.25,0.5,0.75,1').split(',').map(Number)
const RESTARTED = 200
const ENTRIES = 500
const JOINS = 60
const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
const SHIPPED = String(scripts.start)
  .split(' ')
  .filter(word => word.startsWith('--'))
  .join(' ')
const SECOND = 1000
const RETURNED = 10 * SECOND // after which freed pages, which are kept for reuse for 8 seconds, are the system's again
const AIM = 50 // milliseconds, p99 from the second seal to the reveal

const loop = monitorEventLoopDelay({ resolution: 5 })
loop.enable()
const wait = (milliseconds: number) => new Promise<void>(done => setTimeout(done, milliseconds))
const round = (value: number, places = 1): number => Math.round(value * 10 ** places) / 10 ** places
const at = (list: readonly number[], part: number): number => {
  const sorted = [...list].sort((a, b) => a - b)
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0)
}

// ---- under load --------------------------------------------------------------------------------------------------------

async function underLoad(): Promise<void> {
  const host = await benchHost((process.env['HOST_OPTIONS'] ?? SHIPPED).split(' ').filter(Boolean))
  const before = await host.used('collected')
  const crowd = await seated(host.url, MATCHES, SCENARIO)
  await wait(2 * SECOND)
  await memory(host, before, crowd, 'all seated, nothing played')
  let most = 0
  for (const share of SHARES) {
    const live = Math.round(MATCHES * share)
    const p99 = await rung(host, crowd, live)
    if (p99 <= AIM) most = live
    await wait(SECOND)
  }
  console.log(`most live matches with a reveal within ${AIM} ms (p99): ${most}`)
  await memory(host, before, crowd, 'played')
  await wait(RETURNED)
  await memory(host, before, crowd, 'ten seconds later')
  for (const { client } of crowd.seats) client.close()
  for (const desk of crowd.desks) desk.close()
  await wait(RETURNED)
  await memory(host, before, crowd, 'all sockets closed')
  host.close()
}

/** The first `live` matches play; the others look on. */
async function rung(host: BenchHost, { seats, desks }: Crowd, live: number): Promise<number> {
  const playing = seats.slice(0, 2 * live)
  const bytes = () => [...seats.map(one => one.client), ...desks].reduce((sum, one) => sum + one.bytes(), 0)
  const [used, mine, received] = [await host.used(), process.cpuUsage(), bytes()]
  loop.reset()
  const tally = await played(playing, SECONDS)
  const took = SECONDS // the second after it is for what is on its way
  const own = process.cpuUsage(mine)
  const ownLate = loop.percentile(99) / 1e6 - 5
  const { late, cpu: cpuNow } = await host.used()
  const [cpu, thread] = [cpuNow.all - used.cpu.all, cpuNow.own - used.cpu.own]
  const moves = Math.max(1, tally.moves)
  const reveal = at(tally.revealTook, 0.99)
  console.table([
    {
      'live matches': live,
      'moves a second': round(tally.moves / took),
      refused: tally.refused,
      late: tally.late,
      'stored p50, ms': at(tally.moveTook, 0.5),
      'stored p99, ms': at(tally.moveTook, 0.99),
      reveals: tally.revealTook.length,
      'reveal p50, ms': at(tally.revealTook, 0.5),
      'reveal p99, ms': reveal,
      'host, µs a move': round(cpu / moves, 0),
      'of it main thread': round(thread / moves, 0),
      'load, µs a move': round((own.user + own.system) / moves, 0),
      'main thread, % of a core': round(thread / took / 10_000, 0),
      'host late p99, most': `${round(late.p99, 0)}, ${round(late.most, 0)}`,
      'load late p99': round(ownLate, 0),
      'bytes a move': round((bytes() - received) / moves, 0),
      'largest view': tally.biggest,
    },
  ])
  return tally.revealTook.length > 0 ? reveal : 0
}

async function memory(host: BenchHost, before: Used, crowd: Crowd, when: string): Promise<void> {
  const now = await host.used('collected')
  const perMatch = (key: 'rss' | 'heapUsed') =>
    round((now[key] - before[key]) / 1024 / (crowd.seats.length / 2), 0)
  console.table({
    [when]: { 'resident KB a match': perMatch('rss'), 'heap KB a match': perMatch('heapUsed') },
  })
}

// ---- joins -------------------------------------------------------------------------------------------------------------

async function manyJoins(): Promise<void> {
  const host = await benchHost()
  const made = await makeClass(host.url)
  const took: number[] = []
  let refused = 0
  const all = Array.from({ length: JOINS }, async (_, number) => {
    await wait((number * 10 * SECOND) / JOINS)
    const asked = performance.now()
    await joinAs(host.url, made.code, `P${number}`).catch(() => {
      refused += 1
    })
    took.push(performance.now() - asked)
  })
  await Promise.all(all)
  console.table({ [`${JOINS} joins in 10 s from one address`]: { refused, 'p99, ms': at(took, 0.99) } })
  host.close()
}

// ---- the bare transports -----------------------------------------------------------------------------------------------

async function beside(): Promise<void> {
  const rows: Record<string, object> = {}
  for (const [name, kind] of [
    ['bare ws, echo', 'ws'],
    ['bare Socket.IO, pairs', 'socket.io'],
  ] as const) {
    const { messages, took } = await bare(kind, 2 * MATCHES, SECONDS, 'x'.repeat(200))
    rows[name] = {
      connections: 2 * MATCHES,
      'messages a second': round(messages / SECONDS),
      'p50, ms': at(took, 0.5),
      'p99, ms': at(took, 0.99),
    }
  }
  console.table(rows)
}

// ---- a restart ---------------------------------------------------------------------------------------------------------

async function restart(): Promise<void> {
  const folder = freshFolder()
  const path = join(folder, 'classes.db')
  const inside = await hostInside(path)
  const loaded = shipped('first-contact')
  for (let left = RESTARTED; left > 0; left -= MOST_MATCHES) {
    const made = await inside.host.make(loaded.text, usualSettings(loaded))
    if (!made.ok) throw new Error(made.error)
    const authority = (await inside.host.classroom(made.value.class))!
    const act = (
      one: Parameters<typeof authority.send>[1]['act'],
      who: 'host' | 'facilitator' = 'facilitator',
    ) => authority.send(who, { ref: freshRef(), act: one })
    for (let number = 1; number <= Math.min(MOST_MATCHES, left); number += 1) {
      await act({ kind: 'join', person: `p${number}`, names: ['n'] }, 'host')
      const side = loaded.scenario.sides[0]!.id
      await act({ kind: 'place', person: `p${number}`, match: number, side })
    }
    await act({ kind: 'start' })
    const move = { kind: 'announce', text: 'phrase/a' } as const
    for (let entry = 1; entry < ENTRIES; entry += 1)
      await Promise.all(
        Array.from({ length: authority.state().matches }, (_, number) => {
          const match = authority.match(number + 1)!
          const { turn, flow } = match.match()
          return match.send('facilitator', { ref: freshRef(), turn, phase: flow.phase, move })
        }),
      )
  }
  await inside.settle()
  await inside.close()
  if (process.env['KEEP']) cpSync(path, process.env['KEEP'])
  const began = performance.now()
  const again = await hostInside(path)
  const took = performance.now() - began
  const streams = (await again.database.events.list('match:')).length
  await again.close()
  await bundledHost()
  const spawned = performance.now()
  const victim = await startVictim(folder)
  const ready = performance.now() - spawned
  await victim.kill()
  console.table([
    {
      matches: streams,
      'entries a match': ENTRIES,
      'opened, s': round(took / SECOND, 2),
      'process started until it answers, s': round(ready / SECOND, 2),
    },
  ])
  tidy(folder)
}

const PARTS = { joins: manyJoins, restart, load: underLoad, bare: beside } as const
for (const [name, part] of Object.entries(PARTS)) if (ONLY === undefined || ONLY === name) await part()
process.exit()
