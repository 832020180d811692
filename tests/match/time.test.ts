// Deadlines from entries alone: budgets, extensions, pauses across a deadline, a host that was away, and what time called does.
import { describe, expect, it } from 'vitest'
import type { Move } from '../../src/match/moves.ts'
import type { MatchState } from '../../src/match/state.ts'
import { deadlineOf } from '../../src/match/timing.ts'
import { viewFor } from '../../src/match/view-for.ts'
import { play, refusal, start, wide } from './support.ts'

const READY: Move = { kind: 'ready' }
const EXPIRE: Move = { kind: 'expire' }
const HOUR = 3_600_000

/** In the reading of turn 1, opened at 10 s of match time, with 60 s for it. */
const reading = () => {
  const match = start({ timers: true })
  return play(play(match, 't1', READY, { at: 5_000 }), 's1', READY, { at: 10_000 })
}
const deadline = (match: MatchState, now = 0) => deadlineOf(match.timing, now)

describe('a deadline', () => {
  it('is the opening of the phase plus its budget', () => {
    expect(deadline(start({ timers: true }))).toBeNull()
    expect(deadline(reading())).toBe(70_000)
    expect(deadline(play(play(start(), 't1', READY), 's1', READY))).toBeNull()
  })

  it('before it a move counts, at it the clock does', () => {
    const match = reading()
    expect(refusal(match, 't1', READY, { at: 69_999 })).toBeNull()
    expect(refusal(match, 'clock', EXPIRE, { at: 69_999 })).toBe('not-now')
    expect(refusal(match, 't1', READY, { at: 70_000 })).toBe('too-late')
    expect(refusal(match, 't1', { kind: 'stop' }, { at: 70_000 })).toBeNull()
    expect(play(match, 'clock', EXPIRE, { at: 70_000 }).flow.phase).toBe('commitment')
  })

  it('moves by an extension, which has a limit', () => {
    const match = play(reading(), 'facilitator', { kind: 'extend', seconds: 120 }, { at: 20_000 })
    expect(deadline(match)).toBe(190_000)
    expect(refusal(match, 'facilitator', { kind: 'extend', seconds: 0 })).toBe('malformed')
    expect(refusal(match, 'facilitator', { kind: 'extend', seconds: 9999 })).toBe('malformed')
    expect(refusal(start(), 'facilitator', { kind: 'extend', seconds: 60 })).toBe('not-now')
  })

  it('waits through a pause that lasts beyond it', () => {
    const paused = play(reading(), 'facilitator', { kind: 'pause' }, { at: 60_000 })
    expect(refusal(paused, 'clock', EXPIRE, { at: HOUR })).toBe('paused')
    expect(deadline(paused, HOUR)).toBe(HOUR + 10_000)
    const on = play(paused, 'facilitator', { kind: 'resume' }, { at: HOUR })
    expect(deadline(on)).toBe(HOUR + 10_000)
    expect(refusal(on, 't1', READY, { at: HOUR + 9_999 })).toBeNull()
    expect(play(on, 'clock', EXPIRE, { at: HOUR + 10_000 }).flow.phase).toBe('commitment')
  })

  it('counts the time a host was away as a pause, once', () => {
    const back = play(reading(), 'host', { kind: 'resumed', downtime: HOUR }, { at: 10_000 + HOUR })
    expect(deadline(back)).toBe(70_000 + HOUR)
    const paused = play(reading(), 'facilitator', { kind: 'pause' }, { at: 60_000 })
    const away = play(paused, 'host', { kind: 'resumed', downtime: HOUR }, { at: 60_000 + HOUR })
    const on = play(away, 'facilitator', { kind: 'resume' }, { at: 60_000 + HOUR })
    expect(deadline(on)).toBe(70_000 + HOUR)
  })

  it('is two minutes for the envelope after a crisis', () => {
    const crisis = wide(data => {
      data.triggers[0]!.crisis = true
    })
    const match = play(play(start({ timers: true }, crisis), 't1', READY), 's1', READY)
    const sealing = play(play(match, 't1', READY, { at: 1000 }), 's1', READY, { at: 2000 })
    expect(deadline(sealing)).toBe(122_000)
  })

  it('stands in the view with the time it was made at', () => {
    const view = viewFor(reading(), { kind: 'public' }, 30_000)
    expect(view).toMatchObject({ deadline: 70_000, now: 30_000, due: ['tokyo', 'seoul'] })
  })
})

describe('when time is called', () => {
  const sealing = () => play(reading(), 'clock', EXPIRE, { at: 70_000 })
  const cards = (match: MatchState) =>
    match.world.played.at(-1)!.responses.map(number => match.setup.compiled.responses[number]!.id)

  it('the card on top is sealed; only an empty place gets the default; a sealed envelope stays', () => {
    const one = play(sealing(), 't1', { kind: 'select', response: 'push' })
    const called = play(one, 'clock', EXPIRE, { at: 130_000 })
    expect(cards(called)).toEqual(['push', 'wait'])
    expect(called.byClock).toEqual([0, 1])
    const sealed = play(sealing(), 't1', { kind: 'seal', response: 'push', word: false })
    const other = play(sealed, 'clock', EXPIRE, { at: 130_000 })
    expect(other.byClock).toEqual([1])
    expect(other.world.played.at(-1)!.words).toEqual([false, true])
    expect(viewFor(other, { kind: 'public' }, 0).reveal?.sealedByClock).toEqual(['seoul'])
  })

  it('a selected card whose reason has gone gives way to the default', () => {
    const loaded = wide(data => {
      data.calendar!.presets![1]!.timers = { table: 60, commitment: 60 }
      data.triggers[1]!.responses['tokyo']!.push({
        id: 'late',
        stance: 'engage',
        title: 'Answer late',
        when: { not: { clause: 'quiet', is: 'signed' } },
      })
      for (const side of data.sides) side.groups = [{ id: 'firms', name: 'Firms', ask: [0, 0] }]
    })
    let match = start({ timers: true }, loaded)
    for (let count = 0; !(match.turn === 2 && match.flow.phase === 'table'); count += 1) {
      if (count > 20) throw new Error('no table')
      match = play(match, 'facilitator', { kind: 'close' })
    }
    const picked = play(match, 't1', { kind: 'select', response: 'late' })
    const drafted = play(picked, 't1', {
      kind: 'draft',
      on: 0,
      package: { give: [], take: [{ clause: 'quiet' }] },
    })
    const signed = play(drafted, 's1', { kind: 'sign', on: 1 })
    expect(cards(play(signed, 'facilitator', { kind: 'close' }))).toEqual(['wait', 'wait'])
  })

  it('a draft that nobody answered lapses with its table', () => {
    let match = start({ timers: true })
    while (!(match.turn === 2 && match.flow.phase === 'table'))
      match = play(match, 'facilitator', { kind: 'close' })
    const drafted = play(match, 't1', {
      kind: 'draft',
      on: 0,
      package: { give: [{ clause: 'quiet' }], take: [] },
    })
    const called = play(drafted, 'clock', EXPIRE, { at: deadline(drafted)! })
    expect(called.flow.phase).toBe('commitment')
    expect(called.world.table.lying).toBeNull()
    expect(called.world.accords).toEqual([])
  })

  it('every phase can be called over, to the end of the match', () => {
    let match = start({ timers: true })
    for (let count = 0; match.flow.phase !== 'ended'; count += 1) {
      if (count > 40) throw new Error('never ends')
      match = play(match, 'facilitator', { kind: 'close' })
    }
    expect(match.world.played).toHaveLength(3)
  })
})
