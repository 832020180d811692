// The engraver's few strokes on a canvas: paths, boxes, letters, side marks. No knowledge of frames.
import type { Box, Point } from './geometry.ts'
import type { SideMark } from './input.ts'
import { fontOf, isWide, type Measure, type Type } from './look.ts'

export type Pen = CanvasRenderingContext2D

/** The browser's own measure. */
export const measureWith =
  (pen: Pen): Measure =>
  (text, type) => {
    pen.font = fontFor(text, type)
    return pen.measureText(text).width + [...text].length * (type.spacing ?? 0)
  }

/** East Asian letters have no slant of their own, and a made one hurts them. */
const fontFor = (text: string, type: Type): string =>
  fontOf(type.italic === true && isWide(text) ? { ...type, italic: false } : type)

function line(pen: Pen, path: readonly Point[]): void {
  pen.beginPath()
  for (const [i, p] of path.entries()) {
    if (i === 0) pen.moveTo(p.x, p.y)
    else pen.lineTo(p.x, p.y)
  }
}

export function strokePath(pen: Pen, path: readonly Point[], colour: string, width: number): void {
  line(pen, path)
  pen.strokeStyle = colour
  pen.lineWidth = width
  pen.stroke()
}

export function disc(
  pen: Pen,
  c: Point,
  r: number,
  fill: string | null,
  stroke: string | null,
  width = 1,
): void {
  pen.beginPath()
  pen.arc(c.x, c.y, Math.max(0, r), 0, Math.PI * 2)
  paint(pen, fill, stroke, width)
}

export function paint(pen: Pen, fill: string | null, stroke: string | null, width = 1): void {
  if (fill !== null) {
    pen.fillStyle = fill
    pen.fill()
  }
  if (stroke !== null) {
    pen.strokeStyle = stroke
    pen.lineWidth = width
    pen.stroke()
  }
}

export function card(
  pen: Pen,
  b: Box,
  r: number,
  fill: string | null,
  stroke: string | null,
  width = 1,
): void {
  pen.beginPath()
  pen.roundRect(b.x, b.y, b.w, b.h, r)
  paint(pen, fill, stroke, width)
}

export interface Ink {
  readonly colour: string
  readonly align?: CanvasTextAlign
  readonly halo?: string
  readonly haloWidth?: number
}

/** Letters with their middle at y. */
export function write(pen: Pen, text: string, x: number, y: number, type: Type, ink: Ink): void {
  pen.font = fontFor(text, type)
  pen.textAlign = ink.align ?? 'left'
  pen.textBaseline = 'middle'
  if ('letterSpacing' in pen) pen.letterSpacing = `${type.spacing ?? 0}px`
  if (ink.halo !== undefined) {
    pen.strokeStyle = ink.halo
    pen.lineWidth = ink.haloWidth ?? 3
    pen.lineJoin = 'round'
    pen.strokeText(text, x, y)
  }
  pen.fillStyle = ink.colour
  pen.fillText(text, x, y)
  if ('letterSpacing' in pen) pen.letterSpacing = '0px'
}

/** A side's mark: diamond or square, of about radius r. */
export function sideMark(pen: Pen, c: Point, r: number, mark: SideMark, colour: string): void {
  pen.beginPath()
  if (mark === 'square') pen.rect(c.x - r * 0.82, c.y - r * 0.82, r * 1.64, r * 1.64)
  else {
    pen.moveTo(c.x, c.y - r * 1.1)
    pen.lineTo(c.x + r * 1.1, c.y)
    pen.lineTo(c.x, c.y + r * 1.1)
    pen.lineTo(c.x - r * 1.1, c.y)
    pen.closePath()
  }
  paint(pen, colour, null)
}

/** A small filled triangle for a change. */
export function arrow(pen: Pen, x: number, y: number, size: number, up: boolean, colour: string): void {
  const h = size * 0.42 * (up ? -1 : 1)
  pen.beginPath()
  pen.moveTo(x, y - h)
  pen.lineTo(x + size, y - h)
  pen.lineTo(x + size / 2, y + h)
  pen.closePath()
  paint(pen, colour, null)
}

/** Runs a drawing about a centre, turned. */
export function turned(pen: Pen, c: Point, angle: number, draw: () => void): void {
  pen.save()
  pen.translate(c.x, c.y)
  pen.rotate(angle)
  pen.translate(-c.x, -c.y)
  draw()
  pen.restore()
}
