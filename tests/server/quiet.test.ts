// What a host does not do: tell a console of every single move, and keep classes that are over and that nobody reads.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { usualSettings } from '../../src/classroom/settings.ts'
import type { DeviceMessage } from '../../src/net/protocol.ts'
import { shipped } from '../match/support.ts'
import { hostInside, type Inside } from './inside.ts'
import { type Line, lineTo } from './line.ts'
import { freshRef } from './support.ts'

const MOVES = 20
const MINUTE = 60_000

let inside: Inside
beforeEach(async () => {
  inside = await hostInside()
})
afterEach(() => inside.close())

async function begun() {
  const loaded = shipped('first-contact')
  const made = await inside.host.make(loaded.text, usualSettings(loaded))
  if (!made.ok) throw new Error(made.error)
  const desk = lineTo(inside)
  await desk.say({ type: 'enter', token: made.value.facilitator })
  for (const name of ['Aoi', 'Ben']) {
    const line = lineTo(inside)
    await line.say({ type: 'join', code: made.value.code, ref: freshRef(), names: [name] })
    line.close()
  }
  for (const kind of ['deal', 'start'] as const) await act(desk, { kind })
  await inside.settle()
  return { desk, id: made.value.class }
}

const act = (desk: Line, one: object) =>
  desk.say({ type: 'class', sent: { ref: freshRef(), act: one } } as DeviceMessage)

async function pass(milliseconds: number): Promise<void> {
  const end = inside.clock.now() + milliseconds
  inside.clock.after(milliseconds, () => {})
  await inside.until(() => inside.clock.now() >= end)
}

it('tells a console of many moves twice a second, and of the last one', async () => {
  const { desk, id } = await begun()
  await pass(1000)
  desk.heard.length = 0
  const referee = (await inside.host.classroom(id))!.match(1)!
  for (let count = 0; count < MOVES; count += 1) {
    const { turn, flow } = referee.match()
    const sent = {
      ref: freshRef(),
      turn,
      phase: flow.phase,
      move: { kind: 'announce', text: 'phrase/a' },
    } as const
    expect(await referee.send('facilitator', sent)).toMatchObject({ ok: true })
    await inside.settle()
  }
  await pass(1000)
  const told = desk.heard.flatMap(one => (one.type === 'class' ? [one.glances?.[0]?.revision] : []))
  expect(told.length).toBeLessThanOrEqual(3)
  expect(told.at(-1)).toBe(referee.match().entries.length)
})

it('lets go of a class that is over once nobody reads it, and opens it again for who asks', async () => {
  const { desk, id } = await begun()
  const before = await inside.host.classroom(id)
  await pass(5 * MINUTE)
  expect(await inside.host.classroom(id)).toBe(before) // it plays
  for (const kind of ['debrief', 'over'] as const) await act(desk, { kind })
  await pass(5 * MINUTE)
  expect(await inside.host.classroom(id)).toBe(before) // somebody reads it
  desk.close()
  await pass(5 * MINUTE)
  const again = await inside.host.classroom(id)
  expect(again).not.toBe(before)
  expect(again!.state()).toEqual(before!.state())
  expect(await again!.log(1)).toEqual(await before!.log(1))
})
