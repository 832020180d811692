// `backtest` keeps its contract: one document with tests and slots, a status that says whether all tests hold, and sentences for
// whatever is wrong with a file, its own or the other history's.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { json, type } from './terminal.ts'

const LOW = 'scenarios/low-ebb.json'
type Test = { id: string; ok: boolean; detail: string; discriminates: boolean; byChance: number }
type Slot = { slot: string; date: string; values: Record<string, number> }
type Fault = { path: string; line: number; code: string; message: string; fix: string }

const scenario = JSON.parse(readFileSync(new URL(`../../${LOW}`, import.meta.url), 'utf8')) as {
  history: { slot: string; responses: Record<string, string> }[]
  expectations: { id: string }[]
}
const calm = scenario.history.map(step =>
  step.slot === 's8' ? { ...step, responses: { tokyo: 'after-vote', seoul: 'own-supply' } } : step,
)
const other = (value: unknown) => ({ 'other.json': JSON.stringify(value, null, 2) })
const faultsOf = (answer: ReturnType<typeof type>) => json(answer)['errors'] as Fault[]

describe('a history that holds', () => {
  const answer = type(`backtest ${LOW} --lines 50 --json`)
  const document = json(answer)

  it('is one document with every test and every slot', () => {
    expect(answer).toMatchObject({ status: 0, told: '' })
    expect(document['ok']).toBe(true)
    const tests = document['tests'] as Test[]
    expect(tests.map(test => test.id)).toEqual(scenario.expectations.map(one => one.id))
    for (const { detail } of tests) expect(detail).toMatch(/ (end|middle) of slots/)
    const slots = document['slots'] as Slot[]
    expect(slots.map(slot => slot.slot)).toEqual(scenario.history.map(step => step.slot))
    expect(slots[0]).toMatchObject({ date: '2018-10-30', values: { 'travel.seoul': 75 } })
    expect(Object.keys(slots[11]?.values ?? {})).toEqual(expect.arrayContaining(['relations', 'disputes']))
  })

  it('reads as lines without --json, and comes out the same twice', () => {
    const told = type(`backtest ${LOW} --lines 50`)
    expect(told).toMatchObject({ status: 0, told: '' })
    expect(told.out).toContain('All 17 tests hold.')
    expect(told.out).not.toMatch(/[{}]|backtest\./)
    expect(type(`backtest ${LOW} --lines 50`).out).toBe(told.out)
  })
})

describe('another history on the same rules', () => {
  it('is judged by its own expectations, from its own levels', () => {
    const expectations = [
      {
        id: 'kept',
        text: 'Travel stays.',
        gauge: 'travel.seoul',
        change: { from: 's1', to: 's12', atLeast: -2 },
      },
      { id: 'low', text: 'It begins low.', gauge: 'security', higher: ['s12', 'start'] },
    ]
    const files = other({ history: calm, expectations, start: { security: 20 }, on: ['washington-helps'] })
    const answer = type(`backtest ${LOW} --history other.json --lines 5 --json`, files)
    expect(answer.status).toBe(0)
    expect((json(answer)['tests'] as Test[]).map(test => [test.id, test.ok])).toEqual([
      ['kept', true],
      ['low', true],
    ])
  })

  it('answers with status 1 where a test fails, and says by how much', () => {
    const expectations = [
      {
        id: 'half',
        text: 'Halved.',
        gauge: 'opinion.seoul',
        change: { from: 's7', to: 's12', relative: true, atMost: -50 },
      },
    ]
    const answer = type(
      `backtest ${LOW} --history other.json --lines 5 --json`,
      other({ history: calm, expectations }),
    )
    expect(answer.status).toBe(1)
    expect(json(answer)).toMatchObject({ ok: false, tests: [{ id: 'half', ok: false }] })
    expect((json(answer)['tests'] as Test[])[0]?.detail).toMatch(/at most -50 expected/)
  })

  it('may bring a calendar of its own, in which a trigger strikes again', () => {
    const slots = Array.from({ length: 14 }, (_, at) => ({
      id: at === 5 ? 'summer' : `s${at + 1}`, // the scenario itself speaks of its own sixth slot
      date: `${2012 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`,
    }))
    const history = slots.map(({ id }) => ({
      slot: id,
      trigger: 'osaka',
      responses: { tokyo: 'aside', seoul: 'ask-aside' },
    }))
    const expectations = [
      { id: 'on', text: 'On.', gauge: 'relations', change: { from: 's1', to: 's14', atLeast: -90 } },
    ]
    const files = other({ history, expectations, calendar: { slots } })
    const answer = type(`backtest ${LOW} --history other.json --lines 5 --json`, files)
    expect(answer.told).toBe('')
    expect(json(answer)['slots']).toHaveLength(14)
  })

  it('ratifies what history signed, and counts a promise broken', () => {
    const at = (responses: Record<string, string>, more: object = {}) => ({
      history: [
        { slot: 's1', trigger: 'ruling', responses: { tokyo: 'state-once', seoul: 'review' } },
        { slot: 's2', trigger: 'sea', responses, ...more },
      ],
      expectations: [
        { id: 'x', text: 'X.', gauge: 'dispute.encounter', change: { from: 's1', to: 's2', atLeast: -90 } },
      ],
    })
    const encounter = (value: unknown) =>
      (
        json(type(`backtest ${LOW} --history other.json --lines 1 --json`, other(value)))['slots'] as Slot[]
      )[1]?.values['dispute.encounter'] ?? 0
    const responses = { tokyo: 'between-navies', seoul: 'regret' }
    const rules = [{ clause: 'encounter-rules' }]
    const signed = {
      from: 'seoul',
      give: [{ pledge: 'regret' }, ...rules],
      take: [{ pledge: 'between-navies' }, ...rules],
    }
    expect(encounter(at(responses, { signed }))).toBeLessThan(encounter(at(responses)))
    const broken = at({ tokyo: 'disclose', seoul: 'regret' }, { signed })
    expect(encounter(broken)).toBeGreaterThan(encounter(at(responses, { signed })))
  })
})

describe('what cannot be judged', () => {
  it.each([
    ['first-contact has no history', 'backtest scenarios/first-contact.json', {}, 'no-history', '/history'],
    ['a file that is not there', `backtest ${LOW} --history gone.json`, {}, 'unreadable', ''],
    ['no object', `backtest ${LOW} --history other.json`, other([1]), 'history-shape', ''],
    [
      'no expectations',
      `backtest ${LOW} --history other.json`,
      other({ history: calm }),
      'no-expectations',
      '/expectations',
    ],
    [
      'an unknown slot',
      `backtest ${LOW} --history other.json`,
      other({ history: [{ slot: 's99' }], expectations: [] }),
      'unknown-slot',
      '/history/0/slot',
    ],
    [
      'an unknown card',
      `backtest ${LOW} --history other.json`,
      other({
        history: [{ slot: 's1', trigger: 'ruling', responses: { tokyo: 'none', seoul: 'review' } }],
        expectations: [],
      }),
      'unknown-response',
      '/history/0/responses/tokyo',
    ],
    [
      'an unknown key',
      `backtest ${LOW} --history other.json`,
      other({ history: calm, expectation: [] }),
      'unknown-key',
      '/expectation',
    ],
    [
      'an unknown level',
      `backtest ${LOW} --history other.json`,
      other({ history: calm, expectations: scenario.expectations, start: { nowhere: 3 } }),
      'start-gauge',
      '/start/nowhere',
    ],
    [
      'an unknown flag',
      `backtest ${LOW} --history other.json`,
      other({ history: calm, expectations: scenario.expectations, on: ['x'] }),
      'start-flag',
      '/on/0',
    ],
  ])('%s', (_what, line, files, code, path) => {
    const answer = type(`${line} --json`, files as Record<string, string>)
    expect(answer.status).toBe(1)
    expect(json(answer)['ok']).toBe(false)
    const fault = faultsOf(answer).find(one => one.code === code)
    expect(fault).toMatchObject({ path })
    expect(fault?.message).toMatch(/^.{8,}$/)
    expect(fault?.fix).toMatch(/^.{8,}$/)
    expect(type(line, files as Record<string, string>)).toMatchObject({ status: 1, out: '' })
  })

  it('names the line in the other file, and its broken JSON', () => {
    const text =
      '{\n  "history": [\n    { "slot": "s1",\n      "trigger": "nothing" }\n  ],\n  "expectations": []\n}\n'
    expect(
      faultsOf(type(`backtest ${LOW} --history other.json --json`, { 'other.json': text }))[0],
    ).toMatchObject({ line: 4, code: 'unknown-trigger' })
    expect(
      faultsOf(type(`backtest ${LOW} --history other.json --json`, { 'other.json': '{ "history": ' })).length,
    ).toBeGreaterThan(0)
    expect(
      type(`backtest ${LOW} --history other.json --json`, {
        'other.json': '{"history":[],"history":[],"expectations":[]}',
      }).status,
    ).toBe(1)
  })
})
