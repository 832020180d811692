// A class from the code to a revealed turn over real sockets and a real database, with a host that goes away in the middle.
import { describe, expect, it } from 'vitest'
import type { View } from '../../src/match/view.ts'
import { askOnce } from '../../src/net/remote.ts'
import { hosted } from './hosted.ts'
import { type Device, freshRef, joinAs, makeClass } from './support.ts'

const { url, device, restart } = hosted()

/** The seat's own match: its view, and moves for the phase in sight. */
function seatOf(one: Device) {
  const transport = one.link.match('1')
  let view: View | null = null
  const waiting = new Set<() => void>()
  transport.subscribe(news => {
    view = news.view
    for (const look of waiting) look()
  })
  const until = (test: (view: View) => boolean): Promise<View> =>
    new Promise((done, failed) => {
      const timer = setTimeout(() => failed(new Error(`waited in vain: ${JSON.stringify(view)}`)), 10_000)
      const look = () => {
        if (view === null || !test(view)) return
        clearTimeout(timer)
        waiting.delete(look)
        done(view)
      }
      waiting.add(look)
      look()
    })
  const send = (move: Parameters<typeof transport.send>[0]['move']) =>
    transport.send({ ref: freshRef(), turn: view!.turn, phase: view!.phase, move })
  return { until, send, view: () => view }
}

describe('a class', () => {
  it('is joined with a code however it is typed, dealt, started and played; a restart loses nothing', async () => {
    const made = await makeClass(url())
    const desk = await device(made.facilitator)
    const typed = `${made.code.slice(0, 3).toLowerCase()} ${made.code.slice(3)}`
    const [first, second] = [await joinAs(url(), typed, 'Aoi', 'Ben'), await joinAs(url(), made.code, 'Chae')]
    const people = await Promise.all([device(first.token), device(second.token)])
    await desk.until(view => view.people === 2)
    expect(Object.values(desk.news().texts).sort()).toEqual(['Aoi', 'Ben', 'Chae'])
    await desk.act({ kind: 'deal' })
    await desk.act({ kind: 'start' })
    const seats = await Promise.all(
      people.map(async one => {
        await one.until(view => view.me?.seat?.match === 1 && view.phase === 'play')
        return seatOf(one)
      }),
    )
    for (const seat of seats) {
      await seat.until(view => view.phase === 'briefing')
      expect(await seat.send({ kind: 'ready' })).toMatchObject({ ok: true })
    }
    for (const seat of seats) await seat.until(view => view.phase === 'reading')
    await restart()
    const again = await device(first.token)
    const seat = seatOf(again)
    expect((await seat.until(() => true)).phase).toBe('reading')
    expect(again.view().me).toMatchObject({ person: first.person, state: 'in', seat: { match: 1 } })
  })

  it('waits at the reveal until the class goes on, where turns open together', async () => {
    const made = await makeClass(url())
    const desk = await device(made.facilitator)
    const joined = await joinAs(url(), made.code, 'Aoi')
    const one = await device(joined.token)
    await desk.act({ kind: 'deal' })
    await desk.act({ kind: 'start' })
    await one.until(view => view.phase === 'play')
    const seat = seatOf(one)
    await seat.until(view => view.phase === 'briefing')
    await seat.send({ kind: 'ready' })
    await seat.until(view => view.phase === 'reading')
    await seat.send({ kind: 'ready' })
    const hand = (await seat.until(view => view.phase === 'commitment')).own!.hand
    await seat.send({ kind: 'seal', response: hand[0]!.id, word: true })
    await seat.until(view => view.phase === 'reveal')
    expect(await seat.send({ kind: 'ready' })).toMatchObject({ ok: false, refusal: 'not-now' })
    await desk.act({ kind: 'next' })
    expect((await seat.until(view => view.turn === 2)).phase).toBe('reading')
  })

  it('lets nobody in where it is locked, and a wrong code nowhere', async () => {
    const made = await makeClass(url())
    const desk = await device(made.facilitator)
    await desk.act({ kind: 'lock', on: true })
    const join = { type: 'join', ref: freshRef(), names: ['Aoi'] } as const
    expect(await askOnce(url(), { ...join, code: made.code })).toEqual({ ok: false, refusal: 'locked' })
    expect(await askOnce(url(), { ...join, code: '000000' })).toEqual({
      ok: false,
      refusal: 'no-such-class',
    })
    expect(desk.view().people).toBe(0)
  })

  it('gives the same seat to a join that is asked twice, and to a rejoin code; the newest device wins', async () => {
    const made = await makeClass(url())
    const ref = freshRef()
    const join = { type: 'join', code: made.code, ref, names: ['Aoi'] } as const
    const [a, b] = [await askOnce(url(), join), await askOnce(url(), join)]
    if (!a.ok || !('person' in a) || !b.ok || !('person' in b) || !('rejoin' in b))
      throw new Error('not joined')
    expect(a.person).toBe(b.person)
    const older = await device(b.token)
    const rejoined = await askOnce(url(), {
      type: 'rejoin',
      code: made.code,
      rejoin: b.rejoin.toLowerCase(),
    })
    if (!rejoined.ok || !('token' in rejoined)) throw new Error('not rejoined')
    expect(rejoined.person).toBe(a.person)
    await expect.poll(() => older.link.state()).toBe('replaced')
  })
})
