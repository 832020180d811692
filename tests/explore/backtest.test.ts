// The measures of a backtest, held against figures worked out by hand: ranks, judgements, changed numbers, and that a test of a
// history can fail.
import { describe, expect, it } from 'vitest'
import { judgeOf } from '../../src/explore/backtest/expect.ts'
import { AS_WRITTEN, type Line, playAtRandom, playLine, type Trace } from '../../src/explore/backtest/line.ts'
import { rankCorrelation } from '../../src/explore/backtest/rank.ts'
import { hypercube, numbersIn, varied, variedValue } from '../../src/explore/backtest/vary.ts'
import type { ExpectationSpec } from '../../src/scenario/schema.ts'
import { card, tiny } from '../support/tiny.ts'

describe('rank correlation', () => {
  it.each([
    [[1, 2, 3, 4], [10, 20, 30, 40], 1],
    [[1, 2, 3, 4], [4, 3, 2, 1], -1],
    [[1, 2, 3, 4, 5], [2, 1, 4, 3, 5], 0.8],
    [[1, 1, 2], [1, 2, 3], 0.866],
    [[1, 2, 3], [5, 5, 5], 0],
    [[1, 2], [1, 2], 0],
  ])('%j with %j is %d', (a, b, rank) => expect(rankCorrelation(a, b)).toBe(rank))
})

const hand = [card('hit', 'press', { effects: [{ gauge: 'security', by: -5 }] }), card('rest', 'hold')]
const c = tiny({
  triggers: ['one', 'two', 'three', 'four'].map(id => ({
    id,
    title: id,
    neutral: id,
    responses: { a: hand, b: hand },
  })),
})
const cardOf = (trigger: number, id: string) =>
  c.responses.findIndex(one => one.trigger === trigger && one.side === 0 && one.id === id)
const line = (...cards: readonly string[]): Line =>
  cards.map((id, trigger) => ({
    trigger: id === '' ? -1 : trigger,
    responses: [
      cardOf(trigger, id),
      c.responses.findIndex(one => one.trigger === trigger && one.side === 1 && one.id === 'rest'),
    ],
    words: [true, true],
    signed: null,
  }))
const judge = (trace: Trace, expected: Partial<ExpectationSpec>, index: readonly number[] = []) =>
  judgeOf(c, { id: 'x', text: 'X', gauge: 'security', ...expected } as ExpectationSpec, index)(trace)
const slot = (at: number) => c.slots[at]?.id ?? ''

describe('a line', () => {
  const trace = playLine(c, line('rest', 'hit', '', 'hit'), AS_WRITTEN)
  const security = trace.ends.map(levels => levels[c.numbers.gauges.get('security') ?? -1])

  it('plays what it says, and passes what it leaves out', () =>
    expect(security).toEqual([600, 550, 550, 500]))

  it('begins where it is told to', () => {
    const start = { gauges: [[c.numbers.gauges.get('security') ?? -1, 300] as const], flags: [] }
    expect(playLine(c, line('hit'), start).ends[0]?.[c.numbers.gauges.get('security') ?? -1]).toBe(250)
  })

  it('draws every card of a hand at random, the same from the same seed', () => {
    const drawn = Array.from({ length: 30 }, (_, i) =>
      playAtRandom(c, line('rest', 'rest'), AS_WRITTEN, `${i}`),
    )
    const ends = drawn.map(one => one.ends.at(-1)?.[c.numbers.gauges.get('security') ?? -1])
    expect(new Set(ends).size).toBe(5)
    expect(playAtRandom(c, line('rest', 'rest'), AS_WRITTEN, '7').ends).toEqual(drawn[7]?.ends)
  })

  it('is judged strictly, by the end or the middle of slots', () => {
    expect(judge(trace, { lowestIn: [slot(3)] }).ok).toBe(true)
    expect(judge(trace, { lowestIn: [slot(1), slot(2)] }).ok).toBe(false)
    expect(judge(playLine(c, line('rest', 'hit', 'rest'), AS_WRITTEN), { lowestIn: [slot(1)] }).ok).toBe(
      false,
    ) // as low in the next
    expect(judge(trace, { higher: ['start', slot(1)] }).ok).toBe(true)
    expect(judge(trace, { higher: ['start', slot(0)] }).ok).toBe(false)
    expect(judge(trace, { change: { from: slot(0), to: slot(1), atMost: -5 } }).ok).toBe(true)
    expect(judge(trace, { change: { from: slot(0), to: slot(1), atMost: -5.1 } }).ok).toBe(false)
    expect(judge(trace, { moment: 'middle', change: { from: slot(0), to: slot(1), atLeast: -2.5 } }).ok).toBe(
      true,
    )
    expect(
      judge(trace, { change: { from: slot(0), to: slot(3), relative: true, atLeast: -16.7, atMost: -16.6 } })
        .ok,
    ).toBe(true)
  })

  it('is held against a series by its changes', () => {
    expect(judge(trace, { series: { atLeast: 0.9, values: [0, -5, -5, -10] } })).toMatchObject({
      ok: true,
      params: { rank: 1 },
    })
    expect(judge(trace, { series: { atLeast: 0.5 } }, [0, 5, 5, 10]).ok).toBe(false)
  })
})

describe('changed numbers', () => {
  const numbers = numbersIn(c.scenario, ['cards', 'start'])

  it('are found in the file and changed in a copy', () => {
    const hit = numbers.find(one => one.path.join('/') === 'triggers/0/responses/a/0/effects/0/by')
    expect(hit).toMatchObject({ value: -5, unit: 0.1 })
    const copy = varied(c.scenario, [{ number: hit!, percent: 125 }])
    expect(copy.triggers[0]?.responses['a']?.[0]?.effects?.[0]?.by).toBe(-6.2)
    expect(c.scenario.triggers[0]?.responses['a']?.[0]?.effects?.[0]?.by).toBe(-5)
  })

  it('move by a whole step at least, and stay inside their bounds', () => {
    const whole = { path: ['model', 'gestures', 'within'], part: 'model', value: 2, unit: 1 } as const
    expect([75, 125].map(percent => variedValue(whole, percent))).toEqual([1, 3])
    const share = { path: ['model', 'home', 'fades'], part: 'model', value: 95, unit: 1 } as const
    expect(variedValue(share, 125)).toBe(100)
  })

  it('fill a hypercube: each number once in every part of its range', () => {
    const designs = hypercube(numbers, 10, 25, 'cube')
    expect(designs).toHaveLength(10)
    for (const at of numbers.keys()) {
      const parts = designs.map(design => Math.floor(((design[at]?.percent ?? 0) - 75) / 5))
      expect(parts.sort((x, y) => x - y)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    }
    expect(hypercube(numbers, 10, 25, 'other')).not.toEqual(designs)
  })
})
