// Every kind of move in every phase, through the whole ladder: taken, or refused with which code. The table is pinned.
import { describe, expect, it } from 'vitest'
import { type Move, PHASES, type Phase } from '../../src/match/moves.ts'
import type { MatchState } from '../../src/match/state.ts'
import { play, reach, refusal, start, wide } from './support.ts'

const READY: Move = { kind: 'ready' }
const SEAL = { kind: 'seal', response: 'wait', word: true } as const
const draft = (): Move => ({
  kind: 'draft',
  on: 0,
  package: { give: [{ pledge: 'wait' }], take: [{ clause: 'quiet' }] },
})
/** A package that both homes always pass: nobody asks for anything. */
const easy = wide(data => {
  for (const side of data.sides) side.groups = [{ id: 'firms', name: 'Firms', ask: [0, 0] }]
})

describe('every kind of move in every phase', () => {
  const KINDS: readonly (readonly [string, Move])[] = [
    ['t1', READY],
    ['t1', draft()],
    ['t1', { kind: 'sign', on: 1 }],
    ['t1', { kind: 'shelve', on: 1 }],
    ['t1', { kind: 'withdraw', on: 1 }],
    ['t1', { kind: 'widen', spend: 2 }],
    ['t1', { kind: 'walk' }],
    ['t1', { kind: 'state', gave: 'p0', gained: 'p0', sentence: null }],
    ['t1', { kind: 'predict', stance: 'hold' }],
    ['t1', { kind: 'select', response: 'wait' }],
    ['t1', SEAL],
    ['t1', { kind: 'unseal' }],
    ['t1', { kind: 'endorse', of: 'x' }],
    ['t1', { kind: 'say', text: 'x' }],
    ['t1', { kind: 'help' }],
    ['t1', { kind: 'stop' }],
    ['t1', { kind: 'reason', text: 'x' }],
    ['t1', { kind: 'skip' }],
    ['facilitator', { kind: 'pause' }],
    ['facilitator', { kind: 'resume' }],
    ['facilitator', { kind: 'extend', seconds: 60 }],
    ['facilitator', { kind: 'close' }],
    ['facilitator', { kind: 'inject', trigger: 'summit' }],
    ['facilitator', { kind: 'substitute', trigger: 'summit' }],
    ['facilitator', { kind: 'skip' }],
    ['facilitator', { kind: 'drop', slot: 's2' }],
    ['facilitator', { kind: 'reseat', seat: 't1', side: 'tokyo', holder: 'person' }],
    ['facilitator', { kind: 'announce', text: 'x' }],
    ['facilitator', { kind: 'answer', seat: 't1' }],
    ['facilitator', { kind: 'end' }],
    ['clock', { kind: 'expire' }],
    ['host', { kind: 'resumed', downtime: 5 }],
  ]
  const at = (phase: Phase): MatchState => {
    if (phase === 'ended') return play(start({ timers: true }), 'facilitator', { kind: 'end' })
    if (phase === 'statement') {
      const signed = play(reach(start({ timers: true }, easy), 3, 'table'), 't1', {
        kind: 'draft',
        on: 0,
        package: { give: [{ pledge: 'shake' }], take: [] },
      })
      return play(signed, 's1', { kind: 'sign', on: 1 })
    }
    return phase === 'table'
      ? reach(start({ timers: true }), 2, 'table')
      : reach(start({ timers: true }), 1, phase)
  }

  it.each(PHASES)('is taken or refused in %s as the pinned table says', phase => {
    const match = at(phase)
    const table = Object.fromEntries(
      KINDS.map(([who, move]) => [`${who} ${move.kind}`, refusal(match, who, move) ?? 'ok']),
    )
    expect(table).toMatchSnapshot()
  })
})
