// Draws capitals, cartouche, medallions, trigger, slips and small envelopes; the pose may move them.
import type { Frame } from './frame.ts'
import type { Cartouche } from './furniture.ts'
import { type Box, centreOf, grow, mix, type Point, point } from './geometry.ts'
import { INK } from './ink.ts'
import type { Capital } from './labels.ts'
import type { Sizes } from './look.ts'
import type { EnvelopeMark, SlipMark, TriggerMark } from './marks.ts'
import { card, disc, type Pen, paint, sideMark, strokePath, turned, write } from './pen.ts'
import type { Pose } from './plan.ts'
import type { Stamp } from './stamps.ts'
import { type Medallion, tiltAt } from './states.ts'

export function paintCartouche(pen: Pen, cartouche: Cartouche, sizes: Sizes): void {
  const { box } = cartouche
  const u = sizes.unit
  const centre = box.x + box.w / 2
  card(pen, box, 0, INK.paper, INK.ink, 1.1)
  card(pen, grow(box, -3.5 * u), 0, null, INK.faint, 0.6)
  card(pen, grow(box, -5.5 * u), 0, null, INK.faint, 0.6)
  const say = (text: string, y: number, type: Sizes['title'], colour: string) =>
    write(pen, text, centre, box.y + y * u, type, { colour, align: 'center' })
  say(cartouche.title, 29, sizes.title, INK.ink)
  say(cartouche.subtitle, 52, sizes.subtitle, INK.ink)
  swelledRule(pen, point(centre, box.y + 68 * u), box.w * 0.3)
  say(cartouche.line1, 82, sizes.line, INK.faint)
  say(cartouche.line2, 98, sizes.line, INK.faint)
}

// The printer's rule that swells towards its middle.
function swelledRule(pen: Pen, c: Point, reach: number): void {
  pen.beginPath()
  pen.moveTo(c.x - reach, c.y)
  pen.quadraticCurveTo(c.x, c.y - 2.4, c.x + reach, c.y)
  pen.quadraticCurveTo(c.x, c.y + 2.4, c.x - reach, c.y)
  paint(pen, INK.gold, null)
}

function paintCapital(pen: Pen, capital: Capital, sizes: Sizes): void {
  const { at, radius } = capital
  const colour = INK[capital.tone]
  disc(pen, at, radius + 1.5, INK.paper, INK.ink, 1.1)
  disc(pen, at, radius - 1.6 * sizes.unit, INK.card, colour, 2.2 * sizes.unit)
  sideMark(pen, at, radius * 0.42, capital.mark, colour)
  const { label } = capital
  const x = label.x + label.w / 2 + (sizes.capital.spacing ?? 0) / 2
  write(pen, capital.name, x, label.y + label.h / 2, sizes.capital, {
    colour: INK.ink,
    align: 'center',
    halo: INK.paper,
    haloWidth: 4,
  })
}

function paintMedallion(pen: Pen, medallion: Medallion, lean: number, sizes: Sizes): void {
  const { at, radius: r } = medallion
  turned(pen, at, tiltAt(medallion, lean), () => {
    disc(pen, at, r, INK.paper, INK.ink, 1.1)
    disc(pen, at, r * 0.84, null, INK.faint, 0.6)
    rim(pen, at, r)
    dots(pen, at, r, medallion.weight)
    const y = at.y + r + sizes.state.size * 0.85
    write(pen, medallion.name.toUpperCase(), at.x, y, sizes.state, {
      colour: INK.ink,
      align: 'center',
      halo: INK.paper,
      haloWidth: 3,
    })
    if (medallion.note === '') return
    write(pen, medallion.note, at.x, y + sizes.note.size * 1.15, sizes.note, {
      colour: INK.faint,
      align: 'center',
      halo: INK.paper,
      haloWidth: 3,
    })
  })
  needle(pen, point(at.x, at.y + r * 0.16), r * 0.5, medallion.towards, lean)
}

// A coin's milled edge.
function rim(pen: Pen, c: Point, r: number): void {
  pen.beginPath()
  for (let i = 0; i < 40; i++) {
    const a = (i * Math.PI) / 20
    pen.moveTo(c.x + Math.cos(a) * r * 0.86, c.y + Math.sin(a) * r * 0.86)
    pen.lineTo(c.x + Math.cos(a) * r * 0.98, c.y + Math.sin(a) * r * 0.98)
  }
  paint(pen, null, INK.faint, 0.5)
}

// How much the state matters now: five pips in the upper half.
function dots(pen: Pen, c: Point, r: number, weight: number): void {
  for (let i = 0; i < 5; i++) {
    const a = -Math.PI / 2 + (i - 2) * 0.5
    const p = point(c.x + Math.cos(a) * r * 0.6, c.y + Math.sin(a) * r * 0.6)
    disc(pen, p, r * 0.085, i < weight ? INK.ink : null, INK.ink, 0.8)
  }
}

// A needle towards the waters when it leans in, away when it turns away; a ring while it only watches.
function needle(pen: Pen, c: Point, reach: number, towards: number, lean: number): void {
  const strength = Math.abs(lean) / 100
  if (strength < 0.2) {
    disc(pen, c, reach * 0.32, null, INK.ink, 1.1)
    disc(pen, c, reach * 0.1, INK.ink, null)
    return
  }
  const angle = lean > 0 ? towards : towards + Math.PI
  const length = reach * (0.6 + 0.5 * strength)
  const width = reach * 0.26
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const tip = point(c.x + cos * length, c.y + sin * length)
  const tail = point(c.x - cos * length, c.y - sin * length)
  for (const [end, fill] of [
    [tip, lean > 0 ? INK.ink : INK.rust],
    [tail, INK.card],
  ] as const) {
    pen.beginPath()
    pen.moveTo(end.x, end.y)
    pen.lineTo(c.x - sin * width, c.y + cos * width)
    pen.lineTo(c.x + sin * width, c.y - cos * width)
    pen.closePath()
    paint(pen, fill, INK.ink, 0.7)
  }
}

export function paintTrigger(pen: Pen, trigger: TriggerMark, progress: number, sizes: Sizes): void {
  const { at, reach } = trigger
  for (let i = 0; i < 4; i++) {
    const grown = Math.min(1, Math.max(0, progress * 1.9 - i * 0.3))
    if (grown === 0) continue
    const r = reach * (0.28 + 0.24 * i) * grown
    pen.beginPath()
    pen.arc(at.x, at.y, r, Math.PI * 1.16, Math.PI * 1.84)
    pen.globalAlpha = (0.95 - i * 0.22) * grown
    paint(pen, null, INK.rust, (2.4 - i * 0.4) * sizes.unit)
  }
  pen.globalAlpha = 1
  disc(pen, at, 4.2 * sizes.unit, INK.rust, INK.paper, 1.4)
  if (trigger.label === null) return
  const c = centreOf(trigger.label)
  pen.globalAlpha = progress
  write(pen, trigger.title, c.x, c.y, sizes.subtitle, {
    colour: INK.rust,
    align: 'center',
    halo: INK.paper,
    haloWidth: 4,
  })
  pen.globalAlpha = 1
}

const SLIP_INK = { running: 'faint', due: 'gold', overdue: 'rust', broken: 'rust' } as const

function paintSlip(pen: Pen, slip: SlipMark, shown: number, sizes: Sizes): void {
  const { box } = slip
  const u = sizes.unit
  pen.save()
  pen.globalAlpha = shown
  pen.translate(0, (1 - shown) * -10)
  turned(pen, centreOf(box), slip.turn, () => {
    const colour = INK[SLIP_INK[slip.due]]
    const cut = slip.due === 'broken' ? box.x + box.w - 15 * u : null
    paper(pen, slip, cut, colour, u)
    const y = box.y + box.h / 2 + 0.5
    const x = box.x + (sizes.small ? 8 : 13) * u
    if (slip.mark !== null) {
      sideMark(pen, point(x, y), 4.2 * u, slip.mark, slip.mark === 'square' ? INK.indigo : INK.celadon)
    }
    if (slip.text !== '') write(pen, slip.text, box.x + 24 * u, y, sizes.slip, { colour: INK.ink })
  })
  pen.restore()
}

// A strip of paper; a broken promise is torn across.
function paper(pen: Pen, slip: SlipMark, cut: number | null, colour: string, u: number): void {
  const { x, y, w, h } = slip.box
  const strong = slip.due === 'running' ? 0.9 : 1.6
  if (cut === null) {
    card(pen, slip.box, 1, INK.card, colour, strong)
    if (slip.due !== 'running') {
      pen.fillStyle = colour
      pen.fillRect(x, y, 4 * u, h)
    }
    return
  }
  for (const half of [0, 1] as const) {
    const off = half === 0 ? 0 : 4 * u
    pen.beginPath()
    const far = half === 0 ? x : x + w
    pen.moveTo(far, y)
    for (let i = 0; i <= 4; i++) {
      const tooth = (i % 2 === 0 ? -2 : 2) * u
      pen.lineTo(cut + off + tooth, y + (h * i) / 4)
    }
    pen.lineTo(far, y + h)
    pen.closePath()
    paint(pen, INK.card, colour, 1.2)
  }
}

function paintEnvelope(pen: Pen, envelope: EnvelopeMark, laid: number, sizes: Sizes): void {
  const { box } = envelope
  const c = centreOf(box)
  if (envelope.state === 'empty') {
    pen.setLineDash([3, 3])
    card(pen, box, 2, null, INK.faint, 1)
    pen.setLineDash([])
    return
  }
  pen.save()
  pen.globalAlpha = laid
  pen.translate(c.x, c.y - (1 - laid) * 18)
  const s = mix(1.5, 1, laid)
  pen.scale(s, s)
  pen.translate(-c.x, -c.y)
  const { x, y, w, h } = box
  if (envelope.state === 'opened') openFlap(pen, envelope)
  card(pen, box, 1.5, INK.paper, INK.ink, 1)
  if (envelope.state === 'opened')
    strokePath(pen, [point(x, y + h), point(c.x, c.y), point(x + w, y + h)], INK.ink, 0.8)
  else {
    strokePath(pen, [point(x, y), point(c.x, y + h * 0.58), point(x + w, y)], INK.ink, 0.9)
    const seal = point(c.x, y + h * 0.56)
    disc(pen, seal, 6.2 * sizes.unit, INK[envelope.tone], INK.paper, 1)
    sideMark(pen, seal, 2.9 * sizes.unit, envelope.mark, INK.paper)
  }
  pen.restore()
}

function openFlap(pen: Pen, { box, tone }: EnvelopeMark): void {
  const { x, y, w, h } = box
  pen.beginPath()
  pen.moveTo(x, y + 1)
  pen.lineTo(x + w / 2, y - h * 0.55)
  pen.lineTo(x + w, y + 1)
  pen.closePath()
  paint(pen, INK.land, INK.ink, 1)
  const sheet = { x: x + w * 0.12, y: y - h * 0.3, w: w * 0.76, h: h * 0.8 }
  card(pen, sheet, 1, INK.card, INK.faint, 0.8)
  for (let i = 0; i < 2; i++) {
    const at = sheet.y + 4 + i * 3.5
    strokePath(pen, [point(sheet.x + 4, at), point(sheet.x + sheet.w - 4, at)], INK[tone], 1)
  }
}

export function paintMarks(pen: Pen, frame: Frame, pose: Pose, stamp: Stamp): void {
  const { sizes } = frame
  for (const m of frame.states) {
    const lean = pose.states.get(m.id) ?? m.lean
    const box = grow(m.box, 14 * sizes.unit)
    stamp(pen, `state ${m.id} ${lean}`, box, on => paintMedallion(on, m, lean, sizes))
  }
  for (const slip of frame.slips) {
    const shown = pose.slips.get(slip.id) ?? 1
    const box = grow(slip.box, 12 * sizes.unit)
    stamp(pen, `slip ${slip.id} ${shown}`, box, on => paintSlip(on, slip, shown, sizes))
  }
  for (const e of frame.envelopes) {
    if (pose.open.has(e.side)) continue
    const laid = pose.seal.get(e.side) ?? 1
    const box = grow(e.box, 24 * sizes.unit)
    stamp(pen, `envelope ${e.side} ${laid}`, box, on => paintEnvelope(on, e, laid, sizes))
  }
  for (const capital of frame.capitals) {
    const box = around(grow(capital.box, 4), grow(capital.label, 6))
    stamp(pen, `capital ${capital.id}`, box, on => paintCapital(on, capital, sizes))
  }
}

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  return { x, y, w: Math.max(a.x + a.w, b.x + b.w) - x, h: Math.max(a.y + a.h, b.y + b.h) - y }
}
