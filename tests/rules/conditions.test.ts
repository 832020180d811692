// Every head a condition can have, asked where it holds and where it does not. Authors build endings, aims and triggers of them.
import { describe, expect, test } from 'vitest'
import type { Promised, PromiseState, World } from '../../src/rules/world.ts'
import { CONDITION_NODES, holds, levelOf } from '../../src/scenario/conditions.ts'
import { numbered, seat, tiny } from '../support/tiny.ts'

const BASE = {
  flags: [{ id: 'lit', on: true }, { id: 'dark' }],
  disputes: [
    { id: 'labour', name: 'L', start: 12 },
    { id: 'sea', name: 'S' },
  ],
  clauses: [
    { id: 'quiet', name: 'Q', slots: 2 },
    { id: 'talk', name: 'T', slots: 2 },
  ],
  relations: { security: 200, 'opinion.a': 100 },
  assumptions: [{ id: 'gestures', name: 'G', for: 'x', against: 'y' }],
}

/** Whether a condition holds for `self` in a fresh world after `prepare`. */
const ask = (when: object, self = 0, prepare: (w: World) => void = () => {}, off: string[] = []): boolean => {
  const more = { ...BASE, forces: [{ id: 'f', cause: 'x', when, effects: [] }] }
  const { w } = seat(more)
  prepare(w)
  const c = tiny(more, off)
  return holds(c, w, c.forces[0]?.when ?? -1, self)
}

const promise = (clause: number, giver: number, state: PromiseState): Promised => ({
  ref: { kind: 'clause', clause },
  giver,
  signed: 0,
  until: 2,
  state,
})
const turn = (slot: number, stances: [number, number], responses: [number, number] = [0, 5]) => ({
  ...{ slot, trigger: 0, responses, stances, sizes: [0, 0] as const },
  ...{ words: [true, true] as const, predicted: [-1, -1] as const },
})

describe('levels', () => {
  test.each([
    [{ gauge: 'security', atLeast: 60 }, true],
    [{ gauge: 'security', atLeast: 60.1 }, false],
    [{ gauge: 'security', below: 60 }, false],
    [{ gauge: 'security', below: 60.1 }, true],
    [{ gauge: 'security', atLeast: 50, below: 60 }, false],
    [{ gauge: 'economics', minus: 'security', atLeast: 10 }, true],
    [{ gauge: 'security', minus: 'economics', atLeast: -10 }, true],
    [{ gauge: 'security', minus: 'economics', below: -10 }, false],
    [{ gauge: 'relations', atLeast: 53.3 }, true], // (2 x 60 + 40) / 3
    [{ gauge: 'relations', atLeast: 53.4 }, false],
    [{ gauge: 'disputes', atLeast: 12, below: 12.1 }, true],
  ])('%j: %s', (when, expected) => {
    expect(ask(when)).toBe(expected)
  })

  test('a relative gauge is the asking side’s own, or the other’s', () => {
    const own = { gauge: 'opinion.self', atLeast: 45 }
    const other = { gauge: 'opinion.other', atLeast: 45 }
    expect([ask(own, 0), ask(own, 1), ask(other, 0), ask(other, 1)]).toEqual([false, true, true, false])
  })

  test('disputes add up to no more than 100', () => {
    const { c, w } = seat(BASE)
    for (const gauge of c.disputes) w.gauges[gauge] = 700
    expect(levelOf(c, w, -3)).toBe(1000)
  })
})

describe('marks', () => {
  test.each([
    [{ flag: 'lit' }, true],
    [{ flag: 'dark' }, false],
    [{ dispute: 'labour' }, true],
    [{ dispute: 'sea' }, false],
    [{ assumption: 'gestures' }, true],
    [{ not: { flag: 'lit' } }, false],
    [{ all: [{ flag: 'lit' }, { dispute: 'labour' }] }, true],
    [{ all: [{ flag: 'lit' }, { flag: 'dark' }] }, false],
    [{ any: [{ flag: 'dark' }, { flag: 'lit' }] }, true],
    [{ any: [{ flag: 'dark' }, { dispute: 'sea' }] }, false],
  ])('%j: %s', (when, expected) => {
    expect(ask(when)).toBe(expected)
  })
  test('an assumption that is off', () => {
    expect(ask({ assumption: 'gestures' }, 0, () => {}, ['gestures'])).toBe(false)
  })
})

describe('time', () => {
  test.each([
    [0, true, false],
    [1, true, true],
    [2, false, true],
  ])('in slot %i: until t2 %s, from t2 %s', (slot, until, from) => {
    const at = (w: World): void => {
      w.slot = slot
    }
    expect([ask({ until: 't2' }, 0, at), ask({ from: 't2' }, 0, at)]).toEqual([until, from])
  })
})

describe('the past', () => {
  const past = (w: World): void => {
    w.slot = 2
    w.happened[0] = 1 // struck in slot 0
    w.played.push(turn(0, [0, 3]), turn(1, [0, 0], [10, 15]), turn(2, [4, 0], [24, 25]))
  }
  test.each([
    [{ happened: 'one' }, true],
    [{ happened: 'two' }, false],
    [{ happened: 'one', within: 1 }, false],
    [{ happened: 'one', within: 2 }, true],
    [{ played: 'one/a/confront' }, true],
    [{ played: 'one/a/press' }, false],
    [{ played: 'one/a/confront', within: 1 }, false],
    [{ played: 'three/a/accommodate', within: 0 }, true],
    [{ stance: 'confront', side: 'a', atLeast: 2 }, true],
    [{ stance: 'confront', side: 'a', atLeast: 3 }, false],
    [{ stance: 'confront', atLeast: 4 }, true], // either side
    [{ stance: 'confront', side: 'a', within: 0 }, false],
    [{ stance: 'engage', side: 'b' }, true],
    [{ stance: 'engage', side: 'a' }, false],
    [{ stance: 'engage', side: 'other' }, true],
    [{ stance: 'engage', side: 'self' }, false],
  ])('%j: %s', (when, expected) => {
    expect(ask(when, 0, past)).toBe(expected)
  })
})

describe('promises', () => {
  const signed = (w: World): void => {
    w.promises.push(promise(0, 0, 'kept'), promise(0, 1, 'broken'), promise(1, 0, 'suspended'))
    w.accords.push({ slot: 0, promises: [0, 1] }, { slot: 1, promises: [2] })
  }
  test.each([
    [{ clause: 'quiet' }, true],
    [{ clause: 'quiet', is: 'kept' }, true],
    [{ clause: 'quiet', is: 'kept', side: 'b' }, false],
    [{ clause: 'quiet', is: 'broken', side: 'b' }, true],
    [{ clause: 'talk', is: 'running' }, false],
    [{ clause: 'talk', is: 'signed' }, true],
    [{ accords: true }, true],
    [{ accords: true, atLeast: 2 }, true],
    [{ accords: true, atLeast: 3 }, false],
    [{ word: 'a', is: 'kept' }, true],
    [{ word: 'a', is: 'broken' }, false],
    [{ word: 'b', is: 'kept' }, false],
    [{ word: 'b', is: 'broken' }, true],
  ])('%j: %s', (when, expected) => {
    expect(ask(when, 0, signed)).toBe(expected)
  })
  test('nobody’s word is kept before anything was promised', () => {
    expect(ask({ word: 'a', is: 'kept' })).toBe(false)
    expect(ask({ accords: true })).toBe(false)
    expect(ask({ clause: 'quiet' })).toBe(false)
  })
})

test('a condition longer than the budget does not compile', () => {
  const leaf = { flag: 'lit' }
  const wide = (width: number, inside: object): object => ({ any: new Array(width).fill(inside) })
  const fits = wide(15, wide(15, leaf)) // 1 + 15 + 225
  const long = wide(16, wide(16, leaf)) // 1 + 16 + 256
  expect(241).toBeLessThan(CONDITION_NODES)
  expect(ask(fits)).toBe(true)
  expect(() => ask(long)).toThrow('too long')
})

test('the same response number is found by its own side only', () => {
  const { c } = seat()
  expect(numbered(c.numbers.responses, 'one/b/confront')).toBe(5)
})
