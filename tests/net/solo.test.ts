// One person who does anything legal against each computer capital, through the transport: no match stands still, each log
// refolds, and a draft that a capital will not sign is answered, not sat out.
import { describe, expect, it } from 'vitest'
import { LEVEL_NAMES } from '../../src/explore/rival/levels.ts'
import { PLAYERS } from '../../src/explore/rival/players.ts'
import type { Move } from '../../src/match/moves.ts'
import { createReferee } from '../../src/match/referee.ts'
import { fold } from '../../src/match/replay.ts'
import { makeSetup } from '../../src/match/state.ts'
import { seatTransport } from '../../src/net/local.ts'
import { CHARACTER_NAMES, type POLICIES } from '../../src/policy/named.ts'
import {
  diceOf,
  freshRef,
  optionsOf,
  randomMove,
  reach,
  seat,
  shipped,
  start,
  wide,
} from '../match/support.ts'
import { memoryStore } from '../support/memory-store.ts'
import { handClock } from './support.ts'

const SEEDS = Number(process.env['SOLO'] ?? 3)

async function soloMatch(name: string, loaded: ReturnType<typeof shipped>, preset: string, seed: string) {
  const [first, second] = loaded.scenario.sides
  const seats = [seat('t1', first.id), seat('s1', second.id, name)]
  const setup = makeSetup(loaded, optionsOf({ preset, seats }), seed)
  const made = await createReferee({
    stream: 'm',
    setup,
    store: memoryStore(),
    clock: handClock(),
    policies: PLAYERS,
  })
  if (!made.ok) throw new Error(made.error.code)
  const referee = made.value
  const transport = seatTransport(referee, 't1')
  const dice = diceOf(seed)
  for (let count = 0; referee.match().flow.phase !== 'ended'; count += 1) {
    if (count > 2000) throw new Error(`${name} ${seed} stands still in ${referee.match().flow.phase}`)
    await referee.idle()
    const { turn, flow } = referee.match()
    const [who, move] = randomMove(referee.match(), dice)
    if (who === 't1') await transport.send({ ref: freshRef(), turn, phase: flow.phase, move })
  }
  return { setup, match: referee.match() }
}

describe.each([...CHARACTER_NAMES, ...LEVEL_NAMES])('against the %s', name => {
  it.each(['first-contact', 'low-ebb'])('no match of %s stands still', async file => {
    const loaded = shipped(file)
    const presets = loaded.scenario.calendar?.presets?.map(preset => preset.id) ?? ['all']
    for (let at = 0; at < SEEDS; at += 1) {
      const { setup, match } = await soloMatch(name, loaded, presets[at % presets.length]!, `solo ${at}`)
      expect(fold(setup, match.entries)).toMatchObject({ ok: true, value: { check: match.check } })
    }
  })
})

describe('a capital that is done with the table', () => {
  it('puts a person’s draft away, and goes when the person does', async () => {
    const loaded = wide()
    const entries = reach(start({}, loaded), 2, 'table').entries
    const seats = [seat('t1', 'tokyo'), seat('s1', 'seoul')]
    const policies = {
      done: (...[, sight]: Parameters<(typeof POLICIES)['random']>) => ({
        act: sight.legal.includes('leave')
          ? ({ kind: 'leave' } as const)
          : ({ kind: 'seal', response: sight.hand[0]!.response, word: true } as const),
        reason: 'done',
      }),
    }
    const made = await createReferee({
      stream: 'm',
      setup: makeSetup(loaded, optionsOf({ seats }), 'seed'),
      store: memoryStore(new Map([['m', entries]])),
      clock: handClock(),
      policies,
    })
    if (!made.ok) throw new Error(made.error.code)
    const referee = made.value
    const send = async (who: string | null, move: Move) => {
      const { turn, flow } = referee.match()
      const author = who === null ? ('facilitator' as const) : { seat: who }
      const ack = await referee.send(author, { ref: freshRef(), turn, phase: flow.phase, move })
      expect(ack).toMatchObject({ ok: true })
      await referee.idle()
      return referee.match()
    }
    await send(null, { kind: 'reseat', seat: 's1', side: 'seoul', holder: 'done' })
    const drafted = await send('t1', {
      kind: 'draft',
      on: 0,
      package: { give: [{ clause: 'quiet' }], take: [] },
    })
    expect(drafted.flow.phase).not.toBe('table') // one pen each: shelved, and nobody can write any more
    expect(drafted.entries.some(entry => entry.by === 's1' && entry.move.kind !== 'ready')).toBe(true)
    expect(drafted.world.accords).toEqual([])
  })
})
