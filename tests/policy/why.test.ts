// A reason is opened in the debrief as the true one, so it has to follow from what the character weighed, not from its name.
import { describe, expect, it } from 'vitest'
import { made } from '../../src/policy/characters.ts'
import { type Reason, reasonOf } from '../../src/policy/policy.ts'
import { CHARACTERS, type Character } from '../../src/policy/taste.ts'
import { sightOf } from '../../src/rules/sight.ts'
import { dice, shipped, wander } from './stage.ts'

const NOTHING = { home: 0, relations: 0, ground: 0, disputes: 0, sways: 0, paysBack: false } as const
const only = (part: Partial<Character>): Character => ({ ...CHARACTERS.pragmatist, ...NOTHING, ...part })
const c = shipped('low-ebb')
const preset = c.presets.at(-1)?.id ?? ''

/** Reasons for the free cards of whole matches, where no aims are dealt and nobody is about to fall. */
const reasonsOf = (character: Character): Set<Reason> => {
  const policy = made(character)
  const reasons = new Set<Reason>()
  for (let i = 0; i < 4; i += 1)
    wander(c, preset, `why ${i}`, moment => {
      const sight = { ...sightOf(moment.c, moment.m, moment.w, moment.side), aims: [] }
      const legal = sight.legal.filter(kind => kind !== 'predict')
      const standing = c.model.home?.gauges[moment.side] ?? -1
      if (!legal.includes('seal') || sight.gauges[standing]! < 400) return
      reasons.add(reasonOf(policy(c, { ...sight, legal }, dice(moment, moment.side))))
    })
  return reasons
}

describe('the reason of a sealed card', () => {
  const PROMISED: readonly Reason[] = ['kept-word', 'broke-word', 'paid-back']
  it.each([
    ['home', { home: 100 }],
    ['relations', { relations: 100 }],
    ['ground', { ground: 100 }],
  ] as const)('is %s where nothing else weighs anything', (part, weights) => {
    const reasons = [...reasonsOf(only(weights))].filter(reason => !PROMISED.includes(reason))
    expect(reasons).toEqual([part])
  })
  it('changes from turn to turn where several things weigh', () => {
    expect(reasonsOf(CHARACTERS.reconciler).size).toBeGreaterThan(1)
  })
})
