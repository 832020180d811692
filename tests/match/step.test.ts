// The ladder of a move on the real rules: what each move does, what is refused and how, and that a no leaves the state alone.
import { describe, expect, it } from 'vitest'
import type { Move } from '../../src/match/moves.ts'
import { both, freshRef, play, reach, refusal, start, tryMove, wide } from './support.ts'

const READY: Move = { kind: 'ready' }
const SEAL = { kind: 'seal', response: 'wait', word: true } as const
const draft = (on = 0): Move => ({
  kind: 'draft',
  on,
  package: { give: [{ pledge: 'wait' }], take: [{ clause: 'quiet' }] },
})
/** A package that both homes of the wide scenario always pass: nobody asks for anything. */
const easy = wide(data => {
  for (const side of data.sides) side.groups = [{ id: 'firms', name: 'Firms', ask: [0, 0] }]
})
const openTable = () => {
  const later = wide(data => {
    data.calendar!.slots.splice(1, 0, { id: 's1b' })
    data.calendar!.presets![1]!.slots = ['s1', 's1b', 's2', 's3']
    data.triggers.push({ ...data.triggers[0]!, id: 'second', at: ['s1b'], effects: [] })
    for (const side of data.sides) side.groups = [{ id: 'firms', name: 'Firms', ask: [0, 0] }]
  })
  return reach(start({}, later), 3, 'table')
}

describe('a move that does not count', () => {
  const match = reach(start(), 2, 'commitment')

  it.each<[string, Parameters<typeof refusal>[1], Move, Parameters<typeof refusal>[3], string]>([
    ['of a turn that is over', 't1', SEAL, { turn: 1 }, 'stale'],
    ['of a phase that is over', 't1', READY, { phase: 'reading' }, 'stale'],
    ['of a phase yet to come', 't1', READY, { phase: 'reveal' }, 'stale'],
    ['that another phase takes', 't1', READY, {}, 'not-now'],
    ['of a seat that is none', 'x9', SEAL, {}, 'not-yours'],
    ['of the desk, by a seat', 't1', { kind: 'pause' }, {}, 'not-yours'],
    ['of a seat, by the desk', 'facilitator', SEAL, {}, 'not-yours'],
    ['of the clock, by the host', 'host', { kind: 'expire' }, {}, 'not-yours'],
    ['with a card that is none', 't1', { ...SEAL, response: 'nothing' }, {}, 'unknown-id'],
    ['before its time', 'clock', { kind: 'expire' }, {}, 'not-now'],
  ])('%s is refused, the state untouched', (_name, author, move, where, code) => {
    const before = JSON.stringify([match.check, match.entries.length, match.flow.phase])
    expect(refusal(match, author, move, where)).toBe(code)
    expect(JSON.stringify([match.check, match.entries.length, match.flow.phase])).toBe(before)
  })

  it('a seal that comes after both were opened is too late', () => {
    const opened = both(match, SEAL)
    expect(refusal(opened, 't1', { kind: 'unseal' }, { phase: 'commitment' })).toBe('too-late')
    expect(refusal(opened, 't1', SEAL, { phase: 'commitment' })).toBe('too-late')
    expect(refusal(opened, 't1', { kind: 'unseal' })).toBe('not-now')
  })

  it('after the end everything is refused as ended', () => {
    const ended = play(match, 'facilitator', { kind: 'end' })
    for (const [who, move] of [
      ['t1', SEAL],
      ['facilitator', { kind: 'end' }],
      ['t1', { kind: 'help' }],
    ] as const) {
      expect(refusal(ended, who, move)).toBe('ended')
    }
  })
})

describe('a ref that is known', () => {
  it('gets its first answer again, whatever has happened since', () => {
    const match = reach(start(), 1, 'commitment')
    const ref = freshRef()
    const once = tryMove(match, { seat: 't1' }, SEAL, { ref })
    if (!once.ok) throw new Error(once.error)
    const later = play(once.value.state, 's1', SEAL)
    const again = tryMove(
      later,
      { seat: 't1' },
      { ...SEAL, response: 'push' },
      { ref, turn: 1, phase: 'commitment' },
    )
    expect(again).toEqual({ ok: true, value: { state: later, entry: once.value.entry } })
  })

  it('is of its sender alone', () => {
    const match = reach(start(), 1, 'commitment')
    const mine = play(match, 't1', SEAL, { ref: 'same' })
    expect(play(mine, 's1', SEAL, { ref: 'same' }).flow.phase).toBe('reveal')
  })
})

describe('nobody is stale because another moved first', () => {
  it('two seals meant for the same instant both count, in either order', () => {
    const match = reach(start(), 1, 'commitment')
    const ends = [
      ['t1', 's1'],
      ['s1', 't1'],
    ].map(([first, second]) => {
      const sent = { turn: 1, phase: 'commitment' } as const
      return play(play(match, first!, SEAL, sent), second!, { ...SEAL, response: 'push' }, sent)
    })
    expect(ends.map(end => end.flow.phase)).toEqual(['reveal', 'reveal'])
    expect(ends[0]!.entries.map(entry => entry.by).slice(-2)).toEqual(['t1', 's1'])
  })

  it('a second draft on the same table is stale by the draft it answers, not by the entry before it', () => {
    const match = openTable()
    const one = play(match, 't1', draft(0))
    expect(
      refusal(one, 's1', { kind: 'draft', on: 0, package: { give: [{ clause: 'quiet' }], take: [] } }),
    ).toBe('stale')
    const counter: Move = { kind: 'draft', on: 1, package: { give: [{ clause: 'quiet' }], take: [] } }
    expect(play(one, 's1', counter).world.table).toMatchObject({ drafts: 2, by: 1 })
  })
})

describe('the table', () => {
  it('a draft is answered: shelved, taken back, signed; each names the draft', () => {
    const one = play(openTable(), 't1', draft())
    expect(refusal(one, 't1', { kind: 'sign', on: 1 })).toBe('own-draft')
    expect(refusal(one, 's1', { kind: 'withdraw', on: 1 })).toBe('not-now')
    expect(refusal(one, 's1', { kind: 'sign', on: 7 })).toBe('stale')
    expect(play(one, 's1', { kind: 'shelve', on: 1 }).world.table.lying).toBeNull()
    expect(play(one, 't1', { kind: 'withdraw', on: 1 }).world.table.lying).toBeNull()
    const signed = play(one, 's1', { kind: 'sign', on: 1 })
    expect(signed.flow.phase).toBe('commitment')
    expect(signed.world.accords).toHaveLength(1)
  })

  it.each<[Move, string]>([
    [{ kind: 'draft', on: 0, package: { give: [], take: [] } }, 'package-empty'],
    [{ kind: 'draft', on: 0, package: { give: [{ pledge: 'nothing' }], take: [] } }, 'unknown-id'],
    [{ kind: 'draft', on: 0, package: { give: [{ clause: 'nothing' }], take: [] } }, 'unknown-id'],
    [{ kind: 'draft', on: 0, package: { give: [{ clause: 'fund' }], take: [] } }, 'clause-not-offered'],
    [
      { kind: 'draft', on: 0, package: { give: [{ clause: 'quiet' }, { clause: 'quiet' }], take: [] } },
      'package-twice',
    ],
    [{ kind: 'walk' }, 'not-now'],
    [{ kind: 'widen', spend: 0 }, 'already'],
    [{ kind: 'sign', on: 0 }, 'no-draft'],
    [SEAL, 'not-now'],
  ])('refuses %j as %s', (move, code) => {
    expect(refusal(openTable(), 's1', move)).toBe(code)
  })

  it('who is done may do no more; both done, the envelope comes', () => {
    const one = play(play(openTable(), 't1', { kind: 'widen', spend: 2 }), 't1', READY)
    expect(refusal(one, 't1', READY)).toBe('already')
    expect(play(one, 's1', READY).flow.phase).toBe('commitment')
  })

  it('a pledged card lies on top and is what the clock seals', () => {
    const signed = play(play(openTable(), 't1', draft()), 's1', { kind: 'sign', on: 1 })
    const closed = play(signed, 'facilitator', { kind: 'close' })
    expect(closed.flow.phase).toBe('reveal')
    expect(closed.byClock).toEqual([0, 1])
    expect(closed.world.promises.some(promise => promise.state === 'broken')).toBe(false)
  })
})

describe('a summit', () => {
  const summit = () => reach(start({}, easy), 3, 'table')
  const deal: Move = {
    kind: 'draft',
    on: 0,
    package: { give: [{ pledge: 'shake' }], take: [{ pledge: 'shake' }] },
  }

  it('has no envelope: ratified, a statement closes it, then the reveal', () => {
    const signed = play(play(summit(), 't1', deal), 's1', { kind: 'sign', on: 1 })
    expect(signed.flow.phase).toBe('statement')
    const said = play(signed, 't1', { kind: 'state', gave: 'p1', gained: 'p2', sentence: 'together' })
    expect(refusal(said, 't1', { kind: 'state', gave: 'p1', gained: 'p2', sentence: null })).toBe('already')
    expect(refusal(said, 's1', { kind: 'state', gave: 'p1', gained: 'p9', sentence: null })).toBe(
      'unknown-id',
    )
    const end = play(said, 's1', { kind: 'state', gave: 'p2', gained: 'p1', sentence: 'together' })
    expect(end.flow.phase).toBe('reveal')
    expect(
      end.world.played.at(-1)!.responses.map(number => end.setup.compiled.responses[number]!.id),
    ).toEqual(['shake', 'shake'])
    expect(both(end, READY).flow.phase).toBe('ended')
  })

  it('one side may decline to state, and time may be called', () => {
    const signed = play(play(summit(), 't1', deal), 's1', { kind: 'sign', on: 1 })
    expect(both(signed, READY).flow.phase).toBe('reveal')
    expect(play(signed, 'facilitator', { kind: 'close' }).flow.phase).toBe('reveal')
  })

  it('is over when somebody walks out, and each side does what it does then', () => {
    const left = play(summit(), 's1', { kind: 'walk' })
    expect(left.flow.phase).toBe('reveal')
    expect(
      left.world.played.at(-1)!.responses.map(number => left.setup.compiled.responses[number]!.id),
    ).toEqual(['leave', 'leave'])
  })
})

describe('envelopes', () => {
  const match = () => reach(start(), 2, 'commitment')
  it('a prediction may change until the seal, an envelope may be opened until the other is sealed', () => {
    const one = play(play(match(), 't1', { kind: 'predict', stance: 'press' }), 't1', {
      kind: 'predict',
      stance: 'hold',
    })
    const sealed = play(one, 't1', SEAL)
    expect(refusal(sealed, 't1', { kind: 'predict', stance: 'press' })).toBe('already')
    expect(refusal(sealed, 't1', SEAL)).toBe('already')
    expect(refusal(sealed, 's1', { kind: 'unseal' })).toBe('not-now')
    const open = play(sealed, 't1', { kind: 'unseal' })
    expect(open.world.sealed).toEqual([-1, -1])
    expect(play(open, 't1', { ...SEAL, response: 'push' }).flow.sealed).toEqual([true, false])
  })

  it('the first turn has no prediction', () => {
    expect(refusal(reach(start(), 1, 'commitment'), 't1', { kind: 'predict', stance: 'press' })).toBe(
      'not-now',
    )
  })

  it('the entry that seals the second one reveals, and records the gauges of its slot', () => {
    const end = both(match(), SEAL)
    const last = end.entries.at(-1)!
    expect(end.flow.phase).toBe('reveal')
    expect(last).toMatchObject({ slot: 's2', move: SEAL })
    expect(last.gauges).toEqual([...end.world.gauges])
    expect(end.entries.at(-2)!.gauges).toBeUndefined()
  })

  it('a card may lie on top from the reading on; a card of another hand may not', () => {
    const reading = reach(start(), 1, 'reading')
    const chosen = play(reading, 's1', { kind: 'select', response: 'push' })
    expect(refusal(reading, 's1', { kind: 'select', response: 'shake' })).toBe('unknown-id')
    const closed = play(reach(chosen, 1, 'commitment'), 'facilitator', { kind: 'close' })
    const { responses } = closed.setup.compiled
    expect(closed.world.played[0]!.responses.map(number => responses[number]!.id)).toEqual(['wait', 'push'])
    expect(closed.byClock).toEqual([0, 1])
  })
})

describe('the desk', () => {
  const reading = () => reach(start(), 1, 'reading')

  it('pauses every seat but those who call for help', () => {
    const paused = play(reading(), 'facilitator', { kind: 'pause' })
    expect(refusal(paused, 't1', READY)).toBe('paused')
    expect(refusal(paused, 'facilitator', { kind: 'close' })).toBe('paused')
    expect(play(play(paused, 't1', { kind: 'help' }), 's1', { kind: 'stop' }).calls).toHaveLength(2)
    expect(play(play(paused, 'facilitator', { kind: 'resume' }), 't1', READY).ready).toEqual([true, false])
  })

  it('leaves a slot out: its trigger never happened, the next one opens this turn', () => {
    const asked = play(reading(), 't1', { kind: 'skip' })
    const skipped = play(asked, 'facilitator', { kind: 'skip' })
    const c = skipped.setup.compiled
    expect(skipped).toMatchObject({ turn: 1, flow: { phase: 'reading' } })
    expect(c.triggers[skipped.world.trigger]!.id).toBe('summit') // the encounter needs the ruling to have happened
    expect(skipped.world.happened[c.numbers.triggers.get('ruling')!]).toBe(0)
    const once = skipped.pages[0]!.filter(entry => entry.cause.code === 'trigger')
    expect(once).toEqual([])
  })

  it('leaves the last slot out: the match ends', () => {
    expect(play(reach(start(), 3, 'reading'), 'facilitator', { kind: 'skip' }).flow.phase).toBe('ended')
  })

  it('lets a substitute stand in, only the one the trigger names', () => {
    const loaded = wide(data => {
      data.triggers[0]!.substitute = 'quieter'
      data.triggers.push({
        ...data.triggers[0]!,
        id: 'quieter',
        at: undefined,
        substitute: undefined,
        effects: [],
      })
    })
    const match = reach(start({}, loaded), 1, 'reading')
    expect(refusal(match, 'facilitator', { kind: 'substitute', trigger: 'summit' })).toBe('unknown-id')
    const other = play(match, 'facilitator', { kind: 'substitute', trigger: 'quieter' })
    expect(other.setup.compiled.triggers[other.world.trigger]!.id).toBe('quieter')
    expect(other.flow.phase).toBe('reading')
    expect(both(other, READY).flow.phase).toBe('commitment')
  })

  it('plays an inject in the next turn, once', () => {
    const match = play(reading(), 'facilitator', { kind: 'inject', trigger: 'summit' })
    const next = reach(match, 2, 'reading')
    expect(next.setup.compiled.triggers[next.world.trigger]!.id).toBe('summit')
    expect(next.injected).toBe(-1)
    expect(refusal(next, 'facilitator', { kind: 'inject', trigger: 'ruling' })).toBe('already')
    expect(refusal(next, 'facilitator', { kind: 'inject', trigger: 'nothing' })).toBe('unknown-id')
  })

  it('drops an optional slot that is still to come, and keeps it dropped through a skip', () => {
    const drop: Move = { kind: 'drop', slot: 's2' }
    const dropped = play(reading(), 'facilitator', drop)
    expect(refusal(dropped, 'facilitator', drop)).toBe('already')
    expect(refusal(dropped, 'facilitator', { kind: 'drop', slot: 's3' })).toBe('not-now')
    expect(refusal(dropped, 'facilitator', { kind: 'drop', slot: 'sx' })).toBe('unknown-id')
    expect(refusal(reach(start(), 2, 'reading'), 'facilitator', drop)).toBe('not-now')
    const next = play(dropped, 'facilitator', { kind: 'skip' })
    expect(next.setup.compiled.slots[next.world.slot]!.id).toBe('s3')
  })

  it('seats a late student, hands a seat over, leaves no side empty', () => {
    const late = play(reading(), 'facilitator', {
      kind: 'reseat',
      seat: 't9',
      side: 'tokyo',
      holder: 'person',
    })
    expect(late.seats.map(one => one.id)).toEqual(['t1', 's1', 't9'])
    expect(
      refusal(late, 'facilitator', { kind: 'reseat', seat: 's1', side: 'tokyo', holder: 'person' }),
    ).toBe('not-now')
    expect(
      refusal(late, 'facilitator', { kind: 'reseat', seat: 's1', side: 'nowhere', holder: 'person' }),
    ).toBe('unknown-id')
    const care = play(late, 'facilitator', { kind: 'reseat', seat: 's1', side: 'seoul', holder: 'mirror' })
    expect(care.seats[1]!.holder).toBe('mirror')
  })

  it('adjourns: judged as it stands, and says so', () => {
    const end = play(reach(start(), 2, 'reading'), 'facilitator', { kind: 'end' })
    expect(end).toMatchObject({ adjourned: true, flow: { phase: 'ended' } })
    expect(end.setup.compiled.endings[end.world.ending]!.id).toBe('low')
  })

  it('announces a text by its id', () => {
    expect(play(reading(), 'facilitator', { kind: 'announce', text: 'a/12' }).announced).toBe('a/12')
  })
})

describe('talk', () => {
  it('is spoken in the room, written where the options say so', () => {
    const say: Move = { kind: 'say', text: 'phrase/wait' }
    expect(refusal(reach(start(), 1, 'reading'), 't1', say)).toBe('not-now')
    const written = play(reach(start({ talk: 'writing' }), 1, 'reading'), 't1', say)
    expect(written.said).toEqual([{ by: 'tokyo', text: 'phrase/wait' }])
    expect(reach(written, 2, 'reading').said).toEqual([])
  })
})

describe('a call for help', () => {
  it('stands until the facilitator has been there, and may be made again', () => {
    const called = play(start(), 't1', { kind: 'help' })
    expect(refusal(called, 't1', { kind: 'help' })).toBe('already')
    const answered = play(called, 'facilitator', { kind: 'answer', seat: 't1' })
    expect(answered.calls).toEqual([])
    expect(refusal(answered, 'facilitator', { kind: 'answer', seat: 't1' })).toBe('already')
    expect(refusal(answered, 't1', { kind: 'help' })).toBeNull()
  })
})
