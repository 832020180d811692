// What each computer player is known for: the simple ones by their one idea, the characters by how they differ from one another.
import { describe, expect, it } from 'vitest'
import { sharesOf, simulate } from '../../src/explore/simulate.ts'
import { CONFRONT, cardOf, ENGAGE, HOLD, stanceOf } from '../../src/policy/hand.ts'
import { POLICIES, type PolicyName } from '../../src/policy/named.ts'
import { nextTurn } from '../../src/rules/order.ts'
import type { Sight } from '../../src/rules/sight.ts'
import { sightOf } from '../../src/rules/sight.ts'
import { card, seat } from '../support/tiny.ts'
import { shipped } from './stage.ts'

/** A sight of side a at the first turn of a scenario whose hands hold these stances, after the other side's `last`. */
const sightWith = (
  stances: readonly string[],
  last: number,
): { c: ReturnType<typeof seat>['c']; sight: Sight } => {
  const cards = stances.map((stance, at) => card(`c${at}`, stance))
  const { c, m, w } = seat({
    triggers: [{ id: 'one', title: 'One', neutral: 'News.', responses: { a: cards, b: cards } }],
  })
  w.slot = -1
  nextTurn(c, m, w, null)
  const sight = sightOf(c, m, w, 0)
  const turn = {
    slot: 0,
    trigger: 0,
    responses: [0, 0],
    stances: [HOLD, last],
    sizes: [0, 0],
    words: [true, true],
    predicted: [-1, -1],
  } as const
  return { c, sight: { ...sight, played: [turn] } }
}
const sealed = (name: PolicyName, stances: readonly string[], last: number): string => {
  const { c, sight } = sightWith(stances, last)
  const { act } = POLICIES[name](c, sight, () => 0)
  if (act.kind !== 'seal') throw new Error(`sealed nothing: ${act.kind}`)
  return stances[act.response] ?? ''
}

describe('simple policies', () => {
  const all = ['confront', 'press', 'hold', 'engage', 'accommodate']

  it('mirror answers with the stance it met', () => {
    all.forEach((stance, last) => {
      expect(sealed('mirror', all, last)).toBe(stance)
    })
  })

  it('mirror takes the nearest softer card for a hard stance and the nearest harder one for a soft stance', () => {
    expect(sealed('mirror', ['confront', 'hold', 'engage'], 1)).toBe('hold')
    expect(sealed('mirror', ['press', 'accommodate'], CONFRONT)).toBe('press')
    expect(sealed('mirror', ['press', 'hold', 'accommodate'], ENGAGE)).toBe('hold')
    expect(sealed('mirror', ['confront', 'press'], 4)).toBe('press')
  })

  it('confront and accommodate play the hardest and the softest card there is', () => {
    expect(sealed('confront', all, HOLD)).toBe('confront')
    expect(sealed('confront', ['hold', 'press'], HOLD)).toBe('press')
    expect(sealed('accommodate', all, HOLD)).toBe('accommodate')
    expect(sealed('accommodate', ['hold', 'engage'], HOLD)).toBe('engage')
  })

  it('the cheapest card stands for a stance', () => {
    const { c, sight } = sightWith(['press', 'press'], HOLD)
    const hand = sight.hand.map((one, at) => ({ ...one, cost: at === 0 ? 30 : 10 }))
    expect(cardOf(c, { ...sight, hand }, 1, true).response).toBe(hand[1]?.response)
  })
})

describe('characters', () => {
  const c = shipped('low-ebb')
  const played = (name: PolicyName) => {
    const tally = simulate(c, { preset: c.presets[0]?.id ?? '' }, 'kinds', [name, name], 0, 80)
    const hard = tally.responses.reduce((sum, times, at) => (stanceOf(c, at) < HOLD ? sum + times : sum), 0)
    return { ...sharesOf(c, tally).packages, hard }
  }
  const [hardliner, pragmatist, reconciler] = (['hardliner', 'pragmatist', 'reconciler'] as const).map(played)

  it('sign the less the harder they are', () => {
    expect(hardliner!.signed).toBeLessThan(pragmatist!.signed)
    expect(hardliner!.ratified).toBeLessThan(reconciler!.ratified)
  })

  it('play hard cards the oftener the harder they are', () => {
    expect(hardliner!.hard).toBeGreaterThan(pragmatist!.hard)
    expect(pragmatist!.hard).toBeGreaterThan(reconciler!.hard)
  })

  it('pragmatists sign, and their homes let some pass and refuse some', () => {
    expect(pragmatist!.ratified).toBeGreaterThan(0.1)
    expect(pragmatist!.ratified).toBeLessThan(0.95)
  })
})
