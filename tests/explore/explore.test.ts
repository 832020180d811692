// Playouts are the ground that every table and estimate stands on: the same seed plays the same match, chunks add up, and a
// policy that breaks the rules or never ends is caught.
import { describe, expect, it } from 'vitest'
import { MOST_ACTS, playOneOut } from '../../src/explore/playout.ts'
import { BY_SEED, namesIn, sharesOf, simulate } from '../../src/explore/simulate.ts'
import { makeTally, merge, spreadOf } from '../../src/explore/tally.ts'
import { POLICIES } from '../../src/policy/named.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { checkOf } from '../../src/rules/copy.ts'
import { makePlay } from '../../src/rules/play.ts'
import { arena } from '../support/arena.ts'
import { card, tiny } from '../support/tiny.ts'

const { confront, mirror, pragmatist, random, reconciler } = POLICIES
const c = tiny(arena())
const long = { preset: 'long' }
const sealing =
  (card: number): Policy =>
  (_, sight) =>
    sight.legal.includes('seal')
      ? {
          act: { kind: 'seal', response: sight.hand[card]!.response, word: true },
          reason: 'always',
          report: 'quiet',
        }
      : { act: { kind: 'leave' }, reason: 'done', report: 'quiet' }

describe('a playout', () => {
  it('plays the same match from the same seed, and another from another', () => {
    const checkAt = (seed: string) =>
      checkOf(0, playOneOut(c, makePlay(c, long, seed), [pragmatist, reconciler]).world)
    expect(checkAt('one')).toBe(checkAt('one'))
    const checks = new Set(Array.from({ length: 20 }, (_, i) => checkAt(`${i}`)))
    expect(checks.size).toBeGreaterThan(15)
  })

  it('ends with an ending and one turn for every slot played', () => {
    const { world } = playOneOut(c, makePlay(c, long, 'end'), [random, mirror])
    expect(world.ending).toBeGreaterThanOrEqual(0)
    expect(world.played).toHaveLength(6)
  })

  it('counts what both signed, ratified or refused', () => {
    let signed = 0
    let ratified = 0
    for (let i = 0; i < 60; i += 1) {
      const playout = playOneOut(c, makePlay(c, long, `deal ${i}`), [reconciler, reconciler])
      expect(playout.signed).toBeGreaterThanOrEqual(playout.world.accords.length)
      signed += playout.signed
      ratified += playout.world.accords.length
    }
    expect(ratified).toBeGreaterThan(0)
    expect(signed).toBeGreaterThan(ratified)
  })

  it('throws where a policy breaks the rules', () => {
    const cheat: Policy = () => ({ act: { kind: 'walk' }, reason: 'dice', report: 'quiet' })
    expect(() => playOneOut(c, makePlay(c, long, 'x'), [cheat, confront])).toThrow('may not')
  })

  it('throws where policies never come to an end', () => {
    const dithering: Policy = (_, sight) =>
      sight.legal.includes('widen')
        ? { act: { kind: 'widen', spend: sight.spend === 2 ? 4 : 2 }, reason: 'dice', report: 'quiet' }
        : sealing(0)(_, sight, () => 0)
    expect(MOST_ACTS).toBe(64)
    expect(() => playOneOut(c, makePlay(c, long, 'x'), [dithering, dithering])).toThrow('no end of acts')
  })

  it('asks a policy with its own dice: another seed, slot or side throws others', () => {
    const thrown = new Map<string, number>()
    const watcher: Policy = (compiled, sight, dice) => {
      thrown.set(`${sight.side}:${sight.slot}`, dice('x', 1_000_000))
      return sealing(0)(compiled, sight, dice)
    }
    playOneOut(c, makePlay(c, long, 'x'), [watcher, watcher])
    expect(new Set(thrown.values()).size).toBe(thrown.size)
  })
})

describe('many playouts', () => {
  it('count the same in chunks as in one go', () => {
    const whole = simulate(c, long, 'chunks', BY_SEED, 0, 60)
    const parts = makeTally(c)
    for (const from of [0, 20, 40]) merge(parts, simulate(c, long, 'chunks', BY_SEED, from, from + 20))
    expect(parts).toEqual(whole)
  })

  it('draw a character for each side by seed, and keep to the named one', () => {
    const drawn = Array.from({ length: 200 }, (_, i) => namesIn(c, `${i}`, BY_SEED))
    for (const side of [0, 1] as const) expect(new Set(drawn.map(pair => pair[side])).size).toBe(3)
    expect(new Set(drawn.map(pair => pair.join())).size).toBe(9)
    expect(namesIn(c, 'x', ['mirror', null])[0]).toBe('mirror')
  })

  it('come to shares of what there was to count', () => {
    const two = tiny({
      triggers: ['one', 'two'].map(id => {
        const hand = [
          card('hit', 'press', { effects: [{ gauge: 'security', by: -1 }] }),
          card('rest', 'hold'),
        ]
        return { id, title: id, neutral: id, responses: { a: hand, b: hand } }
      }),
      endings: [
        { id: 'low', name: 'Low', text: 'Low.', when: { gauge: 'security', below: 57 } },
        { id: 'never', name: 'Never', text: 'Never.', when: { gauge: 'security', atLeast: 99 } },
        { id: 'calm', name: 'Calm', text: 'Calm.' },
      ],
    })
    const tally = simulate(two, { preset: 'all' }, 'x', ['confront', 'accommodate'], 0, 10)
    const shares = sharesOf(two, tally)
    expect(shares.endings).toEqual({ low: 0, never: 0, calm: 1 })
    expect(shares.triggers).toEqual({ one: 1, two: 1 })
    expect(shares.responses).toMatchObject({
      'one/a/hit': 1,
      'one/a/rest': 0,
      'one/b/hit': 0,
      'two/b/rest': 1,
    })
    expect(shares.gauges['security']).toEqual({ mean: 58, p10: 58, p90: 58 })
    expect(shares.packages).toEqual({ signed: 0, ratified: 0, breached: 0 })
  })

  it('say so where no ending fits', () => {
    const open = tiny({
      endings: [{ id: 'never', name: 'N', text: 'N.', when: { gauge: 'security', atLeast: 99 } }],
    })
    const tally = simulate(open, { preset: 'all' }, 'x', ['mirror', 'mirror'], 0, 4)
    expect(sharesOf(open, tally).endings).toEqual({ never: 0, none: 1 })
  })

  it('spread: mean and tenths of a sorted row', () => {
    const counts = new Int32Array(1001)
    for (let value = 100; value < 200; value += 1) counts[value] = 1
    expect(spreadOf(counts)).toEqual({ mean: 15, p10: 10.9, p90: 18.9 })
    expect(spreadOf(new Int32Array(1001))).toEqual({ mean: 0, p10: 0, p90: 0 })
  })

  it('a hardliner on both sides ends otherwise than a reconciler', () => {
    const at = (name: 'hardliner' | 'reconciler') =>
      sharesOf(c, simulate(c, long, 'x', [name, name], 0, 40)).gauges['security']!.mean
    expect(at('hardliner')).toBeLessThan(at('reconciler'))
  })
})
