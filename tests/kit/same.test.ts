// Two values are the same exactly where their JSON is, keys in any order.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/kit/hash.ts'
import { keep, same } from '../../src/kit/same.ts'

it('says what their canonical JSON says', () => {
  const value = fc.jsonValue({ maxDepth: 3 })
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(same(a, JSON.parse(JSON.stringify(a)))).toBe(true)
      expect(same(a, b)).toBe(canonicalJson(a) === canonicalJson(b))
    }),
  )
})

it.each([
  [[], {}],
  [{}, []],
  [[1, 2], [1]],
  [{ a: 1 }, { a: 1, b: 2 }],
  [{ a: 1, b: 2 }, { a: 1 }],
  [{ a: null }, { b: null }],
  [null, {}],
  [0, null],
  ['1', 1],
])('%j is not %j', (a, b) => {
  expect(same(a, b)).toBe(false)
})

it('reads lists of numbers as lists', () => {
  expect(same(Int32Array.of(1, 2), Int32Array.of(1, 2))).toBe(true)
  expect(same(Int32Array.of(1, 2), Int32Array.of(1, 3))).toBe(false)
  expect(same(Int32Array.of(1, 2), Int32Array.of(1))).toBe(false)
  expect(same({ a: Uint8Array.of(1) }, { a: Uint8Array.of(2) })).toBe(false)
})

describe('what is kept', () => {
  it('says what came after, in the objects of before where those say the same', () => {
    const value = fc.jsonValue({ maxDepth: 2 })
    const record = fc.dictionary(fc.constantFrom('a', 'b', 'c'), value, { noNullPrototype: true })
    fc.assert(
      fc.property(record, record, (before, after) => {
        const kept = keep(before, structuredClone(after))
        expect(kept).toEqual(after)
        for (const key of Object.keys(after))
          if (same(before[key], after[key])) expect(kept[key]).toBe(before[key])
      }),
    )
  })

  it('leaves both as they were', () => {
    const [before, after] = [{ list: [1] }, { list: [1] }]
    const { list } = after
    expect(keep(before, after).list).toBe(before.list)
    expect(after.list).toBe(list)
  })
})
