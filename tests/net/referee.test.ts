// The authority through the same transports the game uses: real rules, real machine, a store in memory, a clock turned by hand.
import { describe, expect, it } from 'vitest'
import type { Entry, Move, Phase } from '../../src/match/moves.ts'
import type { Options } from '../../src/match/options.ts'
import { createReferee, type Referee } from '../../src/match/referee.ts'
import { foldOn } from '../../src/match/replay.ts'
import { makeSetup, newMatch } from '../../src/match/state.ts'
import type { Store } from '../../src/match/store.ts'
import { deskTransport, lookerTransport, seatTransport } from '../../src/net/local.ts'
import type { News, Transport } from '../../src/net/transport.ts'
import { POLICIES, POLICY_NAMES } from '../../src/policy/named.ts'
import { freshRef, optionsOf, pairOf, seat, shipped, wide } from '../match/support.ts'
import { memoryStore } from '../support/memory-store.ts'
import { frailStore, type HandClock, handClock } from './support.ts'

const HOUR = 3_600_000
const READY: Move = { kind: 'ready' }
const SEAL: Move = { kind: 'seal', response: 'wait', word: true }

type Opened = {
  readonly referee: Referee
  readonly clock: HandClock
  readonly store: Store
  readonly t1: Transport
  readonly s1: Transport
  readonly desk: Transport
}

async function open(
  over: Partial<Options> = {},
  store: Store = memoryStore(),
  more: { downtime?: number } = {},
  loaded = wide(),
): Promise<Opened> {
  const clock = handClock()
  const setup = makeSetup(loaded, optionsOf(over), 'seed')
  const made = await createReferee({ stream: 'm', setup, store, clock, policies: POLICIES, ...more })
  if (!made.ok) throw new Error(made.error.code)
  const referee = made.value
  return {
    referee,
    clock,
    store,
    t1: seatTransport(referee, 't1'),
    s1: seatTransport(referee, 's1'),
    desk: deskTransport(referee),
  }
}

const send = (
  { referee }: Opened,
  transport: Transport,
  move: Move,
  where: { turn?: number; phase?: Phase; ref?: string } = {},
) =>
  transport.send({
    ref: where.ref ?? freshRef(),
    turn: where.turn ?? referee.match().turn,
    phase: where.phase ?? referee.match().flow.phase,
    move,
  })

async function toCommitment(opened: Opened): Promise<void> {
  for (let count = 0; count < 2; count += 1) {
    await send(opened, opened.t1, READY)
    await send(opened, opened.s1, READY)
  }
}

const phase = ({ referee }: Opened) => referee.match().flow.phase

describe('one authority', () => {
  it('two seats that seal at the same instant both count; one of them reveals', async () => {
    const opened = await open()
    await toCommitment(opened)
    const acks = await Promise.all([send(opened, opened.t1, SEAL), send(opened, opened.s1, SEAL)])
    expect(acks.map(ack => ack.ok)).toEqual([true, true])
    expect(phase(opened)).toBe('reveal')
    const seqs = acks.map(ack => (ack.ok ? ack.seq : 0))
    expect(seqs[1]! - seqs[0]!).toBe(1)
  })

  it('a ref sent again gets the first answer, accepted or refused, and no second entry', async () => {
    const opened = await open()
    const first = await send(opened, opened.t1, READY, { ref: 'a' })
    expect(await send(opened, opened.t1, READY, { ref: 'a' })).toEqual(first)
    const no = await send(opened, opened.t1, SEAL, { ref: 'b' })
    expect(no).toMatchObject({ ok: false, refusal: 'not-now' })
    await send(opened, opened.s1, READY)
    await send(opened, opened.t1, READY)
    await send(opened, opened.s1, READY)
    expect(await send(opened, opened.t1, SEAL, { ref: 'b' })).toEqual(no)
    expect(opened.referee.match().entries).toHaveLength(4)
  })

  it('a move for a phase that has passed is refused and leaves no entry', async () => {
    const opened = await open()
    await toCommitment(opened)
    expect(await send(opened, opened.t1, READY, { phase: 'reading' })).toMatchObject({
      ok: false,
      refusal: 'stale',
    })
    expect(await opened.store.read('m')).toHaveLength(4)
  })

  it('what does not fit the protocol is malformed, and who only looks on may not move', async () => {
    const opened = await open()
    const strange = { ref: 'x', turn: 1, phase: 'briefing', move: { kind: 'ready', seat: 's1' } }
    expect(await opened.t1.send(strange as never)).toMatchObject({ ok: false, refusal: 'malformed' })
    expect(await send(opened, lookerTransport(opened.referee, 'public'), READY)).toMatchObject({
      refusal: 'not-yours',
    })
    expect(await send(opened, opened.t1, { kind: 'pause' })).toMatchObject({ refusal: 'not-yours' })
  })

  it('stores first, then publishes, then acknowledges', async () => {
    const order: string[] = []
    const inner = memoryStore()
    const store: Store = {
      ...inner,
      append: async (...all) => {
        const done = await inner.append(...all)
        order.push('stored')
        return done
      },
    }
    const opened = await open({}, store)
    opened.s1.subscribe(news => order.push(`view ${news.view.revision}`))
    await send(opened, opened.t1, READY).then(() => order.push('ack'))
    expect(order).toEqual(['view 0', 'stored', 'view 1', 'ack'])
  })

  it('what cannot be stored has not happened, and may be sent again under the same ref', async () => {
    const { store, faults } = frailStore()
    const opened = await open({}, store)
    faults.push('throws')
    expect(await send(opened, opened.t1, READY, { ref: 'x' })).toMatchObject({
      ok: false,
      refusal: 'not-stored',
    })
    expect(opened.referee.match().entries).toEqual([])
    expect(await send(opened, opened.t1, READY, { ref: 'x' })).toEqual({ ok: true, ref: 'x', seq: 1 })
  })

  it('two referees over one stream stay one match: who comes second folds what the first wrote', async () => {
    const store = memoryStore()
    const one = await open({}, store)
    const two = await open({}, store)
    await send(one, one.t1, READY)
    expect(await send(two, two.s1, READY)).toMatchObject({ ok: true, seq: 2 })
    expect(phase(two)).toBe('reading')
    const acks = await Promise.all([send(one, one.t1, READY, { phase: 'reading' }), send(two, two.s1, READY)])
    expect(acks[1]).toMatchObject({ ok: true })
    const entries = await store.read('m')
    expect(entries.map(entry => entry.seq)).toEqual(entries.map((_, at) => at + 1))
    expect(foldOn(newMatch(makeSetup(wide(), optionsOf(), 'seed')), entries).ok).toBe(true)
  })

  it('one reader that fails does not stop the others, and an undone subscription hears nothing more', async () => {
    const opened = await open()
    const heard: number[] = []
    opened.t1.subscribe(() => {
      throw new Error('a broken screen')
    })
    const undo = opened.s1.subscribe(({ view }) => heard.push(view.revision))
    await send(opened, opened.t1, READY)
    undo()
    await send(opened, opened.s1, READY)
    expect(heard).toEqual([0, 1])
  })

  it('a card turned over is no news for the other side, and a reason for nobody', async () => {
    const opened = await open()
    await toCommitment(opened)
    const other: News[] = []
    opened.s1.subscribe(news => other.push(news))
    await send(opened, opened.t1, { kind: 'select', response: 'push' })
    await send(opened, opened.s1, { kind: 'reason', text: 'phrase/why' })
    expect(other.map(({ view }) => view.revision)).toEqual([4])
    await send(opened, opened.t1, { kind: 'seal', response: 'push', word: true })
    expect(other.at(-1)?.view).toMatchObject({ revision: 7, sealed: ['tokyo'] })
  })

  it('papers and pages come once; a page comes again when it grew', async () => {
    const opened = await open()
    const had: News[] = []
    opened.t1.subscribe(news => had.push(news))
    await toCommitment(opened)
    await send(opened, opened.t1, { kind: 'seal', response: 'push', word: true })
    await send(opened, opened.s1, SEAL)
    const ids = had.flatMap(news => news.papers.map(paper => paper.id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toContain('trigger/ruling/neutral')
    expect(ids).toContain('trigger/ruling/account/tokyo')
    expect(ids).not.toContain('trigger/ruling/account/seoul')
    const lines = had.flatMap(news => news.pages).map(page => page.lines.length)
    expect(lines.length).toBeGreaterThan(1)
    expect([...lines].sort((a, b) => a - b)).toEqual(lines)
    const fresh: News[] = []
    opened.t1.subscribe(news => fresh.push(news))
    expect(fresh[0]!.papers.length).toBe(ids.length)
  })
})

describe('time', () => {
  it('calls a phase over by itself, and the next one too', async () => {
    const opened = await open({ timers: true })
    await send(opened, opened.t1, READY)
    await send(opened, opened.s1, READY)
    opened.clock.pass(59_999)
    await opened.referee.idle()
    expect(phase(opened)).toBe('reading')
    opened.clock.pass(1)
    await opened.referee.idle()
    expect(phase(opened)).toBe('commitment')
    opened.clock.pass(60_000)
    await opened.referee.idle()
    expect(phase(opened)).toBe('reveal')
    expect(opened.referee.match().entries.filter(entry => entry.by === 'clock')).toHaveLength(2)
  })

  it('a pause across the deadline stops the clock, and the rest of it runs after', async () => {
    const opened = await open({ timers: true })
    await send(opened, opened.t1, READY)
    await send(opened, opened.s1, READY)
    opened.clock.pass(50_000)
    await send(opened, opened.desk, { kind: 'pause' })
    opened.clock.pass(HOUR)
    await opened.referee.idle()
    expect(phase(opened)).toBe('reading')
    expect(await send(opened, opened.t1, READY)).toMatchObject({ refusal: 'paused' })
    await send(opened, opened.desk, { kind: 'resume' })
    opened.clock.pass(9_999)
    await opened.referee.idle()
    expect(phase(opened)).toBe('reading')
    opened.clock.pass(1)
    await opened.referee.idle()
    expect(phase(opened)).toBe('commitment')
  })

  it('a move received before the deadline counts though the clock runs out while it is stored', async () => {
    let release = () => {}
    const inner = memoryStore()
    const held: Store = {
      ...inner,
      append: async (stream, seq, entries) => {
        if (entries[0]!.ref === 'slow')
          await new Promise<void>(done => {
            release = done
          })
        return inner.append(stream, seq, entries)
      },
    }
    const opened = await open({ timers: true }, held)
    await toCommitment(opened)
    opened.clock.pass(59_999)
    const ack = send(opened, opened.t1, { ...SEAL, response: 'push' } as Move, { ref: 'slow' })
    await Promise.resolve()
    opened.clock.pass(10)
    for (let count = 0; count < 10; count += 1) await Promise.resolve()
    release()
    expect(await ack).toMatchObject({ ok: true })
    await opened.referee.idle()
    expect(phase(opened)).toBe('reveal')
    expect(opened.referee.match().byClock).toEqual([1])
  })

  it('a move that comes after the deadline finds the phase over, even where no timer fired', async () => {
    const opened = await open({ timers: true })
    await toCommitment(opened)
    opened.clock.pass(60_000)
    const ack = await send(opened, opened.t1, SEAL, { phase: 'commitment' })
    expect(ack).toMatchObject({ ok: false, refusal: 'too-late' })
    expect(phase(opened)).toBe('reveal')
  })

  it('a host that was down for an hour goes on where it was, with the time that was left', async () => {
    const store = memoryStore()
    const before = await open({ timers: true }, store)
    await send(before, before.t1, READY)
    before.clock.pass(7_000)
    await send(before, before.s1, READY)
    before.clock.pass(20_000)
    await send(before, before.t1, READY)
    before.referee.close()
    expect(before.clock.waiting()).toBe(0)
    const after = await open({ timers: true }, store, { downtime: HOUR })
    expect(phase(after)).toBe('reading')
    const { entries } = after.referee.match()
    expect(entries.at(-1)).toMatchObject({
      by: 'host',
      move: { kind: 'resumed', downtime: HOUR },
      at: 27_000 + HOUR,
    })
    after.clock.pass(39_999)
    await after.referee.idle()
    expect(phase(after)).toBe('reading')
    after.clock.pass(1)
    await after.referee.idle()
    expect(phase(after)).toBe('commitment')
  })

  it('closed, it takes no move and wakes nobody', async () => {
    const opened = await open({ timers: true })
    await toCommitment(opened)
    opened.referee.close()
    expect(opened.clock.waiting()).toBe(0)
    await expect(send(opened, opened.t1, SEAL)).rejects.toThrow('closed')
  })
})

describe('a stream that does not hold', () => {
  it('is not opened, and the entry is named', async () => {
    const store = memoryStore()
    const opened = await open({}, store)
    await send(opened, opened.t1, READY)
    await send(opened, opened.s1, READY)
    const entries = (await store.read('m')).map(
      (entry): Entry => (entry.seq === 2 ? { ...entry, at: entry.at + 1 } : entry),
    )
    const spoiled = memoryStore(new Map([['m', entries]]))
    const setup = makeSetup(wide(), optionsOf(), 'seed')
    const made = await createReferee({
      stream: 'm',
      setup,
      store: spoiled,
      clock: handClock(),
      policies: POLICIES,
    })
    expect(made).toMatchObject({
      ok: false,
      error: { code: 'log-mismatch', path: '/entries/1', params: { seq: 2 } },
    })
  })
})

describe('policy seats', () => {
  const LOADED = shipped('first-contact')
  const PRESET = LOADED.scenario.calendar?.presets?.[0]?.id ?? 'all'

  it.each(POLICY_NAMES)('%s plays a whole match against itself, and the log refolds', async name => {
    const seats = pairOf(LOADED).map(one => ({ ...one, holder: name }))
    const opened = await open({ preset: PRESET, seats }, memoryStore(), {}, LOADED)
    await opened.referee.idle()
    expect(phase(opened)).toBe('ended')
    const { entries, check } = opened.referee.match()
    const setup = makeSetup(LOADED, optionsOf({ preset: PRESET, seats }), 'seed')
    expect(foldOn(newMatch(setup), entries)).toMatchObject({ ok: true, value: { check } })
    expect(entries.some(entry => entry.move.kind === 'reason')).toBe(true)
  })

  it('answers a person, waits for it, and reports once a turn', async () => {
    const seats = [
      seat('t1', LOADED.scenario.sides[0].id),
      seat('bot', LOADED.scenario.sides[1].id, 'pragmatist'),
    ]
    const opened = await open({ preset: PRESET, seats }, memoryStore(), {}, LOADED)
    await opened.referee.idle()
    expect(phase(opened)).toBe('briefing')
    for (let count = 0; phase(opened) !== 'ended'; count += 1) {
      expect(count).toBeLessThan(40)
      const { world, setup } = opened.referee.match()
      const card = setup.compiled.responses[setup.compiled.triggers[world.trigger]?.fallback[0] ?? 0]!.id
      const move: Move = phase(opened) === 'commitment' ? { kind: 'seal', response: card, word: true } : READY
      expect(await send(opened, opened.t1, move)).toMatchObject({ ok: true })
      await opened.referee.idle()
    }
    const said = opened.referee.match().entries.filter(entry => entry.move.kind === 'say')
    expect(said.map(entry => entry.turn)).toEqual([...new Set(said.map(entry => entry.turn))])
    expect(said.length).toBeGreaterThan(0)
  })

  it('a policy that asks for what is not legal is given the default, and the match goes on', async () => {
    const clock = handClock()
    const seats = pairOf(LOADED).map(one => ({ ...one, holder: 'broken' }))
    const setup = makeSetup(LOADED, optionsOf({ preset: PRESET, seats }), 'seed')
    const broken = () => ({ act: { kind: 'sign' as const, on: 99 }, reason: 'dice' })
    const made = await createReferee({
      stream: 'm',
      setup,
      store: memoryStore(),
      clock,
      policies: { broken },
    })
    if (!made.ok) throw new Error(made.error.code)
    await made.value.idle()
    expect(made.value.match().flow.phase).toBe('ended')
  })

  it('a seat is handed only to a policy that is there; the caretaker then plays on', async () => {
    const opened = await open()
    const hand = (holder: string): Move => ({ kind: 'reseat', seat: 's1', side: 'seoul', holder })
    expect(await send(opened, opened.desk, hand('nobody'))).toMatchObject({ refusal: 'unknown-id' })
    expect(await send(opened, opened.desk, hand('mirror'))).toMatchObject({ ok: true })
    await opened.referee.idle()
    await send(opened, opened.t1, READY)
    await opened.referee.idle()
    expect(phase(opened)).toBe('reading')
  })
})
