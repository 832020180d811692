// The small picture of a match must agree with the large one and stay in its 170 x 64.
import { describe, expect, it } from 'vitest'
import { GLYPH_HEIGHT, GLYPH_WIDTH, makeGlyph } from '../../src/board/glyph.ts'
import { plain, withValue } from './inputs.ts'

const pointsOf = (d: string): [number, number][] =>
  [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/gu)].map(m => [Number(m[1]), Number(m[2])])

describe('the cable glyph', () => {
  it('stays in its box at the lowest and the highest values', () => {
    for (const value of [0, 150, 300, 500, 1000]) {
      const glyph = makeGlyph(
        plain.sides,
        plain.cables.map(c => ({ ...c, value })),
      )
      for (const line of glyph.lines) {
        const points = pointsOf(line.d)
        expect(points.length).toBeGreaterThan(1)
        for (const [x, y] of points) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(GLYPH_WIDTH)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y).toBeLessThanOrEqual(GLYPH_HEIGHT)
        }
      }
    }
  })

  it('shows a parted cable in two and a whole one in one', () => {
    const bodies = (value: number) => {
      const { lines } = makeGlyph(plain.sides, withValue(plain, 'trade', value).cables)
      return lines.filter(l => l.cable === 'trade' && l.width > 0.6).length
    }
    expect(bodies(900)).toBe(1)
    expect(bodies(100)).toBe(2)
  })

  it('carries each side’s mark and colour at its end', () => {
    const { ends } = makeGlyph(plain.sides, plain.cables)
    expect(ends.map(e => e.mark)).toEqual(['diamond', 'square'])
    expect(ends[0].colour).not.toBe(ends[1].colour)
  })
})
