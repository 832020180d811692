// A whole board on two canvases: what never moves, and what answers to the match.
import type { Frame } from './frame.ts'
import { dip } from './ink.ts'
import type { Measure } from './look.ts'
import { paintCables, paintPlaques } from './paint-cables.ts'
import { paintGround } from './paint-ground.ts'
import { paintCartouche, paintMarks, paintTrigger } from './paint-marks.ts'
import { paintReveal } from './paint-reveal.ts'
import type { Pen } from './pen.ts'
import type { Pose } from './plan.ts'

/** The sheet: drawn once for a size. `ratio` is device pixels a CSS pixel. */
export function paintSheet(pen: Pen, frame: Frame, ratio: number): void {
  dip(frame.look)
  pen.setTransform(ratio, 0, 0, ratio, 0, 0)
  pen.clearRect(0, 0, frame.size.w, frame.size.h)
  paintGround(pen, frame)
}

/** The living layer: drawn again for every pose. */
export function paintLife(pen: Pen, frame: Frame, pose: Pose, ratio: number, measure: Measure): void {
  dip(frame.look)
  pen.setTransform(ratio, 0, 0, ratio, 0, 0)
  pen.clearRect(0, 0, frame.size.w, frame.size.h)
  pen.save()
  const { sheet } = frame.ground
  pen.beginPath()
  pen.rect(sheet.x, sheet.y, sheet.w, sheet.h)
  pen.clip()
  if (frame.cartouche !== null) paintCartouche(pen, frame.cartouche, 1 - risen(pose), frame.sizes)
  paintCables(pen, frame, pose)
  if (frame.trigger !== null) paintTrigger(pen, frame.trigger, pose.trigger, frame.sizes)
  paintPlaques(pen, frame, pose)
  paintMarks(pen, frame, pose)
  paintReveal(pen, frame, pose, measure)
  pen.restore()
}

// The cartouche makes way for the large envelopes.
const risen = (pose: Pose): number => Math.min(1, 2 * Math.max(0, ...pose.open.values()))
