// A disk that is full while a class plays: nothing is acknowledged that is not written, every device hears of it within two
// seconds, the one that comes meanwhile too, and when there is room again the class goes on by itself with everything it had.
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Entry } from '../../src/match/moves.ts'
import { POLICIES } from '../../src/policy/named.ts'
import { matchStream } from '../../src/server/class-authority.ts'
import { openSqlite, type SqliteDatabase } from '../../src/server/sqlite.ts'
import { type RunningHost, startHost } from '../../src/server/start.ts'
import { fillUp, giveRoom } from './full-disk.ts'
import { type Device, deviceWith, freshFolder, freshRef, joinAs, makeClass, tidy } from './support.ts'

let folder = ''
let database: SqliteDatabase
let host: RunningHost
let devices: Device[] = []

beforeEach(async () => {
  folder = freshFolder()
  database = openSqlite(join(folder, 'classes.db'))
  const parts = { game: folder, address: '127.0.0.1', port: 0, policies: POLICIES, days: 30 }
  const started = await startHost({ ...parts, database, key: 'key-of-the-tests-host' })
  if (!started.ok) throw new Error('not started')
  host = started.value
})
afterEach(async () => {
  await giveRoom(database)
  for (const { link } of devices) link.close()
  devices = []
  await host.close()
  tidy(folder)
})

/** What this device was told of trouble, and when. */
function troubles({ link }: Device): { readonly code: string | null; readonly at: number }[] {
  const heard: { code: string | null; at: number }[] = []
  link.subscribe({ trouble: code => void heard.push({ code, at: performance.now() }) })
  return heard
}

it('a full disk is told, loses nothing, and is over by itself', { timeout: 60_000 }, async () => {
  const url = `http://127.0.0.1:${host.port}`
  const made = await makeClass(url, { pace: 'own' })
  const people = [await joinAs(url, made.code, 'Aoi'), await joinAs(url, made.code, 'Ben')]
  for (const token of [made.facilitator, made.projector, ...people.map(one => one.token)])
    devices.push(await deviceWith(url, token))
  const [desk, , aoi] = devices as [Device, Device, Device]
  for (const kind of ['deal', 'start'] as const) await desk.act({ kind })
  await aoi.until(view => view.phase === 'play')
  const heard = devices.map(troubles)
  const acknowledged: string[] = []
  const announce = async () => {
    const ref = freshRef()
    const move = { kind: 'announce', text: 'phrase/a' } as const
    const ack = await desk.link.match('1', 'desk').send({ ref, turn: 1, phase: 'briefing', move })
    if (ack.ok) acknowledged.push(ref)
    return ack.ok
  }
  expect(await announce()).toBe(true)

  const full = performance.now()
  await fillUp(host, database, made.class, announce)
  await expect.poll(() => heard.map(one => one.at(-1)?.code)).toEqual(['disk', 'disk', 'disk', 'disk'])
  expect(Math.max(...heard.map(one => one[0]!.at)) - full).toBeLessThan(2000)
  const acked = acknowledged.length
  expect(await announce()).toBe(false)
  const entries = await database.events.read<Entry>(matchStream(made.class, 1))
  expect(entries.filter(one => one.move.kind === 'announce').map(one => one.ref)).toEqual(acknowledged)
  expect((await fetch(`${url}/readyz`)).status).toBe(503)

  const roomy = performance.now()
  await giveRoom(database)
  await expect
    .poll(() => heard.map(one => one.at(-1)?.code), { timeout: 5000 })
    .toEqual([null, null, null, null])
  expect(performance.now() - roomy).toBeLessThan(2500)
  expect(await announce()).toBe(true)
  expect(acknowledged).toHaveLength(acked + 1)
  expect((await fetch(`${url}/readyz`)).status).toBe(200)
})
