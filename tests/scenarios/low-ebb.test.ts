// Low Ebb as it is shipped: it loads without a word of advice, its two halves weigh alike, and the line that was really
// chosen falls and recovers as the file itself says it must.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { backtest } from '../../src/explore/backtest/backtest.ts'
import { AS_WRITTEN } from '../../src/explore/backtest/line.ts'
import { makeRoom, playOneOut } from '../../src/explore/playout.ts'
import { POLICIES } from '../../src/policy/named.ts'
import { makePlay } from '../../src/rules/play.ts'
import { compile } from '../../src/scenario/compile.ts'
import { loadScenario } from '../../src/scenario/load.ts'
import type { ResponseSpec, TriggerSpec } from '../../src/scenario/schema.ts'

const loaded = loadScenario(readFileSync(new URL('../../scenarios/low-ebb.json', import.meta.url)))
if (!loaded.ok) throw new Error(loaded.error.map(problem => `${problem.path} ${problem.code}`).join('\n'))
const { scenario, warnings } = loaded.value
const SIDES = ['tokyo', 'seoul'] as const
type SideId = (typeof SIDES)[number]

const words = (text: ResponseSpec['line']): number =>
  typeof text === 'string' ? text.split(/\s+/).filter(word => word !== '').length : 0
const hand = (trigger: TriggerSpec, side: SideId): readonly ResponseSpec[] => trigger.responses[side] ?? []
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
const perSide = (count: (trigger: TriggerSpec, side: SideId) => number): readonly number[] =>
  SIDES.map(side => sum(scenario.triggers.map(trigger => count(trigger, side))))

describe('the file', () => {
  test('loads without errors and without advice', () => expect(warnings).toEqual([]))

  test('has what the design asks for', () => {
    expect(scenario.triggers.length).toBeGreaterThanOrEqual(16)
    expect(scenario.clauses?.length).toBeGreaterThanOrEqual(8)
    expect(scenario.endings.length).toBeGreaterThanOrEqual(9)
    expect(scenario.stakeholders?.length).toBeGreaterThanOrEqual(8)
    expect(scenario.assumptions?.length).toBeGreaterThanOrEqual(6)
    expect(scenario.calendar?.presets?.map(preset => preset.slots.length)).toEqual([4, 6, 7, 12])
  })

  test('gives every hand the same stances, one card to fall back on, and four to six cards at a time', () => {
    for (const trigger of scenario.triggers) {
      const [ours, theirs] = SIDES.map(side =>
        [...new Set(hand(trigger, side).map(card => card.stance))].sort(),
      )
      expect(theirs, trigger.id).toEqual(ours)
      for (const side of SIDES) {
        const cards = hand(trigger, side)
        expect(cards.filter(card => card.fallback).length, `${trigger.id} ${side}`).toBe(1)
        expect(cards.find(card => card.fallback)?.stance, `${trigger.id} ${side}`).toBe('hold')
        expect(cards.filter(card => card.when === undefined).length).toBeGreaterThanOrEqual(3)
      }
    }
  })

  test('tells both sides at like length, with like costs and like sources', () => {
    const balances = {
      words: perSide((trigger, side) =>
        sum([
          words(trigger.accounts?.[side]?.text),
          ...(trigger.advisers?.[side] ?? []).map(adviser => words(adviser.text)),
          ...hand(trigger, side).map(
            card => words(card.title) + words(card.preview?.risk) + words(card.line),
          ),
        ]),
      ),
      costs: perSide((trigger, side) => sum(hand(trigger, side).map(card => card.cost ?? 0))),
      sources: perSide(
        (trigger, side) =>
          (trigger.sources?.[side]?.length ?? 0) +
          sum(hand(trigger, side).map(card => card.sources?.length ?? 0)),
      ),
    }
    for (const [what, [first = 0, second = 0]] of Object.entries(balances))
      expect(Math.abs(first - second), what).toBeLessThanOrEqual(Math.max(first, second) / 10)
  })

  test('puts the card of history at no fixed place', () => {
    const places = (scenario.history ?? []).flatMap(step =>
      SIDES.map(side => {
        const trigger = scenario.triggers.find(one => one.id === step.trigger)
        return hand(trigger as TriggerSpec, side).findIndex(card => card.id === step.responses?.[side])
      }),
    )
    expect(places).toHaveLength(24)
    expect(places).not.toContain(-1)
    for (const place of new Set(places))
      expect(places.filter(one => one === place).length).toBeLessThanOrEqual(places.length / 3)
  })

  test('says of every term of the time where its meaning comes from', () => {
    const own = ['standing'] // the game's own words
    for (const { sources, term } of scenario.glossary ?? [])
      if (!own.includes(String(term))) expect(sources?.length, String(term)).toBeGreaterThan(0)
  })

  test('keeps the foundation out of every calendar', () =>
    expect(scenario.triggers.find(trigger => trigger.id === 'foundation')?.at).toBeUndefined())
})

describe('the line that was really chosen', () => {
  const c = compile(loaded.value)
  const { expectations = [], history = [] } = scenario
  const play = (steps: typeof history, lines = 0) =>
    backtest(c, { history: steps, expectations, start: AS_WRITTEN }, { lines, seed: 'low ebb' })
  const whole = play(history, 1000)

  test('runs through all twelve slots, each scheduled trigger in its own', () => {
    expect(whole.trace.ends).toHaveLength(12)
    for (const step of history)
      expect(scenario.triggers.find(one => one.id === step.trigger)?.at).toContain(step.slot)
  })

  test.each(whole.tests.map(one => [one.id, one] as const))('%s holds', (_id, tested) => {
    expect(tested.ok, JSON.stringify(tested.verdict.params)).toBe(true)
  })

  test('is rare among random answers to the same triggers', () => {
    expect(whole.together).toBeLessThan(0.02)
    for (const { chance, discriminates, id } of whole.tests)
      if (discriminates) expect(chance, id).toBeLessThan(0.85)
      else expect(chance, id).toBeGreaterThan(0.75)
  })

  test('would not show it with a calmer July', () => {
    const calm = history.map(step =>
      step.trigger === 'july' ? { ...step, responses: { ...step.responses, tokyo: 'after-vote' } } : step,
    )
    const missed = play(calm).tests.filter(tested => !tested.ok)
    expect(missed.map(tested => tested.id)).toEqual(expect.arrayContaining(['b4-fall', 'b5-fall']))
  })
})

describe('bound by own words', () => {
  const c = compile(loaded.value)

  test('what is signed at sea is still in force when July comes, also where no turn lies between', () => {
    const { reconciler } = POLICIES
    const room = makeRoom(c)
    const july = c.numbers.slots.get('s8') as number
    let bound = 0
    for (let match = 0; match < 100; match += 1) {
      const play = makePlay(c, { preset: 'four' }, `bound ${match}`)
      const { world } = playOneOut(c, play, [reconciler, reconciler], room)
      const runs = world.promises.some(
        ({ ref, signed, until }) => ref.kind === 'clause' && signed < july && until >= july,
      )
      if (runs) bound += 1
    }
    expect(bound).toBeGreaterThan(15)
  })

  test('either side has a card in July that breaks what it may have signed at sea', () => {
    const [sea, july] = ['sea', 'july'].map(id => scenario.triggers.find(one => one.id === id))
    for (const side of SIDES) {
      const broken = hand(july as TriggerSpec, side).flatMap(card => card.breaks ?? [])
      const signed = (scenario.clauses ?? []).filter(
        one => broken.includes(one.id) && (one.at ?? ['sea']).includes(sea?.id ?? ''),
      )
      expect(signed.length, side).toBeGreaterThan(0)
      expect(signed[0]?.slots, side).toBeGreaterThanOrEqual(7)
    }
  })
})
