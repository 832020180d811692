// Hostile devices against a host: malformed messages by the hundred thousand through the door that a socket leads to, floods of
// joins; and, over real sockets, how long honest people wait meanwhile.
import { io } from 'socket.io-client'
import { usualSettings } from '../../src/classroom/settings.ts'
import { BEYOND, type DeviceMessage, parseAnswer, parseDeviceMessage } from '../../src/net/protocol.ts'
import type { Database } from '../../src/server/events.ts'
import { openSqlite } from '../../src/server/sqlite.ts'
import { shipped } from '../match/support.ts'
import { hostInside } from '../server/inside.ts'
import { type Line, lineTo } from '../server/line.ts'
import { deviceWith, freshFolder, freshRef, hostIn, joinAs, makeClass, tidy } from '../server/support.ts'
import { hostile } from './fuzz.ts'
import { type Acknowledged, audit, startPlayer, wait } from './player.ts'
import type { Progress } from './progress.ts'

/** Everything that is stored, but the sign of life. */
async function stored({ events, shelf }: Database): Promise<string> {
  const streams = await events.list()
  const entries = await Promise.all(streams.map(stream => events.read(stream)))
  const kinds = ['class', 'token', 'text', 'scenario'] as const
  const shelves = await Promise.all(kinds.map(kind => shelf.all(kind)))
  return JSON.stringify([streams, entries, shelves.map(rows => rows.filter(([key]) => key !== 'alive'))])
}

async function lockedClass(approval = false) {
  const inside = await hostInside()
  const loaded = shipped('first-contact')
  const made = await inside.host.make(loaded.text, usualSettings(loaded))
  if (!made.ok) throw new Error(made.error)
  const { code, facilitator, projector, class: id } = made.value
  const lines = {
    nobody: lineTo(inside),
    person: lineTo(inside),
    removed: lineTo(inside),
    projector: lineTo(inside),
  }
  const desk = lineTo(inside)
  const say = (line: Line, message: object) => line.say(message as DeviceMessage)
  const act = (one: object) => say(desk, { type: 'class', sent: { ref: freshRef(), act: one } })
  await say(desk, { type: 'enter', token: facilitator })
  await say(lines.projector, { type: 'enter', token: projector })
  const people: string[] = []
  for (const line of [lines.person, lines.removed]) {
    const joined = await say(line, { type: 'join', code, ref: freshRef(), names: ['Aoi'] })
    if (!joined.ok || !('person' in joined)) throw new Error('not joined')
    people.push(String(joined.person))
  }
  await act({ kind: 'deal' })
  await act({ kind: 'start' })
  await act({ kind: 'remove', person: people[1] })
  await act(approval ? { kind: 'approval', on: true } : { kind: 'lock', on: true })
  await inside.settle()
  return { inside, lines, desk, act, code, id }
}

export type Fuzzed = {
  readonly messages: number
  readonly malformed: number
  readonly refused: number // well formed, and not for this sender
  readonly changed: boolean
  readonly answered: boolean // each by an answer that a device understands
}

/** Well-formed ones go only through connections that may change nothing. */
export async function fuzz(
  messages: number,
  random: () => number,
  progress: Progress = () => {},
): Promise<Fuzzed> {
  const { inside, lines } = await lockedClass()
  const powerless = [lines.nobody, lines.removed, lines.projector]
  const before = await stored(inside.database)
  let malformed = 0
  let answered = true
  for (let count = 0; count < messages; count += 1) {
    const text = hostile(random)
    const isOurs = typeof text === 'string' && parseDeviceMessage(text) !== null
    const line = isOurs ? powerless[count % 3]! : [lines.person, ...powerless][count % 4]!
    const answer = parseAnswer(await line.text(text))
    if (answer === null || answer === BEYOND) {
      answered = false
      continue
    }
    if (!answer.ok && answer.refusal === 'malformed') malformed += 1
    for (const one of Object.values(lines)) one.heard.length = 0
    if (count % 1000 === 0) progress(count)
    if (answer.ok) lines.nobody = count % 3 === 0 ? lineTo(inside) : lines.nobody
  }
  await inside.settle()
  const changed = (await stored(inside.database)) !== before
  await inside.close()
  return { messages, malformed, refused: messages - malformed, changed, answered }
}

export type Flooded = {
  readonly joins: number
  readonly admitted: number
  readonly changed: boolean
  readonly acts: number // of the facilitator, until nobody waits
  readonly left: number // who wait after them
  readonly lateGotIn: boolean // somebody honest who comes after the flood
}

/** Joins of strangers, against a locked class, or one in which who is new waits to be let in. */
export async function flood(joins: number, approval: boolean): Promise<Flooded> {
  const { inside, act, code, id } = await lockedClass(approval)
  const authority = await inside.host.classroom(id)
  const people = () => authority!.state().people
  const inBefore = people().filter(one => one.state === 'in').length
  const before = await stored(inside.database)
  const join = () => lineTo(inside).say({ type: 'join', code, ref: freshRef(), names: ['Flood'] })
  for (let count = 0; count < joins; count += 50) await Promise.all(Array.from({ length: 50 }, join))
  const admitted = people().filter(one => one.state === 'in').length - inBefore
  const changed = (await stored(inside.database)) !== before
  await act({ kind: 'lock', on: true })
  await act({ kind: 'turn-away' })
  const left = people().filter(one => one.state === 'waiting').length
  await act({ kind: 'lock', on: false })
  const late = await join()
  await inside.close()
  return { joins, admitted, changed, acts: 2, left, lateGotIn: late.ok }
}

export type Siege = {
  readonly sent: number // hostile messages that reached the host's door
  readonly answered: number // moves of honest people
  readonly moves: number // of those, acknowledged
  readonly lost: number
  readonly p50: number // milliseconds from an honest move to its acknowledgement
  readonly p99: number
}

const HONEST_PEOPLE = 4
const BACK_AFTER = 50 // milliseconds until an attacker that was dropped comes again

/** `attackers` connections send as fast as they can while a class plays, for `milliseconds`. */
export async function siege(attackers: number, milliseconds: number, random: () => number): Promise<Siege> {
  const folder = freshFolder()
  const host = await hostIn(folder)
  const made = await makeClass(host.url, { pace: 'own' })
  const desk = await deviceWith(host.url, made.facilitator)
  const tokens: string[] = []
  for (let at = 0; at < HONEST_PEOPLE; at += 1)
    tokens.push((await joinAs(host.url, made.code, `P${at}`)).token)
  await desk.until(view => view.people === HONEST_PEOPLE)
  for (const kind of ['deal', 'start'] as const) await desk.act({ kind })
  await desk.act({ kind: 'lock', on: true })
  const devices = await Promise.all(tokens.map(token => deviceWith(host.url, token)))
  const acknowledged: Acknowledged[] = []
  const took: number[] = []
  const players = devices.map((device, at) =>
    startPlayer(device, `p${at}`, acknowledged, random, { took, pause: 250 }),
  )
  const sockets = Array.from({ length: attackers }, () =>
    io(host.url, { path: '/live', forceNew: true, transports: ['websocket'] } as never),
  )
  for (const socket of sockets) socket.on('disconnect', () => setTimeout(() => socket.connect(), BACK_AFTER))
  const end = performance.now() + milliseconds
  let sent = 0
  while (performance.now() < end) {
    for (const socket of sockets)
      for (let burst = 0; burst < 20 && socket.connected; burst += 1) {
        sent += 1
        socket.emit('say', hostile(random), () => {})
      }
    await wait(5)
  }
  for (const socket of sockets) socket.off('disconnect').disconnect()
  for (const one of players) one.stop()
  await Promise.race([Promise.all(players.map(one => one.done)), wait(5000)])
  for (const { link } of [...devices, desk]) link.close()
  await host.close()
  const database = openSqlite(`${folder}/classes.db`)
  const { lost, doubled } = await audit(database.events, made.class, acknowledged)
  await database.close()
  tidy(folder)
  took.sort((a, b) => a - b)
  const at = (part: number) => Math.round(took[Math.floor(took.length * part)] ?? 0)
  return {
    sent,
    answered: took.length,
    moves: acknowledged.length,
    lost: lost + doubled,
    p50: at(0.5),
    p99: at(0.99),
  }
}
