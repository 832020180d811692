// Low Ebb as it is shipped: it loads without a word of advice, its two halves weigh alike, and the line that was really
// chosen falls and recovers as the file itself says it must.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { apply, legalActs, nextTurn, phaseOf, reveal } from '../../src/rules/order.ts'
import { makePlay } from '../../src/rules/play.ts'
import { newWorld } from '../../src/rules/setup.ts'
import type { World } from '../../src/rules/world.ts'
import { compile } from '../../src/scenario/compile.ts'
import type { Compiled } from '../../src/scenario/compiled.ts'
import { relationsOf } from '../../src/scenario/conditions.ts'
import { loadScenario } from '../../src/scenario/load.ts'
import type { ExpectationSpec, ResponseSpec, TriggerSpec } from '../../src/scenario/schema.ts'

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

  test('keeps the foundation out of every calendar', () =>
    expect(scenario.triggers.find(trigger => trigger.id === 'foundation')?.at).toBeUndefined())
})

// ---- the line of history ---------------------------------------------------------------------------------------

/** The cards that the file's history names but for `other`, nothing signed; the world at the end of every slot. */
function playHistory(c: Compiled, other: Readonly<Record<string, string>> = {}): readonly Float64Array[] {
  const m = makePlay(c, { preset: 'twelve' }, 'history')
  const w = newWorld(c, m.options, m.seed)
  const ends: Float64Array[] = []
  while (nextTurn(c, m, w, null) !== 'ended') {
    const trigger = scenario.triggers.find(one => one.id === c.triggers[w.trigger]?.id) as TriggerSpec
    const step = scenario.history?.find(one => one.trigger === trigger.id)
    if (Object.keys(other).length === 0) expect(step?.slot).toBe(c.slots[w.slot]?.id)
    for (const side of [0, 1] as const) {
      if (legalActs(c, m, w, side).includes('leave')) apply(c, m, w, side, { kind: 'leave' }, null)
    }
    for (const side of [0, 1] as const) {
      if (phaseOf(c, m, w) !== 'commitment' || !legalActs(c, m, w, side).includes('seal')) continue
      const place = `${trigger.id}/${SIDES[side]}`
      const calm = hand(trigger, SIDES[side] as SideId).find(card => card.fallback)?.id
      const card = other[place] ?? step?.responses?.[SIDES[side] as SideId] ?? calm
      apply(c, m, w, side, { kind: 'seal', response: numberOf(c, `${place}/${card}`), word: true }, null)
    }
    reveal(c, m, w, null)
    ends.push(snapshot(c, w))
  }
  return ends
}

function numberOf(c: Compiled, id: string): number {
  const number = c.numbers.responses.get(id)
  if (number === undefined) throw new Error(`no card ${id}`)
  return number
}

/** Points of every gauge, then the state of relations. */
const snapshot = (c: Compiled, w: World): Float64Array =>
  Float64Array.from([...w.gauges, relationsOf(c, w)], tenths => tenths / 10)

describe('the line that was really chosen', () => {
  const c = compile(loaded.value)
  const history = playHistory(c)
  const at = (slot: string): number => c.slots.findIndex(one => one.id === slot)
  const shows = (ends: readonly Float64Array[], expected: ExpectationSpec): boolean => {
    const { gauge, lowestIn, higher, change } = expected
    const number = gauge === 'relations' ? c.gauges.length : (c.numbers.gauges.get(gauge) ?? -1)
    const values = ends.map(end => end[number] as number)
    if (lowestIn) return lowestIn.some(slot => values[at(slot)] === Math.min(...values))
    if (higher) return (values[at(higher[0])] as number) > (values[at(higher[1])] as number)
    const by = (values[at(change?.to ?? '')] as number) - (values[at(change?.from ?? '')] as number)
    return by >= (change?.atLeast ?? -100) && by <= (change?.atMost ?? 100)
  }

  test('runs through all twelve slots', () => expect(history).toHaveLength(12))

  test.each((scenario.expectations ?? []).map(one => [one.text, one] as const))('%s', (_text, expected) => {
    expect(shows(history, expected)).toBe(true)
  })

  test('would not show it with a calmer July', () => {
    const calm = playHistory(c, { 'july/tokyo': 'after-vote' })
    const missed = (scenario.expectations ?? []).filter(one => !shows(calm, one)).map(one => one.id)
    expect(missed).toEqual(expect.arrayContaining(['b4-fall', 'b5-fall']))
  })
})
