// How one meter becomes one cable: its lie between the capitals, and its shape at a value. The thickness
// grows with the value, the sag shrinks; the outer lay opens below OPENS and all of it parts below PARTS.
import { clamp, jitter, type Point, point } from './geometry.ts'
import type { CableKind } from './input.ts'
import type { Tone } from './look.ts'

export const PARTS = 200 // tenths; below this the cable is in two
export const OPENS = 360 // tenths; below this its outer lay is worn through
const WEARS = 640 // tenths; below this it sheds strands

/** Where a cable lies, whatever its value. */
export interface CableLie {
  readonly id: string
  readonly kind: CableKind
  readonly tone: Tone
  readonly a: Point
  readonly b: Point
  readonly normal: Point // unit, across the chord, upwards on the screen
  readonly chord: number // px
  readonly bow: number // px along the normal at the middle
  readonly unit: number // px of scale
  readonly ships: boolean // carries ships rather than lights
}

export interface Traffic {
  readonly at: Point
  readonly slope: number // radians
  readonly flip: boolean // under way from b to a
}

export type Path = readonly Point[]

/** A cable as drawn. */
export interface CableShape {
  readonly thickness: number // px
  readonly sag: number // px below its taut lie at the middle
  readonly gap: number // 0..1 of its length that the outer lay leaves open
  readonly parted: boolean
  readonly parts: readonly Path[] // the full-bodied stretches: one, or two
  readonly core: Path | null // the last thread across the opening
  readonly hairs: readonly Path[] // strands shed along the way
  readonly curls: readonly Path[] // splayed at the open ends
  readonly traffic: readonly Traffic[]
}

const worn = (value: number, from: number): number => clamp((from - value) / from, 0, 1)

/** Pixels; strictly monotone in the value. */
export function thicknessAt(lie: CableLie, value: number): number {
  const [least, most] = lie.kind === 'single' ? [2.4, 10.5] : [2, 8]
  return (least + (most - least) * (clamp(value, 0, 1000) / 1000)) * lie.unit
}

/** Pixels; falls as the value rises. */
export function sagAt(lie: CableLie, value: number): number {
  const slack = 1 - clamp(value, 0, 1000) / 1000
  return 0.075 * lie.chord * slack * (0.35 + 0.65 * slack)
}

/** The part of the length that stands open, grown steadily from nothing at OPENS. */
export function gapAt(value: number): number {
  const v = clamp(value, 0, 1000)
  if (v >= OPENS) return 0
  if (v >= PARTS) return (0.2 * (OPENS - v)) / (OPENS - PARTS)
  return 0.2 + (0.12 * (PARTS - v)) / PARTS
}

/** Where along the cable it wears through: near the middle, each cable in its own place. */
export const weakSpot = (lie: CableLie): number => 0.5 + (jitter(lie.id, 7) - 0.5) * 0.1

/** A point of the cable at t in 0..1. */
export function pointAt(lie: CableLie, value: number, t: number): Point {
  const arch = 4 * t * (1 - t)
  const slack = 1 - clamp(value, 0, 1000) / 1000
  const wave = Math.sin(t * Math.PI * 3 + jitter(lie.id, 3) * 6) * arch * slack * slack * 0.008 * lie.chord
  const across = lie.bow * arch + wave
  const drop = sagAt(lie, value) * arch + limp(lie, value, t)
  return point(
    lie.a.x + (lie.b.x - lie.a.x) * t + lie.normal.x * across,
    lie.a.y + (lie.b.y - lie.a.y) * t + lie.normal.y * across + drop,
  )
}

// A parted half hangs: nothing at its capital, most at its open end.
function limp(lie: CableLie, value: number, t: number): number {
  if (value >= PARTS) return 0
  const spot = weakSpot(lie)
  const along = t < spot ? t / spot : (1 - t) / (1 - spot)
  return ((PARTS - Math.max(0, value)) / PARTS) * 0.03 * lie.chord * along ** 3
}

function stretch(lie: CableLie, value: number, from: number, to: number): Path {
  const steps = Math.max(6, Math.round((Math.abs(to - from) * lie.chord) / 7))
  return Array.from({ length: steps + 1 }, (_, i) => pointAt(lie, value, from + ((to - from) * i) / steps))
}

function slopeAt(lie: CableLie, value: number, t: number): number {
  const p = pointAt(lie, value, clamp(t - 0.01, 0, 1))
  const q = pointAt(lie, value, clamp(t + 0.01, 0, 1))
  return Math.atan2(q.y - p.y, q.x - p.x)
}

/** The whole picture of a cable at a value in tenths. */
export function shapeAt(lie: CableLie, value: number): CableShape {
  const v = clamp(value, 0, 1000)
  const gap = gapAt(v)
  const spot = weakSpot(lie)
  const [from, to] = [spot - gap / 2, spot + gap / 2]
  const whole = gap === 0
  return {
    thickness: thicknessAt(lie, v),
    sag: sagAt(lie, v),
    gap,
    parted: v < PARTS,
    parts: whole ? [stretch(lie, v, 0, 1)] : [stretch(lie, v, 0, from), stretch(lie, v, 1, to)],
    core: whole || v < PARTS ? null : stretch(lie, v, from, to),
    hairs: hairs(lie, v, from, to),
    curls: whole ? [] : [...curls(lie, v, from, 1), ...curls(lie, v, to, -1)],
    traffic: traffic(lie, v),
  }
}

// Fibres at an open end: they leave along the cable and roll up, more tightly the lower the value.
function curls(lie: CableLie, value: number, t: number, way: 1 | -1): Path[] {
  const start = pointAt(lie, value, t)
  const heading = slopeAt(lie, value, t) + (way === 1 ? 0 : Math.PI)
  const roll = 0.5 + 1.3 * worn(value, OPENS)
  const length = (0.05 + 0.05 * worn(value, OPENS)) * lie.chord
  return [-1, -0.6, -0.2, 0.25, 0.65, 1.05].map((spread, i) => {
    const turn = spread * roll + way * 0.35
    const reach = length * (0.75 + 0.45 * jitter(lie.id, 20 + i + way))
    return spiral(start, heading + spread * 0.22, turn, reach)
  })
}

function spiral(start: Point, heading: number, turn: number, reach: number): Path {
  const steps = 12
  const path = [start]
  let [x, y] = [start.x, start.y]
  for (let i = 1; i <= steps; i++) {
    const angle = heading + turn * (i / steps) ** 1.6 * 1.4
    x += (Math.cos(angle) * reach) / steps
    y += (Math.sin(angle) * reach) / steps
    path.push(point(x, y))
  }
  return path
}

// Loose strands along the way, away from the opening: none above WEARS, a dozen at zero.
function hairs(lie: CableLie, value: number, from: number, to: number): Path[] {
  const count = Math.round(worn(value, WEARS) * 18)
  const found: Path[] = []
  for (let i = 0; i < count; i++) {
    const t = 0.1 + 0.8 * jitter(lie.id, 40 + i)
    if (t > from - 0.03 && t < to + 0.03) continue
    const side = jitter(lie.id, 60 + i) < 0.5 ? -1 : 1
    const way = jitter(lie.id, 80 + i) < 0.5 ? 0 : Math.PI
    const heading = slopeAt(lie, value, t) + way
    const reach = (13 + 14 * jitter(lie.id, 100 + i)) * lie.unit * (0.7 + 0.5 * worn(value, WEARS))
    found.push(spiral(pointAt(lie, value, t), heading + side * 0.35, side * 0.9, reach))
  }
  return found
}

/** How many are under way: none on a parted cable. */
export function trafficCount(lie: CableLie, value: number): number {
  if (value < PARTS) return 0
  return Math.round((clamp(value, 0, 1000) / 1000) * (lie.ships ? 5 : 7))
}

function traffic(lie: CableLie, value: number): Traffic[] {
  const count = trafficCount(lie, value)
  const phase = (value / 1000) * 0.5
  const gap = gapAt(value)
  const spot = weakSpot(lie)
  const out: Traffic[] = []
  for (let i = 0; i < count; i++) {
    const t = 0.12 + (0.76 * (i + 0.25 + phase)) / count
    if (Math.abs(t - spot) < gap / 2 + 0.03) continue
    out.push({ at: pointAt(lie, value, t), slope: slopeAt(lie, value, t), flip: i % 2 === 1 })
  }
  return out
}
