// The chart as data: a region's coasts in chart units and the Mercator projection they were drawn with.
// Longitude and latitude become chart units here; where they fall on the screen is decided in view.ts.
import northwestPacific from '../../assets/map/northwest-pacific.json'
import { type Point, point } from './geometry.ts'
import type { LonLat } from './input.ts'

export interface Chart {
  readonly west: number // degrees, chart x = 0
  readonly north: number // degrees, chart y = 0
  readonly unitsPerDegree: number // chart units a degree of longitude
  readonly shown: readonly [left: number, top: number, right: number, bottom: number] // chart units
  readonly land: readonly Float64Array[] // closed rings, x and y by turns
  readonly borders: readonly Float64Array[] // open lines
}

interface ChartFile {
  readonly projection: { readonly west: number; readonly north: number; readonly unitsPerDegree: number }
  readonly shown: readonly number[]
  readonly land: readonly (readonly number[])[]
  readonly borders: readonly (readonly number[])[]
}

const MAX_LATITUDE = 85
const RADIANS = Math.PI / 180

const mercator = (lat: number): number => {
  const held = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat))
  return Math.log(Math.tan(Math.PI / 4 + (held * RADIANS) / 2)) / RADIANS
}

/** Chart units of a place; x runs on without wrapping, so a chart may lie across the antimeridian. */
export function toChart(chart: Chart, [lon, lat]: LonLat): Point {
  const x = (lon - chart.west) * chart.unitsPerDegree
  const y = (mercator(chart.north) - mercator(lat)) * chart.unitsPerDegree
  return point(x, y)
}

/** The inverse: degrees of a point in chart units. */
export function toLonLat(chart: Chart, p: Point): LonLat {
  const y = (mercator(chart.north) - p.y / chart.unitsPerDegree) * RADIANS
  return [chart.west + p.x / chart.unitsPerDegree, (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / RADIANS]
}

/** True when a place lies on the drawn part; elsewhere there is sea and graticule only. */
export function onChart(chart: Chart, place: LonLat): boolean {
  const { x, y } = toChart(chart, place)
  const [left, top, right, bottom] = chart.shown
  return x >= left && x <= right && y >= top && y <= bottom
}

function unpack(steps: readonly number[]): Float64Array {
  const out = new Float64Array(steps.length)
  let [x, y] = [0, 0]
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i]!
    y += steps[i + 1]!
    out[i] = x
    out[i + 1] = y
  }
  return out
}

/** Reads a file that scripts/build-map.mjs wrote. */
function makeChart(file: ChartFile): Chart {
  const [left = 0, top = 0, right = 0, bottom = 0] = file.shown
  return {
    west: file.projection.west,
    north: file.projection.north,
    unitsPerDegree: file.projection.unitsPerDegree,
    shown: [left, top, right, bottom],
    land: file.land.map(unpack),
    borders: file.borders.map(unpack),
  }
}

/** The chart that ships with the game. */
export const shippedChart = (): Chart => makeChart(northwestPacific)

/** A sheet with nothing on it, for places that the shipped chart does not hold. */
export function emptyChart(places: readonly LonLat[]): Chart {
  const west = Math.min(...places.map(p => p[0])) - 60
  return { west, north: 80, unitsPerDegree: 64, shown: [0, 0, 0, 0], land: [], borders: [] }
}

/** The given chart if all places lie on it, else an empty sheet. */
export function chartFor(chart: Chart, places: readonly LonLat[]): Chart {
  return places.every(p => onChart(chart, p)) ? chart : emptyChart(places)
}
