// How large an act is after what came before it: gestures that pale and are taken back, answers, deeds and words, publics. Worked
// by hand from the arena's plain numbers: trade takes economics by 90 %, sea takes security by 90 % and economics by 30 %.
import { describe, expect, test } from 'vitest'
import { apply, nextTurn, phaseOf, reveal } from '../../src/rules/order.ts'
import { arena } from '../support/arena.ts'
import { numbered, type Table } from '../support/tiny.ts'
import { inTurn, type Side, seal } from '../support/turns.ts'

/** Plays one turn, both sides done at the table; the ledger holds its reveal alone. */
const play = (t: Table, a: string, b: string): void => {
  for (const side of [0, 1] as const)
    if (phaseOf(t.c, t.m, t.w) === 'table') apply(t.c, t.m, t.w, side, { kind: 'leave' }, t.sink)
  apply(t.c, t.m, t.w, 0, seal(t, 0, a), t.sink)
  apply(t.c, t.m, t.w, 1, seal(t, 1, b), t.sink)
  t.entries.length = 0
  reveal(t.c, t.m, t.w, t.sink)
}
/** What the acts of one side moved a gauge by, its own listed effects apart. */
const moved = (t: Table, side: Side, gauge: string): number =>
  t.entries
    .filter(({ cause }) => cause.code === 'response' && cause.side === side && cause.part === undefined)
    .filter(entry => entry.gauge === numbered(t.c.numbers.gauges, gauge))
    .reduce((sum, { by }) => sum + by, 0)
const sizes = (t: Table) => t.w.played.at(-1)?.sizes
const put = (t: Table, id: string, tenths: number): void => {
  t.w.gauges[numbered(t.c.numbers.gauges, id)] = tenths
}
/** After these turns, given as both cards. */
const having = (...turns: [string, string][]): Table => changed({}, ...turns)
/** The same with some cards' fields changed. */
const changed = (cards: Record<string, object>, ...turns: [string, string][]): Table => {
  type News = { responses: Record<string, { id: string }[]> }
  const hand = (list: { id: string }[] = []) => list.map(one => ({ ...one, ...cards[one.id] }))
  const triggers = (arena().triggers as News[]).map(one => ({
    ...one,
    responses: { a: hand(one.responses['a']), b: hand(one.responses['b']) },
  }))
  const t = inTurn(1, { triggers })
  for (const [a, b] of turns) {
    play(t, a, b)
    nextTurn(t.c, t.m, t.w, t.sink)
  }
  return t
}

describe('deeds and words', () => {
  test('a deed counts whole, words 60 % on meters and 5 % on the other public', () => {
    const t = inTurn(1)
    put(t, 'opinion.b', 500)
    put(t, 'opinion.a', 500)
    play(t, 'strike', 'demand')
    expect(sizes(t)).toEqual([-70, -40])
    expect(moved(t, 0, 'economics')).toBe(-63)
    expect(moved(t, 0, 'opinion.b')).toBe(-182) // 7.0 x 2 x 130 %
    expect(moved(t, 1, 'security')).toBe(-21) // 4.0 x 90 % x 60 %
    expect(moved(t, 1, 'economics')).toBe(-7)
    expect(moved(t, 1, 'opinion.a')).toBe(-5) // 4.0 x 2 x 130 % x 5 %
  })
  test('a public with little left loses little; gains count 30 %', () => {
    const t = inTurn(1)
    put(t, 'opinion.b', 250)
    play(t, 'strike', 'yield')
    expect(moved(t, 0, 'opinion.b')).toBe(-91)
    expect(sizes(t)?.[1]).toBe(35) // a first gesture counts half
    expect(moved(t, 1, 'opinion.a')).toBe(27) // 3.5 x 2 x 130 % x 30 %
    expect(moved(t, 1, 'economics')).toBe(31)
    expect(moved(t, 1, 'opinion.b')).toBe(3) // a domain may touch the own public: 3.5 x 10 %
  })
  test('no stance and no meeting moves a public', () => {
    const t = inTurn(1)
    play(t, 'wait', 'wait')
    expect(t.entries.filter(({ gauge }) => t.c.gauges[gauge]?.id.startsWith('opinion'))).toEqual([])
  })
})

describe('gestures', () => {
  test('of one name pale, one side’s own, at most three times', () => {
    const t = inTurn(1)
    const seen: number[] = []
    for (let turn = 1; turn <= 5; turn += 1) {
      play(t, 'talk', turn === 5 ? 'talk' : 'wait')
      seen.push(sizes(t)?.[0] ?? 0)
      if (turn === 5) expect(sizes(t)?.[1]).toBe(20)
      nextTurn(t.c, t.m, t.w, t.sink)
    }
    expect(seen).toEqual([20, 16, 12, 9, 9])
  })
  test('a hard act of one’s own takes half of them back, once', () => {
    // slots 3, 4 and 5: the gesture is within reach of both demands, and the first has taken its half
    const t = having(['wait', 'wait'], ['wait', 'wait'], ['talk', 'wait'], ['demand', 'wait'])
    play(t, 'demand', 'wait')
    expect(moved(t, 0, 'security')).toBe(-21)
    // half of talk, 2.0, as words on the sea: 0.5 on security, 0.1 on economics
    const first = having(['talk', 'wait'])
    play(first, 'demand', 'wait')
    expect(moved(first, 0, 'security')).toBe(-21 - 5)
    expect(moved(first, 0, 'economics')).toBe(-7 - 1)
  })
  test('but not when they lie too far back, nor when the other side is hard', () => {
    const far = having(['talk', 'wait'], ['wait', 'wait'], ['wait', 'wait']) // slots 0, 1, 3, now 4
    play(far, 'demand', 'wait')
    expect(moved(far, 0, 'security')).toBe(-21)
    const theirs = having(['talk', 'wait'])
    play(theirs, 'wait', 'demand')
    expect(moved(theirs, 0, 'security')).toBe(0)
    expect(moved(theirs, 1, 'security')).toBe(-21)
  })
  test('what is taken back of a deed goes from the other public too', () => {
    const t = having(['yield', 'wait'])
    play(t, 'demand', 'wait')
    expect(moved(t, 0, 'opinion.b')).toBe(publicFall(t) - 13) // half of 3.5 as a gain: 1.7 x 2 x 130 % x 30 %
  })
})
/** What a clear demand does to b's public: 4.0 x 2 x 130 % x 5 %, by what it has left to lose. */
const publicFall = (t: Table): number => {
  const gauge = numbered(t.c.numbers.gauges, 'opinion.b')
  const before =
    (t.w.gauges[gauge] as number) -
    t.entries.filter(entry => entry.gauge === gauge).reduce((sum, { by }) => sum + by, 0)
  return ((-40 * 2 * 1.3 * 0.05 * before) / 500) | 0
}

describe('answers', () => {
  test('to a blow at least as hard count half on meters and a tenth on the public', () => {
    const t = having(['strike', 'wait'])
    put(t, 'opinion.a', 500)
    play(t, 'wait', 'strike')
    expect(moved(t, 1, 'economics')).toBe(-31)
    expect(moved(t, 1, 'opinion.a')).toBe(-18)
    expect(sizes(t)?.[1]).toBe(-70) // on record at its full size
  })
  test.each([
    ['a deed does not answer words', [['demand', 'wait']], 'strike', 'economics', -63],
    ['words answer a deed', [['strike', 'wait']], 'demand', 'security', -10],
    [
      'the other’s blow within two slots',
      [
        ['strike', 'wait'],
        ['wait', 'wait'],
      ],
      'strike',
      'economics',
      -63,
    ],
    ['not own blows', [['wait', 'strike']], 'strike', 'economics', -63],
    ['not what is sealed in the same turn', [], 'strike', 'economics', -63],
  ] as const)('%s', (name, turns, card, gauge, expected) => {
    const t = having(...(turns as unknown as [string, string][]))
    play(t, name.startsWith('not what') ? 'strike' : 'wait', card)
    expect(moved(t, 1, gauge)).toBe(expected)
  })
  test('words as hard as the deed are no reason for it', () => {
    const loud = { demand: { size: 'large' } }
    const t = changed(loud, ['demand', 'wait'])
    play(t, 'wait', 'strike')
    expect(moved(t, 1, 'economics')).toBe(-63)
    const words = changed(loud, ['demand', 'wait'])
    play(words, 'wait', 'demand')
    expect(moved(words, 1, 'security')).toBe(-18) // 7.0 x 90 % x 60 % x 50 %: words answer words
  })
})

test('taking back one’s own blow earns nothing from the other public', () => {
  const t = changed({ yield: { undoes: true } })
  play(t, 'yield', 'wait')
  expect(moved(t, 0, 'economics')).toBe(31)
  expect(moved(t, 0, 'opinion.b')).toBe(0)
})
