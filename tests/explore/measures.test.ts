// Low Ebb is fair, deep and worth bargaining in: small versions of what `npm run measure` reports whole. Bounds are those the scenario
// was asked to keep, on a seed its numbers were not chosen on.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { historyLine } from '../../src/explore/backtest/history.ts'
import { careful, pragmatists, zones } from '../../src/explore/measure/bargains.ts'
import { apart, fairnessOf } from '../../src/explore/measure/fairness.ts'
import { weighHands } from '../../src/explore/measure/hands.ts'
import { hardLines } from '../../src/explore/measure/hard-lines.ts'
import { missedIn, reach } from '../../src/explore/measure/reach.ts'
import { seats } from '../../src/explore/measure/seats.ts'
import { sampleStates } from '../../src/explore/measure/states.ts'
import { bestReplies, policyTable } from '../../src/explore/measure/table.ts'
import { BY_SEED, sharesOf, simulate } from '../../src/explore/simulate.ts'
import { compile } from '../../src/scenario/compile.ts'
import { loadScenario } from '../../src/scenario/load.ts'
import { card, tiny } from '../support/tiny.ts'

const loaded = loadScenario(readFileSync(new URL('../../scenarios/low-ebb.json', import.meta.url)))
if (!loaded.ok) throw new Error('Low Ebb does not load')
const { scenario } = loaded.value
const c = compile(loaded.value)
const SEED = 'ci'
const states = sampleStates(c, 'twelve', SEED, 500)
const SLOW = 60_000

describe('Low Ebb is fair', () => {
  const fair = fairnessOf(scenario)

  it('begins as often in one capital as in the other, preset by preset', () => {
    expect(Object.keys(fair.begins)).toHaveLength(4)
    for (const [preset, [one, other]] of Object.entries(fair.begins))
      expect(Math.abs(one - other), preset).toBeLessThanOrEqual(1)
  })

  it('holds like stances, and says, sources and costs as much on either side', () => {
    expect(fair.unlike).toEqual([])
    for (const key of ['words', 'sources', 'costs', 'price'] as const)
      expect(apart(fair[key]), key).toBeLessThanOrEqual(0.1)
  })

  it(
    'costs both as much, leaves both as many reasonable cards, and beats no card by another',
    () => {
      const hands = weighHands(c, states)
      expect(hands.dominated).toEqual([])
      expect(apart(hands.harm), hands.harm.join()).toBeLessThan(0.1)
      expect(apart(hands.reasonable), hands.reasonable.join()).toBeLessThan(0.1)
    },
    SLOW,
  )

  it(
    'gives either seat its chance',
    () => {
      for (const preset of ['four', 'twelve'])
        expect(
          apart(seats(c, preset, SEED, 12, ['hardliner', 'pragmatist', 'reconciler'])),
          preset,
        ).toBeLessThan(0.12)
    },
    SLOW,
  )
})

describe('Low Ebb is deep', () => {
  it(
    'has no player and no line that is best against all others',
    () => {
      const replies = Object.values(bestReplies(policyTable(c, 'twelve', SEED, 8)))
      expect(new Set(replies).size).toBeGreaterThan(2)
    },
    SLOW,
  )

  it(
    'plays everything that is written but what is rare by design',
    () => {
      expect(missedIn(reach(c, SEED, 0, 1200))).toEqual([])
    },
    SLOW,
  )

  it(
    'seldom ends by a removal from office, and in no preset always alike',
    () => {
      for (const preset of ['four', 'six', 'seven', 'twelve']) {
        const { endings } = sharesOf(c, simulate(c, { preset }, SEED, BY_SEED, 0, 200))
        expect((endings['out-tokyo'] ?? 0) + (endings['out-seoul'] ?? 0), preset).toBeLessThan(0.1)
        expect(Object.values(endings).filter(share => share > 0.02).length, preset).toBeGreaterThanOrEqual(4)
        expect(Math.max(...Object.values(endings)), preset).toBeLessThan(0.7)
      }
    },
    SLOW,
  )

  it('pays little for a hard line, and not for long', () => {
    const lines = hardLines(c, historyLine(c, scenario.history ?? []))
    expect(lines.length).toBeGreaterThan(5)
    for (const { atOnce, card: ref, later } of lines) {
      expect(atOnce, ref).toBeLessThan(3)
      if (atOnce > 0) expect(later, ref).toBeLessThan(atOnce)
    }
  })
})

describe('bargaining pays in Low Ebb', () => {
  it(
    'careful players who sound out home seldom fail there',
    () => {
      const { refused, signed } = careful(c, 'four', SEED, 200)
      expect(signed).toBeGreaterThan(50)
      expect(refused).toBeLessThan(0.2)
    },
    SLOW,
  )

  it(
    'two pragmatists mostly ratify something, and some of them break it',
    () => {
      const { breached, ratified } = pragmatists(c, 'four', SEED, 200)
      expect(ratified).toBeGreaterThan(0.5)
      expect(ratified).toBeLessThan(0.8)
      expect(breached).toBeGreaterThan(0.1)
      expect(breached).toBeLessThan(0.3)
    },
    SLOW,
  )

  it(
    'at every table there often is a package that both prefer to none',
    () => {
      const found = zones(c, states)
      expect(Object.keys(found).length).toBeGreaterThan(10)
      for (const [trigger, share] of Object.entries(found))
        expect(share, trigger).toBeGreaterThanOrEqual(1 / 3)
    },
    SLOW,
  )
})

describe('the measures themselves', () => {
  it('find a card that another beats whatever happens', () => {
    const hand = [
      card('good', 'engage', { effects: [{ gauge: 'security', by: 3 }] }),
      card('bad', 'hold', { cost: 2 }),
      card('odd', 'press', { effects: [{ gauge: 'security', by: 2 }] }),
    ]
    const plain = tiny({
      relations: { security: 1 },
      triggers: ['one', 'two'].map(id => ({ id, title: id, neutral: id, responses: { a: hand, b: hand } })),
    })
    const { dominated } = weighHands(plain, sampleStates(plain, 'all', 'x', 40))
    expect(dominated).toContain('one/a/bad < one/a/good')
    expect(dominated).not.toContain('one/a/good < one/a/bad')
  })

  it('count what is apart as a share of the larger', () => {
    expect([apart([90, 100]), apart([0, 0]), apart([-5, -10])]).toEqual([0.1, 0, 0.5])
  })

  it('see one hand that lacks a stance of the other', () => {
    const unlike = {
      ...scenario,
      triggers: scenario.triggers.map((trigger, at) =>
        at > 0
          ? trigger
          : {
              ...trigger,
              responses: {
                ...trigger.responses,
                tokyo: (trigger.responses['tokyo'] ?? []).filter(one => one.stance !== 'press'),
              },
            },
      ),
    }
    expect(fairnessOf(unlike).unlike).toEqual(['ruling'])
  })
})
