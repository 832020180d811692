// A copy must share nothing that changes, and the check must see every field: a new field of World that copy.ts forgets fails here.
import { describe, expect, test } from 'vitest'
import { checkOf, cloneWorld } from '../../src/rules/copy.ts'
import type { World } from '../../src/rules/world.ts'
import { seat } from '../support/tiny.ts'

/** A world in which every field holds something. */
const full = (): World => {
  const { w } = seat({ flags: [{ id: 'f' }], sides: SIDES })
  w.promises.push({ ref: { kind: 'clause', clause: 3 }, giver: 1, signed: 0, until: 2, state: 'running' })
  w.promises.push({ ref: { kind: 'pledge', response: 4 }, giver: 0, signed: 0, until: 0, state: 'kept' })
  w.accords.push({ slot: 0, promises: [0, 1] })
  w.played.push({
    ...{ slot: 0, trigger: 1, responses: [2, 7], stances: [2, 2], sizes: [-20, 30] },
    ...{ words: [true, false], predicted: [1, -1] },
  })
  w.delayed.push({ slot: 3, effect: 5, self: 1, left: 2 })
  w.table.lying = { give: [{ kind: 'pledge', response: 4 }], take: [{ kind: 'clause', clause: 3 }] }
  w.table.failed = { draft: 1, refused: [0, -1] }
  w.aims[0].push(1)
  w.aims[1].push(2)
  w.heard.refusedAt[0] = 45
  w.heard.offered = [{ give: [], take: [{ kind: 'clause', clause: 1 }] }, null]
  return w
}
const SIDES = [
  { id: 'a', name: 'A', groups: [{ id: 'g', name: 'g', ask: [40, 50] }] },
  { id: 'b', name: 'B' },
]

/** Every place in a world that holds a number or a yes or no, as a path, and the same world with that place changed. */
const places = (value: unknown, path: readonly (string | number)[] = []): (string | number)[][] => {
  if (typeof value === 'number' || typeof value === 'boolean') return [[...path]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) => places(inside, [...path, key]))
}
type Tree = { [key: string]: Tree & number & boolean }
const bump = (w: World, path: readonly (string | number)[]): void => {
  let at = w as unknown as Tree
  for (const key of path.slice(0, -1)) at = at[key] as unknown as Tree
  const last = String(path.at(-1))
  const value: unknown = at[last]
  at[last] = (typeof value === 'boolean' ? !value : Number(value) + 1) as never
}

const PLACES = places(full())

test('the world of this test fills every field', () => {
  const seen = new Set(PLACES.map(([field]) => field))
  expect(Object.keys(full()).filter(field => !seen.has(field))).toEqual([])
  expect(PLACES.length).toBeGreaterThan(90)
})

describe('check', () => {
  test('is the same for a copy', () => {
    expect(checkOf(5, cloneWorld(full()))).toBe(checkOf(5, full()))
  })
  test('sees every number of a world but what was heard, which decides nothing', () => {
    const blind = PLACES.filter(path => {
      if (path[0] === 'heard') return false
      const w = structuredClone(full())
      bump(w, path)
      return checkOf(0, w) === checkOf(0, full())
    })
    expect(blind.map(path => path.join('.'))).toEqual([])
  })
  test('sees the state of a promise, and an empty table', () => {
    const w = full()
    const check = checkOf(0, w)
    w.promises[0]!.state = 'broken'
    expect(checkOf(0, w)).not.toBe(check)
    const bare = full()
    bare.table.lying = null
    expect(checkOf(0, bare)).not.toBe(check)
  })
  test('is a chain: what came before counts', () => {
    expect(checkOf(1, full())).not.toBe(checkOf(2, full()))
  })
})

describe('copy', () => {
  test('is equal', () => {
    expect(cloneWorld(full())).toEqual(full())
  })
  // Played turns, accords, drafts and what is on its way are never changed once made: those the copy shares.
  const SHARED = ['played', 'accords', 'delayed']
  const kept = PLACES.filter(
    ([field, second]) => !SHARED.includes(String(field)) && second !== 'lying' && second !== 'failed',
  )
  test('shares nothing that a rule may change', () => {
    const leaks = kept.filter(path => {
      const w = full()
      const copy = cloneWorld(w)
      const check = checkOf(0, w)
      if (path[0] === 'promises' && path.includes('ref')) return false
      bump(copy, path)
      return checkOf(0, w) !== check
    })
    expect(leaks.map(path => path.join('.'))).toEqual([])
  })
  test('lists grow apart', () => {
    const w = full()
    const check = checkOf(0, w)
    const copy = cloneWorld(w)
    for (const list of [copy.promises, copy.accords, copy.played, copy.delayed] as unknown[][])
      list.length = 0
    expect(checkOf(0, w)).toBe(check)
  })
})
