// A tap on the chart must mean what it looks like it means.
import { describe, expect, it } from 'vitest'
import { centreOf } from '../../src/board/geometry.ts'
import { pickAt } from '../../src/board/hit.ts'
import { snagPoint } from '../../src/board/marks.ts'
import { frameOf, plain } from './inputs.ts'

const frame = frameOf(plain, 890, 725)

describe('a tap', () => {
  it('finds each thing at its own middle', () => {
    for (const c of frame.cables)
      expect(pickAt(frame, centreOf(c.plaque!.box))).toEqual({ kind: 'cable', id: c.lie.id })
    for (const s of frame.states) expect(pickAt(frame, s.at)).toEqual({ kind: 'state', id: s.id })
    for (const s of frame.slips) expect(pickAt(frame, centreOf(s.box))).toEqual({ kind: 'slip', id: s.id })
    for (const c of frame.capitals) expect(pickAt(frame, c.at)).toEqual({ kind: 'side', id: c.id })
    for (const e of frame.envelopes)
      expect(pickAt(frame, centreOf(e.box))).toEqual({ kind: 'envelope', id: e.side })
  })

  it('finds the trigger at its mark and at its name, and a snag on its cable', () => {
    expect(pickAt(frame, frame.trigger!.at)).toEqual({ kind: 'trigger', id: '' })
    expect(pickAt(frame, centreOf(frame.trigger!.label!))).toEqual({ kind: 'trigger', id: '' })
    const [snag] = frame.snags
    const cable = frame.cables.find(c => c.lie.id === snag!.cable)!
    expect(pickAt(frame, snagPoint(snag!, cable.lie, cable.value))).toEqual({ kind: 'snag', id: 'd1' })
  })

  it('finds nothing on open water', () => {
    expect(pickAt(frame, { x: 780, y: 600 - 60 })).toBeNull()
  })
})
