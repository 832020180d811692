// The class clock: the hour planned, planned again when a phase overruns, and the debrief never spent.
import { describe, expect, it } from 'vitest'
import { planOf } from '../../src/classroom/plan.ts'
import { desk, joined, opened } from './support.ts'

const MINUTE = 60_000
const minutes = (state: Parameters<typeof planOf>[0], at: number) => {
  const plan = planOf(state, at * MINUTE)
  return plan.segments.map(({ kind, turn, starts, ends, state: now }) => [
    kind === 'turn' ? turn : kind,
    Math.round(starts / MINUTE),
    Math.round(ends / MINUTE),
    now,
  ])
}
const lobby = joined(opened({ minutes: 50 }), 2)
const began = desk(desk(lobby, { kind: 'deal' }), { kind: 'start' }, 5 * MINUTE)

describe('the plan of 50 minutes', () => {
  it('keeps 13 of them for the debrief, and gives the first turn half as much again', () => {
    expect(minutes(began, 5)).toEqual([
      ['join', 0, 5, 'past'],
      [1, 5, 16, 'now'],
      [2, 16, 23, 'coming'],
      [3, 23, 30, 'coming'],
      [4, 30, 38, 'coming'],
      ['debrief', 38, 50, 'coming'],
    ])
  })

  it('shares out what is left when a turn overruns', () => {
    const late = desk(began, { kind: 'next' }, 26 * MINUTE)
    expect(minutes(late, 26)).toEqual([
      ['join', 0, 5, 'past'],
      [1, 5, 26, 'past'],
      [2, 26, 30, 'now'],
      [3, 30, 34, 'coming'],
      [4, 34, 38, 'coming'],
      ['debrief', 38, 50, 'coming'],
    ])
  })

  it('says how late it is when the turns have eaten into the debrief', () => {
    expect(planOf(began, 40 * MINUTE).late).toBe(2.5 * MINUTE)
    expect(planOf(began, 20 * MINUTE).late).toBe(0)
  })

  it('begins with the first who joins, not on the evening before', () => {
    const evening = opened({ minutes: 50 })
    expect(planOf(evening, 10 * MINUTE).segments[0]?.starts).toBe(10 * MINUTE)
  })
})
