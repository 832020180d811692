// What frames a sheet whatever the match does: the ruled border with its degrees, the graticule,
// the compass rose, the cartouche. Geometry only.
import { toChart, toLonLat } from './chart.ts'
import { type Box, boxAround, type Point, point } from './geometry.ts'
import type { BoardCaption } from './input.ts'
import type { Measure, Sizes } from './look.ts'
import type { ChartView } from './view.ts'

export interface Line {
  readonly at: number // px, x of a meridian or y of a parallel
  readonly degree: number
}

export interface Graticule {
  readonly meridians: readonly Line[]
  readonly parallels: readonly Line[]
  readonly step: number // degrees
}

/** Cells of the chequered band: stretches in px along each edge, dark by turns. */
export interface Border {
  readonly outer: Box
  readonly inner: Box
  readonly across: readonly (readonly [from: number, to: number])[]
  readonly down: readonly (readonly [from: number, to: number])[]
}

export interface Compass {
  readonly centre: Point
  readonly radius: number
  readonly box: Box
}

export interface Cartouche extends BoardCaption {
  readonly box: Box
}

const STEPS = [1, 2, 5, 10, 15, 30] as const

export function graticuleOf(view: ChartView, sheet: Box, small: boolean): Graticule {
  const perDegree = view.scale * view.chart.unitsPerDegree
  const step = STEPS.find(s => s * perDegree >= (small ? 48 : 66)) ?? 30
  return { step, meridians: meridians(view, sheet, step), parallels: parallels(view, sheet, step) }
}

function meridians(view: ChartView, sheet: Box, step: number): Line[] {
  const perDegree = view.scale * view.chart.unitsPerDegree
  const lonAt = (x: number) => view.chart.west + (x - view.x) / perDegree
  const lines: Line[] = []
  for (let lon = Math.ceil(lonAt(sheet.x) / step) * step; lon <= lonAt(sheet.x + sheet.w); lon += step) {
    lines.push({ at: (lon - view.chart.west) * perDegree + view.x, degree: ((lon + 540) % 360) - 180 })
  }
  return lines
}

function parallels(view: ChartView, sheet: Box, step: number): Line[] {
  const latAt = (y: number) => toLonLat(view.chart, point(0, (y - view.y) / view.scale))[1]
  const lines: Line[] = []
  const lowest = Math.ceil(latAt(sheet.y + sheet.h) / step) * step
  const highest = Math.min(80, latAt(sheet.y))
  for (let lat = Math.max(-80, lowest); lat <= highest; lat += step) {
    const y = toChart(view.chart, [view.chart.west, lat]).y * view.scale + view.y
    lines.push({ at: y, degree: lat })
  }
  return lines
}

/** The chequered band counts half steps of the graticule, as on a printed chart. */
export function borderOf(view: ChartView, sheet: Box, band: number, graticule: Graticule): Border {
  const half = graticule.step / 2
  return {
    outer: { x: sheet.x - band, y: sheet.y - band, w: sheet.w + 2 * band, h: sheet.h + 2 * band },
    inner: sheet,
    across: cells(meridians(view, sheet, half), sheet.x, sheet.x + sheet.w),
    down: cells(parallels(view, sheet, half), sheet.y, sheet.y + sheet.h),
  }
}

function cells(lines: readonly Line[], from: number, to: number): (readonly [number, number])[] {
  const marks = lines.map(l => l.at).sort((a, b) => a - b)
  const edges = [from, ...marks, to]
  const dark: (readonly [number, number])[] = []
  for (let i = 0; i + 1 < edges.length; i += 2) dark.push([edges[i]!, edges[i + 1]!])
  return dark
}

/** Bottom left, where there is height for it. */
export function compassOf(sheet: Box, sizes: Sizes): Compass | null {
  const radius = Math.round((sizes.small ? 48 : 54) * sizes.unit)
  if (sheet.h < 480) return null
  const gap = Math.round(radius * (sizes.small ? 0.62 : 0.75))
  const centre = point(sheet.x + gap + radius, sheet.y + sheet.h - gap - radius)
  return { centre, radius, box: boxAround(centre, radius * 2 + 10, radius * 2 + 34) }
}

/** Bottom right; as wide as its longest line. */
export function cartoucheOf(
  sheet: Box,
  sizes: Sizes,
  caption: BoardCaption,
  measure: Measure,
): Cartouche | null {
  if (sheet.h < 480) return null
  const widest = Math.max(
    measure(caption.title, sizes.title),
    measure(caption.subtitle, sizes.subtitle),
    measure(caption.line1, sizes.line),
    measure(caption.line2, sizes.line),
  )
  const w = Math.min(
    sheet.w * (sizes.small ? 0.66 : 0.42),
    Math.max(200 * sizes.unit, widest + 44 * sizes.unit),
  )
  const h = 118 * sizes.unit
  const gap = 24 * sizes.unit
  const box = { x: sheet.x + sheet.w - gap - w, y: sheet.y + sheet.h - gap - h, w, h }
  return { ...caption, box }
}
