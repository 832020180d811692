// One timetable for chart and document: what is told, in which order and when; what happened before the reveal is not.
import { describe, expect, it } from 'vitest'
import type { LedgerLine } from '../../src/match/view.ts'
import { revealLines, timetable, toldCauses } from '../../src/store/telling.ts'

const line = (gauge: string, by: number, code: string, id = code): LedgerLine => ({
  gauge,
  by,
  cause: { code, id },
})
const page = [
  line('security', -80, 'trigger'),
  line('economics', -3, 'force'),
  line('security', 10, 'response', 'offer'),
  line('economics', 4, 'meeting'),
  line('security', -5, 'meeting'),
  line('security', 6, 'response', 'offer'),
  line('security', 2, 'stance'),
  line('security', 1, 'outcome'),
  line('standing.a', -30, 'cost'),
]
const told = toldCauses(page, ['security', 'economics'], one => one.cause.id ?? '')

describe('what is told', () => {
  it('begins with the first line of the reveal', () => {
    expect(revealLines(page)).toHaveLength(7)
    expect(revealLines(page.slice(0, 2))).toEqual([])
  })

  it('goes meter by meter, counts equal clauses together, and keeps to the three largest', () => {
    expect(told).toEqual([
      { cable: 'security', text: 'offer', change: 16 },
      { cable: 'security', text: 'meeting', change: -5 },
      { cable: 'security', text: 'stance', change: 2 },
      { cable: 'economics', text: 'meeting', change: 4 },
    ])
  })

  it('leaves out what cancels itself', () => {
    const both = [line('m', 5, 'response', 'a'), line('m', -5, 'response', 'a')]
    expect(toldCauses(both, ['m'], one => one.cause.id ?? '')).toEqual([])
  })
})

describe('the timetable', () => {
  it('tells one after the other, after both envelopes lie open, and ends with the last', () => {
    const { steps, length } = timetable(4)
    expect(steps.map(step => step.cause)).toEqual([0, 1, 2, 3])
    for (const [at, step] of steps.entries()) {
      expect(step.at).toBeGreaterThanOrEqual(1100)
      if (at > 0) expect(step.at).toBeCloseTo(steps[at - 1]!.at + steps[at - 1]!.length)
    }
    expect(length).toBeCloseTo(steps[3]!.at + steps[3]!.length)
    expect(timetable(0).steps).toEqual([])
  })

  it('stays short however much there is to tell', () => {
    for (let causes = 0; causes <= 20; causes += 1) expect(timetable(causes).length).toBeLessThan(11_100)
  })
})
