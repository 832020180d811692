// Points, boxes and boxes' overlaps in screen pixels. Nothing of the domain.
export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box {
  readonly x: number // left
  readonly y: number // top
  readonly w: number
  readonly h: number
}

export const point = (x: number, y: number): Point => ({ x, y })

export const boxAround = (c: Point, w: number, h: number): Box => ({ x: c.x - w / 2, y: c.y - h / 2, w, h })

export const centreOf = (b: Box): Point => ({ x: b.x + b.w / 2, y: b.y + b.h / 2 })

export const grow = (b: Box, by: number): Box => ({
  x: b.x - by,
  y: b.y - by,
  w: b.w + 2 * by,
  h: b.h + 2 * by,
})

/** Square pixels that two boxes share. */
export function overlap(a: Box, b: Box): number {
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)
  const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y)
  return w > 0 && h > 0 ? w * h : 0
}

export function inside(p: Point, b: Box): boolean {
  return p.x >= b.x && p.x <= b.x + b.w && p.y >= b.y && p.y <= b.y + b.h
}

/** The box moved, not resized, so that it lies within `room` where it fits. */
export function keptIn(b: Box, room: Box): Box {
  const x = Math.max(room.x, Math.min(b.x, room.x + room.w - b.w))
  const y = Math.max(room.y, Math.min(b.y, room.y + room.h - b.h))
  return { x, y, w: b.w, h: b.h }
}

export const mix = (a: number, b: number, t: number): number => a + (b - a) * t

export const clamp = (v: number, low: number, high: number): number => (v < low ? low : v > high ? high : v)

/** A steady number in 0..1 for a word and an index: the engraver's hand, the same each time. */
export function jitter(word: string, index: number): number {
  let h = 2166136261 ^ index
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 16777619)
  h = Math.imul(h ^ (h >>> 15), 2246822507)
  h = Math.imul(h ^ (h >>> 13), 3266489909)
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296
}
