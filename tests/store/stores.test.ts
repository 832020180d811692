// The stores of this device: an older view never replaces a newer one, a refusal names its move, a draft never holds too much.
import { describe, expect, it } from 'vitest'
import type { Sent } from '../../src/match/moves.ts'
import type { Ack, News, Transport } from '../../src/net/transport.ts'
import { makeDeskStore, toggled } from '../../src/store/desk-store.ts'
import { makeIntents } from '../../src/store/intents.ts'
import { makeMatchStore } from '../../src/store/match-store.ts'
import { openSession } from '../../src/store/session.ts'
import { reading, reveal, springPage, summerPage } from '../fixtures/views/first-contact.ts'

describe('the match store', () => {
  it('takes a newer view and drops an older one', () => {
    const store = makeMatchStore()
    store.takeView({ ...reading, revision: 7 })
    store.takeView({ ...reading, revision: 5, turn: 99 })
    expect(store.read().view?.revision).toBe(7)
    expect(store.read().view?.turn).toBe(1)
    store.takeView({ ...reading, revision: 8, turn: 2 })
    expect(store.read().view?.turn).toBe(2)
  })

  it('keeps every reveal and page by slot, in the order they came', () => {
    const store = makeMatchStore()
    store.takePage(springPage)
    store.takePage(summerPage)
    store.takePage({ ...springPage, lines: springPage.lines.slice(0, 1) })
    store.takeView(reveal)
    store.takeView({ ...reveal, revision: reveal.revision + 1, reveal: null })
    expect(store.read().order).toEqual(['spring', 'summer'])
    expect(store.read().pages['spring']?.lines).toHaveLength(1)
    expect(store.read().reveals['summer']?.trigger).toBe('collision')
  })
})

/** A transport that answers as it is told and keeps what it was sent. */
function toldTransport(answer: (sent: Sent) => Promise<Ack>) {
  const sent: Sent[] = []
  let listener: (news: News) => void = () => {}
  const transport: Transport = {
    send: one => {
      sent.push(one)
      return answer(one)
    },
    subscribe: told => {
      listener = told
      told({ view: reading, papers: [], pages: [springPage], reveals: [] })
      return () => {
        listener = () => {}
      }
    },
    close: () => {},
  }
  return { transport, sent, tell: (news: News) => listener(news) }
}

describe('a session', () => {
  it('sends a move for the turn and phase in sight, with a fresh ref each time', async () => {
    const { transport, sent } = toldTransport(async one => ({ ok: true, ref: one.ref, seq: 3 }))
    const store = makeMatchStore()
    const intents = makeIntents(openSession(transport, store))
    expect(await intents.seal('talk', true)).toBe(true)
    expect(await intents.ready()).toBe(true)
    expect(sent[0]).toMatchObject({
      turn: 1,
      phase: 'reading',
      move: { kind: 'seal', response: 'talk', word: true },
    })
    expect(sent[0]?.ref).not.toBe(sent[1]?.ref)
    expect(store.read().pending).toEqual([])
  })

  it('marks a move as pending until it is answered, and says why it was refused', async () => {
    let answer: (ack: Ack) => void = () => {}
    const { transport, sent } = toldTransport(() => new Promise(done => (answer = done)))
    const store = makeMatchStore()
    const intents = makeIntents(openSession(transport, store))
    const done = intents.sign(2)
    expect(store.read().pending.map(one => one.kind)).toEqual(['sign'])
    answer({ ok: false, ref: sent[0]!.ref, refusal: 'stale' })
    expect(await done).toBe(false)
    expect(store.read().pending).toEqual([])
    expect(store.read().refused).toMatchObject({ code: 'stale', kind: 'sign' })
  })

  it('says that the authority cannot be reached, and hears nothing after it is closed', async () => {
    const { transport, tell } = toldTransport(() => Promise.reject(new Error('no-way')))
    const store = makeMatchStore()
    const session = openSession(transport, store)
    expect(await session.send({ kind: 'ready' })).toBe(false)
    expect(store.read().trouble).toBe('trouble.unreachable')
    session.close()
    tell({ view: { ...reading, revision: 50 }, papers: [], pages: [], reveals: [] })
    expect(store.read().view?.revision).toBe(reading.revision)
  })
})

describe('the desk', () => {
  it('is empty again in a new turn, and only then', () => {
    const desk = makeDeskStore()
    desk.turnTo(1, null)
    desk.set({ card: 'talk', word: false })
    desk.turnTo(1, null)
    expect(desk.read()).toMatchObject({ card: 'talk', word: false })
    desk.turnTo(2, 'rules')
    expect(desk.read()).toMatchObject({ card: 'rules', word: true, writing: null })
  })

  it('puts at most so many promises into a draft, and one card a side', () => {
    const [a, b, c] = [{ pledge: 'a' }, { pledge: 'b' }, { clause: 'c' }]
    expect(toggled([a], b, 2)).toEqual([b])
    expect(toggled([a, c], { clause: 'd' }, 2)).toEqual([a, c])
    expect(toggled([a, c], a, 2)).toEqual([c])
  })
})
