// The tree of branches on a device, whatever was deleted in between, and where two lines part.
import { describe, expect, it } from 'vitest'
import type { Debrief } from '../../src/debrief/record.ts'
import { besideOf, treeOf } from '../../src/main/lines.ts'
import type { Head } from '../../src/store/saves.ts'
import { farthest, partsIn } from '../../src/ui/lines/parts.ts'

const head = (id: string, from: string | null, begun: number): Head => ({
  id,
  scenario: '',
  title: '',
  options: {},
  seed: '',
  side: 'a',
  sideName: 'A',
  seat: 'you',
  preset: 'all',
  opponent: '',
  begun,
  played: begun,
  turn: 1,
  turns: 2,
  ended: true,
  ...(from === null ? {} : { origin: { kind: 'again', id: from, turn: 1 } }),
})
const told = (heads: readonly Head[], id: string) =>
  treeOf(heads, id).map(one => `${one.depth} ${one.head.id}`)

describe('the tree of a match', () => {
  const heads = [
    head('root', null, 1),
    head('b', 'root', 3),
    head('a', 'root', 2),
    head('a1', 'a', 4),
    head('x', null, 5),
  ]

  it('is the same from every line of it, each under the one it came from, in the order they began', () => {
    const tree = ['0 root', '1 a', '2 a1', '1 b']
    for (const id of ['root', 'a', 'a1', 'b']) expect(told(heads, id)).toEqual(tree)
    expect(told(heads, 'x')).toEqual(['0 x'])
  })

  it('lays beside a line the one it came from, else the first from it that is over, else the first', () => {
    const beside = (all: readonly Head[], id: string) =>
      besideOf(treeOf(all, id), all.find(one => one.id === id)!)?.head.id
    const going = heads.map(one => (one.id === 'a' ? { ...one, ended: false } : one))
    expect(['root', 'a', 'a1', 'x'].map(id => beside(heads, id))).toEqual(['a', 'root', 'a', undefined])
    expect(beside(going, 'root')).toBe('b')
    expect(
      beside(
        going.map(one => ({ ...one, ended: false })),
        'root',
      ),
    ).toBe('a')
  })

  it('begins where the one before was deleted', () => {
    const left = heads.filter(one => one.id !== 'root')
    expect(told(left, 'a1')).toEqual(['0 a', '1 a1'])
  })

  it('ends where heads name each other in a ring', () => {
    const ring = [head('p', 'q', 1), head('q', 'p', 2)]
    expect(told(ring, 'p').length).toBeLessThanOrEqual(2)
  })
})

describe('where two lines part', () => {
  const record = (...turns: readonly (readonly [string, string])[]) =>
    ({
      turns: turns.map(([trigger, card], at) => ({ slot: `s${at}`, trigger, responses: { a: card } })),
      deals: [],
    }) as unknown as Debrief
  const signing = (slot: string, ratified: boolean) =>
    ({ ...record(['t', 'x'], ['u', 'y']), deals: [{ slot, ratified, promises: [] }] }) as unknown as Debrief
  it.each([
    [record(['t', 'x']), record(['t', 'x']), 0],
    [record(['t', 'x'], ['u', 'y']), record(['t', 'x'], ['u', 'z']), 2],
    [record(['t', 'x'], ['u', 'y']), record(['t', 'x'], ['v', 'y']), 2],
    [record(['t', 'x'], ['u', 'y']), record(['t', 'x']), 2],
    [record(['t', 'x']), record(['t', 'y']), 1],
    [record(['t', 'x'], ['u', 'y']), signing('s0', true), 1],
    [signing('s1', false), signing('s1', true), 2],
    [signing('s1', true), signing('s1', true), 0],
  ])('case %#', (one, two, turn) => {
    expect(partsIn(one, two)).toBe(turn)
  })

  it('and in which number they end farthest apart, in whole points or not at all', () => {
    const ends = (...levels: readonly number[]) =>
      ({
        gauges: ['a', 'b'],
        slots: [{ levels: {} }, { levels: { a: levels[0], b: levels[1] } }],
      }) as unknown as Debrief
    expect(farthest(ends(500, 400), ends(520, 310))).toEqual({ gauge: 'b', one: 400, two: 310 })
    expect(farthest(ends(500, 400), ends(509, 391))).toBeNull()
  })
})
