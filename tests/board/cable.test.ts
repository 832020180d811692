// A cable must say its meter truly: more is thicker and tauter, below twenty it is in two.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  gapAt,
  OPENS,
  PARTS,
  pointAt,
  sagAt,
  shapeAt,
  thicknessAt,
  trafficCount,
} from '../../src/board/cable.ts'
import * as small from '../../src/ui/parts/cable-lines.ts'
import { frameOf, plain } from './inputs.ts'

const lies = frameOf(plain, 890, 725).cables.map(c => c.lie)
const anyLie = fc.constantFrom(...lies)
const tenths = fc.integer({ min: 0, max: 1000 })

describe('a cable', () => {
  it('opens and parts at the same levels in a small picture as on the chart', () => {
    expect([small.OPENS, small.PARTS]).toEqual([OPENS, PARTS])
  })

  it('is strictly thicker and never slacker at a higher value', () => {
    fc.assert(
      fc.property(anyLie, tenths, tenths, (lie, a, b) => {
        fc.pre(a !== b)
        const [low, high] = a < b ? [a, b] : [b, a]
        expect(thicknessAt(lie, low)).toBeLessThan(thicknessAt(lie, high))
        expect(sagAt(lie, low)).toBeGreaterThan(sagAt(lie, high))
        expect(gapAt(low)).toBeGreaterThanOrEqual(gapAt(high))
        expect(trafficCount(lie, low)).toBeLessThanOrEqual(trafficCount(lie, high))
      }),
    )
  })

  it('is in two exactly below the parting value, and hangs by a thread above it', () => {
    fc.assert(
      fc.property(anyLie, tenths, (lie, value) => {
        const shape = shapeAt(lie, value)
        expect(shape.parted).toBe(value < PARTS)
        expect(shape.parts).toHaveLength(value < OPENS ? 2 : 1)
        expect(shape.core !== null).toBe(value >= PARTS && value < OPENS)
        expect(shape.curls.length > 0).toBe(value < OPENS)
        if (shape.parted) expect(shape.traffic).toEqual([])
      }),
    )
  })

  it('leaves both capitals from their very place, whatever its value', () => {
    fc.assert(
      fc.property(anyLie, tenths, (lie, value) => {
        const { parts } = shapeAt(lie, value)
        expect(parts[0]?.[0]).toEqual(lie.a)
        const last = parts.length === 1 ? parts[0]?.at(-1) : parts[1]?.[0]
        expect(last?.x).toBeCloseTo(lie.b.x, 6)
        expect(last?.y).toBeCloseTo(lie.b.y, 6)
      }),
    )
  })

  it('changes its shape without a jump from one tenth to the next', () => {
    for (const lie of lies) {
      for (let v = 1; v <= 1000; v++) {
        const [p, q] = [pointAt(lie, v - 1, 0.5), pointAt(lie, v, 0.5)]
        expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeLessThan(1)
        expect(Math.abs(gapAt(v) - gapAt(v - 1))).toBeLessThan(0.01)
      }
    }
  })

  it('never crosses its neighbour: top to bottom stays top to bottom at any values', () => {
    fc.assert(
      fc.property(
        fc.tuple(tenths, tenths, tenths, tenths),
        fc.double({ min: 0.2, max: 0.8, noNaN: true }),
        (values, t) => {
          for (let i = 1; i < lies.length; i++) {
            expect(pointAt(lies[i]!, values[i]!, t).y).toBeGreaterThan(
              pointAt(lies[i - 1]!, values[i - 1]!, t).y,
            )
          }
        },
      ),
    )
  })

  it('runs from left to right whichever side is named first, so that ships sail upright', () => {
    const [west, east] = plain.sides
    const turned = frameOf({ ...plain, sides: [east, west] }, 890, 725)
    for (const { lie, shape } of turned.cables) {
      expect(lie.a.x).toBeLessThan(lie.b.x)
      for (const t of shape.traffic) expect(Math.abs(t.slope)).toBeLessThan(Math.PI / 2)
    }
  })

  it('gives the straight one ships, the arched one none, and each strand its side’s colour', () => {
    expect(lies.map(l => l.ships)).toEqual([false, true, false, false])
    expect(lies.map(l => l.tone)).toEqual(['steel', 'gold', 'celadon', 'indigo'])
    expect(lies[0]!.bow).toBeGreaterThan(0)
    expect(lies[1]!.bow).toBe(0)
    expect(lies[2]!.bow).toBeLessThan(0)
  })
})
