// Drawings that stand still from one frame to the next are kept as small pictures and stamped: a moving board then
// costs no more than what moves on it. A drawing is kept from the second time on that it is asked for under its key.
import type { Box } from './geometry.ts'
import type { Pen } from './pen.ts'

/** Draws what `draw` draws within the box: afresh, or as it was kept under this key. */
export type Stamp = (pen: Pen, key: string, box: Box, draw: (pen: Pen) => void) => void

export interface Stamps {
  readonly stamp: Stamp
  /** Between two paints: forgets what the last one did not use. */
  readonly turn: () => void
  /** Another frame: forgets everything. */
  readonly clear: () => void
}

interface Kept {
  picture: HTMLCanvasElement | null // null: asked for once so far
  used: boolean
}

/** `ratio`: device pixels a CSS pixel. */
export function makeStamps(ratio: () => number): Stamps {
  const kept = new Map<string, Kept>()
  const stamp: Stamp = (pen, key, box, draw) => {
    const found = kept.get(key)
    if (found === undefined) {
      kept.set(key, { picture: null, used: true })
      draw(pen)
      return
    }
    found.used = true
    const scale = ratio()
    const at = snapped(box, scale)
    found.picture ??= pictureOf(at, scale, draw)
    if (found.picture === null) draw(pen)
    else pen.drawImage(found.picture, at.x, at.y, at.w, at.h)
  }
  return {
    stamp,
    turn: () => {
      for (const [key, one] of kept) {
        if (one.used) one.used = false
        else kept.delete(key)
      }
    },
    clear: () => kept.clear(),
  }
}

// On whole device pixels, so that a stamped drawing looks like a drawn one.
function snapped(box: Box, scale: number): Box {
  const down = (n: number): number => Math.floor(n * scale) / scale
  const up = (n: number): number => Math.ceil(n * scale) / scale
  return { x: down(box.x), y: down(box.y), w: up(box.w) + 1, h: up(box.h) + 1 }
}

function pictureOf(box: Box, scale: number, draw: (pen: Pen) => void): HTMLCanvasElement | null {
  const picture = document.createElement('canvas')
  picture.width = Math.max(1, Math.round(box.w * scale))
  picture.height = Math.max(1, Math.round(box.h * scale))
  const pen = picture.getContext('2d')
  if (pen === null) return null
  pen.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale)
  draw(pen)
  return picture
}
