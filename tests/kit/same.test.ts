// Two values are the same exactly where their JSON is, keys in any order.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson } from '../../src/kit/hash.ts'
import { same } from '../../src/kit/same.ts'

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
