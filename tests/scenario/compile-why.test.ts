// A ledger line must read the author's own clause: for every effect of a scenario, its cause leads back to its own `why`.
import { expect, test } from 'vitest'
import { compile } from '../../src/scenario/compile.ts'
import { whyOf } from '../../src/scenario/why.ts'
import { card, tinyScenario, trigger } from '../support/tiny.ts'

let count = 0
const effects = (times = 2) =>
  Array.from({ length: times }, () => {
    count += 1
    return { gauge: 'security', by: 1, why: `clause ${count}` }
  })

const scenario = tinyScenario({
  forces: [
    { id: 'rain', cause: 'rain', effects: effects() },
    { id: 'silent', cause: 'the tide', effects: [{ gauge: 'security', by: 1 }] },
  ],
  clauses: [
    { id: 'quiet', name: 'Quiet', slots: 2, effects: effects(1), each: effects(), broken: effects() },
  ],
  statements: [{ id: 'common', text: 'We agree.', effects: effects() }],
  triggers: [
    trigger('t', {
      effects: effects(),
      responses: {
        a: [card('x', 'hold', { effects: effects() })],
        b: [card('x', 'hold', { effects: effects(), cause: 'Their letter' })],
      },
      outcomes: [
        { when: { a: 'hold', b: 'press' }, text: 'x', effects: effects() },
        { when: { a: 'hold', b: 'hold' }, text: 'x', effects: effects() },
      ],
    }),
  ],
  model: {
    stances: { confront: effects(), engage: effects() },
    bargain: {
      ...{ base: 20, standing: 50, public: 30, record: 40, spend: 4, lately: 6, latelyWithin: 2, breach: 8 },
      ...{ breachSlots: 3, given: {}, got: {} },
      ...{ failed: effects(), broke: effects(), ratified: effects() },
    },
  },
})

test('every effect’s cause finds its own clause, once', () => {
  const c = compile({ scenario, hash: 'x' })
  const found = c.effects.flatMap(({ cause }) =>
    cause[0].id === 'silent' ? [] : [whyOf(scenario, cause[0])],
  )
  expect(found.length).toBe(count)
  expect(new Set(found).size).toBe(count)
  const each = c.effects.every(({ cause }) => whyOf(scenario, cause[0]) === whyOf(scenario, cause[1]))
  expect(each).toBe(true)
})

test.each([
  [{ code: 'force', id: 'silent', part: 0 }, 'the tide'],
  [{ code: 'response', id: 't/b/x' }, 'Their letter'],
  [{ code: 'response', id: 't/a/x' }, null],
  [{ code: 'trigger', id: 't' }, 't'],
  [{ code: 'meeting' }, null],
  [{ code: 'force', id: 'gone', part: 3 }, null],
  [{ code: 'response', id: 't/constructor/x' }, null],
])('%j reads %j', (cause, text) => {
  expect(whyOf(scenario, cause)).toBe(text)
})
