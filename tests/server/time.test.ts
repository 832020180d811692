// Clocks and versions: a wall clock that is a day off moves no deadline; a host of other rules refuses live classes, and opens
// those that have ended to be read.
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { usualSettings } from '../../src/classroom/settings.ts'
import { RULES_VERSION } from '../../src/match/state.ts'
import { deadlineOf } from '../../src/match/timing.ts'
import type { DeviceMessage } from '../../src/net/protocol.ts'
import { POLICIES } from '../../src/policy/named.ts'
import { openHost } from '../../src/server/host.ts'
import { openSqlite } from '../../src/server/sqlite.ts'
import { wide } from '../match/support.ts'
import { hostInside, type Inside, virtualClock, WALL } from './inside.ts'
import { lineTo } from './line.ts'
import { freshFolder, freshRef, tidy } from './support.ts'

const DAY = 86_400_000
let folder = ''
const path = () => join(folder, 'classes.db')
beforeEach(() => {
  folder = freshFolder()
})
afterEach(() => tidy(folder))

/** A class of one match with clocks, at its first reading; the acts of its facilitator. */
async function begun(inside: Inside) {
  const loaded = wide()
  const settings = { ...usualSettings(loaded), preset: 'long', timers: true }
  const made = await inside.host.make(loaded.text, settings)
  if (!made.ok) throw new Error(made.error)
  const desk = lineTo(inside)
  await desk.say({ type: 'enter', token: made.value.facilitator })
  const act = (one: object) =>
    desk.say({ type: 'class', sent: { ref: freshRef(), act: one } } as DeviceMessage)
  for (const name of ['Aoi', 'Ben']) {
    const line = lineTo(inside)
    await line.say({ type: 'join', code: made.value.code, ref: freshRef(), names: [name] })
  }
  await act({ kind: 'deal' })
  await act({ kind: 'start' })
  await inside.settle()
  const match = (await inside.host.classroom(made.value.class))!.match(1)!
  const sent = (phase: 'briefing', move: { kind: 'close' }) => ({ ref: freshRef(), turn: 1, phase, move })
  await match.send('facilitator', sent('briefing', { kind: 'close' }))
  return { made: made.value, act, match }
}

describe('a wall clock that is a day off', () => {
  it.each([DAY, -DAY])('moves no deadline (%i ms)', async jump => {
    const inside = await hostInside(path())
    const { match } = await begun(inside)
    const left = () => deadlineOf(match.match().timing, match.now())! - match.now()
    const before = left()
    expect(before).toBeGreaterThan(10_000)
    inside.wall.now += jump
    const end = inside.clock.now() + 6000
    inside.clock.after(6000, () => {})
    await inside.until(() => inside.clock.now() >= end)
    expect(Math.abs(before - left() - 6000)).toBeLessThan(5)
    expect(match.match().flow.phase).toBe('reading')
    await inside.close()
  })

  it.each([DAY, -DAY])('counts as time away after a restart, not as time to play (%i ms)', async jump => {
    const inside = await hostInside(path())
    const { made, match } = await begun(inside)
    const left = deadlineOf(match.match().timing, match.now())! - match.now()
    await inside.close()
    const again = await hostInside(path(), undefined, WALL + jump)
    const reopened = (await again.host.classroom(made.class))!.match(1)!
    const { timing, flow } = reopened.match()
    expect(flow.phase).toBe('reading')
    expect(Math.abs(deadlineOf(timing, reopened.now())! - reopened.now() - left)).toBeLessThan(5)
    await again.close()
  })
})

describe('a host of other rules', () => {
  const reopened = (database = openSqlite(path())) =>
    openHost({
      database,
      clock: virtualClock(),
      wall: () => WALL,
      policies: POLICIES,
      days: 30,
    })

  async function aged(inside: Inside, id: string): Promise<void> {
    const kept = (await inside.database.shelf.get('class', id)) as object
    await inside.database.shelf.put('class', id, id, { ...kept, rules: RULES_VERSION - 1 })
    await inside.close()
  }

  it('refuses to start on a live class, and says whose rules it has', async () => {
    const inside = await hostInside(path())
    const { made } = await begun(inside)
    await aged(inside, made.class)
    const database = openSqlite(path())
    const again = await reopened(database)
    expect(again).toEqual({ ok: false, error: { rules: RULES_VERSION - 1 } })
    await database.close()
  })

  it('opens a class that has ended to be read: its view, its logs with their rules, and nothing to be done', async () => {
    const inside = await hostInside(path())
    const { made, act, match } = await begun(inside)
    await act({ kind: 'debrief' })
    await act({ kind: 'over' })
    const { entries } = match.match()
    await aged(inside, made.class)
    const again = await reopened()
    if (!again.ok) throw new Error('refused')
    const authority = (await again.value.classroom(made.class))!
    expect(authority.state().phase).toBe('over')
    const log = await authority.log(1)
    expect(log?.rules).toBe(RULES_VERSION - 1)
    expect(log?.entries.slice(0, entries.length)).toEqual(entries)
    expect(await authority.log(2)).toBeNull()
    const sent = { ref: freshRef(), act: { kind: 'lock', on: true } } as const
    expect(await authority.send('facilitator', sent)).toMatchObject({ ok: false, refusal: 'over' })
    await again.value.close()
  })
})
