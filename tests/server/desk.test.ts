// The instructor's half over real sockets: the console hears of every move, computer capitals keep step with the class, a
// rehearsal plays by itself, chairs are swapped in a match that runs, and the projector is told of nobody.

import { describe, expect, it } from 'vitest'
import type { ClassSettings } from '../../src/classroom/acts.ts'
import type { Glance } from '../../src/classroom/glance.ts'
import type { View } from '../../src/match/view.ts'
import { hosted } from './hosted.ts'
import { type Device, freshRef, joinAs, makeClass } from './support.ts'

const { host, url, device } = hosted()
const glances = (one: Device) => (one.news().glances ?? []) as unknown as readonly Glance[]

/** Two people, one match, begun. */
async function begun(settings: Partial<ClassSettings> = {}) {
  const made = await makeClass(url())
  const desk = await device(made.facilitator)
  const wall = await device(made.projector)
  const people = [await joinAs(url(), made.code, 'Aoi'), await joinAs(url(), made.code, 'Ben')]
  const seats = [await device(people[0]!.token), await device(people[1]!.token)]
  if (Object.keys(settings).length > 0) await desk.act({ kind: 'configure', settings })
  await desk.act({ kind: 'deal' })
  await desk.act({ kind: 'start' })
  for (const seat of seats) await seat.until(view => view.phase === 'play')
  return { made, desk, wall, people, seats }
}

describe('the console', () => {
  it('hears of moves in a match that no act of the class told of, and answers a call', async () => {
    const { desk, wall, seats, people } = await begun()
    const sent = (kind: 'ready' | 'help') =>
      ({ ref: freshRef(), turn: 1, phase: 'briefing', move: { kind } }) as const
    await seats[0]!.link.match('1').send(sent('ready'))
    await seats[1]!.link.match('1').send(sent('ready'))
    await desk.until(() => glances(desk)[0]?.phase === 'reading')
    await seats[0]!.link.match('1').send(sent('help'))
    await desk.until(() => glances(desk)[0]?.calls.length === 1)
    expect(glances(wall)[0]).toMatchObject({ calls: [], due: [], caretakers: [], left: null, still: 0 })
    const answer = { kind: 'answer', seat: people[0]!.person } as const
    await desk.link.match('1', 'desk').send({ ref: freshRef(), turn: 1, phase: 'reading', move: answer })
    await desk.until(() => glances(desk)[0]?.calls.length === 0)
  })

  it('swaps the chairs of a match that runs', async () => {
    const { desk, seats } = await begun()
    const before = seats.map(one => one.view().me!.seat!.side)
    await desk.act({ kind: 'swap', match: 1 })
    const seen = await Promise.all(
      seats.map(
        (one, at) =>
          new Promise<View>(done => {
            one.link.match('1').subscribe(({ view }) => {
              if (view.own?.side === before[1 - at]) done(view)
            })
          }),
      ),
    )
    expect(seen.map(view => view.own?.side)).toEqual([before[1], before[0]])
  })
})

describe('computer capitals', () => {
  it('hold both chairs of a match and still wait for the class to go on', async () => {
    const { desk, people } = await begun()
    for (const { person } of people) await desk.act({ kind: 'caretaker', person, on: true })
    await desk.until(() => glances(desk)[0]?.phase === 'reveal')
    expect(glances(desk)[0]).toMatchObject({ turn: 1 })
    await desk.act({ kind: 'next' })
    await desk.until(() => glances(desk)[0]?.turn === 2 && glances(desk)[0]?.phase === 'reveal')
  })

  it('do not play out a match that nobody sits in, where each has a pace of its own; whoever is back plays on from there', async () => {
    const { desk, people } = await begun({ pace: 'own' })
    for (const { person } of people) await desk.act({ kind: 'caretaker', person, on: true })
    await desk.until(() => glances(desk)[0]?.caretakers.length === 2)
    const stood = glances(desk)[0]!
    expect(stood).toMatchObject({ turn: 1, ending: null })
    await new Promise(done => setTimeout(done, 300)) // a match of computers alone is over in less
    expect(glances(desk)[0]).toMatchObject({ revision: stood.revision, phase: stood.phase })
    await desk.act({ kind: 'caretaker', person: people[0]!.person, on: false })
    await desk.until(() => glances(desk)[0]!.caretakers.length === 1 && glances(desk)[0]!.due.length === 1)
  })

  it('are of the kind that the class chose: a searching one holds its chairs too', async () => {
    const { desk, people } = await begun({ caretaker: 'envoy' })
    for (const { person } of people) await desk.act({ kind: 'caretaker', person, on: true })
    await desk.until(() => glances(desk)[0]?.phase === 'reveal')
    expect(glances(desk)[0]).toMatchObject({ turn: 1 })
  })

  it('fill a rehearsal made from a class, and play it at a human pace to the class’s debrief', async () => {
    const made = await makeClass(url())
    const again = await fetch(`${url()}/api/again`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${made.facilitator}` },
      body: JSON.stringify({ rehearse: 2 }),
    })
    expect(again.status).toBe(201)
    const { facilitator } = (await again.json()) as { facilitator: string }
    const desk = await device(facilitator)
    await desk.act({ kind: 'start' })
    await desk.until(() => glances(desk).length === 2)
    expect(glances(desk).map(one => one.phase)).toEqual(['briefing', 'briefing'])
    await desk.act({ kind: 'debrief' })
    const log = await fetch(`${url()}/api/log/2`, { headers: { Authorization: `Bearer ${facilitator}` } })
    expect(await log.json()).toMatchObject({ ok: true })
    expect((await fetch(`${url()}/api/again`, { method: 'POST' })).status).toBe(401)
    const asked = (token: string) =>
      fetch(`${url()}/api/wall`, { method: 'POST', headers: { Authorization: `Bearer ${token}` } })
    expect((await asked(made.projector)).status).toBe(401)
    const { projector } = (await (await asked(facilitator)).json()) as { projector: string }
    expect((await device(projector)).view().viewer).toEqual({ kind: 'projector' })
  })
})

describe('a class that is deleted', () => {
  it('goes at once and whole, on the request of its facilitator alone', async () => {
    const { made, people } = await begun()
    const ask = (token: string) =>
      fetch(`${url()}/api/class`, { method: 'DELETE', headers: { Authorization: `Bearer ${token}` } })
    expect((await ask(people[0]!.token)).status).toBe(401)
    expect((await ask(made.projector)).status).toBe(401)
    expect((await ask(made.facilitator)).status).toBe(200)
    expect(await host().host.classroom(made.class)).toBeNull()
    expect(await host().host.byCode(made.code)).toBeNull()
    expect((await ask(made.facilitator)).status).toBe(401)
  })
})
