// The class as its log tells it: who may do what and when, a removal taken back, a log that folds to the same class.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClassAct } from '../../src/classroom/acts.ts'
import { codeForPeople, codeFrom, codeMeant } from '../../src/classroom/code.ts'
import type { ClassState } from '../../src/classroom/state.ts'
import { foldClass } from '../../src/classroom/step.ts'
import { acted, desk, joined, opened, refusalOf, SEED, tried } from './support.ts'

describe('a code', () => {
  it('has six symbols, none like another, and is written in two groups', () => {
    const code = codeFrom(new Uint8Array([0, 31, 32, 255, 10, 20]))
    expect(code).toBe('0Z0ZAM')
    expect(codeForPeople(code)).toBe('0Z0 ZAM')
  })

  it.each([
    ['as it is', 'H7KM4Q'],
    ['small, with spaces', ' h7k m4q '],
    ['with dashes', 'h7k-m4q'],
    ['full-width', 'Ｈ７ＫＭ４Ｑ'],
  ])('is understood %s', (_, typed) => {
    expect(codeMeant(typed)).toBe('H7KM4Q')
  })

  it('takes O for 0, I and L for 1, U for V, and nothing that cannot be one', () => {
    expect(codeMeant('OIL-UUU')).toBe('011VVV')
    for (const typed of ['', 'H7KM4', 'H7KM4QQ', 'H7KM4!', '日本語日本語', 'x'.repeat(5000)])
      expect(codeMeant(typed)).toBeNull()
  })

  it('comes back from any writing of it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 6, maxLength: 6 }), bytes => {
        const code = codeFrom(bytes)
        expect(codeMeant(codeForPeople(code).toLowerCase())).toBe(code)
      }),
    )
  })
})

describe('who may act', () => {
  const state = joined(opened(), 2)
  it.each<[string, ClassAct]>([
    ['lock the class', { kind: 'lock', on: true }],
    ['deal', { kind: 'deal' }],
    ['remove another', { kind: 'remove', person: 'p2' }],
    ['join somebody', { kind: 'join', person: 'p9', names: ['x'] }],
  ])('a person may not %s', (_, act) => {
    expect(refusalOf(state, { person: 'p1' }, act)).toBe('not-yours')
  })

  it('a stranger and a removed person may nothing', () => {
    expect(refusalOf(state, { person: 'p9' }, { kind: 'leave' })).toBe('not-yours')
    const without = desk(state, { kind: 'remove', person: 'p1' })
    expect(refusalOf(without, { person: 'p1' }, { kind: 'leave' })).toBe('not-yours')
    expect(
      refusalOf(desk(without, { kind: 'restore', person: 'p1' }), { person: 'p1' }, { kind: 'leave' }),
    ).toBeNull()
  })

  it('the facilitator speaks for nobody', () => {
    expect(refusalOf(state, 'facilitator', { kind: 'avoid', sides: [] })).toBe('not-yours')
  })
})

describe('coming in', () => {
  it('is refused where the class is locked, full of time or over', () => {
    const join: ClassAct = { kind: 'join', person: 'p9', names: ['x'] }
    expect(refusalOf(desk(opened(), { kind: 'lock', on: true }), 'host', join)).toBe('locked')
    expect(refusalOf(desk(opened(), { kind: 'over' }), 'host', join)).toBe('over')
  })

  it('waits for the facilitator where that is asked for; two acts clear a flood', () => {
    const asked = joined(desk(opened(), { kind: 'approval', on: true }), 30)
    expect(asked.people.every(person => person.state === 'waiting')).toBe(true)
    const one = desk(asked, { kind: 'admit', person: 'p1' })
    const cleared = desk(desk(one, { kind: 'lock', on: true }), { kind: 'turn-away' })
    expect(cleared.people.filter(person => person.state === 'in').map(person => person.id)).toEqual(['p1'])
    expect(cleared.people.filter(person => person.state === 'removed')).toHaveLength(29)
  })
})

describe('the course', () => {
  it('begins only when somebody sits, goes on turn by turn and no further than the last, and comes to an end', () => {
    const lobby = joined(opened(), 2)
    expect(refusalOf(lobby, 'facilitator', { kind: 'start' })).toBe('empty')
    let state = desk(desk(lobby, { kind: 'deal' }), { kind: 'start' })
    expect(state.open).toBe(1)
    for (let turn = 2; turn <= 4; turn += 1) state = desk(state, { kind: 'next' })
    expect(refusalOf(state, 'facilitator', { kind: 'next' })).toBe('not-now')
    expect(refusalOf(state, 'facilitator', { kind: 'configure', settings: { preset: 'twelve' } })).toBe(
      'not-now',
    )
    expect(refusalOf(state, { person: 'p1' }, { kind: 'guess', page: 'ended', choice: 'a' })).toBe('not-now')
    state = desk(state, { kind: 'debrief' })
    state = acted(state, { person: 'p1' }, { kind: 'guess', page: 'ended', choice: 'a' })
    state = acted(state, { person: 'p1' }, { kind: 'guess', page: 'ended', choice: 'b' })
    expect(state.guesses).toEqual([{ person: 'p1', page: 'ended', choice: 'b' }])
    state = desk(state, { kind: 'over' })
    expect(refusalOf(state, 'facilitator', { kind: 'lock', on: true })).toBe('over')
  })

  it('a repeated ref gets its first answer, the class as it is', () => {
    const state = joined(opened(), 1)
    const again = { ref: state.entries.at(-1)!.ref, act: { kind: 'lock', on: true } } as const
    const stepped = tried(state, 'host', again.act)
    expect(stepped.ok).toBe(false)
    expect(foldClass(state.entries, SEED)).toEqual({ ok: true, value: state })
  })
})

const ACTS: readonly ((n: number) => readonly ['facilitator' | 'host' | 'person', ClassAct])[] = [
  n => ['host', { kind: 'join', person: `p${n}`, names: [`p${n}.name`] }],
  n => ['person', { kind: 'avoid', sides: [['tokyo'], ['seoul'], ['tokyo', 'seoul'], []][n % 4]! }],
  n => ['person', n % 2 ? { kind: 'leave' } : { kind: 'guess', page: 'ended', choice: `c${n}` }],
  n => ['facilitator', { kind: n % 2 ? 'remove' : 'restore', person: `p${n}` }],
  n => [
    'facilitator',
    { kind: 'place', person: `p${n}`, match: (n % 5) + 1, side: n % 2 ? 'tokyo' : 'seoul' },
  ],
  n => ['facilitator', { kind: 'wire', person: `p${n}`, matches: [(n % 3) + 1] }],
  () => ['facilitator', { kind: 'deal' }],
  n => ['facilitator', { kind: n % 7 ? 'lock' : 'approval', on: n % 2 === 0 }],
  n => ['facilitator', { kind: n % 5 ? 'next' : 'start' }],
  n => ['facilitator', { kind: 'longer', seconds: n }],
  n => ['facilitator', n % 19 ? { kind: 'dim', on: n % 2 === 0 } : { kind: 'debrief' }],
]

it('any log of accepted acts folds to the same class, whatever was tried between', () => {
  const act = fc.tuple(fc.nat(ACTS.length - 1), fc.nat(20))
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), tries => {
      let state: ClassState = opened()
      for (const [kind, n] of tries) {
        const [who, one] = ACTS[kind]!(n)
        const stepped = tried(state, who === 'person' ? { person: `p${n}` } : who, one)
        if (stepped.ok) state = stepped.value.state
      }
      expect(foldClass(state.entries, SEED)).toEqual({ ok: true, value: state })
      expect(state.entries.map(entry => entry.seq)).toEqual(state.entries.map((_, at) => at + 1))
    }),
    { numRuns: 300 },
  )
})

describe('a rehearsal', () => {
  it('begins with nobody seated, and holds as many matches as it was asked for', () => {
    const asked = desk(opened(), { kind: 'rehearse', matches: 6 })
    expect(asked.matches).toBe(6)
    expect(desk(asked, { kind: 'start' }).phase).toBe('play')
    const alone = desk(joined(asked, 1), { kind: 'deal' })
    expect(alone.matches).toBe(6)
    expect(alone.people[0]?.place).toMatchObject({ kind: 'seat', match: 1 })
  })

  it('cannot be made of a class that plays', () => {
    const plays = desk(desk(joined(opened(), 2), { kind: 'deal' }), { kind: 'start' })
    expect(refusalOf(plays, 'facilitator', { kind: 'rehearse', matches: 2 })).toBe('not-now')
  })
})

describe('a flood', () => {
  it('goes by the moment it began; who was there before it stays', () => {
    let state = joined(opened(), 3)
    for (let at = 0; at < 40; at += 1)
      state = acted(
        state,
        'host',
        { kind: 'join', person: `flood${at}`, names: [`flood${at}.name`] },
        9000 + at,
      )
    const cleared = desk(desk(state, { kind: 'lock', on: true }), { kind: 'turn-away', since: 9000 })
    expect(cleared.people.filter(one => one.state === 'in').map(one => one.id)).toEqual(['p1', 'p2', 'p3'])
  })

  it('takes nobody out of a match that runs', () => {
    const plays = desk(desk(joined(opened(), 4), { kind: 'deal' }), { kind: 'start' })
    expect(desk(plays, { kind: 'turn-away', since: 0 }).people.every(one => one.state === 'in')).toBe(true)
  })
})

describe('chairs', () => {
  it('are swapped in one match and in no other', () => {
    const dealt = desk(joined(opened(), 4), { kind: 'deal' })
    const swapped = desk(dealt, { kind: 'swap', match: 1 })
    for (const [at, person] of dealt.people.entries()) {
      const [before, after] = [person.place, swapped.people[at]!.place]
      if (before?.kind !== 'seat' || after?.kind !== 'seat') throw new Error('not seated')
      expect(after.match).toBe(before.match)
      expect(after.side === before.side).toBe(before.match !== 1)
    }
    expect(refusalOf(dealt, 'facilitator', { kind: 'swap', match: 9 })).toBe('unknown-id')
  })
})
