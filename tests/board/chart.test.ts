// The shipped chart: true to the projection, whole, and without the places that it must not draw.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartFor, onChart, shippedChart, toChart, toLonLat } from '../../src/board/chart.ts'

const chart = shippedChart()

const rings = chart.land.map(ring => {
  const points = Array.from({ length: ring.length / 2 }, (_, i) =>
    toLonLat(chart, { x: ring[i * 2]!, y: ring[i * 2 + 1]! }),
  )
  return points
})

const landAt = (lon: number, lat: number): boolean => {
  const p = toChart(chart, [lon, lat])
  let within = false
  for (const ring of chart.land) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [ax, ay, bx, by] = [ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!]
      if (ay > p.y !== by > p.y && p.x < ((bx - ax) * (p.y - ay)) / (by - ay) + ax) within = !within
    }
  }
  return within
}

describe('the shipped chart', () => {
  it('turns degrees into units and back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 105, max: 160, noNaN: true }),
        fc.double({ min: 18, max: 57, noNaN: true }),
        (lon, lat) => {
          const [x, y] = toLonLat(chart, toChart(chart, [lon, lat]))
          expect(x).toBeCloseTo(lon, 6)
          expect(y).toBeCloseTo(lat, 6)
        },
      ),
    )
  })

  it('has land where there is land and sea where there is sea', () => {
    expect(landAt(127.5, 37)).toBe(true)
    expect(landAt(138.2, 36.2)).toBe(true)
    expect(landAt(142.5, 43.3)).toBe(true)
    expect(landAt(116.4, 39.9)).toBe(true)
    expect(landAt(126.5, 33.4)).toBe(true)
    expect(landAt(134, 39)).toBe(false)
    expect(landAt(123, 36)).toBe(false)
    expect(landAt(150, 35)).toBe(false)
  })

  it('draws no island whose possession is in dispute', () => {
    const near = (lon: number, lat: number, reach: number) =>
      rings.flat().filter(([x, y]) => Math.hypot(x - lon, y - lat) < reach)
    expect(near(131.87, 37.24, 0.4)).toEqual([])
    expect(near(123.6, 25.8, 0.5)).toEqual([])
    expect(near(147.8, 45, 0.6)).toEqual([])
    expect(near(146.1, 44.1, 0.4)).toEqual([])
  })

  it('gives way to an empty sheet where a place lies beyond it', () => {
    expect(onChart(chart, [126.98, 37.56])).toBe(true)
    expect(onChart(chart, [-77, 38.9])).toBe(false)
    expect(
      chartFor(chart, [
        [126.98, 37.56],
        [139.69, 35.69],
      ]),
    ).toBe(chart)
    expect(
      chartFor(chart, [
        [2.3, 48.9],
        [13.4, 52.5],
      ]).land,
    ).toEqual([])
  })
})
