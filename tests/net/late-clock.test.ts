// The end of a phase over a store that is not well: it is written down as soon as that can be done, and asked for once.
import { expect, it } from 'vitest'
import type { Move } from '../../src/match/moves.ts'
import { createReferee } from '../../src/match/referee.ts'
import { makeSetup } from '../../src/match/state.ts'
import { POLICIES } from '../../src/policy/named.ts'
import { freshRef, optionsOf, wide } from '../match/support.ts'
import { frailStore, handClock } from './support.ts'

/** A match in its first reading, which ends in a minute. */
async function inReading() {
  const { store: inner, faults } = frailStore()
  const reads = { fail: false }
  const read: typeof inner.read = (...all) =>
    reads.fail ? Promise.reject(new Error('gone')) : inner.read(...all)
  const hand = handClock()
  const asked: number[] = [] // milliseconds, each time the clock was asked to call
  const after: typeof hand.after = (milliseconds, call) => {
    asked.push(milliseconds)
    return hand.after(milliseconds, call)
  }
  const setup = makeSetup(wide(), optionsOf({ timers: true }), 'seed')
  const made = await createReferee({
    stream: 'm',
    setup,
    store: { ...inner, read },
    clock: { ...hand, after },
    policies: POLICIES,
  })
  if (!made.ok) throw new Error(made.error.code)
  const referee = made.value
  const send = (seat: string, move: Move) => {
    const { turn, flow } = referee.match()
    return referee.send({ seat }, { ref: freshRef(), turn, phase: flow.phase, move })
  }
  for (const seat of ['t1', 's1']) await send(seat, { kind: 'ready' })
  const pass = async (milliseconds: number) => {
    hand.pass(milliseconds)
    await referee.idle()
  }
  return { send, faults, reads, asked, pass, phase: () => referee.match().flow.phase }
}

it('what could not be stored is tried again a second later', async () => {
  const { faults, pass, phase } = await inReading()
  faults.push('throws')
  await pass(60_000)
  expect(phase()).toBe('reading')
  await pass(1000)
  expect(phase()).toBe('commitment')
})

it('and so it is where the store cannot even be read', async () => {
  const { faults, reads, pass, phase } = await inReading()
  faults.push('conflict')
  reads.fail = true
  await pass(60_000)
  expect(phase()).toBe('reading')
  reads.fail = false
  await pass(1000)
  expect(phase()).toBe('commitment')
})

it('moves that leave the phase as it stands ask the clock for nothing new', async () => {
  const { asked, send, pass, phase } = await inReading()
  const before = asked.length
  for (const seat of ['t1', 's1']) expect(await send(seat, { kind: 'help' })).toMatchObject({ ok: true })
  expect(asked.length).toBe(before)
  await pass(60_000)
  expect(phase()).toBe('commitment')
})
