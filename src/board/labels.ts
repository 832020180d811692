// The plaques of the cables and the names of the capitals: what they say and where they lie.
import { type CableLie, gapAt, pointAt, weakSpot } from './cable.ts'
import { type Box, boxAround, type Point, point } from './geometry.ts'
import type { BoardCable, BoardSide, SideMark } from './input.ts'
import type { Measure, Sizes, Tone } from './look.ts'
import { type Candidate, everywhere, place, type Sheet } from './placing.ts'

export interface Capital {
  readonly id: string
  readonly name: string
  readonly mark: SideMark
  readonly tone: Tone
  readonly at: Point
  readonly radius: number
  readonly box: Box // of the mark
  readonly label: Box // of the name
  readonly outward: 1 | -1 // the name stands to the right or to the left
}

export type Turn = 'up' | 'down' | 'none'

export interface Plaque {
  readonly id: string
  readonly tone: Tone
  readonly box: Box
  readonly label: string
  readonly figure: string
  readonly turn: Turn
  readonly change: string // without its arrow; empty when nothing changed
  readonly anchor: Point // where on the cable it belongs
  readonly figureX: number // px from the box's left
  readonly turnX: number
  readonly changeX: number
}

const points = (tenths: number): number => Math.round(tenths / 10)

/** Whole points as shown, and their change as the difference of what was shown before and is now. */
export function figuresOf(cable: BoardCable): { figure: string; turn: Turn; change: string } {
  const now = points(cable.value)
  const moved = now - points(cable.value - cable.change)
  const turn = cable.change > 0 ? 'up' : cable.change < 0 ? 'down' : 'none'
  const change = cable.changeFigure ?? (moved === 0 ? '' : String(Math.abs(moved)))
  return { figure: cable.figure ?? String(now), turn: change === '' ? 'none' : turn, change }
}

export function placeCapitals(
  sheet: Sheet,
  sides: readonly [BoardSide, BoardSide],
  at: readonly [Point, Point],
  tones: readonly [Tone, Tone],
  sizes: Sizes,
  measure: Measure,
): [Capital, Capital] {
  const radius = 14 * sizes.unit
  for (const p of at) sheet.taken.push(boxAround(p, radius * 2 + 4, radius * 2 + 4))
  const one = (i: 0 | 1): Capital => {
    const p = at[i]
    const outward = p.x <= at[1 - i]!.x && !(i === 1 && p.x === at[0].x) ? -1 : 1
    const name = sides[i].name.toUpperCase()
    const w = measure(name, sizes.capital) + 4
    const h = sizes.capital.size * 1.25
    const label =
      place(sheet, names(p, radius, w, h, outward, sizes), 1) ?? beside(p, radius, w, h, outward, 0)
    return {
      id: sides[i].id,
      name,
      mark: sides[i].mark,
      tone: tones[i],
      at: p,
      radius,
      box: boxAround(p, radius * 2, radius * 2),
      label,
      outward,
    }
  }
  return [one(0), one(1)]
}

function beside(p: Point, r: number, w: number, h: number, outward: 1 | -1, lift: number): Box {
  const x = outward === 1 ? p.x + r + 6 : p.x - r - 6 - w
  return { x, y: p.y - h / 2 - lift, w, h }
}

// Beside the mark and a little high, else above or below it, kept within the sheet.
function* names(p: Point, r: number, w: number, h: number, outward: 1 | -1, s: Sizes): Iterable<Candidate> {
  yield { box: beside(p, r, w, h, outward, 8 * s.unit), cost: 0 }
  yield { box: beside(p, r, w, h, outward, -8 * s.unit), cost: 6 }
  for (const [i, shift] of [0, 0.25, -0.25, 0.5, -0.5, 0.8, -0.8].entries()) {
    yield { box: boxAround(point(p.x + shift * w, p.y - r - 5 - h / 2), w, h), cost: 30 + i * 4 }
    yield { box: boxAround(point(p.x + shift * w, p.y + r + 5 + h / 2), w, h), cost: 33 + i * 4 }
  }
}

const ALONG = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74] as const

export function placePlaque(
  sheet: Sheet,
  lie: CableLie,
  cable: BoardCable,
  sizes: Sizes,
  measure: Measure,
): Plaque | null {
  const said = figuresOf(cable)
  const pad = 7 * sizes.unit
  const label = measure(cable.label, sizes.plaque)
  const figure = measure(said.figure, sizes.figure)
  const arrow = said.turn === 'none' ? 0 : sizes.figure.size * 0.62
  const change = said.change === '' ? 0 : measure(said.change, sizes.figure)
  const figureX = pad + label + pad * 1.3
  const turnX = figureX + figure + pad * 0.5
  const changeX = turnX + arrow + pad * 0.2
  const w = (said.turn === 'none' ? figureX + figure : changeX + change) + pad
  const h = sizes.figure.size + pad * 1.15
  const anchorAt = nearSpot(lie, cable.value)
  const anchor = pointAt(lie, cable.value, anchorAt)
  const box =
    place(sheet, alongside(lie, cable.value, w, h, sizes), 3) ??
    place(sheet, everywhere(sheet, w, h, anchor, 200), 2)
  if (box === null) return null
  const { tone, id } = lie
  return { id, tone, box, label: cable.label, ...said, anchor, figureX, turnX, changeX }
}

// A plaque with a leader points at the whole cable, not into its opening.
const nearSpot = (lie: CableLie, value: number): number => {
  const gap = gapAt(value)
  return gap === 0 ? 0.5 : weakSpot(lie) - gap / 2 - 0.04
}

// On the cable's outer flank, else on it, else on its inner flank, out of the opening.
function* alongside(lie: CableLie, value: number, w: number, h: number, s: Sizes): Iterable<Candidate> {
  const outer = lie.bow >= 0 ? -1 : 1
  const gap = gapAt(value)
  const spot = weakSpot(lie)
  for (const [i, t] of ALONG.entries()) {
    const p = pointAt(lie, value, t)
    const open = gap > 0 && Math.abs(t - spot) < gap / 2 + 0.05 ? 60 : 0
    for (const [side, reach, cost] of [
      [0, 0, 0],
      [outer, 8, 9],
      [outer, 17, 15],
      [-outer, 8, 28],
    ] as const) {
      const away = side === 0 ? 0 : h / 2 + reach * s.unit
      const box = boxAround(point(p.x, p.y + side * away), w, h)
      yield { box, cost: i * 5 + cost + (side === 0 ? open : open * 0.6) }
    }
  }
}
