// The picture must be readable at every size it ships for: nothing lies over a label, nothing is lost,
// and no input, however odd, yields a coordinate that is no number.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyChart } from '../../src/board/chart.ts'
import type { Frame } from '../../src/board/frame.ts'
import { makeFrame } from '../../src/board/frame.ts'
import { type Box, overlap } from '../../src/board/geometry.ts'
import { figuresOf } from '../../src/board/labels.ts'
import { estimate } from '../../src/board/look.ts'
import { tiltAt } from '../../src/board/states.ts'
import { anyInput, frameOf, plain } from './inputs.ts'

const SIZES = [
  [890, 725],
  [1366, 768],
  [390, 844],
  [390, 260],
  [1250, 1010],
  [1920, 1080],
] as const

const boxesOf = (frame: Frame): Box[] => [
  ...frame.capitals.flatMap(c => [c.box, c.label]),
  ...frame.cables.flatMap(c => (c.plaque === null ? [] : [c.plaque.box])),
  ...(frame.cartouche === null ? [] : [frame.cartouche.box]),
  ...(frame.ground.compass === null ? [] : [frame.ground.compass.box]),
  ...frame.states.map(s => s.box),
  ...frame.slips.map(s => s.box),
  ...frame.envelopes.map(e => e.box),
  ...(frame.trigger?.label ? [frame.trigger.label] : []),
]

function expectApart(frame: Frame): void {
  const boxes = boxesOf(frame)
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1)) expect(overlap(a, b)).toBe(0)
  }
}

function numbersIn(value: unknown, visit: (n: number) => void): void {
  if (typeof value === 'number') visit(value)
  else if (ArrayBuffer.isView(value)) for (const n of value as Float32Array) visit(n)
  else if (value !== null && typeof value === 'object') {
    for (const inner of Object.values(value)) numbersIn(inner, visit)
  }
}

const values = fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 0, max: 1000 })))
const setTo = (v: readonly number[]) => ({
  ...plain,
  cables: plain.cables.map((c, i) => ({ ...c, value: v[i]! })),
})

describe.each(SIZES)('a frame of %i x %i', (w, h) => {
  it('keeps every label clear of every other, of capitals and of the furniture, at any values', () => {
    fc.assert(
      fc.property(values, v => expectApart(frameOf(setTo(v), w, h))),
      { numRuns: 25 },
    )
  })

  it('puts a trigger from beyond the chart at the edge, over nothing', () => {
    const beyond = fc.constantFrom([104, 30.6], [135, -6], [-77, 39], [37.6, 55.7], [135, 75])
    fc.assert(
      fc.property(values, beyond, (v, place) => {
        const trigger = { place: place as [number, number], title: 'A summit far away' }
        const frame = frameOf({ ...setTo(v), trigger }, w, h)
        const { at, reach } = frame.trigger!
        const mark = { x: at.x - reach * 0.7, y: at.y - reach * 0.75, w: reach * 1.4, h: reach * 0.75 + 6 }
        for (const box of boxesOf(frame)) expect(overlap(mark, box)).toBe(0)
        const { sheet } = frame.ground
        const gaps = [
          mark.x - sheet.x,
          mark.y - sheet.y,
          sheet.x + sheet.w - mark.x - mark.w,
          sheet.y + sheet.h - mark.y - mark.h,
        ]
        expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0)
        expect(Math.min(...gaps)).toBeLessThan(60)
      }),
      { numRuns: 25 },
    )
  })

  it('shows every capital’s name and every cable’s plaque, inside the ruled frame', () => {
    fc.assert(
      fc.property(values, v => {
        const frame = frameOf(setTo(v), w, h)
        const { sheet } = frame.ground
        for (const c of frame.cables) expect(c.plaque).not.toBeNull()
        for (const b of boxesOf(frame)) {
          expect(b.x).toBeGreaterThanOrEqual(sheet.x)
          expect(b.y).toBeGreaterThanOrEqual(sheet.y)
          expect(b.x + b.w).toBeLessThanOrEqual(sheet.x + sheet.w)
          expect(b.y + b.h).toBeLessThanOrEqual(sheet.y + sheet.h)
        }
      }),
      { numRuns: 25 },
    )
  })

  it('covers the whole sheet with the chart', () => {
    const frame = frameOf(plain, w, h)
    expect(frame.ground.land.length).toBeGreaterThan(5)
    expect(frame.ground.graticule.meridians.length).toBeGreaterThan(1)
    expect(frame.ground.graticule.parallels.length).toBeGreaterThan(1)
  })
})

describe('a frame', () => {
  it('holds only finite numbers for any input at any size', () => {
    fc.assert(
      fc.property(
        anyInput,
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: 0, max: 1400 }),
        (input, w, h) => {
          numbersIn(frameOf(input, w, h), n => {
            if (!Number.isFinite(n)) throw new Error(`not a coordinate: ${n}`)
          })
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is the same for the same input', () => {
    fc.assert(
      fc.property(anyInput, input => {
        expect(frameOf(input, 890, 725)).toEqual(frameOf(structuredClone(input), 890, 725))
      }),
      { numRuns: 15 },
    )
  })

  it('draws sea and graticule only where the places lie beyond the shipped chart', () => {
    const elsewhere = {
      ...plain,
      sides: [
        { ...plain.sides[0], place: [-74.1, 4.7] },
        { ...plain.sides[1], place: [-66.9, 10.5] },
      ] as const,
    }
    const frame = frameOf(elsewhere, 890, 725)
    expect(frame.ground.land).toEqual([])
    expect(frame.ground.graticule.meridians.length).toBeGreaterThan(1)
    expectApart(frame)
  })

  it('lets two capitals lie across the antimeridian', () => {
    const across = {
      ...plain,
      sides: [
        { ...plain.sides[0], place: [178, -18] },
        { ...plain.sides[1], place: [-172, -14] },
      ] as const,
    }
    const places = across.sides.map(s => s.place)
    const frame = makeFrame(across, { width: 890, height: 725, chart: emptyChart(places), measure: estimate })
    expect(frame.capitals[1].at.x - frame.capitals[0].at.x).toBeGreaterThan(300)
  })

  it('leaves out cartouche and compass on a phone’s strip', () => {
    const frame = frameOf(plain, 390, 260)
    expect(frame.cartouche).toBeNull()
    expect(frame.ground.compass).toBeNull()
    expect(frameOf(plain, 890, 725).cartouche?.title).toBe('Low Ebb')
  })

  it('tilts a state that leans in towards the middle and one that turns away from it', () => {
    const { states } = frameOf(plain, 890, 725)
    const by = new Map(states.map(s => [s.id, s]))
    const [left, right, still] = [by.get('n')!, by.get('w')!, by.get('m')!]
    expect(tiltAt(left, left.lean)).toBeGreaterThan(0)
    expect(right.side).toBe(-1)
    expect(tiltAt(right, right.lean)).toBeGreaterThan(0)
    expect(tiltAt(right, 70)).toBeLessThan(0)
    expect(Math.abs(tiltAt(still, still.lean))).toBe(0)
  })
})

describe('figures', () => {
  it('are whole points whose change is the difference of what is shown before and now', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (before, now) => {
        const cable = { id: 'c', kind: 'single' as const, label: '', value: now, change: now - before }
        const { figure, change, turn } = figuresOf(cable)
        const shownBefore = Math.round(before / 10)
        const moved = Number(change === '' ? 0 : change) * (turn === 'down' ? -1 : 1)
        expect(Number(figure)).toBe(shownBefore + moved)
      }),
    )
  })

  it('take the text they are given', () => {
    const cable = {
      id: 'c',
      kind: 'single' as const,
      label: '',
      value: 280,
      change: -140,
      figure: '28',
      changeFigure: '14.0',
    }
    expect(figuresOf(cable)).toEqual({ figure: '28', change: '14.0', turn: 'down' })
  })
})
