// Ticking promises in a draft: what binds both goes into both columns and leaves both, whatever is ticked in whatever order.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PromiseId } from '../../src/match/moves.ts'
import { samePromise } from '../../src/store/desk-store.ts'
import { type Columns, drafted } from '../../src/store/drafting.ts'

const clause = (id: string): PromiseId => ({ clause: id })
const pledge = (id: string): PromiseId => ({ pledge: id })
const RULES = clause('rules')
const ASK = pledge('ask')
const bindsBoth = (ref: PromiseId) => samePromise(ref, RULES) || samePromise(ref, ASK)
const tick = (columns: Columns, part: 'give' | 'take', ref: PromiseId, most = 2) =>
  drafted(columns, part, ref, most, bindsBoth)
const EMPTY: Columns = { give: [], take: [] }

describe('a promise that binds both', () => {
  test('goes into both columns, and out of both', () => {
    const both = tick(EMPTY, 'take', RULES)
    expect(both).toEqual({ give: [RULES], take: [RULES] })
    expect(tick(both, 'give', RULES)).toEqual(EMPTY)
  })
  test('goes nowhere where one column is full', () => {
    const full = { give: [], take: [clause('a'), clause('b')] }
    expect(tick(full, 'give', RULES)).toBe(full)
  })
  test('takes the place of both pledges, and leaves both when one of them is replaced', () => {
    const both = tick({ give: [pledge('talk')], take: [pledge('wait')] }, 'give', ASK)
    expect(both).toEqual({ give: [ASK], take: [ASK] })
    expect(tick(both, 'take', pledge('wait'))).toEqual({ give: [], take: [pledge('wait')] })
  })
})

test('no order of ticks leaves it in one column, or a column too full', () => {
  const refs = [RULES, ASK, clause('a'), clause('b'), pledge('talk'), pledge('wait')]
  const ticks = fc.array(
    fc.record({
      part: fc.constantFrom('give' as const, 'take' as const),
      at: fc.nat({ max: refs.length - 1 }),
    }),
    { maxLength: 14 },
  )
  fc.assert(
    fc.property(ticks, fc.constantFrom(1, 2, 3), (list, most) => {
      let columns = EMPTY
      for (const { part, at } of list) columns = tick(columns, part, refs[at] as PromiseId, most)
      const has = (part: 'give' | 'take', ref: PromiseId) => columns[part].some(one => samePromise(one, ref))
      for (const ref of [RULES, ASK]) expect(has('give', ref)).toBe(has('take', ref))
      for (const part of ['give', 'take'] as const) {
        expect(columns[part].length).toBeLessThanOrEqual(most)
        expect(columns[part].filter(one => 'pledge' in one).length).toBeLessThanOrEqual(1)
      }
    }),
  )
})
