// Which window of the chart the board shows: chart units to screen pixels and back. No drawing.
import { type Chart, toChart } from './chart.ts'
import { type Box, clamp, type Point, point } from './geometry.ts'
import type { LonLat } from './input.ts'

export interface ChartView {
  readonly chart: Chart
  readonly scale: number // pixels a chart unit
  readonly x: number // pixels, where chart x = 0 falls
  readonly y: number
  readonly middle: number // degrees, the meridian that others are counted round
}

/** The longitude that lies within half a turn of `middle`. */
const nearTo = (middle: number, [lon, lat]: LonLat): LonLat => {
  const turn = Math.round((lon - middle) / 360) * 360
  return [lon - turn, lat]
}

export const toScreen = (view: ChartView, place: LonLat): Point => {
  const p = toChart(view.chart, nearTo(view.middle, place))
  return point(p.x * view.scale + view.x, p.y * view.scale + view.y)
}

/** Both capitals' distance takes this part of the sheet's width; more on a narrow sheet. */
const chordPart = (w: number): number => clamp(0.78 - (w - 300) * 0.0004, 0.54, 0.72)

/** Fits the window so that both places stand apart and the cables have room above and below. */
export function fitView(chart: Chart, sheet: Box, a: LonLat, b: LonLat): ChartView {
  const middle = a[0]
  const from = toChart(chart, nearTo(middle, a))
  const to = toChart(chart, nearTo(middle, b))
  const across = Math.max(Math.abs(to.x - from.x), 1)
  const down = Math.abs(to.y - from.y)
  const chord = Math.max(Math.hypot(across, down), chart.unitsPerDegree)
  const wanted = Math.min((chordPart(sheet.w) * sheet.w) / chord, (0.5 * sheet.h) / Math.max(down, 1))
  const roomy = Math.min(wanted, (1.15 * sheet.h) / chord)
  const [left, top, right, bottom] = chart.shown
  const least = right > left ? Math.max(sheet.w / (right - left), sheet.h / (bottom - top)) : 0
  const scale = Math.max(roomy, Math.min(least, (0.8 * sheet.w) / across))
  const centre = point((from.x + to.x) / 2, (from.y + to.y) / 2)
  const x = sheet.x + sheet.w * 0.51 - centre.x * scale
  const y = sheet.y + sheet.h * (sheet.h < 420 ? 0.5 : 0.56) - centre.y * scale
  if (right <= left) return { chart, scale, x, y, middle }
  return {
    chart,
    scale,
    x: held(x, sheet.x, sheet.w, left * scale, right * scale),
    y: held(y, sheet.y, sheet.h, top * scale, bottom * scale),
    middle,
  }
}

// Slides the window so that it shows no place beyond the chart's edge, where the chart is large enough.
function held(offset: number, start: number, length: number, low: number, high: number): number {
  if (high - low < length) return offset
  return clamp(offset, start + length - high, start - low)
}

/** Land or borders as screen lines; what lies wholly outside the sheet is left out. */
export function project(view: ChartView, lines: readonly Float64Array[], sheet: Box): Float32Array[] {
  const out: Float32Array[] = []
  for (const line of lines) {
    const screen = new Float32Array(line.length)
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
    for (let i = 0; i + 1 < line.length; i += 2) {
      const x = line[i]! * view.scale + view.x
      const y = line[i + 1]! * view.scale + view.y
      screen[i] = x
      screen[i + 1] = y
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
    const reach = 40
    const seen =
      right > sheet.x - reach &&
      left < sheet.x + sheet.w + reach &&
      bottom > sheet.y - reach &&
      top < sheet.y + sheet.h + reach
    if (seen) out.push(screen)
  }
  return out
}
