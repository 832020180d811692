// From what the board is told to a picture in screen geometry: pure, deterministic, no Phaser. The same
// input, chart and size give the same frame; what is shown half-way between two frames is in plan.ts.

import { liesOf } from './bundle.ts'
import { type CableLie, type CableShape, shapeAt } from './cable.ts'
import { type Chart, chartFor } from './chart.ts'
import {
  type Border,
  borderOf,
  type Cartouche,
  type Compass,
  cartoucheOf,
  compassOf,
  type Graticule,
  graticuleOf,
} from './furniture.ts'
import { type Box, boxAround, grow, overlap, type Point, point } from './geometry.ts'
import type { BoardCause, BoardInput, BoardLook, BoardPhase } from './input.ts'
import { type Capital, type Plaque, placeCapitals, placePlaque } from './labels.ts'
import { MARK_TONES, type Measure, type Sizes, sizesFor } from './look.ts'
import {
  type EnvelopeMark,
  placeEnvelopes,
  placeSlips,
  placeTrigger,
  type SlipMark,
  type SnagMark,
  snagPoint,
  snagsOf,
  type TriggerMark,
} from './marks.ts'
import { makeSheet, type Sheet } from './placing.ts'
import { type Medallion, placeStates } from './states.ts'
import { type ChartView, fitView, project, toScreen } from './view.ts'

export interface CableFrame {
  readonly lie: CableLie
  readonly value: number // tenths
  readonly shape: CableShape
  readonly plaque: Plaque | null
}

export interface Ground {
  readonly sheet: Box // inside the ruled frame
  readonly border: Border
  readonly graticule: Graticule
  readonly land: readonly Float32Array[] // closed rings, x and y by turns, px
  readonly borders: readonly Float32Array[]
  readonly coastLines: readonly number[] // px from the coast, outermost last
  readonly hatch: number // px between the land's ruled lines
  readonly compass: Compass | null
}

export interface Frame {
  readonly size: Box
  readonly sizes: Sizes
  readonly ground: Ground
  readonly cartouche: Cartouche | null
  readonly capitals: readonly [Capital, Capital]
  readonly cables: readonly CableFrame[]
  readonly states: readonly Medallion[]
  readonly trigger: TriggerMark | null
  readonly slips: readonly SlipMark[]
  readonly envelopes: readonly EnvelopeMark[]
  readonly snags: readonly SnagMark[]
  readonly causes: readonly BoardCause[]
  readonly phase: BoardPhase
  readonly look: BoardLook
}

export interface FrameOptions {
  readonly width: number // px
  readonly height: number
  readonly chart: Chart
  readonly measure: Measure
}

const LEAST = 120 // px; a smaller board is drawn as if it had this size

export function makeFrame(input: BoardInput, options: FrameOptions): Frame {
  const size = { x: 0, y: 0, w: Math.max(LEAST, options.width), h: Math.max(LEAST, options.height) }
  const sizes = sizesFor(size.w, size.h, input.preferences?.letters)
  const inner = grow(size, -(sizes.margin + sizes.band))
  const [one, two] = input.sides
  const chart = chartFor(options.chart, [one.place, two.place])
  const view = fitView(chart, inner, one.place, two.place)
  const ends = apart(toScreen(view, one.place), toScreen(view, two.place))
  const room = Math.min(inner.h * 0.44, inner.h - (ends[0].y + ends[1].y) / 2 + inner.y - 24)
  const lies = liesOf(input.cables, input.sides, ends[0], ends[1], Math.max(20, room), sizes.unit)
  const shapes = lies.map((lie, i) => shapeAt(lie, input.cables[i]!.value))
  const sheet = makeSheet(roomIn(inner, sizes))
  for (const shape of shapes) {
    for (const path of [...shape.parts, ...shape.curls]) sheet.lines.push(...path)
  }
  const tones = [MARK_TONES[one.mark], MARK_TONES[two.mark]] as const
  const capitals = placeCapitals(sheet, input.sides, ends, tones, sizes, options.measure)
  const cartouche = spared(sheet, cartoucheOf(inner, sizes, input.caption, options.measure))
  const compass = spared(sheet, compassOf(inner, sizes))
  const trigger =
    input.trigger === null ? null : placeTrigger(sheet, view, input.trigger, sizes, options.measure)
  const snags = snagsOf(input).filter(snag => lies.some(lie => lie.id === snag.cable))
  keepClear(sheet, snags, lies, input, sizes)
  return {
    size,
    sizes,
    ground: groundOf(view, inner, sizes, compass),
    cartouche,
    capitals,
    trigger,
    cables: withPlaques(sheet, lies, shapes, input, sizes, options.measure),
    ...placeMarks(sheet, view, input, capitals, ends, sizes, options.measure),
    snags,
    causes: input.causes ?? [],
    phase: input.phase,
    look: input.preferences?.look ?? 'paper',
  }
}

// Inside the ruled frame and clear of its degrees, which stand along the top and the left.
function roomIn(inner: Box, sizes: Sizes): Box {
  const gap = 6 * sizes.unit
  const [left, top] = sizes.small ? [gap, gap] : [gap + 20 * sizes.unit, gap + 14 * sizes.unit]
  return { x: inner.x + left, y: inner.y + top, w: inner.w - left - gap, h: inner.h - top - gap }
}

// Two capitals in one place would leave no room for a cable.
function apart(a: Point, b: Point): [Point, Point] {
  if (Math.hypot(a.x - b.x, a.y - b.y) >= 40) return [a, b]
  return [point(a.x - 30, a.y), point(b.x + 30, b.y)]
}

// Furniture gives way to capitals and cables.
function spared<T extends { readonly box: Box }>(sheet: Sheet, piece: T | null): T | null {
  if (piece === null) return null
  const inWay = sheet.taken.some(t => overlap(t, grow(piece.box, 4)) > 0)
  const { x, y, w, h } = piece.box
  const crossed = sheet.lines.some(p => p.x > x && p.x < x + w && p.y > y && p.y < y + h)
  if (inWay || crossed) return null
  sheet.taken.push(piece.box)
  return piece
}

// Plaques do not hide a snag.
function keepClear(
  sheet: Sheet,
  snags: readonly SnagMark[],
  lies: readonly CableLie[],
  input: BoardInput,
  sizes: Sizes,
): void {
  for (const snag of snags) {
    const i = lies.findIndex(lie => lie.id === snag.cable)
    const at = snagPoint(snag, lies[i]!, input.cables[i]!.value)
    sheet.taken.push(boxAround(at, 16 * sizes.unit, 16 * sizes.unit))
  }
}

function withPlaques(
  sheet: Sheet,
  lies: readonly CableLie[],
  shapes: readonly CableShape[],
  input: BoardInput,
  sizes: Sizes,
  measure: Measure,
): CableFrame[] {
  return lies.map((lie, i) => {
    const cable = input.cables[i]!
    const plaque = placePlaque(sheet, lie, cable, sizes, measure)
    return { lie, value: cable.value, shape: shapes[i]!, plaque }
  })
}

function placeMarks(
  sheet: Sheet,
  view: ChartView,
  input: BoardInput,
  capitals: readonly [Capital, Capital],
  ends: readonly [Point, Point],
  sizes: Sizes,
  measure: Measure,
): Pick<Frame, 'envelopes' | 'states' | 'slips'> {
  const focus = point((ends[0].x + ends[1].x) / 2, (ends[0].y + ends[1].y) / 2)
  const envelopes = placeEnvelopes(sheet, input, capitals, sizes)
  const states = placeStates(sheet, view, input.states, focus, sizes, measure)
  return { envelopes, states, slips: placeSlips(sheet, input, sizes, measure) }
}

function groundOf(view: ChartView, sheet: Box, sizes: Sizes, compass: Compass | null): Ground {
  const graticule = graticuleOf(view, sheet, sizes.small)
  return {
    sheet,
    border: borderOf(view, sheet, sizes.band, graticule),
    graticule,
    land: project(view, view.chart.land, sheet),
    borders: project(view, view.chart.borders, sheet),
    coastLines: [2.6, 5.8, 9.6, 14, 19].map(d => d * sizes.unit),
    hatch: Math.max(2.6, 3.6 * sizes.unit),
    compass,
  }
}
