// What lies on the chart for a while: the trigger in its place, promise slips, envelopes, snags.
import { type CableLie, gapAt, pointAt, weakSpot } from './cable.ts'
import { type Box, boxAround, clamp, jitter, keptIn, type Point, point } from './geometry.ts'
import type { BoardInput, BoardSlip, EnvelopeState, SideMark } from './input.ts'
import type { Capital } from './labels.ts'
import type { Measure, Sizes, Tone } from './look.ts'
import { type Candidate, everywhere, place, type Sheet, STEP } from './placing.ts'
import { type ChartView, toScreen } from './view.ts'

export interface TriggerMark {
  readonly at: Point
  readonly reach: number // px, the outermost ring
  readonly title: string
  readonly label: Box | null
}

export interface SlipMark {
  readonly id: string
  readonly box: Box
  readonly text: string // shortened to its paper
  readonly due: BoardSlip['due']
  readonly mark: SideMark | null
  readonly turn: number // radians
}

export interface EnvelopeMark {
  readonly side: string
  readonly tone: Tone
  readonly mark: SideMark
  readonly state: EnvelopeState
  readonly box: Box
  readonly heading: string
  readonly text: string
}

export interface SnagMark {
  readonly id: string
  readonly cable: string
  readonly label: string
  readonly t: number // 0..1 along its cable
}

export function placeTrigger(
  sheet: Sheet,
  view: ChartView,
  trigger: NonNullable<BoardInput['trigger']>,
  sizes: Sizes,
  measure: Measure,
): TriggerMark {
  const reach = (sizes.small ? 30 : 46) * sizes.unit
  const at = standing(sheet, toScreen(view, trigger.place), reach)
  const w = measure(trigger.title, sizes.subtitle) + 8
  const h = sizes.subtitle.size * 1.3
  const label = sizes.small ? null : place(sheet, beside(at, w, h, reach), 2)
  return { at, reach, title: trigger.title, label }
}

/** Where it happened; what happened beyond the sheet stands at its edge, where nothing lies yet. The place is taken. */
function standing(sheet: Sheet, p: Point, reach: number): Point {
  const { room, taken } = sheet
  const w = reach * 1.4
  const h = reach * 0.75 + 6
  const from = (box: Box) => point(box.x + w / 2, box.y + h - 6)
  const edge = 12
  const held = point(
    clamp(p.x, room.x + edge, room.x + room.w - edge),
    clamp(p.y, room.y + edge, room.y + room.h - edge),
  )
  const beyond = held.x !== p.x || held.y !== p.y
  const free = beyond ? place(sheet, alongEdges(sheet, w, h, held), 4) : null
  if (free !== null) return from(free)
  taken.push({ x: held.x - w / 2, y: held.y - h + 6, w, h })
  return held
}

/** Every box of w x h on the inside of the sheet's edges; the cost is its distance from a point. */
function* alongEdges(sheet: Sheet, w: number, h: number, from: Point): Iterable<Candidate> {
  const { x, y, w: width, h: height } = sheet.room
  for (const box of everywhere(sheet, w, h, from, 0)) {
    const { x: left, y: top } = box.box
    const atEdge =
      left - x < STEP || top - y < STEP || x + width - left - w < STEP || y + height - top - h < STEP
    if (atEdge) yield box
  }
}

function* beside(p: Point, w: number, h: number, reach: number): Iterable<Candidate> {
  yield { box: boxAround(point(p.x, p.y - reach - h * 0.6), w, h), cost: 0 }
  yield { box: boxAround(point(p.x, p.y - reach * 1.5 - h), w, h), cost: 6 }
  yield { box: { x: p.x + reach * 0.7, y: p.y - reach * 0.8, w, h }, cost: 8 }
  yield { box: { x: p.x - reach * 0.7 - w, y: p.y - reach * 0.8, w, h }, cost: 8 }
  yield { box: boxAround(point(p.x, p.y + h * 1.3), w, h), cost: 12 }
  yield { box: { x: p.x + reach * 0.5, y: p.y - reach * 2.2, w, h }, cost: 14 }
  yield { box: { x: p.x - reach * 0.5 - w, y: p.y - reach * 2.2, w, h }, cost: 14 }
}

/** The text cut so that it fits, with an ellipsis. */
function shortened(text: string, room: number, width: (t: string) => number): string {
  if (width(text) <= room) return text
  const letters = [...text]
  while (letters.length > 1 && width(`${letters.join('')}…`) > room) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** Slips lie loosely one above the other at the lower edge; on a small board, in a row without words. */
export function placeSlips(
  sheet: Sheet,
  input: Pick<BoardInput, 'slips' | 'sides'>,
  sizes: Sizes,
  measure: Measure,
): SlipMark[] {
  const { room } = sheet
  const h = (sizes.small ? 15 : 24) * sizes.unit
  const start = point(room.x + room.w * 0.34, room.y + room.h - h * 2)
  let from = sizes.small ? point(room.x, room.y + room.h) : start
  const found: SlipMark[] = []
  for (const slip of input.slips) {
    const { text, w } = paperFor(slip, sizes, measure)
    const box = place(sheet, everywhere(sheet, w, h, from, 0), 4)
    if (box === null) continue
    from = sizes.small ? point(box.x + box.w * 1.7, room.y + room.h) : point(start.x, box.y - h * 0.4)
    const mark = slip.side === undefined ? null : input.sides[slip.side].mark
    const turn = (jitter(slip.id, 1) - 0.5) * 0.07
    found.push({ id: slip.id, box, text, due: slip.due, mark, turn })
  }
  return found
}

// A broken slip is longer by its tear.
function paperFor(slip: BoardSlip, sizes: Sizes, measure: Measure): { text: string; w: number } {
  const u = sizes.unit
  if (sizes.small) return { text: '', w: 26 * u }
  const text = shortened(slip.label, 246 * u, t => measure(t, sizes.slip))
  return { text, w: measure(text, sizes.slip) + (slip.due === 'broken' ? 52 : 34) * u }
}

/** A small envelope beneath each capital's name, or where there is room near it. */
export function placeEnvelopes(
  sheet: Sheet,
  input: Pick<BoardInput, 'envelopes' | 'cards' | 'phase'>,
  capitals: readonly Capital[],
  sizes: Sizes,
): EnvelopeMark[] {
  const w = 34 * sizes.unit
  const h = 23 * sizes.unit
  const found: EnvelopeMark[] = []
  for (const capital of capitals) {
    const state = input.envelopes[capital.id] ?? 'empty'
    if (state === 'empty' && input.phase !== 'committing') continue
    const wish = point(capital.at.x + capital.outward * (capital.radius + w * 0.9), capital.at.y + h * 1.1)
    const box = place(sheet, near(sheet.room, wish, w, h), 2)
    if (box === null) continue
    const card = input.cards?.[capital.id]
    const { tone, mark } = capital
    found.push({
      side: capital.id,
      tone,
      mark,
      state,
      box,
      heading: card?.heading ?? '',
      text: card?.text ?? '',
    })
  }
  return found
}

function* near(room: Box, wish: Point, w: number, h: number): Iterable<Candidate> {
  for (let ring = 0; ring <= 12; ring++) {
    for (let i = 0; i < (ring === 0 ? 1 : 12); i++) {
      const angle = (i * Math.PI) / 6
      const p = point(wish.x + Math.cos(angle) * ring * 8, wish.y + Math.sin(angle) * ring * 8)
      yield { box: keptIn(boxAround(p, w, h), room), cost: ring * 4 }
    }
  }
}

/** Snags sit towards the ends of their cables, by turns left and right, so that two on one stay apart. */
export function snagsOf(input: Pick<BoardInput, 'snags'>): SnagMark[] {
  return input.snags.map((snag, i) => {
    const t = [0.18, 0.83, 0.26, 0.75, 0.11, 0.9][i % 6]!
    return { id: snag.id, cable: snag.cable, label: snag.label, t }
  })
}

/** A snag's place while its cable stands at a value. */
export function snagPoint(snag: SnagMark, lie: CableLie, value: number): Point {
  const half = gapAt(value) / 2
  const spot = weakSpot(lie)
  const t =
    Math.abs(snag.t - spot) < half ? (snag.t < spot ? spot - half - 0.03 : spot + half + 0.03) : snag.t
  return pointAt(lie, value, t)
}
