// The world step, and the laws of every change: levels stay inside their bounds, entries add up, order of two sides is nothing.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { worldStep } from '../../src/rules/calendar.ts'
import { runEffects } from '../../src/rules/effects.ts'
import { addPending, change, makePending, note } from '../../src/rules/gauges.ts'
import { level, numbered, seat, type Table } from '../support/tiny.ts'

const force = (effects: object[], more: object = {}) => ({
  forces: [{ id: 'f', cause: 'x', effects, ...more }],
})
/** Runs so many world steps from the first slot; a step may be preceded by a change made in the turn before. */
const steps = (table: Table, count: number, between: (slot: number) => void = () => {}): void => {
  for (let slot = 0; slot < count; slot += 1) {
    table.w.slot = slot
    worldStep(table.c, table.w, table.sink)
    between(slot)
  }
}
const CAUSE = { code: 'cost', side: 0 } as const

describe('one effect', () => {
  test.each([
    ['by', { gauge: 'security', by: -3 }, 'security', 570],
    ['set', { gauge: 'security', set: 12.3 }, 'security', 123],
    ['toward, a share of the gap', { gauge: 'security', toward: { base: 80 }, share: 10 }, 'security', 620],
    ['toward, falling', { gauge: 'security', toward: { base: 45 }, share: 10 }, 'security', 585],
    [
      'toward a level other gauges set',
      { gauge: 'security', toward: { base: 66, terms: [{ gauge: 'disputes', percent: -60 }] }, share: 100 },
      'security',
      588, // 66 - 60 % of 12
    ],
    [
      'toward, counted from a level',
      {
        gauge: 'security',
        toward: { base: 50, terms: [{ gauge: 'economics', over: 40, percent: 10 }] },
        share: 100,
      },
      'security',
      530, // 50 + 10 % of 30
    ],
    [
      'toward, with amounts that hold and do not',
      {
        gauge: 'security',
        toward: {
          base: 50,
          terms: [
            { when: { flag: 'lit' }, add: -8 },
            { when: { flag: 'dark' }, add: 20 },
          ],
        },
        share: 100,
      },
      'security',
      420,
    ],
    ['per', { gauge: 'security', by: 0.8, per: { gauge: 'economics', over: 50, each: 25 } }, 'security', 606], // 0.8 x 20 / 25
    [
      'per, below its level the other way',
      { gauge: 'security', by: 5, per: { gauge: 'economics', over: 71, each: 1 } },
      'security',
      550,
    ],
    ['settle', { settle: 'labour' }, 'dispute.labour', 0],
    ['when it holds', { gauge: 'security', by: 1, when: { flag: 'lit' } }, 'security', 610],
    ['when it does not', { gauge: 'security', by: 1, when: { flag: 'dark' } }, 'security', 600],
  ])('%s', (_, effect, gauge, expected) => {
    const table = seat({
      ...force([effect]),
      flags: [{ id: 'lit', on: true }, { id: 'dark' }],
      disputes: [{ id: 'labour', name: 'L', start: 12 }],
    })
    steps(table, 1)
    expect(level(table, gauge)).toBe(expected)
  })

  test('flag', () => {
    const table = seat({
      ...force([{ flag: 'lit' }, { flag: 'dark', on: false }]),
      flags: [{ id: 'lit' }, { id: 'dark', on: true }],
    })
    steps(table, 1)
    expect([...table.w.flags]).toEqual([1, 0])
  })

  test('relative gauges are the acting side’s', () => {
    const table = seat(
      force([
        { gauge: 'standing.self', by: 2 },
        { gauge: 'opinion.other', by: -1 },
      ]),
    )
    const list = table.c.forces[0]!.effects
    runEffects(table.c, table.w, list, 1, table.sink)
    expect([level(table, 'standing.a'), level(table, 'standing.b')]).toEqual([500, 520])
    expect([level(table, 'opinion.a'), level(table, 'opinion.b')]).toEqual([390, 500])
  })

  test('follows: a share of what a gauge did from one world step to the next, each change once', () => {
    const table = seat(force([{ gauge: 'economics', follows: 'security', percent: 25 }]))
    const security = numbered(table.c.numbers.gauges, 'security')
    const seen: number[] = []
    steps(table, 3, slot => {
      seen.push(level(table, 'economics'))
      if (slot === 0) change(table.c, table.w, security, -80, CAUSE, null)
    })
    expect(seen).toEqual([700, 680, 680])
  })
})

describe('delayed', () => {
  const arrivals = (effect: object): number[] => {
    const table = seat({ clauses: [{ id: 'x', name: 'X', slots: 0, effects: [effect] }] })
    const seen: number[] = []
    for (let slot = 0; slot < 6; slot += 1) {
      table.w.slot = slot
      worldStep(table.c, table.w, table.sink)
      if (slot === 1) runEffects(table.c, table.w, table.c.clauses[0]!.effects, 0, table.sink)
      seen.push(level(table, 'security'))
    }
    expect(table.w.delayed).toEqual([])
    return seen
  }
  test.each([
    [{ gauge: 'security', by: -1 }, [600, 590, 590, 590, 590, 590]],
    [{ gauge: 'security', by: -1, after: 2 }, [600, 600, 600, 590, 590, 590]],
    [{ gauge: 'security', by: -1, slots: 3 }, [600, 590, 580, 570, 570, 570]],
    [{ gauge: 'security', by: -1, after: 1, slots: 2 }, [600, 600, 590, 580, 580, 580]],
    [
      { gauge: 'security', by: -1, after: 3, when: { gauge: 'security', below: 60 } },
      [600, 600, 600, 600, 600, 600],
    ],
  ])('%j', (effect, expected) => {
    expect(arrivals(effect)).toEqual(expected)
  })
})

describe('the step', () => {
  test('forces in file order, a later one sees what an earlier one did', () => {
    const table = seat({
      forces: [
        { id: 'first', cause: 'x', effects: [{ gauge: 'security', by: -20 }] },
        {
          id: 'second',
          cause: 'x',
          when: { gauge: 'security', below: 50 },
          effects: [{ gauge: 'economics', by: -1 }],
        },
      ],
    })
    steps(table, 1)
    expect(table.entries.map(({ by, cause }) => [by, cause.id])).toEqual([
      [-200, 'first'],
      [-10, 'second'],
    ])
  })

  test('running promises pay out for their giver; suspended, kept and broken ones do not', () => {
    const each = [{ gauge: 'standing.self', by: 1 }]
    const table = seat({ clauses: [{ id: 'quiet', name: 'Q', slots: 3, each }] })
    for (const state of ['running', 'suspended', 'kept', 'broken'] as const)
      table.w.promises.push({ ref: { kind: 'clause', clause: 0 }, giver: 1, signed: 0, until: 3, state })
    steps(table, 1)
    expect([level(table, 'standing.a'), level(table, 'standing.b')]).toEqual([500, 510])
    expect(table.entries).toEqual([
      { slot: 0, gauge: 5, by: 10, cause: { code: 'clause', id: 'quiet', side: 1, part: 0 } },
    ])
  })

  test('stakeholders move where their condition holds, persons never', () => {
    const table = seat({
      stakeholders: [
        {
          ...{ id: 'airlines', kind: 'livelihood', name: 'A' },
          moves: [
            { when: { gauge: 'security', below: 10 }, by: -9, why: 'x' },
            { by: -2, why: 'y' },
          ],
        },
        {
          id: 'families',
          kind: 'person',
          name: 'F',
          told: [{ when: { gauge: 'security', below: 10 }, text: 'x' }],
        },
      ],
    })
    steps(table, 2)
    expect(level(table, 'stakeholder.airlines')).toBe(460)
    expect(table.entries.map(({ cause }) => cause)).toEqual(
      new Array(2).fill({ code: 'stakeholder', id: 'airlines', part: 1 }),
    )
  })

  test('words on record fade', () => {
    const table = seat({ model: { record: { stances: {}, keeps: 75, retreat: 25, steps: 2 } } })
    table.w.gauges[numbered(table.c.numbers.gauges, 'record.b')] = 90
    const seen: number[] = []
    steps(table, 4, () => seen.push(level(table, 'record.b')))
    expect(seen).toEqual([67, 50, 37, 27])
    expect(table.entries[0]).toMatchObject({ by: -23, cause: { code: 'record', side: 1 } })
  })
})

describe('a fragile gauge', () => {
  test.each([
    [600, -100, 500],
    [350, -100, 250],
    [349, -100, 250], // trunc(-100 x 349 / 350)
    [175, -100, 125],
    [175, 100, 275], // rises are whole
    [35, -100, 25],
    [0, -100, 0],
  ])('at %i a change of %i leaves %i', (start, by, expected) => {
    const table = seat({
      gauges: [{ id: 'security', kind: 'meter', start: 60, fragile: 35 }],
    })
    table.w.gauges[0] = start
    change(table.c, table.w, 0, by, CAUSE, table.sink)
    expect(table.w.gauges[0]).toBe(expected)
    expect(table.entries.reduce((sum, entry) => sum + entry.by, 0)).toBe(expected - start)
  })
})

const moves = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: -1500, max: 1500 })), {
  maxLength: 12,
})
const BOUNDS = {
  gauges: [
    { id: 'plain', kind: 'meter', start: 60 },
    { id: 'floored', kind: 'meter', start: 30, floor: 20 },
    { id: 'fragile', kind: 'meter', start: 50, fragile: 35 },
    { id: 'low', kind: 'factor', start: 0 },
  ],
}

describe('laws of change', () => {
  const lawful = (table: Table, before: Int32Array): void => {
    const { c, w, entries } = table
    c.gauges.forEach((gauge, number) => {
      const value = w.gauges[number] as number
      expect(value).toBeGreaterThanOrEqual(gauge.floor)
      expect(value).toBeLessThanOrEqual(1000)
      const told = entries.filter(entry => entry.gauge === number).reduce((sum, entry) => sum + entry.by, 0)
      expect(told).toBe(value - (before[number] as number))
    })
    expect(entries.every(entry => Number.isInteger(entry.by) && entry.by !== 0)).toBe(true)
  }

  test('one by one: inside the bounds, and the entries add up', () => {
    fc.assert(
      fc.property(moves, list => {
        const table = seat(BOUNDS)
        const before = table.w.gauges.slice()
        for (const [gauge, by] of list) change(table.c, table.w, gauge, by, CAUSE, table.sink)
        lawful(table, before)
      }),
    )
  })

  test('together: inside the bounds, the entries add up, and order is nothing', () => {
    fc.assert(
      fc.property(moves, list => {
        const run = (order: typeof list): Table => {
          const table = seat(BOUNDS)
          const before = table.w.gauges.slice()
          const pending = makePending()
          for (const [gauge, by] of order) note(table.c, pending, before, gauge, by, CAUSE)
          addPending(table.c, table.w, pending, table.sink)
          lawful(table, before)
          return table
        }
        expect([...run(list).w.gauges]).toEqual([...run([...list].reverse()).w.gauges])
      }),
    )
  })

  test('what a bound takes from changes made together has an entry of its own', () => {
    const table = seat(BOUNDS)
    const pending = makePending()
    for (const by of [300, 300]) note(table.c, pending, table.w.gauges, 0, by, CAUSE)
    addPending(table.c, table.w, pending, table.sink)
    expect(table.entries.map(({ by, cause }) => [by, cause.code])).toEqual([
      [300, 'cost'],
      [300, 'cost'],
      [-200, 'limit'],
    ])
  })

  test('a list run into pending reads the state before, not what the other side did', () => {
    const table = seat({
      ...force([
        { gauge: 'security', by: -10 },
        { gauge: 'economics', by: 1, per: { gauge: 'security', each: 10 } },
      ]),
    })
    const { c, w } = table
    const pending = makePending()
    for (const side of [0, 1]) runEffects(c, w, c.forces[0]!.effects, side, null, pending)
    addPending(c, w, pending, table.sink)
    expect([level(table, 'security'), level(table, 'economics')]).toEqual([400, 820])
  })
})
