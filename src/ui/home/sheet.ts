// Where a scenario's two capitals lie on the sheet of its picture, and which part of the map that sheet shows. Pure.
import northwestPacific from '../../../assets/map/northwest-pacific.json'
import type { Spot } from '../parts/cable-lines.ts'
import type { CardSide } from './card.ts'

export type Sheet = {
  readonly x: number // the part of the map in sight, in map units
  readonly y: number
  readonly width: number
  readonly height: number
  readonly scale: number // map units a pixel of a sheet 900 wide
  readonly onMap: boolean // false: open sea, the capitals only as they lie to each other
  readonly spots: readonly [Spot, Spot]
  readonly labels: readonly [Label, Label] // of each capital's name, from its spot, in pixels
}
type Label = { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' }

const { west, north, unitsPerDegree } = northwestPacific.projection
const [left = 0, top = 0, right = 0, bottom = 0] = northwestPacific.shown
const RADIANS = Math.PI / 180
const APART = 900 // map units between capitals that lie on no map

const mercator = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) / RADIANS

const spotOf = ([lon, lat]: readonly [number, number]): Spot => ({
  x: (lon - west) * unitsPerDegree,
  y: (mercator(north) - mercator(Math.max(-85, Math.min(85, lat)))) * unitsPerDegree,
})

const isOnMap = ({ x, y }: Spot): boolean => x >= left && x <= right && y >= top && y <= bottom

/** A sheet around both capitals, `wide` for the page, close for a card. */
export function layOut(sides: readonly [CardSide, CardSide], wide: boolean): Sheet {
  const places = sides.map(side => (side.place ? spotOf(side.place) : null))
  const onMap = places.every(place => place !== null && isOnMap(place))
  const spots = onMap ? (places as [Spot, Spot]) : apart(places[0] ?? null, places[1] ?? null)
  const [a, b] = spots
  const chord = Math.max(60, Math.hypot(a.x - b.x, a.y - b.y))
  const lies = Math.abs(a.x - b.x) >= Math.abs(a.y - b.y) // side by side rather than one above the other
  const width = chord * (wide ? (lies ? 1.86 : 2.3) : lies ? 1.5 : 2.6)
  const height = width * (wide ? 0.86 : 0.56)
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
  return {
    x: middle.x - width / 2,
    y: middle.y - height / 2,
    width,
    height,
    scale: width / 900,
    onMap,
    spots,
    labels: lies ? [beside(a, b), beside(b, a)] : [above(a, b), above(b, a)],
  }
}

/** Spots for capitals on no map: as they lie to each other where that is known, else side by side. */
function apart(a: Spot | null, b: Spot | null): [Spot, Spot] {
  const length = a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0
  const [dx, dy] = a && b && length > 0 ? [(b.x - a.x) / length, (b.y - a.y) / length] : [1, 0]
  const half = APART / 2
  return [
    { x: -dx * half, y: -dy * half },
    { x: dx * half, y: dy * half },
  ]
}

const beside = (own: Spot, other: Spot): Label =>
  own.x < other.x ? { x: -24, y: 5, anchor: 'end' } : { x: 24, y: 5, anchor: 'start' }
const above = (own: Spot, other: Spot): Label => ({ x: 0, y: own.y < other.y ? -28 : 42, anchor: 'middle' })
