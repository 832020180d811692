// One reveal as a whole: meetings and their runs, home, record and retreat, ground, outcomes of a pair, flags both sides write,
// a summit without envelopes, a joint statement.
import { describe, expect, test } from 'vitest'
import { groundWon } from '../../src/rules/ground.ts'
import { homeShift } from '../../src/rules/home.ts'
import { meetingSize } from '../../src/rules/meeting.ts'
import { apply, isLegal, legalActs, listActs, phaseOf, reveal } from '../../src/rules/order.ts'
import { STANCES } from '../../src/scenario/vocabulary.ts'
import { arena } from '../support/arena.ts'
import { level, numbered, type Table } from '../support/tiny.ts'
import { clause, inTurn, pledge, type Side, seal } from '../support/turns.ts'

const done = (t: Table): void => {
  for (const side of [0, 1] as const) apply(t.c, t.m, t.w, side, { kind: 'leave' }, t.sink)
}
const play = (t: Table, a: string, b: string) => {
  apply(t.c, t.m, t.w, 0, seal(t, 0, a), t.sink)
  apply(t.c, t.m, t.w, 1, seal(t, 1, b), t.sink)
  t.entries.length = 0
  return reveal(t.c, t.m, t.w, t.sink)
}
const by = (t: Table, gauge: string, code: string): number[] =>
  t.entries
    .filter(entry => entry.gauge === numbered(t.c.numbers.gauges, gauge) && entry.cause.code === code)
    .map(entry => entry.by)
const ALL = [0, 1, 2, 3, 4]
/** Turn one with the meeting's factor at nothing. */
const plain = (): Table => {
  const t = inTurn(1)
  t.w.gauges[numbered(t.c.numbers.gauges, 'economics')] = 400
  return t
}

describe('a meeting', () => {
  test('is the printed table, whoever sits where', () => {
    const t = plain()
    const table = ALL.map(a => ALL.map(b => meetingSize(t.c, t.w, a, b) / 10))
    expect(table).toEqual([
      [-4.5, -2.8, -1.8, -1.4, -0.4],
      [-2.8, -1.4, -0.7, -0.3, 0.3],
      [-1.8, -0.7, 0, 0.3, 1.2],
      [-1.4, -0.3, 0.3, 1.6, 2.6],
      [-0.4, 0.3, 1.2, 2.6, 2.8],
    ])
  })
  test.each([
    [0, 0, -1, -56], // a second confrontation: -4.5 x 125 %
    [0, 1, -2, -42],
    [0, 0, -9, -78], // at most three: 175 %
    [0, 0, 2, -45], // after friendly ones: none
    [1, 1, -2, -14], // two protests are no confrontation
    [3, 4, 2, 39],
    [3, 3, -2, 16],
    [2, 3, 2, 3],
  ])('%d against %d after a run of %d moves security by %d', (a, b, streak, expected) => {
    const t = plain()
    t.w.streak = streak
    expect(meetingSize(t.c, t.w, a, b)).toBe(expected)
  })
  test('is scaled by factors: 40 % of the points over the level', () => {
    const t = plain()
    const at = (economics: number) => {
      t.w.gauges[numbered(t.c.numbers.gauges, 'economics')] = economics
      return meetingSize(t.c, t.w, 0, 0)
    }
    const percent = (arena().model as { meeting: { scaledBy: { percent: number }[] } }).meeting.scaledBy[0]
      ?.percent
    expect(percent).toBe(40)
    expect([at(400), at(900), at(150)]).toEqual([-45, -54, -40]) // 120 %, 90 %
  })
  test('counts its runs: a quiet meeting ends them', () => {
    const t = inTurn(1)
    const runs: number[] = []
    for (const [a, b] of [
      ['strike', 'demand'],
      ['strike', 'strike'],
      ['demand', 'demand'],
      ['talk', 'yield'],
      ['talk', 'talk'],
      ['talk', 'wait'],
    ] as const) {
      t.w.played.length = 0
      play(t, a, b)
      runs.push(t.w.streak)
    }
    expect(runs).toEqual([-1, -2, 0, 1, 2, 0])
  })
  test('moves the gauges it names by their percent, and nothing else', () => {
    const t = plain()
    play(t, 'strike', 'strike')
    expect([by(t, 'security', 'meeting'), by(t, 'economics', 'meeting')]).toEqual([[-45], [-9]])
    expect(t.entries.filter(({ cause }) => cause.code === 'meeting').map(({ cause }) => cause.id)).toEqual([
      'confront/confront',
      'confront/confront',
    ])
  })
})

describe('home', () => {
  test('is the printed table; praise for a hard line fades, blame does not', () => {
    const t = inTurn(1)
    const of = (own: number, other: number, hard: number): number => {
      t.w.hard = [hard, 0]
      return homeShift(t.c, t.w, 0, own, other, false)
    }
    expect(ALL.map(other => of(1, other, 0))).toEqual([-2, 0, 3, 2, 16])
    expect([0, 1, 2, 3].map(hard => of(0, 4, hard))).toEqual([22, 15, 10, 7])
    expect(of(1, 0, 3)).toBe(-2)
    expect(of(4, 0, 3)).toBe(-54)
    expect(of(3, 4, 3)).toBe(14)
  })
  test('counts a side’s hard turns in a row', () => {
    const t = inTurn(1)
    const hard: number[][] = []
    for (const [a, b] of [
      ['strike', 'wait'],
      ['demand', 'demand'],
      ['wait', 'strike'],
    ] as const) {
      t.w.played.length = 0
      play(t, a, b)
      hard.push([...t.w.hard])
    }
    expect(hard).toEqual([
      [1, 0],
      [2, 1],
      [0, 2],
    ])
  })
  test('feels its share of what the slot did to the economy, played or not', () => {
    const t = inTurn(1)
    play(t, 'strike', 'strike')
    const economics = numbered(t.c.numbers.gauges, 'economics')
    const fell = level(t, 'economics') - (t.w.before[economics] as number)
    expect(by(t, 'standing.a', 'home')).toEqual([2, ((fell * 12) / 100) | 0])
    expect(fell).toBeLessThan(-100)
  })
})

describe('words on record', () => {
  test('are the card’s own, else its stance’s; a retreat costs a share of what stood there', () => {
    const t = inTurn(1)
    play(t, 'demand', 'strike')
    expect([by(t, 'record.a', 'record'), by(t, 'record.b', 'record')]).toEqual([[50], [90]])
    expect(by(t, 'standing.b', 'retreat')).toEqual([])
    t.w.played[0] = { ...t.w.played[0]!, slot: -1 }
    play(t, 'talk', 'talk')
    expect(by(t, 'standing.a', 'retreat')).toEqual([-12]) // 25 % of 5.0
    expect(by(t, 'standing.b', 'retreat')).toEqual([-22])
  })
  test.each([
    ['wait', 'talk', false], // one step
    ['strike', 'wait', false], // to hold is no retreat
    ['demand', 'talk', true],
    ['wait', 'yield', true],
  ])('from %s to %s: %s', (first, second, costs) => {
    const t = inTurn(1)
    play(t, first, 'wait')
    t.w.played[0] = { ...t.w.played[0]!, slot: -1 }
    t.w.gauges[numbered(t.c.numbers.gauges, 'record.a')] = 400
    play(t, second, 'wait')
    expect(by(t, 'standing.a', 'retreat')).toEqual(costs ? [-100] : [])
  })
})

test('ground is the printed table, antisymmetric, kept by the one who won it', () => {
  const t = inTurn(1)
  expect(ALL.map(other => groundWon(t.c, 0, other))).toEqual([0, 6, 10, 20, 36])
  for (const a of ALL) for (const b of ALL) expect(groundWon(t.c, a, b)).toBe(-groundWon(t.c, b, a) + 0)
  play(t, 'yield', 'strike')
  expect([level(t, 'ground.a'), level(t, 'ground.b')]).toEqual([0, 36])
})

describe('a pair of responses', () => {
  test.each([
    ['yield', 'yield', 0],
    ['talk', 'talk', 1],
    ['yield', 'talk', -1],
  ])('%s and %s: outcome %d', (a, b, outcome) => {
    const t = inTurn(1)
    expect(play(t, a, b).outcome).toBe(outcome)
    expect(t.entries.some(({ cause }) => cause.code === 'outcome')).toBe(outcome >= 0)
    expect(level(t, 'dispute.isle') === 0).toBe(outcome === 0)
  })
  test.each([
    ['strike', 'wait', 1],
    ['wait', 'strike', 1],
    ['strike', 'yield', 1], // one raises the flag, the other lowers it: raised
    ['yield', 'strike', 1],
    ['yield', 'wait', 0],
    ['wait', 'wait', 1], // untouched
  ])('%s and %s leave a raised flag at %d', (a, b, flag) => {
    const t = inTurn(1)
    t.w.flags[0] = 1
    play(t, a, b)
    expect([...t.w.flags]).toEqual([flag])
  })
  test('stances name the meeting, in the order of the format', () => {
    const t = inTurn(1)
    play(t, 'demand', 'yield')
    expect(t.w.played[0]?.stances.map(stance => STANCES[stance])).toEqual(['press', 'accommodate'])
  })
})

describe('a summit', () => {
  const walkers = (): object => {
    const triggers = arena().triggers as { id: string; responses: Record<string, { id: string }[]> }[]
    const hand = (cards: { id: string }[]) =>
      cards.map(one => (one.id === 'demand' ? { ...one, walk: true } : one))
    return {
      triggers: triggers.map(one =>
        one.id === 'last'
          ? { ...one, responses: { a: hand(one.responses['a'] ?? []), b: hand(one.responses['b'] ?? []) } }
          : one,
      ),
    }
  }
  const agreed = (give: Side[], more: object = {}): Table => {
    const t = inTurn(6, { ...walkers(), ...more })
    t.w.asks.fill(0)
    const pledges = (side: Side) => (give.includes(side) ? [pledge(t, side, 'yield')] : [])
    const pack = { give: pledges(0), take: [...pledges(1), clause(t, 'deed')] }
    apply(t.c, t.m, t.w, 0, { kind: 'draft', on: 0, package: pack }, t.sink)
    apply(t.c, t.m, t.w, 1, { kind: 'sign', on: 1 }, t.sink)
    return t
  }
  const played = (t: Table): (string | undefined)[] => {
    const { responses } = reveal(t.c, t.m, t.w, t.sink)
    return responses.map(response => t.c.responses[response]?.id)
  }

  test('that fails: each side does what it walks away with, never pledged before', () => {
    const t = inTurn(6, walkers())
    const verdict = isLegal(t.c, t.m, t.w, 0, {
      kind: 'draft',
      on: 0,
      package: { give: [pledge(t, 0, 'demand')], take: [] },
    })
    expect(verdict).toBe('not-in-hand')
    done(t)
    expect(phaseOf(t.c, t.m, t.w)).toBe('reveal')
    expect(played(t)).toEqual(['demand', 'demand'])
  })
  test('that succeeds carries out the pledged cards at once; who pledged none does the default', () => {
    const both = agreed([0, 1], { statements: [] })
    expect(phaseOf(both.c, both.m, both.w)).toBe('reveal')
    expect(played(both)).toEqual(['yield', 'yield'])
    expect(both.w.promises.map(({ state }) => state)).toEqual(['kept', 'kept', 'kept'])
    const one = agreed([1], { statements: [] })
    expect(played(one)).toEqual(['wait', 'yield'])
    expect(one.w.ending).toBeGreaterThanOrEqual(0) // the last turn
  })
  test('a joint statement stands when both would sign the same sentence', () => {
    for (const [a, b, stands] of [
      [0, 0, true],
      [0, -1, false],
      [-1, -1, false],
    ] as const) {
      const t = agreed([0, 1])
      expect([phaseOf(t.c, t.m, t.w), legalActs(t.c, t.m, t.w, 0)]).toEqual(['statement', ['state', 'leave']])
      for (const act of listActs(t.c, t.m, t.w, 0)) expect(isLegal(t.c, t.m, t.w, 0, act)).toBeNull()
      expect(isLegal(t.c, t.m, t.w, 0, { kind: 'state', gave: 1, gained: -1, sentence: 0 })).toBe(
        'unknown-id',
      )
      expect(isLegal(t.c, t.m, t.w, 0, { kind: 'state', gave: 0, gained: 1, sentence: 1 })).toBe('unknown-id')
      apply(t.c, t.m, t.w, 0, { kind: 'state', gave: 0, gained: 1, sentence: a }, t.sink)
      expect(isLegal(t.c, t.m, t.w, 0, { kind: 'leave' })).toBe('already')
      apply(
        t.c,
        t.m,
        t.w,
        1,
        b < 0 ? { kind: 'leave' } : { kind: 'state', gave: 1, gained: 0, sentence: b },
        t.sink,
      )
      expect(phaseOf(t.c, t.m, t.w)).toBe('reveal')
      const { statement } = reveal(t.c, t.m, t.w, t.sink)
      expect(statement).toBe(stands ? 0 : -1)
      expect(t.entries.filter(({ cause }) => cause.code === 'statement').length).toBe(stands ? 1 : 0)
    }
  })
})
