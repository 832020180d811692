// The cables between two capitals as SVG path data, for small pictures: thick where a meter is high, sagging where it is
// low, worn through below OPENS and in two below PARTS. The lies are those of the drawn chart. Pure.
import type { CableLevel } from '../../store/saves.ts'

export type Spot = { readonly x: number; readonly y: number }

export type CableLine = {
  readonly id: string
  readonly swatch: string // names a colour: `cable-0`, `side-diamond`
  readonly d: readonly string[] // the full-bodied stretches: one, or two
  readonly width: number // in the units of the spots
  readonly thread: string // what holds across an opening, or the fibres of a parted end; '' where the cable is whole
  readonly middle: Spot // where a ship or a label may lie
}

/** Tenths: below these a cable is in two, or its outer lay is worn through. */
export const PARTS = 200
export const OPENS = 360

const ABOVE = 0.2
const BELOW = [0, 0.155, 0.275, 0.395]

/** What each cable is drawn with: singles by their place, strands by their side's mark. */
const swatchOf = ({ mark }: CableLevel, single: number): string =>
  mark === undefined ? `cable-${single % 3}` : `side-${mark}`

/** The cables from one spot to another. `room`: how far the outermost may bow; `unit`: width of a cable at 100. */
export function cableLines(
  levels: readonly CableLevel[],
  [one, other]: readonly [Spot, Spot],
  room: number,
  unit: number,
): readonly CableLine[] {
  const [a, b] = one.x <= other.x ? [one, other] : [other, one]
  const straight = levels.findLastIndex(level => level.mark === undefined)
  const at = straight >= 0 ? straight : (levels.length - 1) / 2
  const bows = levels.map((_, i) => bowOf(at - i))
  const chord = Math.hypot(b.x - a.x, b.y - a.y)
  const scale = Math.min(chord, room / Math.max(...bows.map(Math.abs), 0.01))
  let singles = 0
  return levels.map((level, i) => {
    const swatch = swatchOf(level, singles)
    if (level.mark === undefined) singles += 1
    const curve = curveOf(a, b, bows[i]! * scale, sagOf(level.value, scale))
    return { id: level.id, swatch, ...shapeOf(curve, level.value, scale, unit) }
  })
}

const bowOf = (slot: number): number =>
  slot >= 0 ? slot * ABOVE : -(BELOW[Math.ceil(-slot)] ?? 0.155 + (-slot - 1) * 0.12)

function sagOf(value: number, scale: number): number {
  const slack = 1 - value / 1000
  return 0.075 * scale * slack * (0.35 + 0.65 * slack)
}

type Curve = readonly [Spot, Spot, Spot] // a quadratic one

function curveOf(a: Spot, b: Spot, bow: number, sag: number): Curve {
  const chord = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const up = a.x === b.x ? { x: -1, y: 0 } : { x: (b.y - a.y) / chord, y: -(b.x - a.x) / chord }
  const middle = { x: (a.x + b.x) / 2 + up.x * bow * 2, y: (a.y + b.y) / 2 + up.y * bow * 2 + sag * 2 }
  return [a, middle, b]
}

function shapeOf(curve: Curve, value: number, scale: number, unit: number) {
  const width = round(unit * (0.22 + (0.78 * value) / 1000))
  const middle = pointAt(curve, 0.5)
  if (value >= OPENS) return { d: [stretch(curve, 0, 1)], width, thread: '', middle }
  const parted = value < PARTS
  const half = 0.1 + (parted ? (0.06 * (PARTS - value)) / PARTS : (-0.1 * (value - PARTS)) / (OPENS - PARTS))
  const drop = parted ? ((PARTS - value) / PARTS) * 0.06 * scale : 0
  const [from, to] = [0.5 - half, 0.5 + half]
  const d = [stretch(curve, 0, from, drop), stretch(curve, 1, to, drop)]
  const thread = parted
    ? fibres(curve, from, drop, 1, scale) + fibres(curve, to, drop, -1, scale)
    : stretch(curve, from, to)
  return { d, width, thread, middle }
}

/** The part of a curve between two places on it; its far end may hang lower. */
function stretch(curve: Curve, from: number, to: number, drop = 0): string {
  const [a, b] = [pointAt(curve, from), pointAt(curve, to)]
  const c = blossom(curve, from, to)
  return `M${at(a)}Q${at({ x: c.x, y: c.y + drop * 0.3 })} ${at({ x: b.x, y: b.y + drop })}`
}

/** Three loose fibres at an open end. */
function fibres(curve: Curve, t: number, drop: number, way: 1 | -1, scale: number): string {
  const end = pointAt(curve, t)
  const start = { x: end.x, y: end.y + drop }
  const reach = 0.05 * scale * way
  return [-0.6, 0.2, 0.9]
    .map(spread => {
      const to = { x: start.x + reach * (1 - Math.abs(spread) * 0.3), y: start.y + Math.abs(reach) * spread }
      return `M${at(start)}Q${at({ x: start.x + reach * 0.7, y: start.y })} ${at(to)}`
    })
    .join('')
}

const mix = (a: Spot, b: Spot, t: number): Spot => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t })
const blossom = ([a, b, c]: Curve, s: number, t: number): Spot => mix(mix(a, b, s), mix(b, c, s), t)
const pointAt = (curve: Curve, t: number): Spot => blossom(curve, t, t)
const round = (n: number): number => Math.round(n * 100) / 100
const at = ({ x, y }: Spot): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
