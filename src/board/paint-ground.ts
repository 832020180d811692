// Draws what never moves: paper, sea, coast lines, land with its ruling, graticule, border, compass.
import type { Frame, Ground } from './frame.ts'
import type { Border, Compass, Graticule } from './furniture.ts'
import { type Box, grow, type Point, point } from './geometry.ts'
import { INK } from './ink.ts'
import type { Sizes } from './look.ts'
import { disc, type Pen, paint, strokePath, write } from './pen.ts'

export function paintGround(pen: Pen, frame: Frame): void {
  const { ground, sizes, size } = frame
  pen.fillStyle = INK.margin
  pen.fillRect(0, 0, size.w, size.h)
  pen.save()
  pen.beginPath()
  pen.rect(ground.sheet.x, ground.sheet.y, ground.sheet.w, ground.sheet.h)
  pen.clip()
  paintSea(pen, ground.sheet)
  const coast = coastPath(ground.land)
  paintCoastLines(pen, coast, ground, sizes)
  if (ground.compass !== null) paintRhumbs(pen, ground.compass.centre, ground.sheet)
  paintGraticule(pen, ground.graticule, ground.sheet)
  paintLand(pen, coast, ground, sizes)
  paintBorders(pen, ground)
  pen.restore()
  paintBorder(pen, ground.border)
  paintDegrees(pen, ground, sizes)
  if (ground.compass !== null) paintCompass(pen, ground.compass, sizes)
}

function paintSea(pen: Pen, sheet: Box): void {
  const wash = pen.createLinearGradient(0, sheet.y, 0, sheet.y + sheet.h)
  wash.addColorStop(0, INK.seaFar)
  wash.addColorStop(0.55, INK.sea)
  wash.addColorStop(1, INK.seaNear)
  pen.fillStyle = wash
  pen.fillRect(sheet.x, sheet.y, sheet.w, sheet.h)
}

// Corners are rounded through the middles of the segments, as a burin rounds them.
function coastPath(land: readonly Float32Array[]): Path2D {
  const path = new Path2D()
  for (const ring of land) {
    const n = ring.length / 2
    const x = (i: number) => ring[(i % n) * 2]!
    const y = (i: number) => ring[(i % n) * 2 + 1]!
    path.moveTo((x(0) + x(1)) / 2, (y(0) + y(1)) / 2)
    for (let i = 1; i <= n; i++) {
      path.quadraticCurveTo(x(i), y(i), (x(i) + x(i + 1)) / 2, (y(i) + y(i + 1)) / 2)
    }
    path.closePath()
  }
  return path
}

// Each line is the rim of a broad stroke: a ring of line colour, and the water's own colour within it.
function paintCoastLines(pen: Pen, coast: Path2D, ground: Ground, sizes: Sizes): void {
  pen.lineJoin = 'round'
  const lines = [...ground.coastLines].reverse()
  for (const [i, distance] of lines.entries()) {
    const near = (i + 1) / lines.length
    pen.strokeStyle = blend(INK.sea, INK.coastline, 0.22 + 0.5 * near * near)
    pen.lineWidth = distance * 2 + 0.75
    pen.stroke(coast)
    pen.strokeStyle = blend(INK.sea, INK.shoal, near)
    pen.lineWidth = distance * 2 - 0.75 * sizes.unit
    pen.stroke(coast)
  }
}

const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16)

/** A colour between two, each #rrggbb. */
export function blend(a: string, b: string, t: number): string {
  const mixed = [1, 3, 5].map(at => Math.round(channel(a, at) + (channel(b, at) - channel(a, at)) * t))
  return `rgb(${mixed.join(' ')})`
}

// Faint lines of bearing from the rose across the sea.
function paintRhumbs(pen: Pen, centre: Point, sheet: Box): void {
  const far = sheet.w + sheet.h
  pen.globalAlpha = 0.13
  for (let i = 0; i < 32; i++) {
    const angle = (i * Math.PI) / 16
    const end = point(centre.x + Math.cos(angle) * far, centre.y + Math.sin(angle) * far)
    strokePath(pen, [centre, end], INK.steel, i % 4 === 0 ? 0.8 : 0.5)
  }
  pen.globalAlpha = 1
}

function paintGraticule(pen: Pen, graticule: Graticule, sheet: Box): void {
  pen.globalAlpha = 0.8
  for (const { at } of graticule.meridians) {
    strokePath(pen, [point(at, sheet.y), point(at, sheet.y + sheet.h)], INK.grid, 0.7)
  }
  for (const { at } of graticule.parallels) {
    strokePath(pen, [point(sheet.x, at), point(sheet.x + sheet.w, at)], INK.grid, 0.7)
  }
  pen.globalAlpha = 1
}

function paintLand(pen: Pen, coast: Path2D, ground: Ground, sizes: Sizes): void {
  pen.fillStyle = INK.land
  pen.fill(coast, 'evenodd')
  pen.save()
  pen.clip(coast, 'evenodd')
  ruling(pen, ground.sheet, ground.hatch)
  shore(pen, coast, sizes)
  pen.restore()
  pen.strokeStyle = INK.ink
  pen.lineWidth = 0.95 * Math.sqrt(sizes.unit)
  pen.stroke(coast)
}

// Fine parallel lines over all land.
function ruling(pen: Pen, sheet: Box, gap: number): void {
  pen.beginPath()
  const step = gap * Math.SQRT2
  for (let x = sheet.x - sheet.h; x < sheet.x + sheet.w; x += step) {
    pen.moveTo(x, sheet.y + sheet.h)
    pen.lineTo(x + sheet.h, sheet.y)
  }
  pen.strokeStyle = INK.hatch
  pen.globalAlpha = 0.8
  pen.lineWidth = 0.7
  pen.stroke()
  pen.globalAlpha = 1
}

// A band within the coast, darker at the water's edge.
function shore(pen: Pen, coast: Path2D, sizes: Sizes): void {
  for (const [width, alpha] of [
    [15, 0.1],
    [9, 0.12],
    [4.5, 0.2],
  ] as const) {
    pen.strokeStyle = INK.shade
    pen.globalAlpha = alpha
    pen.lineWidth = width * sizes.unit
    pen.stroke(coast)
  }
  pen.globalAlpha = 1
}

function paintBorders(pen: Pen, ground: Ground): void {
  pen.setLineDash([1.5, 3.5])
  for (const border of ground.borders) {
    const path: Point[] = []
    for (let i = 0; i + 1 < border.length; i += 2) path.push(point(border[i]!, border[i + 1]!))
    strokePath(pen, path, INK.frontier, 0.9)
  }
  pen.setLineDash([])
}

// Two rules and between them the chequered band that counts the degrees.
function paintBorder(pen: Pen, border: Border): void {
  const { outer, inner } = border
  const band = inner.x - outer.x
  pen.fillStyle = INK.paper
  pen.beginPath()
  pen.rect(outer.x, outer.y, outer.w, outer.h)
  pen.rect(inner.x, inner.y, inner.w, inner.h)
  pen.fill('evenodd')
  pen.fillStyle = INK.ink
  const thick = Math.max(2, band * 0.62)
  const off = (band - thick) / 2
  for (const [from, to] of border.across) {
    pen.fillRect(from, outer.y + off, to - from, thick)
    pen.fillRect(from, inner.y + inner.h + off, to - from, thick)
  }
  for (const [from, to] of border.down) {
    pen.fillRect(outer.x + off, from, thick, to - from)
    pen.fillRect(inner.x + inner.w + off, from, thick, to - from)
  }
  pen.beginPath()
  pen.rect(outer.x + 0.5, outer.y + 0.5, outer.w - 1, outer.h - 1)
  paint(pen, null, INK.ink, 1)
  const rules = band < 5 ? [0] : [0, 3]
  for (const rule of rules) {
    const b = grow(inner, -rule)
    pen.beginPath()
    pen.rect(b.x + 0.5, b.y + 0.5, b.w - 1, b.h - 1)
    paint(pen, null, INK.ink, rule === 0 ? 1.2 : 0.5)
  }
}

function paintDegrees(pen: Pen, ground: Ground, sizes: Sizes): void {
  if (sizes.small) return
  const { sheet, graticule } = ground
  const inset = 6 + sizes.degree.size * 0.6
  const ink = { colour: INK.faint, halo: INK.paper, haloWidth: 2.5 } as const
  pen.globalAlpha = 0.85
  for (const { at, degree } of graticule.meridians) {
    if (at < sheet.x + 60 || at > sheet.x + sheet.w - 60) continue
    write(pen, `${Math.abs(degree)}°`, at, sheet.y + inset, sizes.degree, { ...ink, align: 'center' })
  }
  for (const { at, degree } of graticule.parallels) {
    if (at < sheet.y + 40 || at > sheet.y + sheet.h - 30) continue
    write(pen, `${Math.abs(degree)}°`, sheet.x + 8, at, sizes.degree, { ...ink, align: 'left' })
  }
  pen.globalAlpha = 1
}

function paintCompass(pen: Pen, compass: Compass, sizes: Sizes): void {
  const { centre, radius } = compass
  disc(pen, centre, radius * 1.02, `${INK.paper}99`, null)
  disc(pen, centre, radius, null, INK.ink, 0.9)
  disc(pen, centre, radius * 0.93, null, INK.ink, 0.45)
  disc(pen, centre, radius * 0.66, null, INK.steel, 0.7)
  for (let i = 0; i < 72; i++) {
    const angle = (i * Math.PI) / 36
    const from = radius * (i % 18 === 0 ? 0.8 : i % 6 === 0 ? 0.84 : 0.89)
    tick(pen, centre, angle, from, radius * 0.93)
  }
  for (let i = 0; i < 8; i++) star(pen, centre, (i * Math.PI) / 4 + Math.PI / 8, radius * 0.42, radius * 0.1)
  for (let i = 0; i < 4; i++) star(pen, centre, (i * Math.PI) / 2 + Math.PI / 4, radius * 0.62, radius * 0.13)
  for (let i = 0; i < 4; i++) star(pen, centre, (i * Math.PI) / 2, radius * 0.88, radius * 0.16)
  disc(pen, centre, radius * 0.05, INK.paper, INK.ink, 0.8)
  fleuron(pen, point(centre.x, centre.y - radius - 3 * sizes.unit), 8.5 * sizes.unit)
}

function tick(pen: Pen, c: Point, angle: number, from: number, to: number): void {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const ends = [point(c.x + cos * from, c.y + sin * from), point(c.x + cos * to, c.y + sin * to)]
  strokePath(pen, ends, INK.ink, 0.6)
}

// One ray: a dark half and a light one.
function star(pen: Pen, c: Point, angle: number, length: number, width: number): void {
  const tip = point(c.x + Math.cos(angle) * length, c.y + Math.sin(angle) * length)
  for (const side of [-1, 1] as const) {
    const at = angle + (side * Math.PI) / 4
    pen.beginPath()
    pen.moveTo(c.x, c.y)
    pen.lineTo(c.x + Math.cos(at) * width, c.y + Math.sin(at) * width)
    pen.lineTo(tip.x, tip.y)
    pen.closePath()
    paint(pen, side === -1 ? INK.steel : INK.paper, INK.ink, 0.55)
  }
}

// The north point wears a small spearhead rather than a letter, which would belong to one language.
function fleuron(pen: Pen, at: Point, size: number): void {
  pen.beginPath()
  pen.moveTo(at.x, at.y - size * 1.7)
  pen.quadraticCurveTo(at.x + size * 0.25, at.y - size * 0.9, at.x + size * 0.62, at.y - size * 0.45)
  pen.quadraticCurveTo(at.x + size * 0.3, at.y - size * 0.35, at.x, at.y)
  pen.quadraticCurveTo(at.x - size * 0.3, at.y - size * 0.35, at.x - size * 0.62, at.y - size * 0.45)
  pen.quadraticCurveTo(at.x - size * 0.25, at.y - size * 0.9, at.x, at.y - size * 1.7)
  pen.closePath()
  paint(pen, INK.ink, null)
}
