// What is drawn for a match: agendas, red lines, win-sets. A class reads the file; only the draw is secret.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makePlay } from '../../src/rules/play.ts'
import { newWorld } from '../../src/rules/setup.ts'
import { tiny } from '../support/tiny.ts'

const aim = (id: string, kind: string) => ({ id, kind, text: id, met: { accords: true } })
const POOL = [
  aim('settle-1', 'settling'),
  aim('settle-2', 'settling'),
  aim('hard-1', 'hard'),
  aim('hard-2', 'hard'),
  aim('other-1', 'other'),
  aim('other-2', 'other'),
]
const line = (id: string) => ({ id, text: id, crossed: { accords: true } })
const sides = (a: object, b: object = {}) => ({
  sides: [
    { id: 'a', name: 'A', ...a },
    { id: 'b', name: 'B', ...b },
  ],
})
const preset = (aims?: number) => ({
  calendar: {
    slots: [{ id: 's1' }],
    presets: [{ id: 'all', name: 'All', slots: ['s1'], ...(aims === undefined ? {} : { aims }) }],
  },
})
const options = { preset: 'all' }

describe('agendas', () => {
  const c = tiny({ ...sides({ aims: POOL }, { aims: POOL }), ...preset() })
  const kinds = (aims: readonly number[]) => aims.map(number => c.aims[number]?.kind)

  test('three a side, all its own, one settling and one hard among them', () => {
    fc.assert(
      fc.property(fc.string(), seed => {
        const w = newWorld(c, options, seed)
        w.aims.forEach((aims, side) => {
          expect(new Set(aims).size).toBe(3)
          expect(aims.every(number => c.aims[number]?.side === side)).toBe(true)
          expect(kinds(aims)).toContain('settling')
          expect(kinds(aims)).toContain('hard')
        })
      }),
    )
  })

  test('every aim of the pool is dealt some day, and the two sides are dealt apart', () => {
    const dealt = new Set<number>()
    let alike = 0
    for (let i = 0; i < 200; i += 1) {
      const { aims } = newWorld(c, options, `seed ${i}`)
      for (const number of aims.flat()) dealt.add(number)
      if (aims[0].every((number, index) => number + POOL.length === aims[1][index])) alike += 1
    }
    expect(dealt.size).toBe(12)
    expect(alike).toBeLessThan(40)
  })

  test.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [5, 5],
  ])('a preset that deals %i deals %i', (aims, count) => {
    const few = tiny({ ...sides({ aims: POOL }), ...preset(aims) })
    expect(newWorld(few, options, 'seed').aims.map(list => list.length)).toEqual([count, 0])
  })

  test('a pool without a hard aim deals what it has', () => {
    const soft = tiny({ ...sides({ aims: POOL.slice(0, 2) }), ...preset() })
    expect(newWorld(soft, options, 'seed').aims[0]).toEqual([0, 1])
  })
})

describe('red lines and win-sets', () => {
  const group = (id: string, low: number, high: number) => ({ id, name: id, ask: [low, high] })
  const c = tiny({
    ...sides(
      { redLines: [line('x'), line('y')], groups: [group('firms', 40, 42), group('court', 50, 50)] },
      { groups: [group('firms', 40, 42)] },
    ),
    ...preset(),
  })

  test('asks lie inside their printed range, both ends included, and groups are drawn apart', () => {
    const seen = new Set<number>()
    let alike = 0
    for (let i = 0; i < 400; i += 1) {
      const asks = newWorld(c, options, `seed ${i}`).asks
      expect(asks[1]).toBe(500)
      for (const ask of [asks[0], asks[2]] as number[]) {
        expect(ask >= 400 && ask <= 420).toBe(true)
        seen.add(ask)
      }
      if (asks[0] === asks[2]) alike += 1
    }
    expect(seen.size).toBe(21)
    expect(alike).toBeLessThan(45) // of 400, chance has 19
  })

  test('one red line a side, none where the side has none', () => {
    const lines = new Set<number>()
    for (let i = 0; i < 50; i += 1) {
      const { redLines } = newWorld(c, options, `seed ${i}`)
      lines.add(redLines[0])
      expect(redLines[1]).toBe(-1)
    }
    expect([...lines].sort()).toEqual([0, 1])
  })
})

describe('a new world', () => {
  test('is the same for the same seed, and another for another', () => {
    const c = tiny({ ...sides({ aims: POOL }, { aims: POOL }), ...preset() })
    expect(newWorld(c, options, 'x')).toEqual(newWorld(c, options, 'x'))
    const aims = new Set(
      Array.from({ length: 20 }, (_, i) => JSON.stringify(newWorld(c, options, `${i}`).aims)),
    )
    expect(aims.size).toBeGreaterThan(10)
  })

  test('refuses a preset there is not, and other switches than it was compiled with', () => {
    const c = tiny(preset())
    expect(() => newWorld(c, { preset: 'nine' }, 'x')).toThrow('nine')
    expect(() => makePlay(c, { ...options, off: ['gestures'] }, 'x')).toThrow('switches')
  })
})
