// A whole board on two canvases: what never moves, and what answers to the match.
import type { Frame } from './frame.ts'
import { type Box, boxAround, grow } from './geometry.ts'
import { dip } from './ink.ts'
import type { Measure } from './look.ts'
import type { TriggerMark } from './marks.ts'
import { paintCables, paintPlaques } from './paint-cables.ts'
import { paintGround } from './paint-ground.ts'
import { paintCartouche, paintMarks, paintTrigger } from './paint-marks.ts'
import { paintReveal } from './paint-reveal.ts'
import type { Pen } from './pen.ts'
import type { Pose } from './plan.ts'
import type { Stamp } from './stamps.ts'

/** What a painter works with: device pixels a CSS pixel, the width of letters, the keeper of drawings. */
export interface PaintTools {
  readonly ratio: number
  readonly measure: Measure
  readonly stamp: Stamp
}

/** The sheet: drawn once for a size. `ratio` is device pixels a CSS pixel. */
export function paintSheet(pen: Pen, frame: Frame, ratio: number): void {
  dip(frame.look)
  pen.setTransform(ratio, 0, 0, ratio, 0, 0)
  pen.clearRect(0, 0, frame.size.w, frame.size.h)
  paintGround(pen, frame)
}

/** The living layer: drawn again for every pose, upon a sheet or an empty texture. */
export function paintLife(pen: Pen, frame: Frame, pose: Pose, tools: PaintTools): void {
  const { ratio, stamp } = tools
  dip(frame.look)
  pen.setTransform(ratio, 0, 0, ratio, 0, 0)
  pen.save()
  const { sheet } = frame.ground
  pen.beginPath()
  pen.rect(sheet.x, sheet.y, sheet.w, sheet.h)
  pen.clip()
  const { cartouche, trigger, sizes } = frame
  const shown = 1 - risen(pose)
  if (cartouche !== null && shown > 0) {
    pen.globalAlpha = shown
    stamp(pen, 'cartouche', grow(cartouche.box, 2), on => paintCartouche(on, cartouche, sizes))
    pen.globalAlpha = 1
  }
  paintCables(pen, frame, pose, stamp)
  if (trigger !== null) {
    const box = around(trigger)
    stamp(pen, `trigger ${pose.trigger}`, box, on => paintTrigger(on, trigger, pose.trigger, sizes))
  }
  paintPlaques(pen, frame, pose, stamp)
  paintMarks(pen, frame, pose, stamp)
  paintReveal(pen, frame, pose, tools)
  pen.restore()
}

// The cartouche makes way for the large envelopes.
const risen = (pose: Pose): number => Math.min(1, 2 * Math.max(0, ...pose.open.values()))

function around({ at, reach, label }: TriggerMark): Box {
  const rings = grow(boxAround(at, reach * 2.2, reach * 2.2), 6)
  if (label === null) return rings
  const named = grow(label, 8)
  const [x, y] = [Math.min(rings.x, named.x), Math.min(rings.y, named.y)]
  const right = Math.max(rings.x + rings.w, named.x + named.w)
  return { x, y, w: right - x, h: Math.max(rings.y + rings.h, named.y + named.h) - y }
}
