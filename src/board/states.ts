// The third states: medallions near their place or, where that lies beyond the sheet, at its edge in
// that direction. They tilt towards the middle when they lean in, away from it when they turn away.
import { type Box, clamp, type Point, point } from './geometry.ts'
import type { BoardState } from './input.ts'
import type { Measure, Sizes } from './look.ts'
import { type Candidate, place, type Sheet } from './placing.ts'
import { type ChartView, toScreen } from './view.ts'

export interface Medallion {
  readonly id: string
  readonly name: string
  readonly note: string // empty where there is no room
  readonly at: Point // centre of the disc
  readonly radius: number
  readonly box: Box // disc and words
  readonly lean: number // -100..100
  readonly side: 1 | -1 // 1 when the middle of the sheet lies to its right
  readonly weight: number // 0..5 dots
  readonly towards: number // radians, the bearing of the middle of the sheet
}

const MOST_TILT = (13 * Math.PI) / 180

/** Radians, clockwise positive. */
export const tiltAt = (m: Medallion, lean: number): number =>
  (clamp(lean, -100, 100) / 100) * MOST_TILT * m.side

export function placeStates(
  sheet: Sheet,
  view: ChartView,
  states: readonly BoardState[],
  focus: Point,
  sizes: Sizes,
  measure: Measure,
): Medallion[] {
  const radius = (sizes.small ? 17 : 26) * sizes.unit
  const found: Medallion[] = []
  for (const state of states) {
    const note = sizes.small ? '' : state.note
    const words = Math.max(measure(state.name.toUpperCase(), sizes.state), measure(note, sizes.note))
    const w = Math.max(radius * 2, words) + 10 * sizes.unit
    const under = sizes.state.size * 1.4 + (note === '' ? 0 : sizes.note.size * 1.25)
    const h = radius * 2 + under + 10 * sizes.unit
    const wish = wished(sheet.room, toScreen(view, state.place), focus, w, h)
    const box = place(sheet, around(sheet.room, wish, w, h, sizes.small ? 7 : 26), 3)
    if (box === null) continue
    const at = point(box.x + w / 2, box.y + radius + 5 * sizes.unit)
    found.push({
      id: state.id,
      name: state.name,
      note,
      at,
      radius,
      box,
      lean: clamp(state.lean, -100, 100),
      side: at.x <= focus.x ? 1 : -1,
      weight: clamp(Math.round(state.weight), 0, 5),
      towards: Math.atan2(focus.y - at.y, focus.x - at.x),
    })
  }
  return found
}

// Where the box would lie best: on its place, or where the line from the middle leaves the sheet.
function wished(room: Box, p: Point, focus: Point, w: number, h: number): Point {
  const [left, right] = [room.x + w / 2, room.x + room.w - w / 2]
  const [top, bottom] = [room.y + h / 2, room.y + room.h - h / 2]
  const [dx, dy] = [p.x - focus.x, p.y - focus.y]
  const reachX = dx > 0 ? (right - focus.x) / dx : dx < 0 ? (left - focus.x) / dx : Infinity
  const reachY = dy > 0 ? (bottom - focus.y) / dy : dy < 0 ? (top - focus.y) / dy : Infinity
  const part = clamp(Math.min(reachX, reachY, 1), 0, 1)
  return point(clamp(focus.x + dx * part, left, right), clamp(focus.y + dy * part, top, bottom))
}

// Rings of places about the wish, nearest first in cost; on a small board it stays near or is left out.
function* around(room: Box, wish: Point, w: number, h: number, rings: number): Iterable<Candidate> {
  for (let ring = 0; ring <= rings; ring++) {
    const reach = ring * 9
    const count = ring === 0 ? 1 : 16
    for (let i = 0; i < count; i++) {
      const angle = (i * Math.PI * 2) / count
      const x = clamp(wish.x + Math.cos(angle) * reach - w / 2, room.x, room.x + room.w - w)
      const y = clamp(wish.y + Math.sin(angle) * reach - h / 2, room.y, room.y + room.h - h)
      yield { box: { x, y, w, h }, cost: Math.hypot(x + w / 2 - wish.x, y + h / 2 - wish.y) * 0.5 }
    }
  }
}
