// Draws the cables as ropes: casing, body, lay, threads, curls, ships and lights, snags, plaques.
import { type CableLie, type CableShape, type Path, shapeAt, type Traffic } from './cable.ts'
import type { CableFrame, Frame } from './frame.ts'
import { type Box, grow, type Point, point } from './geometry.ts'
import { INK } from './ink.ts'
import type { Plaque } from './labels.ts'
import type { Sizes } from './look.ts'
import { type SnagMark, snagPoint } from './marks.ts'
import { blend } from './paint-ground.ts'
import { arrow, card, disc, type Pen, paint, strokePath, turned, write } from './pen.ts'
import type { Pose } from './plan.ts'
import type { Stamp } from './stamps.ts'

export function paintCables(pen: Pen, frame: Frame, pose: Pose, stamp: Stamp): void {
  for (const cable of [...frame.cables].reverse()) {
    const { lie } = cable
    const value = pose.cables.get(lie.id) ?? cable.value
    const shape = value === cable.value ? cable.shape : shapeAt(lie, value)
    stamp(pen, `cable ${lie.id} ${value}`, reachOf(shape, lie.unit), on => {
      on.lineJoin = 'round'
      paintCable(on, lie, shape)
      for (const snag of frame.snags) if (snag.cable === lie.id) paintSnagOf(on, snag, lie, value, shape)
    })
  }
}

// The box around everything that is drawn of a cable.
function reachOf(shape: CableShape, unit: number): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const path of [...shape.parts, ...shape.hairs, ...shape.curls]) {
    for (const { x, y } of path) {
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
  }
  return grow({ x: left, y: top, w: right - left, h: bottom - top }, 26 * unit)
}

function paintSnagOf(pen: Pen, snag: SnagMark, lie: CableLie, value: number, shape: CableShape): void {
  const at = snagPoint(snag, lie, value)
  const slope = Math.atan2(lie.b.y - lie.a.y, lie.b.x - lie.a.x) + (0.5 - snag.t) * (lie.bow / lie.chord) * -8
  paintSnag(pen, at, slope, shape, lie)
}

/** A plaque counts along while its cable moves, and says what changed once it has come to rest. */
export function paintPlaques(pen: Pen, frame: Frame, pose: Pose, stamp: Stamp): void {
  for (const cable of frame.cables) {
    if (cable.plaque === null) continue
    const value = pose.cables.get(cable.lie.id) ?? cable.value
    const moving = value !== cable.value
    const plaque: Plaque = moving
      ? { ...cable.plaque, figure: String(Math.round(value / 10)), turn: 'none' }
      : cable.plaque
    leader(pen, cable, plaque, frame.sizes)
    const key = `plaque ${plaque.id} ${plaque.figure} ${moving}`
    stamp(pen, key, grow(plaque.box, 2), on => paintPlaque(on, plaque, frame.sizes))
  }
}

function paintCable(pen: Pen, lie: CableLie, shape: CableShape): void {
  const colour = INK[lie.tone]
  const dark = blend(colour, INK.ink, 0.45)
  pen.lineCap = shape.gap > 0 ? 'butt' : 'round'
  for (const path of shape.parts) strokePath(pen, path, `${INK.paper}d0`, shape.thickness + 4.5 * lie.unit)
  pen.lineCap = 'round'
  for (const path of [...shape.hairs, ...shape.curls]) strokePath(pen, path, `${INK.paper}aa`, 2.6 * lie.unit)
  for (const path of shape.hairs) strokePath(pen, path, colour, 0.9 * lie.unit)
  for (const path of shape.curls) strokePath(pen, path, dark, 1.05 * lie.unit)
  if (shape.core !== null) {
    strokePath(pen, shape.core, `${INK.paper}cc`, 3.4 * lie.unit)
    strokePath(pen, shape.core, colour, 1.3 * lie.unit)
  }
  pen.lineCap = shape.gap > 0 ? 'butt' : 'round'
  for (const path of shape.parts) {
    if (lie.kind === 'strand') braid(pen, path, shape.thickness, colour, dark, lie.unit)
    else rope(pen, path, shape.thickness, colour, dark, lie.unit)
  }
  for (const t of shape.traffic) {
    if (lie.ships) ship(pen, t, shape.thickness, lie.unit)
    else light(pen, t.at, shape.thickness, colour)
  }
}

// A laid rope: dark rims, the body, and slanting strands across it.
function rope(pen: Pen, path: Path, width: number, colour: string, dark: string, unit: number): void {
  strokePath(pen, path, dark, width)
  strokePath(pen, path, colour, Math.max(0.8, width - 1.3 * unit))
  if (width < 2.6 * unit) return
  const light = blend(colour, INK.paper, 0.5)
  pen.beginPath()
  along(path, 4.2 * unit, (p, angle) => {
    const reach = (width - 1.2 * unit) / 2
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const lean = reach * 0.75
    pen.moveTo(p.x - cos * lean - sin * reach, p.y - sin * lean + cos * reach)
    pen.lineTo(p.x + cos * lean + sin * reach, p.y + sin * lean - cos * reach)
  })
  paint(pen, null, light, 0.85 * unit)
}

// Two yarns wound about each other.
function braid(pen: Pen, path: Path, width: number, colour: string, dark: string, unit: number): void {
  const yarn = Math.max(0.9, width * 0.36)
  const reach = Math.max(0.4, (width - yarn) / 2)
  const wave = (3 + width * 1.1) * 0.9
  strokePath(pen, path, `${colour}55`, Math.max(1, width - 0.6))
  for (const side of [0, Math.PI] as const) {
    const points: Point[] = []
    along(path, 1.4 * unit, (p, angle, run) => {
      const off = Math.sin((run / wave) * Math.PI + side) * reach
      points.push(point(p.x - Math.sin(angle) * off, p.y + Math.cos(angle) * off))
    })
    strokePath(pen, points, side === 0 ? colour : dark, yarn)
  }
}

// Walks a path at equal steps, with the heading and the length run so far.
function along(path: Path, step: number, visit: (p: Point, angle: number, run: number) => void): void {
  let run = 0
  let next = step / 2
  for (let i = 1; i < path.length; i++) {
    const [a, b] = [path[i - 1]!, path[i]!]
    const length = Math.hypot(b.x - a.x, b.y - a.y)
    const angle = Math.atan2(b.y - a.y, b.x - a.x)
    while (next <= run + length && length > 0) {
      const t = (next - run) / length
      visit(point(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t), angle, next)
      next += step
    }
    run += length
  }
}

// A coaster under sail, small and in one ink, upright on the line.
function ship(pen: Pen, t: Traffic, thickness: number, unit: number): void {
  const s = 1.15 * unit
  const base = point(t.at.x, t.at.y - thickness / 2 - 0.6 * unit)
  turned(pen, base, t.slope * 0.6, () => {
    const flip = t.flip ? -1 : 1
    const at = (x: number, y: number): [number, number] => [base.x + x * s * flip, base.y + y * s]
    pen.beginPath()
    pen.moveTo(...at(-7.5, -3.4))
    pen.lineTo(...at(7.5, -3.8))
    pen.lineTo(...at(5, 0.4))
    pen.lineTo(...at(-5.6, 0.4))
    pen.closePath()
    paint(pen, INK.ink, INK.paper, 0.9)
    pen.beginPath()
    pen.moveTo(...at(-0.4, -4.4))
    pen.lineTo(...at(-0.4, -13))
    pen.quadraticCurveTo(...at(5, -9.5), ...at(5.6, -4.8))
    pen.closePath()
    paint(pen, INK.ink, INK.paper, 0.7)
    pen.beginPath()
    pen.moveTo(...at(-1.6, -4.6))
    pen.lineTo(...at(-1.6, -10.4))
    pen.lineTo(...at(-5.4, -4.8))
    pen.closePath()
    paint(pen, INK.steel, INK.paper, 0.7)
  })
}

function light(pen: Pen, at: Point, thickness: number, colour: string): void {
  disc(pen, at, thickness * 0.36 + 1.1, INK.card, colour, 1)
}

// A seizing of tarred twine about the cable, crossed, with its ends left loose: a quarrel that weighs on it.
function paintSnag(pen: Pen, at: Point, slope: number, shape: CableShape, lie: CableLie): void {
  const u = lie.unit
  const r = shape.thickness * 0.5 + 2.4 * u
  pen.lineCap = 'round'
  turned(pen, at, slope, () => {
    pen.beginPath()
    for (const x of [-5.4, -2.7, 0, 2.7, 5.4]) {
      pen.moveTo(at.x + x * u - 1.1 * u, at.y + r)
      pen.lineTo(at.x + x * u + 1.1 * u, at.y - r)
    }
    pen.moveTo(at.x - 6 * u, at.y - r * 0.55)
    pen.lineTo(at.x + 6 * u, at.y + r * 0.55)
    pen.moveTo(at.x - 4 * u, at.y + r)
    pen.quadraticCurveTo(at.x - 6 * u, at.y + r + 4 * u, at.x - 9 * u, at.y + r + 4.5 * u)
    pen.moveTo(at.x + 5 * u, at.y + r)
    pen.quadraticCurveTo(at.x + 6 * u, at.y + r + 4 * u, at.x + 4 * u, at.y + r + 7 * u)
    paint(pen, null, INK.paper, 4.2 * u)
    paint(pen, null, INK.rust, 1.7 * u)
  })
}

function paintPlaque(pen: Pen, plaque: Plaque, sizes: Sizes): void {
  const { box } = plaque
  const middle = box.y + box.h / 2
  const colour = INK[plaque.tone]
  card(pen, box, 3, INK.card, colour, 1.1)
  const y = middle + 0.5
  write(pen, plaque.label, box.x + 7 * sizes.unit, y, sizes.plaque, { colour: INK.ink })
  write(pen, plaque.figure, box.x + plaque.figureX, y, sizes.figure, { colour: INK.ink })
  if (plaque.turn === 'none') return
  const change = plaque.turn === 'down' ? INK.rust : INK.celadon
  arrow(pen, box.x + plaque.turnX, y - 0.5, sizes.figure.size * 0.58, plaque.turn === 'up', change)
  write(pen, plaque.change, box.x + plaque.changeX, y, sizes.figure, { colour: change })
}

// A hairline joins a plaque to its cable where it had to lie apart from it.
function leader(pen: Pen, cable: CableFrame, plaque: Plaque, sizes: Sizes): void {
  const { box } = plaque
  let best: Point | null = null
  let least = Infinity
  const middle = point(box.x + box.w / 2, box.y + box.h / 2)
  for (const path of cable.shape.parts) {
    for (const p of path) {
      const d = Math.hypot(p.x - middle.x, p.y - middle.y)
      if (d < least) [least, best] = [d, p]
    }
  }
  if (best === null || least < box.h * 1.45) return
  const from = point(Math.max(box.x + 8, Math.min(best.x, box.x + box.w - 8)), middle.y)
  strokePath(pen, [from, best], INK[plaque.tone], 0.9 * sizes.unit)
  disc(pen, best, 2 * sizes.unit, INK.card, INK[plaque.tone], 1)
}
