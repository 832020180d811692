// The life of a promise after it is made: kept by its card, by the word, by time; broken by a card or the word; suspended by
// news. What a breach costs, what a kept pledge saves, and that who is let down is not punished for having given way.
import { describe, expect, test } from 'vitest'
import { costOf, marksOf } from '../../src/rules/marks.ts'
import { apply, nextTurn, reveal } from '../../src/rules/order.ts'
import { strikeAs } from '../../src/rules/triggers.ts'
import type { Promised } from '../../src/rules/world.ts'
import { arena } from '../support/arena.ts'
import { level, numbered, type Table } from '../support/tiny.ts'
import { cardNumber, clause, inTurn, pledge, type Side, seal } from '../support/turns.ts'

/** Turn three, everybody done at the table, with these promises in force. */
const bound = (promises: (t: Table) => readonly Partial<Promised>[], more: object = {}): Table => {
  const t = inTurn(3, more)
  for (const promise of promises(t))
    t.w.promises.push({ ref: clause(t, 'calm'), giver: 0, signed: 3, until: 5, state: 'running', ...promise })
  for (const side of [0, 1] as const) apply(t.c, t.m, t.w, side, { kind: 'leave' }, t.sink)
  return t
}
const play = (t: Table, a: string, b: string, words: [boolean, boolean] = [true, true]) => {
  apply(t.c, t.m, t.w, 0, seal(t, 0, a, words[0]), t.sink)
  apply(t.c, t.m, t.w, 1, seal(t, 1, b, words[1]), t.sink)
  t.entries.length = 0
  return reveal(t.c, t.m, t.w, t.sink)
}
const states = (t: Table): string[] => t.w.promises.map(({ state }) => state)
const by = (t: Table, gauge: string, code: string, side?: number): number =>
  t.entries
    .filter(entry => entry.gauge === numbered(t.c.numbers.gauges, gauge) && entry.cause.code === code)
    .filter(entry => side === undefined || entry.cause.side === side)
    .reduce((sum, entry) => sum + entry.by, 0)

describe('what a card does to a promise', () => {
  test.each([
    ['strike', true, 'breaks', 'broken'],
    ['demand', false, 'breaks', 'broken'],
    ['wait', true, 'leaves', 'running'],
    ['wait', false, 'leaves', 'broken'],
    ['talk', true, 'carries', 'running'],
    ['talk', false, 'carries', 'running'], // what a card carries out, no word undoes
  ])('%s with word %s %s the clause: %s', (card, word, mark, state) => {
    const t = bound(() => [{}])
    expect(marksOf(t.c, t.w, 0, cardNumber(t, 0, card))).toEqual([{ promise: 0, mark }])
    const { settled } = play(t, card, 'wait', [word, true])
    expect(states(t)).toEqual([state])
    expect(settled).toEqual(state === 'broken' ? [{ promise: 0, state }] : [])
  })
  test('a pledge is carried out by its own card and broken by any other, whatever the word', () => {
    for (const [card, state] of [
      ['talk', 'kept'],
      ['wait', 'broken'],
      ['yield', 'broken'],
    ] as const) {
      const t = bound(now => [{ ref: pledge(now, 0, 'talk'), until: 3 }])
      play(t, card, 'wait', [false, true])
      expect(states(t)).toEqual([state])
    }
  })
  test('the word decides all that is left alone together, and only own promises', () => {
    const t = bound(now => [
      {},
      { ref: clause(now, 'fund') },
      { giver: 1 },
      { ref: clause(now, 'fund'), state: 'suspended' },
    ])
    play(t, 'wait', 'wait', [false, true])
    expect(states(t)).toEqual(['broken', 'broken', 'running', 'suspended'])
  })
})

describe('time', () => {
  test('a clause is kept at the end of its last slot, played or not', () => {
    const t = bound(() => [{ until: 3 }, { until: 4, giver: 1 }])
    play(t, 'wait', 'wait')
    expect(states(t)).toEqual(['kept', 'running'])
    nextTurn(t.c, t.m, t.w, t.sink) // slot 4 opens
    expect(states(t)).toEqual(['kept', 'running'])
    nextTurn(t.c, t.m, t.w, t.sink) // and passes unplayed
    expect(states(t)).toEqual(['kept', 'kept'])
  })
  test('news that replaces a promise’s situation suspends it: it is neither kept nor broken', () => {
    const t = bound(now => [{ ref: clause(now, 'fund'), until: 5 }])
    strikeAs(t.c, t.w, numbered(t.c.numbers.triggers, 'fourth'), t.sink)
    expect(states(t)).toEqual(['suspended'])
    expect(marksOf(t.c, t.w, 0, cardNumber(t, 0, 'strike'))).toEqual([])
    play(t, 'strike', 'wait', [false, true])
    t.w.slot = 6
    expect(states(t)).toEqual(['suspended'])
    expect(t.w.breaches).toEqual([0, 0])
  })
  test('a pledge whose turn is left out falls', () => {
    const t = bound(now => [{ ref: pledge(now, 0, 'talk'), until: 3 }])
    nextTurn(t.c, t.m, t.w, t.sink)
    expect(states(t)).toEqual(['suspended'])
  })
})

describe('the price', () => {
  test.each([
    [5, 30],
    [7, 40],
    [4, 20],
    [0.6, 6], // never more than the card
    [0, 0],
  ])('a kept pledge of a card that costs %d takes %d tenths', (cost, tenths) => {
    const t = bound(now => [{ ref: pledge(now, 0, 'talk'), until: 3 }], priced(cost))
    expect(costOf(t.c, t.w, 0, cardNumber(t, 0, 'talk'))).toBe(tenths)
    play(t, 'talk', 'talk')
    expect(by(t, 'standing.a', 'cost')).toBe(-tenths || 0)
    expect(by(t, 'standing.b', 'cost')).toBe(-cost * 10 || 0)
  })

  test('the breaker pays once, and once for every clause it breaks', () => {
    const t = bound(now => [{}, { ref: clause(now, 'fund') }, { ref: pledge(now, 0, 'talk'), until: 3 }])
    play(t, 'wait', 'wait', [false, true])
    expect(states(t)).toEqual(['broken', 'broken', 'broken'])
    expect(by(t, 'standing.a', 'broke')).toBe(-40)
    expect(by(t, 'standing.b', 'broke')).toBe(0)
    expect(by(t, 'security', 'broke')).toBe(-30 - 10) // the model's, and the broken clause's own
    expect(t.w.breaches).toEqual([4, 0])
  })

  test('giving way under a package is not punished at home where the other side broke it', () => {
    const pledges = (now: Table) =>
      [0, 1].map(giver => ({ ref: pledge(now, giver as Side, 'yield'), giver, until: 3 }))
    const t = bound(pledges)
    play(t, 'yield', 'strike')
    expect(by(t, 'standing.a', 'home')).toBe(shared(t))
    const alone = bound(now => pledges(now).slice(0, 1))
    play(alone, 'yield', 'strike')
    expect(by(alone, 'standing.a', 'home')).toBe(-54 + shared(alone))
    const besides = bound(now => [...pledges(now).slice(1), { ref: clause(now, 'fund'), giver: 0 }])
    play(besides, 'yield', 'strike') // what it promised did not ask this of it
    expect(by(besides, 'standing.a', 'home')).toBe(-54 + shared(besides))
    const firm = bound(now => [{ ref: pledge(now, 0, 'demand'), until: 3 }, ...pledges(now).slice(1)])
    play(firm, 'demand', 'strike') // and a demand is no concession
    expect(by(firm, 'standing.a', 'home')).toBe(-2 + shared(firm))
    const unbound = bound(now => pledges(now).slice(1))
    play(unbound, 'yield', 'strike')
    expect(by(unbound, 'standing.a', 'home')).toBe(-54 + shared(unbound))
  })
})

/** What home felt of the economy in this slot: 12 % of its change. */
const shared = (t: Table): number => {
  const economics = numbered(t.c.numbers.gauges, 'economics')
  return (((level(t, 'economics') - (t.w.before[economics] as number)) * 12) / 100) | 0
}

const priced = (cost: number): object => {
  const talk = (hand: { id: string }[]) => hand.map(one => (one.id === 'talk' ? { ...one, cost } : one))
  return {
    triggers: (arena().triggers as { responses: { a: []; b: [] } }[]).map(one => ({
      ...one,
      responses: { a: talk(one.responses.a), b: talk(one.responses.b) },
    })),
  }
}
