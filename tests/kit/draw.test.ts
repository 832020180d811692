// Dice decide what the world and each side's secrets are: they must be fair, keyed, and the same on every machine for ever.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draw, shuffled } from '../../src/kit/draw.ts'

describe('draw', () => {
  // Pinned: a change here changes every match ever saved.
  test.each([
    ['seed', 'world:s4:trigger', 100, 32],
    ['seed', 'world:s5:trigger', 100, 37],
    ['seed', 'side:tokyo:agenda', 100, 91],
    ['', '', 1000000, 299883],
    ['種', 'side:서울:agenda', 1000000, 7301],
  ])('pinned: %j %j %i is %i', (seed, key, n, drawn) => {
    expect(draw(seed, key, n)).toBe(drawn)
  })

  test('stays in range and repeats itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 1, max: 0x80000000 }), (seed, key, n) => {
        const value = draw(seed, key, n)
        expect(Number.isInteger(value) && value >= 0 && value < n).toBe(true)
        expect(draw(seed, key, n)).toBe(value)
      }),
    )
  })

  test('a seed and a key do not run together', () => {
    const values = new Set([draw('ab', 'c', 2 ** 31), draw('a', 'bc', 2 ** 31), draw('', 'abc', 2 ** 31)])
    expect(values.size).toBe(3)
  })

  // Chi-squared over 6 faces and 60,000 keys: 20.5 is the 99.9 % point of 5 degrees of freedom.
  test.each(['world:s%:trigger', 'side:a:winset:%', '%'])('is fair over keys like %s', pattern => {
    const faces = new Array<number>(6).fill(0)
    for (let i = 0; i < 60000; i += 1) faces[draw('fair', pattern.replace('%', String(i)), 6)]! += 1
    const chi = faces.reduce((sum, seen) => sum + (seen - 10000) ** 2 / 10000, 0)
    expect(chi).toBeLessThan(20.5)
  })

  test('neighbouring seeds share nothing: as many equal draws as chance has', () => {
    let equal = 0
    for (let i = 0; i < 40000; i += 1) if (draw(`s${i}`, 'k', 10) === draw(`s${i + 1}`, 'k', 10)) equal += 1
    expect(Math.abs(equal - 4000)).toBeLessThan(240) // four standard deviations
  })

  test('refuses what is no die', () => {
    for (const n of [0, -1, 1.5, Number.NaN, 2 ** 31 + 1]) expect(() => draw('s', 'k', n)).toThrow()
  })
})

describe('shuffled', () => {
  test('keeps every item and leaves the list alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.integer()), (seed, items) => {
        const before = [...items]
        expect([...shuffled(seed, 'k', items)].sort()).toEqual([...items].sort())
        expect(items).toEqual(before)
      }),
    )
  })

  test('every order comes up about as often', () => {
    const seen = new Map<string, number>()
    for (let i = 0; i < 6000; i += 1) {
      const order = shuffled(`s${i}`, 'k', ['x', 'y', 'z']).join('')
      seen.set(order, (seen.get(order) ?? 0) + 1)
    }
    expect(seen.size).toBe(6)
    for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(130)
  })
})
