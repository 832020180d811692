// Draws what only a reveal shows: both envelopes, risen and open with their cards, and the causes that
// set out from them to the cables. Nothing here stands on the board at rest.
import { pointAt } from './cable.ts'
import type { CableFrame, Frame } from './frame.ts'
import { type Box, boxAround, clamp, grow, mix, overlap, type Point, point } from './geometry.ts'
import { INK } from './ink.ts'
import type { BoardCause } from './input.ts'
import type { Measure, Sizes, Type } from './look.ts'
import type { EnvelopeMark } from './marks.ts'
import { card, disc, type Pen, paint, sideMark, turned, write } from './pen.ts'
import type { Pose } from './plan.ts'
import type { Stamp } from './stamps.ts'

export function paintReveal(pen: Pen, frame: Frame, pose: Pose, tools: Tools): void {
  const { measure, stamp } = tools
  for (const envelope of frame.envelopes) {
    const open = pose.open.get(envelope.side)
    if (open === undefined || open <= 0) continue
    const side = frame.capitals.findIndex(c => c.id === envelope.side) === leftmost(frame) ? -1 : 1
    const place = restingPlace(frame, side)
    const box = { x: place.x - 20, y: place.y - place.h, w: place.w + 40, h: place.h * 2 + 20 }
    const draw = (on: Pen) => paintLarge(on, frame, envelope, open, side, measure)
    if (open === 1) stamp(pen, `open ${envelope.side}`, box, draw)
    else draw(pen)
  }
  for (const [number, t] of pose.causes) {
    const cause = frame.causes[Number(number)]
    if (cause !== undefined) paintCause(pen, frame, cause, t, number, tools)
  }
}

type Tools = { readonly measure: Measure; readonly stamp: Stamp }

const leftmost = (frame: Frame): number => (frame.capitals[0].at.x <= frame.capitals[1].at.x ? 0 : 1)

// Where the large envelopes lie: in the lower corners, so that every cable stays in sight.
function restingPlace(frame: Frame, side: -1 | 1): Box {
  const { sheet } = frame.ground
  const w = frame.sizes.small ? sheet.w * 0.29 : Math.min(250 * frame.sizes.unit, sheet.w * 0.42)
  const h = w * 0.5
  const gap = (frame.sizes.small ? 5 : 16) * frame.sizes.unit
  const x = side === -1 ? sheet.x + gap + w / 2 : sheet.x + sheet.w - gap - w / 2
  return boxAround(point(x, sheet.y + sheet.h - gap - h / 2), w, h)
}

function paintLarge(
  pen: Pen,
  frame: Frame,
  envelope: EnvelopeMark,
  open: number,
  side: -1 | 1,
  measure: Measure,
): void {
  const to = restingPlace(frame, side)
  const rise = clamp(open * 2, 0, 1)
  const lift = clamp(open * 2 - 1, 0, 1)
  const from = envelope.box
  const box: Box = {
    x: mix(from.x, to.x, rise),
    y: mix(from.y, to.y, rise),
    w: mix(from.w, to.w, rise),
    h: mix(from.h, to.h, rise),
  }
  turned(pen, point(box.x + box.w / 2, box.y + box.h / 2), side * 0.035 * rise, () => {
    flap(pen, box, lift)
    if (lift > 0) letter(pen, box, lift, envelope, frame.sizes, measure)
    pocket(pen, box)
    const seal = point(box.x + box.w / 2, box.y + box.h * (0.55 + 0.2 * lift))
    disc(pen, seal, box.h * 0.13, INK[envelope.tone], INK.paper, 1.4)
    sideMark(pen, seal, box.h * 0.06, envelope.mark, INK.paper)
  })
}

// The flap turns up as the envelope opens; behind it the pocket's back.
function flap(pen: Pen, b: Box, lift: number): void {
  card(pen, b, 2, INK.land, INK.ink, 1.1)
  pen.beginPath()
  pen.moveTo(b.x, b.y)
  pen.lineTo(b.x + b.w / 2, b.y + b.h * mix(0.6, -0.72, lift))
  pen.lineTo(b.x + b.w, b.y)
  pen.closePath()
  paint(pen, lift < 0.5 ? INK.paper : INK.land, INK.ink, 1.1)
}

function pocket(pen: Pen, b: Box): void {
  pen.beginPath()
  pen.moveTo(b.x, b.y)
  pen.lineTo(b.x + b.w / 2, b.y + b.h * 0.62)
  pen.lineTo(b.x + b.w, b.y)
  pen.lineTo(b.x + b.w, b.y + b.h)
  pen.lineTo(b.x, b.y + b.h)
  pen.closePath()
  paint(pen, INK.paper, INK.ink, 1.1)
}

function letter(pen: Pen, b: Box, lift: number, e: EnvelopeMark, sizes: Sizes, measure: Measure): void {
  const w = b.w * 0.84
  const h = b.h * 1.05
  const sheet = { x: b.x + (b.w - w) / 2, y: b.y + b.h * mix(0.1, -0.54, lift), w, h }
  card(pen, sheet, 2, INK.card, INK.rule, 1)
  const pad = (sizes.small ? 6 : 12) * sizes.unit
  const heading: Type = sizes.small
    ? { ...sizes.state, size: 8, spacing: 0 }
    : { ...sizes.state, size: sizes.state.size * 1.08 }
  write(pen, e.heading, sheet.x + pad, sheet.y + pad + heading.size * 0.4, heading, { colour: INK[e.tone] })
  if (sizes.small) return // no room for more than who and which stance
  const body: Type = { family: 'serif', size: 15 * sizes.unit, weight: 600 }
  const lines = wrapped(e.text, w - pad * 2, 3, t => measure(t, body))
  for (const [i, text] of lines.entries()) {
    const y = sheet.y + pad + heading.size * 1.3 + body.size * (0.7 + i * 1.22)
    write(pen, text, sheet.x + pad, y, body, { colour: INK.ink })
  }
}

/** Lines no wider than the room, at most so many; the last is cut with an ellipsis. */
function wrapped(text: string, room: number, most: number, width: (t: string) => number): string[] {
  const words = /\s/u.test(text) ? text.split(/\s+/u).map(w => `${w} `) : [...text]
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    if (line !== '' && width((line + word).trimEnd()) > room) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += word
  }
  if (line !== '') lines.push(line.trimEnd())
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), `${lines[most - 1]}…`]
}

function paintCause(
  pen: Pen,
  frame: Frame,
  cause: BoardCause,
  t: number,
  number: string,
  { measure, stamp }: Tools,
): void {
  const cable = frame.cables.find(c => c.lie.id === cause.cable)
  if (cable === undefined) return
  const type: Type = { ...frame.sizes.plaque, size: frame.sizes.plaque.size * 1.05 }
  const text = `${signed(cause.change)}  ${cause.text}`
  const w = measure(text, type) + 20
  const h = type.size * 2
  const start = point(frame.ground.sheet.x + frame.ground.sheet.w / 2, restingPlace(frame, 1).y - 20)
  const end = landing(frame, cable, w, h)
  const flown = clamp(t / 0.6, 0, 1)
  const at = point(mix(start.x, end.x, flown), mix(start.y, end.y, flown))
  trail(pen, start, at)
  const colour = cause.change < 0 ? INK.rust : INK.celadon
  pen.globalAlpha = clamp((1 - t) * 6, 0, 1)
  const box = boxAround(at, w, h)
  stamp(pen, `cause ${number}`, grow(box, 2), on => {
    card(on, box, 3, colour, INK.paper, 1)
    write(on, text, at.x, at.y + 0.5, type, { colour: INK.card, align: 'center' })
  })
  pen.globalAlpha = 1
}

const signed = (tenths: number): string =>
  `${tenths < 0 ? '\u2212' : '+'}${(Math.abs(tenths) / 10).toFixed(1)}`

/** Where a cause comes to rest: on its cable's flank, within the sheet, over no plaque and no capital's name. */
function landing(frame: Frame, cable: CableFrame, w: number, h: number): Point {
  const { sheet } = frame.ground
  const taken = [
    ...frame.cables.flatMap(one => one.plaque?.box ?? []),
    ...frame.capitals.map(one => one.label),
    ...([-1, 1] as const).map(side => grow(restingPlace(frame, side), 4)),
  ]
  const kept = (p: Point): Point =>
    point(
      clamp(p.x, sheet.x + w / 2 + 4, sheet.x + sheet.w - w / 2 - 4),
      clamp(p.y, sheet.y + h / 2 + 4, sheet.y + sheet.h - h / 2 - 4),
    )
  let best = kept(pointAt(cable.lie, cable.value, 0.5))
  let least = Infinity
  for (const [i, along] of [0.5, 0.42, 0.58, 0.34, 0.66].entries()) {
    for (const [j, away] of [-0.9, 0.9, -1.8, 1.8, -2.7, 2.7].entries()) {
      const on = pointAt(cable.lie, cable.value, along)
      const at = kept(point(on.x, on.y + away * h))
      const hidden = taken.reduce((sum, box) => sum + overlap(boxAround(at, w, h), grow(box, 2)), 0)
      const cost = hidden * 10 + i * 3 + j * 4
      if (cost < least) [least, best] = [cost, at]
    }
  }
  return best
}

function trail(pen: Pen, from: Point, to: Point): void {
  pen.setLineDash([2, 4])
  pen.beginPath()
  pen.moveTo(from.x, from.y)
  pen.lineTo(to.x, to.y)
  paint(pen, null, INK.faint, 1)
  pen.setLineDash([])
}
