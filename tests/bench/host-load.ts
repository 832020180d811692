// Many matches at once over real sockets: two people a match, each with one durable move a second, played on from turn to turn.
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { MOST_MATCHES } from '../../src/classroom/acts.ts'
import { usualSettings } from '../../src/classroom/settings.ts'
import { type Part, wholeOf } from '../../src/match/part.ts'
import type { View } from '../../src/match/view.ts'
import { shipped } from '../match/support.ts'
import { freshFolder, freshRef, tidy } from '../server/support.ts'
import { moveOf } from '../soak/moves.ts'
import { type RawClient, rawClient } from './raw-client.ts'

const PROGRAM = fileURLToPath(new URL('../soak/host-process.ts', import.meta.url))
const KEY = 'key-of-the-tests-host'
const SECOND = 1000
const MEASURED = 8 // of so many views one is measured, for the sake of the machine that is shared with the host
const GOING = 0.25 // of moves carry the turn on: about four a phase

export type Used = {
  readonly rss: number // bytes
  readonly heapUsed: number
  readonly external: number
  readonly cpu: { readonly all: number; readonly own: number } // microseconds: of the process, of its main thread
  readonly late: { readonly p99: number; readonly most: number } // milliseconds that its event loop was late
}

export type BenchHost = {
  readonly url: string
  /**
   * Memory and the processor's time so far; `collected`: after a collection, which takes a tenth of a second; `rested`: once every
   * class is over and was let go of, and after a collection.
   */
  readonly used: (how?: 'collected' | 'rested') => Promise<Used>
  readonly close: () => void
}

export async function benchHost(nodeOptions: readonly string[] = []): Promise<BenchHost> {
  const folder = freshFolder()
  const child: ChildProcess = fork(PROGRAM, [folder, '0'], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    execArgv: ['--expose-gc', ...nodeOptions],
  })
  const port = await new Promise<string>(done =>
    child.stdout!.once('data', data => done(String(data).trim())),
  )
  return {
    url: `http://127.0.0.1:${port}`,
    used: how =>
      new Promise(done => {
        child.once('message', message => done(message as Used))
        child.send(how ?? 'as it is')
      }),
    close: () => {
      child.kill('SIGINT')
      child.once('exit', () => tidy(folder))
    },
  }
}

export type Seat = {
  readonly client: RawClient
  readonly match: number // in its class
  readonly pair: Pair
  view: View | null
  isBusy: boolean
  seenOf: number | null // the second seal whose reveal it has seen
}
export type Pair = { sealedAt: number | null; tally: Tally | null }

export type Tally = {
  moves: number
  refused: number
  late: number // seconds in which the move before was not yet answered
  readonly moveTook: number[] // milliseconds until it is acknowledged
  readonly revealTook: number[] // from the second seal until a seat sees both
  biggest: number // characters of a view
}
const freshTally = (): Tally => ({
  moves: 0,
  refused: 0,
  late: 0,
  moveTook: [],
  revealTook: [],
  biggest: 0,
})

export type Crowd = {
  readonly seats: readonly Seat[]
  readonly desks: readonly RawClient[] // a console a class, as in a lesson
}

/** Two people a match, in as many classes as that takes, all begun; every seat watches its match, a console each class. */
export async function seated(url: string, matches: number, scenario: string): Promise<Crowd> {
  const seats: Seat[] = []
  const desks: RawClient[] = []
  for (let left = matches; left > 0; left -= MOST_MATCHES) {
    const count = Math.min(MOST_MATCHES, left)
    const made = await makeClass(url, scenario)
    const tokens: string[] = []
    for (let person = 0; person < 2 * count; person += 1) tokens.push(await joined(url, made.code))
    const desk = await rawClient(url)
    await desk.ask({ type: 'enter', token: made.facilitator })
    desks.push(desk)
    for (const kind of ['deal', 'start'])
      await desk.ask({ type: 'class', sent: { ref: freshRef(), act: { kind } } })
    seats.push(...(await Promise.all(tokens.map(token => seat(url, token)))))
  }
  const pairs = new Map<number, Pair>()
  const paired = seats.map((one, at) => {
    const place = Math.floor(at / (2 * MOST_MATCHES)) * MOST_MATCHES + one.match
    const pair = pairs.get(place) ?? one.pair
    pairs.set(place, pair)
    return { place, seat: Object.assign(one, { pair }) }
  })
  paired.sort((a, b) => a.place - b.place) // who plays against whom sits side by side
  return { desks, seats: paired.map(one => one.seat) }
}

async function makeClass(url: string, scenario: string) {
  const loaded = shipped(scenario)
  const preset = loaded.scenario.calendar?.presets?.at(-1)?.id ?? ''
  const answer = await fetch(`${url}/api/classes`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${KEY}` },
    body: JSON.stringify({
      scenario: loaded.text,
      settings: { ...usualSettings(loaded), preset, pace: 'own', timers: true },
    }),
  })
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`)
  return (await answer.json()) as { code: string; facilitator: string }
}

async function joined(url: string, code: string): Promise<string> {
  const client = await rawClient(url)
  const answer = await client.ask({ type: 'join', code, ref: freshRef(), names: ['Aoi'] })
  client.close()
  if (typeof answer['token'] !== 'string') throw new Error(JSON.stringify(answer))
  return answer['token']
}

async function seat(url: string, token: string): Promise<Seat> {
  const held: { seat: Seat | null; match: number | null; told: () => void } = {
    seat: null,
    match: null,
    told: () => {},
  }
  const client = await rawClient(url, text => {
    const isPart = text.startsWith('{"type":"change"')
    if (isPart || text.startsWith('{"type":"news"')) {
      if (held.seat) hear(held.seat, JSON.parse(text), isPart)
      return
    }
    const { view } = JSON.parse(text) as { view?: { me?: { seat?: { match: number } } } }
    held.match = view?.me?.seat?.match ?? held.match
    held.told()
  })
  await client.ask({ type: 'enter', token })
  if (held.match === null) await new Promise<void>(done => (held.told = () => held.match !== null && done()))
  const match = held.match as unknown as number
  const one: Seat = {
    client,
    match,
    pair: { sealedAt: null, tally: null },
    view: null,
    isBusy: false,
    seenOf: null,
  }
  held.seat = one
  await client.ask({ type: 'watch', match: String(match), parts: true })
  return one
}

function hear(seat: Seat, message: Part | { readonly view: View }, isPart: boolean): void {
  const view = isPart && seat.view ? wholeOf(seat.view, message as Part) : (message.view as View)
  seat.view = view
  const { pair } = seat
  if (!pair.tally) return
  if (view.revision % MEASURED === 0)
    pair.tally.biggest = Math.max(pair.tally.biggest, JSON.stringify(view).length)
  if (pair.sealedAt === null || pair.sealedAt === seat.seenOf || view.phase !== 'reveal') return
  seat.seenOf = pair.sealedAt
  pair.tally.revealTook.push(performance.now() - pair.sealedAt)
}

/** Everybody makes a move a second, for so many seconds; matches that have ended stand still. */
export async function played(seats: readonly Seat[], seconds: number): Promise<Tally> {
  const tally = freshTally()
  for (const { pair } of seats) Object.assign(pair, { tally, sealedAt: null })
  const end = performance.now() + seconds * SECOND
  await Promise.all(seats.map(one => playOn(one, tally, end)))
  await wait(SECOND) // what is on its way arrives
  for (const { pair } of seats) pair.tally = null
  return tally
}

const wait = (milliseconds: number) => new Promise<void>(done => setTimeout(done, milliseconds))

async function playOn(seat: Seat, tally: Tally, end: number): Promise<void> {
  await wait(Math.random() * SECOND)
  for (let next = performance.now(); next < end; next += SECOND) {
    await wait(Math.max(0, next - performance.now()))
    if (seat.isBusy) tally.late += 1
    else void move(seat, tally)
  }
}

async function move(seat: Seat, tally: Tally): Promise<void> {
  const { view, client, pair } = seat
  const made = view ? moveOf(view, Math.random, GOING) : null
  if (!view || !made) return
  seat.isBusy = true
  const asked = performance.now()
  const isSecond = made.kind === 'seal' && view.sealed.length === 1
  if (isSecond) pair.sealedAt = asked
  else if (view.phase !== 'commitment' && view.phase !== 'reveal') pair.sealedAt = null
  const sent = { ref: freshRef(), turn: view.turn, phase: view.phase, move: made }
  const answer = await client.ask({ type: 'send', match: String(seat.match), sent }).catch(() => null)
  seat.isBusy = false
  tally.moveTook.push(performance.now() - asked)
  if ((answer?.['ack'] as { ok?: boolean } | undefined)?.ok) tally.moves += 1
  else {
    tally.refused += 1
    if (isSecond) pair.sealedAt = null
  }
}
