// The chain tells two runs of a match apart: any one integer, its place and the length must count.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chain, chainAll } from '../../src/kit/check.ts'

const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })

describe('chain', () => {
  test('is an unsigned 32-bit number', () => {
    fc.assert(
      fc.property(fc.nat(), int32, (previous, value) => {
        const check = chain(previous, value)
        expect(Number.isInteger(check) && check >= 0 && check < 2 ** 32).toBe(true)
      }),
    )
  })

  test('one changed integer changes it', () => {
    fc.assert(
      fc.property(fc.array(int32, { minLength: 1, maxLength: 40 }), fc.nat(), int32, (list, at, other) => {
        const index = at % list.length
        fc.pre(list[index] !== other)
        const changed = list.with(index, other)
        expect(chainAll(7, changed)).not.toBe(chainAll(7, list))
      }),
      { seed: 11, numRuns: 2000 },
    )
  })

  test('order and length count, and so does what came before', () => {
    expect(chainAll(0, [1, 2])).not.toBe(chainAll(0, [2, 1]))
    expect(chainAll(0, [0])).not.toBe(chainAll(0, [0, 0]))
    expect(chainAll(0, [])).not.toBe(0)
    expect(chainAll(1, [5])).not.toBe(chainAll(2, [5]))
  })

  test('few of many neighbours meet', () => {
    const seen = new Set<number>()
    for (let a = 0; a < 200; a += 1) for (let b = 0; b < 200; b += 1) seen.add(chainAll(0, [a, b, 600 - a]))
    expect(seen.size).toBeGreaterThan(39990)
  })
})
