// Finds room on the sheet: a box goes where it covers least, and never over what is already placed.
import { type Box, grow, overlap, type Point } from './geometry.ts'

export interface Sheet {
  readonly room: Box
  readonly taken: Box[] // never covered
  readonly lines: Point[] // better not covered
}

export const makeSheet = (room: Box): Sheet => ({ room, taken: [], lines: [] })

const isFree = (sheet: Sheet, box: Box, gap: number): boolean =>
  within(box, sheet.room) && sheet.taken.every(t => overlap(grow(box, gap), t) === 0)

const within = (b: Box, room: Box): boolean =>
  b.x >= room.x && b.y >= room.y && b.x + b.w <= room.x + room.w && b.y + b.h <= room.y + room.h

const covered = (sheet: Sheet, b: Box): number => {
  let count = 0
  for (const p of sheet.lines) {
    if (p.x > b.x - 2 && p.x < b.x + b.w + 2 && p.y > b.y - 2 && p.y < b.y + b.h + 2) count++
  }
  return count
}

export interface Candidate {
  readonly box: Box
  readonly cost: number // how far from where it would best lie
}

/** The free candidate of least cost, and it is taken from then on; null when none is free. */
export function place(sheet: Sheet, candidates: Iterable<Candidate>, gap: number): Box | null {
  let best: Box | null = null
  let least = Infinity
  for (const { box, cost } of candidates) {
    if (cost >= least || !isFree(sheet, box, gap)) continue
    const total = cost + covered(sheet, box) * 3
    if (total < least) {
      least = total
      best = box
    }
  }
  if (best !== null) sheet.taken.push(best)
  return best
}

export const STEP = 8 // px between two places that are tried

/** Every box of w x h on a grid over the sheet; the cost is its distance from a point. */
export function* everywhere(
  sheet: Sheet,
  w: number,
  h: number,
  from: Point,
  base: number,
): Iterable<Candidate> {
  const { room } = sheet
  for (let y = room.y; y + h <= room.y + room.h; y += STEP) {
    for (let x = room.x; x + w <= room.x + room.w; x += STEP) {
      const cost = base + Math.hypot(x + w / 2 - from.x, y + h / 2 - from.y)
      yield { box: { x, y, w, h }, cost }
    }
  }
}
