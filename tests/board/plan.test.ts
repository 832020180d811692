// Truth changes at once and animation is a picture of the difference: a plan starts at what was, ends at
// what is, tells causes in order, and is empty where motion is unwelcome.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BoardInput } from '../../src/board/input.ts'
import { makePlan, poseAt, STILL } from '../../src/board/plan.ts'
import { anyInput, frameOf, plain, withValue } from './inputs.ts'

const sealed: BoardInput = { ...plain, envelopes: { west: 'sealed', east: 'sealed' } }
const revealed: BoardInput = {
  ...withValue(withValue(plain, 'safety', 140), 'trade', 590),
  envelopes: { west: 'opened', east: 'opened' },
  phase: 'revealed',
  causes: [
    { cable: 'safety', text: 'first', change: -90 },
    { cable: 'safety', text: 'second', change: -50 },
    { cable: 'trade', text: 'third', change: -20 },
  ],
}

const before = frameOf(sealed, 890, 725)
const after = frameOf(revealed, 890, 725)
const plan = makePlan(before, after, false)

describe('a plan', () => {
  it('is empty at first sight, with reduced motion, at another size, and when nothing moved', () => {
    expect(makePlan(null, after, false)).toBe(STILL)
    expect(makePlan(before, after, true)).toBe(STILL)
    expect(makePlan(frameOf(sealed, 390, 260), after, false)).toBe(STILL)
    expect(makePlan(after, after, false).tweens).toEqual([])
  })

  it('opens both envelopes together, before any cable moves', () => {
    const open = plan.tweens.filter(t => t.kind === 'open' && t.to === 1)
    expect(open.map(t => [t.id, t.start])).toEqual([
      ['west', 0],
      ['east', 0],
    ])
    for (const t of plan.tweens) if (t.kind === 'cable') expect(t.start).toBeGreaterThan(open[0]!.length)
  })

  it('lets each cause set out before its cable answers, one after the other', () => {
    const causes = plan.tweens.filter(t => t.kind === 'cause')
    const cables = plan.tweens.filter(t => t.kind === 'cable')
    expect(causes.map(t => t.id)).toEqual(['0', '1', '2'])
    expect(cables.map(t => [t.id, t.from, t.to])).toEqual([
      ['safety', 280, 190],
      ['safety', 190, 140],
      ['trade', 610, 590],
    ])
    for (const [i, cause] of causes.entries()) expect(cables[i]!.start).toBeGreaterThan(cause.start)
    expect(causes[1]!.start).toBeGreaterThan(causes[0]!.start)
  })

  it('puts the envelopes away once the last cable has answered, and not before they are open', () => {
    const ends = (list: typeof plan.tweens) => Math.max(0, ...list.map(t => t.start + t.length))
    const quiet = makePlan(
      before,
      frameOf({ ...revealed, cables: sealed.cables, causes: [] }, 890, 725),
      false,
    )
    for (const { tweens } of [plan, quiet]) {
      const closing = tweens.filter(t => t.kind === 'open' && t.to === 0)
      const before = tweens.filter(t => t.kind === 'cable' || (t.kind === 'open' && t.to === 1))
      expect(closing.map(t => t.id)).toEqual(['west', 'east'])
      for (const { start } of closing) expect(start).toBeGreaterThan(ends(before))
    }
  })

  it('begins at what was shown and ends at the frame itself', () => {
    fc.assert(
      fc.property(
        anyInput,
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 6, maxLength: 6 }),
        (input, v) => {
          const then = frameOf(input, 890, 725)
          const next = { ...input, cables: input.cables.map((c, i) => ({ ...c, value: v[i]! })) }
          const now = frameOf(next, 890, 725)
          const way = makePlan(then, now, false)
          const start = poseAt(way, 0)
          for (const [i, c] of then.cables.entries()) {
            if (c.value === now.cables[i]!.value) continue
            expect(start.cables.get(c.lie.id)).toBe(c.value)
          }
          const end = poseAt(way, way.length)
          expect([end.cables.size, end.states.size, end.open.size, end.causes.size, end.trigger]).toEqual([
            0, 0, 0, 0, 1,
          ])
        },
      ),
      { numRuns: 40 },
    )
  })

  it('keeps every pose within what it goes between', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: plan.length, noNaN: true }), ms => {
        const pose = poseAt(plan, ms)
        for (const [id, value] of pose.cables) {
          const [a, b] = id === 'safety' ? [140, 280] : [590, 610]
          expect(value).toBeGreaterThanOrEqual(a)
          expect(value).toBeLessThanOrEqual(b)
        }
        for (const open of pose.open.values()) expect(open).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('takes at most fifteen seconds however many causes there are', () => {
    const causes = Array.from({ length: 60 }, (_, i) => ({ cable: 'safety', text: `${i}`, change: -1 }))
    const many = makePlan(before, frameOf({ ...revealed, causes: causes.slice(0, 18) }, 890, 725), false)
    expect(many.length).toBeLessThan(15_000)
  })
})
