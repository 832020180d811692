// Compile turns a proved file into numbers. What an id becomes, and what a missing part becomes, is a promise to every rule.
import { describe, expect, test } from 'vitest'
import { CAMEO_TENTHS } from '../../src/scenario/cameo.ts'
import { compile } from '../../src/scenario/compile.ts'
import { DISPUTES, NONE, RELATIONS } from '../../src/scenario/compiled.ts'
import { card, numbered, tiny, tinyScenario, trigger } from '../support/tiny.ts'

const table = (value: number) => ({ confront: { confront: value } })

describe('numbers', () => {
  test('gauges lie in one list: the file, disputes, record, ground, stakeholders', () => {
    const c = tiny({
      disputes: [{ id: 'labour', name: 'Labour', start: 12 }],
      stakeholders: [
        { id: 'washington', kind: 'state', name: 'Washington' },
        { id: 'families', kind: 'person', name: 'Families' },
        { id: 'airlines', kind: 'livelihood', name: 'Airlines' },
      ],
    })
    expect(c.gauges.map(gauge => [gauge.id, gauge.kind, gauge.side, gauge.start])).toEqual([
      ['security', 'meter', -1, 600],
      ['economics', 'meter', -1, 700],
      ['opinion.a', 'meter', 0, 400],
      ['opinion.b', 'meter', 1, 500],
      ['standing.a', 'standing', 0, 500],
      ['standing.b', 'standing', 1, 500],
      ['dispute.labour', 'dispute', -1, 120],
      ['record.a', 'record', 0, 0],
      ['record.b', 'record', 1, 0],
      ['ground.a', 'ground', 0, 0],
      ['ground.b', 'ground', 1, 0],
      ['stakeholder.washington', 'stakeholder', -1, 500],
      ['stakeholder.airlines', 'stakeholder', -1, 500],
    ])
    expect(c.stakeholders.map(({ gauge }) => gauge)).toEqual([11, NONE, 12])
    expect(c.disputes).toEqual([6])
  })

  test('responses are numbered trigger by trigger, side by side, in file order', () => {
    const c = tiny()
    expect(c.responses).toHaveLength(30)
    c.responses.forEach((response, number) => {
      expect(numbered(c.numbers.responses, response.ref)).toBe(number)
      expect(c.triggers[response.trigger]?.responses[response.side as 0 | 1]).toContain(number)
    })
  })

  test('its objects are frozen, and the scenario is left as it was', () => {
    const scenario = tinyScenario({ model: { words: { meters: 60, public: 5 } }, ...SWITCH })
    const before = JSON.stringify(scenario)
    const c = compile({ scenario, hash: 'x' }, { off: ['quiet'] })
    expect(JSON.stringify(scenario)).toBe(before)
    const loose: string[] = []
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return
      if (!Array.isArray(value) && !Object.isFrozen(value)) loose.push(path)
      for (const [key, inside] of Object.entries(value)) walk(inside, `${path}/${key}`)
    }
    walk(c, '')
    expect(loose).toEqual([])
  })
})

const SWITCH = {
  assumptions: [
    { id: 'quiet', name: 'Words are quiet', for: 'x', against: 'y', off: { 'model.words.public': 100 } },
  ],
}

describe('switches', () => {
  const model = { words: { meters: 60, public: 5 } }
  test.each([
    [[], 5, true],
    [['quiet'], 100, false],
  ])('off %j: words count %i percent', (off, percent, on) => {
    const c = tiny({ model, ...SWITCH }, off)
    expect(c.model.words).toEqual({ meters: 60, public: percent })
    expect(c.assumptions).toEqual([{ id: 'quiet', on }])
    expect(c.off).toEqual(off)
  })

  test('a path may pass through a key with dots, and through a list', () => {
    const c = tiny(
      {
        model: {
          meeting: { table: table(-4), gauges: { 'opinion.self': 40 }, streak: 0, most: 0 },
          stances: { confront: [{ gauge: 'security', by: -2 }] },
        },
        assumptions: [
          {
            ...SWITCH.assumptions[0],
            off: { 'model.meeting.gauges.opinion.self': 7, 'model.stances.confront.0.by': -3 },
          },
        ],
      },
      ['quiet'],
    )
    expect(c.model.meeting?.gauges).toEqual([{ gauge: [2, 3], percent: 7 }])
    expect(c.effects[c.model.stances[0]!.from]?.amount).toBe(-30)
  })

  test('a path that leads nowhere is loud', () => {
    const assumptions = [{ ...SWITCH.assumptions[0], off: { 'model.words.volume': 1 } }]
    expect(() => tiny({ model, assumptions }, ['quiet'])).toThrow('model.words.volume')
  })
})

describe('references', () => {
  const effectOn = (gauge: string) => {
    const c = tiny({
      relations: { security: 100 },
      disputes: [{ id: 'd', name: 'D' }],
      forces: [{ id: 'f', cause: 'x', when: { gauge, atLeast: 1 }, effects: [] }],
    })
    return c.nodes[c.forces[0]!.when]?.gauge
  }
  test.each([
    ['security', [0, 0]],
    ['opinion.a', [2, 2]],
    ['opinion.self', [2, 3]],
    ['opinion.other', [3, 2]],
    ['dispute.d', [6, 6]],
    ['ground.other', [10, 9]],
    ['relations', [RELATIONS, RELATIONS]],
    ['disputes', [DISPUTES, DISPUTES]],
  ])('%s', (ref, pair) => {
    expect(effectOn(ref)).toEqual(pair)
  })
  test('one that names nothing is loud', () => {
    expect(() => effectOn('weather')).toThrow('weather')
  })
})

describe('acts', () => {
  const model = { sizes: { small: 2, clear: 4, large: 7, scale: { diplomatic: { security: 35 } } } }
  const sizeOf = (stance: string, fields: object, with_: object = model) => {
    const responses = { a: [card('x', stance, fields as Record<string, unknown>)], b: [card('y', 'hold')] }
    return tiny({ model: with_, triggers: [trigger('t', { responses })] }).responses[0]
  }
  test.each([
    ['confront', { size: 'large' }, -70],
    ['press', { size: 'small' }, -20],
    ['hold', { size: 'clear' }, 0],
    ['engage', { size: 'clear' }, 40],
    ['accommodate', { size: 'large' }, 70],
    ['engage', { code: '112' }, -20], // the code speaks, not the stance
    ['engage', { code: '057' }, 80],
    ['press', { code: '160', size: 'large' }, -40], // code before size
    ['press', { code: '160', size: 'large', score: -2.5, reason: 'x' }, -25], // score before all
    ['engage', {}, 0],
  ])('%s %j has size %i', (stance, fields, size) => {
    expect(sizeOf(stance, fields)?.size).toBe(size)
  })

  test('without sizes in the model small, clear and large are nothing', () => {
    expect(sizeOf('confront', { size: 'large' }, {})?.size).toBe(0)
  })

  test('a domain is its row of the scale; an unknown one is none', () => {
    expect(sizeOf('press', { domain: 'diplomatic' })?.domain).toBe(0)
    expect(sizeOf('press', { domain: 'culture' })?.domain).toBe(NONE)
  })

  test('gestures of one name or one root are one', () => {
    const cards = [
      card('x', 'engage', { code: '036' }),
      card('y', 'engage', { code: '030' }),
      card('z', 'engage', { code: '036', gesture: 'letter' }),
      card('n', 'engage'),
    ]
    const c = tiny({
      triggers: [trigger('t', { responses: { a: cards, b: [card('w', 'engage', { gesture: 'letter' })] } })],
    })
    const [x, y, z, n, w] = c.responses.map(({ gesture }) => gesture)
    expect(x).toBe(y)
    expect(z).toBe(w)
    expect(z).not.toBe(x)
    expect(n).toBe(NONE)
  })

  test('the table of codes has its 311 rows', () => {
    expect(CAMEO_TENTHS.size).toBe(311)
    expect([...CAMEO_TENTHS.values()].every(value => Number.isInteger(value) && Math.abs(value) <= 100)).toBe(
      true,
    )
    for (const [code, tenths] of [
      ['01', 0],
      ['106', -50],
      ['112', -20],
      ['195', -100],
      ['0871', 90],
    ] as const)
      expect([code, CAMEO_TENTHS.get(code)]).toEqual([code, tenths])
  })
})

describe('calendar', () => {
  test('without one, each trigger has a slot of its own and one preset plays them all', () => {
    const c = tiny()
    expect(c.slots).toEqual([
      { id: 't1', scheduled: [0], stories: [] },
      { id: 't2', scheduled: [1], stories: [] },
      { id: 't3', scheduled: [2], stories: [] },
    ])
    expect(c.presets.map(({ id, slots }) => [id, slots])).toEqual([['all', [0, 1, 2]]])
  })

  test('a trigger with a place or a weight leaves the next slot to the next', () => {
    const c = tiny({ triggers: [trigger('x'), trigger('y', { at: ['t1'] }), trigger('z', { weight: 5 })] })
    expect(c.slots.map(({ scheduled }) => scheduled)).toEqual([[1], [0], []])
  })

  test('presets play their slots in the calendar’s order', () => {
    const c = tiny({
      calendar: {
        slots: [{ id: 's1' }, { id: 's2' }, { id: 's3' }],
        presets: [{ id: 'short', name: 'Short', slots: ['s3', 's1'], optional: ['s3'], aims: 2 }],
      },
    })
    expect(c.presets[0]).toEqual({
      id: 'short',
      slots: [0, 2],
      plays: [1, 0, 1],
      optional: [0, 0, 1],
      promises: 2,
      statement: false,
      aims: 2,
    })
  })
})

describe('cards for an empty place', () => {
  const cardsOf = (cards: object[]) => {
    const c = tiny({ triggers: [trigger('t', { responses: { a: cards, b: [card('y', 'press')] } })] })
    return [c.triggers[0]?.fallback[0], c.triggers[0]?.walk[0]].map(number => c.responses[number ?? -1]?.id)
  }
  test.each([
    [
      [card('x', 'press'), card('y', 'hold'), card('z', 'hold')],
      ['y', 'y'],
    ],
    [
      [card('x', 'press'), card('y', 'engage')],
      ['x', 'x'],
    ],
    [
      [card('x', 'hold'), card('y', 'engage', { fallback: true }), card('z', 'press', { walk: true })],
      ['y', 'z'],
    ],
  ])('%#', (cards, expected) => {
    expect(cardsOf(cards)).toEqual(expected)
  })
})

describe('worth of a promise', () => {
  test('own words first, else what the stance is worth; a clause has no default', () => {
    const groups = (id: string) => [{ id, name: id, ask: [50, 40] }]
    const bargain = {
      ...{ base: 20, standing: 50, public: 30, record: 40, spend: 4, lately: 6, latelyWithin: 2, breach: 8 },
      ...{ breachSlots: 3, failed: [], broke: [], given: { engage: -4 }, got: { engage: 5 } },
    }
    const c = tiny({
      sides: [
        { id: 'a', name: 'A', groups: [...groups('firms'), ...groups('court')] },
        { id: 'b', name: 'B', groups: groups('press') },
      ],
      model: { bargain },
      triggers: [
        trigger('t', {
          responses: { a: [card('x', 'engage', { given: { firms: -1 } })], b: [card('y', 'hold')] },
        }),
      ],
      clauses: [{ id: 'quiet', name: 'Quiet', slots: 2, given: { firms: -2 }, got: { press: 3, firms: 4 } }],
    })
    expect(c.groups.map(({ low, high, public: own }) => [low, high, own])).toEqual(
      new Array(3).fill([400, 500, 30]),
    )
    expect(c.responses[0]?.worth).toEqual([-10, -40, 50])
    expect(c.responses[1]?.worth).toEqual([0, 0, 0])
    expect(c.clauses[0]?.worth).toEqual([
      [-20, 0, 30],
      [40, 0, 0],
    ])
  })
})

describe('causes', () => {
  test('each effect carries what the ledger will name, for either side', () => {
    const effects = [{ gauge: 'security', by: 1 }]
    const c = tiny({
      forces: [{ id: 'rain', cause: 'x', effects }],
      clauses: [{ id: 'quiet', name: 'Quiet', slots: 2, effects, each: effects, broken: effects }],
      triggers: [
        trigger('t', { effects, responses: { a: [card('x', 'hold')], b: [card('y', 'hold', { effects })] } }),
      ],
    })
    const causes = (list: { from: number } | undefined) => c.effects[list?.from ?? -1]?.cause
    expect(causes(c.forces[0]?.effects)?.[0]).toEqual({ code: 'force', id: 'rain', part: 0 })
    expect(causes(c.triggers[0]?.effects)?.[0]).toEqual({ code: 'trigger', id: 't', part: 0 })
    expect(causes(c.responses[1]?.effects)?.[0]).toEqual({ code: 'response', id: 't/b/y', side: 1, part: 0 })
    expect(causes(c.clauses[0]?.effects)?.[1]).toEqual({ code: 'clause', id: 'quiet', side: 1, part: 0 })
    expect(causes(c.clauses[0]?.each)?.[0]).toEqual({ code: 'clause', id: 'quiet', side: 0, part: 1 })
    expect(causes(c.clauses[0]?.broken)?.[0]).toEqual({ code: 'broke', id: 'quiet', side: 0, part: 2 })
  })
})
