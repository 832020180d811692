// The cables in small: the same lines as on the chart, as path data for an SVG of 170 x 64, to stand for a
// match in lists and in the debrief. Pure: the screen that shows it draws the SVG.
import { liesOf } from './bundle.ts'
import { type Path, shapeAt } from './cable.ts'
import { type Point, point } from './geometry.ts'
import { INKS } from './ink.ts'
import type { BoardCable, BoardSide, SideMark } from './input.ts'
import { MARK_TONES } from './look.ts'

export const GLYPH_WIDTH = 170
export const GLYPH_HEIGHT = 64

export interface GlyphLine {
  readonly cable: string
  readonly d: string // SVG path data
  readonly colour: string // #rrggbb
  readonly width: number // px
}

export interface GlyphEnd {
  readonly at: Point
  readonly radius: number
  readonly mark: SideMark
  readonly colour: string
  readonly d: string // the side's mark as SVG path data
}

export interface Glyph {
  readonly width: number
  readonly height: number
  readonly lines: readonly GlyphLine[] // in drawing order
  readonly ends: readonly [GlyphEnd, GlyphEnd]
}

export type GlyphCable = Pick<BoardCable, 'id' | 'kind' | 'side' | 'value'>
export type GlyphSide = Pick<BoardSide, 'id' | 'mark'>

const INSET = 12
const RADIUS = 6
const UNIT = 0.32

/** Path data of a match's cables; the first side stands on the left. */
export function makeGlyph(
  sides: readonly [GlyphSide, GlyphSide],
  cables: readonly GlyphCable[],
  width: number = GLYPH_WIDTH,
  height: number = GLYPH_HEIGHT,
): Glyph {
  const a = point(INSET, height / 2)
  const b = point(width - INSET, height / 2)
  const full = cables.map((c): BoardCable => ({ ...c, label: '', change: 0 }))
  const named = sides.map((s): BoardSide => ({ ...s, name: '', place: [0, 0] }))
  const lies = liesOf(full, [named[0]!, named[1]!], a, b, height * 0.28, UNIT)
  const lines = lies.flatMap((lie, i) => {
    const shape = shapeAt(lie, cables[i]!.value)
    const colour = INKS.paper[lie.tone]
    const draw = (path: Path, thick: number): GlyphLine => ({
      cable: lie.id,
      d: dataOf(path),
      colour,
      width: round(thick),
    })
    const threads = [
      ...(shape.core === null ? [] : [shape.core]),
      ...shape.curls.filter((_, n) => n % 2 === 0),
    ]
    return [...shape.parts.map(p => draw(p, shape.thickness)), ...threads.map(p => draw(p, 0.6))]
  })
  return { width, height, lines: lines.reverse(), ends: [endOf(a, sides[0].mark), endOf(b, sides[1].mark)] }
}

const round = (n: number): number => Math.round(n * 100) / 100

const dataOf = (path: Path): string =>
  path.map((p, i) => `${i === 0 ? 'M' : 'L'}${p.x.toFixed(1)} ${p.y.toFixed(1)}`).join('')

function endOf(at: Point, mark: SideMark): GlyphEnd {
  const r = mark === 'square' ? 2.3 : 3.2
  const [x, y] = [at.x, at.y]
  const d =
    mark === 'square'
      ? `M${x - r} ${y - r}H${x + r}V${y + r}H${x - r}Z`
      : `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`
  return { at, radius: RADIUS, mark, colour: INKS.paper[MARK_TONES[mark]], d }
}
