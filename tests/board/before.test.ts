// A reveal told again starts from the board as it was: the causes taken back, the envelopes sealed.
import { describe, expect, it } from 'vitest'
import { beforeReveal } from '../../src/board/before.ts'
import { makePlan, poseAt } from '../../src/board/plan.ts'
import { frameOf, plain, withValue } from './inputs.ts'

const revealed = {
  ...withValue(plain, 'safety', 140),
  envelopes: { west: 'opened', east: 'opened' },
  phase: 'revealed',
  causes: [
    { cable: 'safety', text: 'first', change: -90 },
    { cable: 'safety', text: 'second', change: -50 },
  ],
} as const

describe('before a reveal', () => {
  it('stands what stood before its causes', () => {
    const before = beforeReveal(revealed)
    expect(before.cables.map(cable => cable.value)).toEqual([280, 610, 550, 380])
    expect(before.envelopes).toEqual({ west: 'sealed', east: 'sealed' })
    expect(before.causes).toEqual([])
  })

  it('leads by a plan to the same end as the first time', () => {
    const plan = makePlan(frameOf(beforeReveal(revealed), 890, 725), frameOf(revealed, 890, 725), false)
    expect(poseAt(plan, 0).cables.get('safety')).toBe(280)
    expect(plan.tweens.filter(tween => tween.kind === 'open')).toHaveLength(4)
    expect(poseAt(plan, plan.length).cables.size).toBe(0)
  })

  it('keeps a cable within its bounds', () => {
    const causes = [{ cable: 'safety', text: 'more than there is', change: 990 }]
    expect(beforeReveal({ ...revealed, causes }).cables[0]!.value).toBe(0)
  })
})
