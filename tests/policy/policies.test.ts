// What every computer player owes a match: acts that are legal wherever random play may lead, and nothing that hangs on what the
// other side keeps secret.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { POLICIES, POLICY_NAMES } from '../../src/policy/named.ts'
import { type Policy, reasonOf } from '../../src/policy/policy.ts'
import { cloneWorld } from '../../src/rules/copy.ts'
import { isLegal } from '../../src/rules/order.ts'
import { type Sight, sightOf } from '../../src/rules/sight.ts'
import { arena, numbersArb } from '../support/arena.ts'
import { tiny } from '../support/tiny.ts'
import { dice, type Moment, shipped, wander } from './stage.ts'

const answer = (
  policy: Policy,
  moment: Moment,
  sight = sightOf(moment.c, moment.m, moment.w, moment.side),
) => {
  const choice = policy(moment.c, sight, dice(moment, moment.side))
  return { ...choice, reason: reasonOf(choice) }
}

const expectLegal = (moment: Moment): void => {
  for (const name of POLICY_NAMES) {
    const { act } = answer(POLICIES[name], moment)
    const illegal = isLegal(moment.c, moment.m, moment.w, moment.side, act)
    expect(illegal, `${name} would ${JSON.stringify(act)}`).toBeNull()
  }
}

describe('every act of every policy is legal', () => {
  it('in a scenario with every mechanism on and drawn numbers', () => {
    let moments = 0
    fc.assert(
      fc.property(numbersArb, fc.string(), fc.constantFrom('long', 'short'), (numbers, seed, preset) => {
        wander(tiny(arena(numbers)), preset, `s${seed}`, moment => {
          moments += 1
          expectLegal(moment)
        })
      }),
      { numRuns: 40 },
    )
    expect(moments).toBeGreaterThan(500)
  })

  it.each([
    ['first-contact', 0],
    ['low-ebb', 0],
    ['low-ebb', -1],
  ] as const)('in %s, preset %i', (name, at) => {
    const c = shipped(name)
    const preset = c.presets.at(at)?.id ?? ''
    for (let i = 0; i < 6; i += 1) wander(c, preset, `${name}:${i}`, expectLegal)
  })
})

describe('secrets of the other side', () => {
  /** The same world with everything changed that the other side alone knows. */
  const replanted = ({ c, w, side }: Moment) => {
    const other = side === 0 ? 1 : 0
    const planted = cloneWorld(w)
    planted.aims[other].splice(0, 9, ...c.sides[other].aims.slice(0, 1))
    planted.redLines[other] = -1
    c.groups.forEach((group, at) => {
      planted.asks[at] = planted.asks[at] === group.low ? group.high : group.low
    })
    planted.predicted[other] = 4 - Math.max(0, planted.predicted[other])
    planted.words[other] = !planted.words[other]
    if (planted.sealed[other] >= 0) {
      const hand = c.triggers[w.trigger]?.responses[other] ?? []
      planted.sealed[other] = hand.find(card => card !== planted.sealed[other]) ?? planted.sealed[other]
    }
    for (const [at, gauge] of c.gauges.entries())
      if (gauge.kind === 'standing' && gauge.side === other) planted.gauges[at] = 1000 - planted.gauges[at]!
    return planted
  }

  it('change nothing in what a policy does, nor in why', () => {
    let moments = 0
    fc.assert(
      fc.property(numbersArb, fc.string(), (numbers, seed) => {
        wander(tiny(arena(numbers)), 'long', `s${seed}`, moment => {
          const planted = { ...moment, w: replanted(moment) }
          // A card that asks for standing shows in both hands what it hides in the number: those moments tell nothing.
          const [before, after] = [moment, planted].map(one => sightOf(one.c, one.m, one.w, one.side)) as [
            Sight,
            Sight,
          ]
          if (before.otherHand.join() !== after.otherHand.join()) return
          moments += 1
          for (const name of POLICY_NAMES)
            expect(answer(POLICIES[name], planted), name).toEqual(answer(POLICIES[name], moment))
        })
      }),
      { numRuns: 25 },
    )
    expect(moments).toBeGreaterThan(100)
  })

  it('would show if a sight let one through', () => {
    let differs = 0
    const nosy: Policy = (c, sight, own) => POLICIES.mirror(c, { ...sight, hand: sight.hand.slice(-1) }, own)
    for (let i = 0; i < 10; i += 1)
      wander(tiny(arena()), 'long', `${i}`, moment => {
        if (!sightOf(moment.c, moment.m, moment.w, moment.side).legal.includes('seal')) return
        const leaking = moment.w.asks[0]! % 2 === 0 ? nosy : POLICIES.mirror
        const leakingAfter = replanted(moment).asks[0]! % 2 === 0 ? nosy : POLICIES.mirror
        if (JSON.stringify(answer(leaking, moment)) !== JSON.stringify(answer(leakingAfter, moment)))
          differs += 1
      })
    expect(differs).toBeGreaterThan(0)
  })
})
