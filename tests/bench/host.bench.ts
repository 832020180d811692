// The class host under load, on the machine it shares with the load: joins from one address, live matches over real sockets with a
// durable move a second a seat, what a reveal takes beside a bare Socket.IO echo at the same rate, memory, and a restart.
// `node tests/bench/host.bench.ts [MATCHES] [RESTARTED]`
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Server } from 'socket.io'
import { io } from 'socket.io-client'
import { MOST_MATCHES } from '../../src/classroom/acts.ts'
import { usualSettings } from '../../src/classroom/settings.ts'
import type { Move } from '../../src/match/moves.ts'
import type { View } from '../../src/match/view.ts'
import { shipped } from '../match/support.ts'
import { hostInside } from '../server/inside.ts'
import { type Device, deviceWith, freshFolder, freshRef, joinAs, makeClass, tidy } from '../server/support.ts'

const MATCHES = Number(process.argv[2] ?? 100)
const RESTARTED = Number(process.argv[3] ?? 200)
const ENTRIES = 500
const JOINS = 60
const SECOND = 1000
const SELECTS = 5 // moves in a commitment before it is sealed
const HOST = fileURLToPath(new URL('../soak/host-process.ts', import.meta.url))

const wait = (milliseconds: number) => new Promise<void>(done => setTimeout(done, milliseconds))
const at = (list: readonly number[], part: number): number => {
  const sorted = [...list].sort((a, b) => a - b)
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0) * 10) / 10
}

/** Resident kilobytes of a process; 0 where the system does not say. */
function memoryOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

// ---- under load --------------------------------------------------------------------------------------------------------

type Tally = { moves: number; refused: number; moveTook: number[]; revealTook: number[]; biggest: number }

async function underLoad() {
  const folder = freshFolder()
  const child = spawn(process.execPath, [HOST, folder, '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const port = await new Promise<string>(done => child.stdout.once('data', data => done(String(data).trim())))
  const url = `http://127.0.0.1:${port}`
  const joins = await manyJoins(url)
  const before = memoryOf(child.pid!)
  const devices = await seated(url)
  const tally: Tally = { moves: 0, refused: 0, moveTook: [], revealTook: [], biggest: 0 }
  const echo = await startEcho()
  await Promise.all([...devices.map(device => playOn(device, tally)), echo.run()])
  const withSockets = memoryOf(child.pid!)
  for (const { link } of devices) link.close()
  await wait(3 * SECOND)
  const without = memoryOf(child.pid!)
  child.kill('SIGKILL')
  echo.close()
  tidy(folder)
  console.table({
    [`${JOINS} joins in 10 s`]: { refused: joins.refused, 'p99, ms': at(joins.took, 0.99) },
    'a move stored': {
      count: tally.moves,
      refused: tally.refused,
      'p50, ms': at(tally.moveTook, 0.5),
      'p99, ms': at(tally.moveTook, 0.99),
    },
    'second seal to reveal': {
      count: tally.revealTook.length,
      'p50, ms': at(tally.revealTook, 0.5),
      'p99, ms': at(tally.revealTook, 0.99),
    },
    'bare Socket.IO echo': {
      count: echo.took.length,
      'p50, ms': at(echo.took, 0.5),
      'p99, ms': at(echo.took, 0.99),
    },
  })
  const perMatch = (kilobytes: number) => Math.round((kilobytes - before) / MATCHES)
  console.table([
    {
      matches: MATCHES,
      'largest view, characters': tally.biggest,
      'KB a match with sockets': perMatch(withSockets),
      'KB a match without': perMatch(without),
    },
  ])
}

async function manyJoins(url: string) {
  const made = await makeClass(url)
  const took: number[] = []
  let refused = 0
  const all = Array.from({ length: JOINS }, async (_, number) => {
    await wait((number * 10 * SECOND) / JOINS)
    const asked = performance.now()
    await joinAs(url, made.code, `P${number}`).catch(() => {
      refused += 1
    })
    took.push(performance.now() - asked)
  })
  await Promise.all(all)
  return { refused, took }
}

/** Two people a match, in as many classes as that takes, all begun. */
async function seated(url: string): Promise<readonly Device[]> {
  const devices: Device[] = []
  const loaded = shipped('first-contact')
  const [one, two] = loaded.scenario.sides.map(side => side.id) as [string, string]
  for (let left = MATCHES; left > 0; left -= 50) {
    const made = await makeClass(url, { pace: 'own' })
    const desk = await deviceWith(url, made.facilitator)
    const count = Math.min(50, left)
    for (let seat = 0; seat < 2 * count; seat += 1) {
      const { token, person } = await joinAs(url, made.code, `P${seat}`)
      const place = {
        kind: 'place',
        person,
        match: (seat >> 1) + 1,
        side: seat % 2 === 0 ? one : two,
      } as const
      await desk.act(place)
      devices.push(await deviceWith(url, token))
    }
    await desk.act({ kind: 'start' })
    desk.link.close()
  }
  return devices
}

/** One move a second until the match is over. */
async function playOn(device: Device, tally: Tally): Promise<void> {
  const view0 = await device.until(view => view.phase === 'play' && view.me?.seat != null)
  const transport = device.link.match(String(view0.me!.seat!.match))
  const seen: { view: View | null; sealedAt: number | null } = { view: null, sealedAt: null }
  transport.subscribe(({ view }) => {
    tally.biggest = Math.max(tally.biggest, JSON.stringify(view).length)
    if (seen.sealedAt !== null && view.phase === 'reveal') {
      tally.revealTook.push(performance.now() - seen.sealedAt)
      seen.sealedAt = null
    }
    seen.view = view
  })
  await wait(Math.random() * SECOND)
  let selects = 0
  for (;;) {
    await wait(SECOND)
    const { view } = seen
    if (!view) continue
    if (view.phase === 'ended') return
    selects = view.phase === 'commitment' ? selects + 1 : 0
    const move = moveFor(view, selects)
    if (!move) continue
    const isSecond = move.kind === 'seal' && view.sealed.length === 1
    if (isSecond) seen.sealedAt = performance.now()
    const asked = performance.now()
    const ack = await transport.send({ ref: freshRef(), turn: view.turn, phase: view.phase, move })
    tally.moveTook.push(performance.now() - asked)
    if (ack.ok) tally.moves += 1
    else {
      tally.refused += 1
      seen.sealedAt = null
    }
  }
}

function moveFor({ phase, own }: View, selects: number): Move | null {
  if (phase !== 'commitment') return { kind: 'ready' }
  const card = own?.hand[selects % (own.hand.length || 1)]
  if (!card || own?.sealed) return null
  return selects > SELECTS
    ? { kind: 'seal', response: card.id, word: true }
    : { kind: 'select', response: card.id }
}

/** As many bare connections as there are seats, one message a second each. */
async function startEcho() {
  const server = createServer()
  const sockets = new Server(server)
  sockets.on('connection', socket =>
    socket.on('say', (text: unknown, reply: (text: unknown) => void) => reply(text)),
  )
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const clients = Array.from({ length: 20 }, () => io(url, { forceNew: true } as never))
  const took: number[] = []
  return {
    took,
    run: () =>
      Promise.all(
        clients.map(async client => {
          for (let count = 0; count < 30; count += 1) {
            await wait(SECOND)
            const asked = performance.now()
            await client
              .timeout(5000)
              .emitWithAck('say', 'x'.repeat(200))
              .catch(() => null)
            took.push(performance.now() - asked)
          }
        }),
      ),
    close: () => {
      for (const client of clients) client.disconnect()
      void sockets.close()
    },
  }
}

// ---- a restart ---------------------------------------------------------------------------------------------------------

async function restart() {
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
  const began = performance.now()
  const again = await hostInside(path)
  const took = performance.now() - began
  const streams = (await again.database.events.list('match:')).length
  console.table([{ matches: streams, 'entries a match': ENTRIES, 'restart, s': Math.round(took) / 1000 }])
  await again.close()
  tidy(folder)
}

await restart()
await underLoad()
process.exit()
