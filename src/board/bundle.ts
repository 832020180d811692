// How several cables share the water between two capitals: which arches above, which lies straight,
// which hang below. The last single lies straight; those before it arch above; strands hang below.
import type { CableLie } from './cable.ts'
import { type Point, point } from './geometry.ts'
import type { BoardCable, BoardSide } from './input.ts'
import { MARK_TONES, SINGLE_TONES, type Tone } from './look.ts'

/** Part of the chord between neighbours: more above, where the labels want air. */
const ABOVE = 0.2
const BELOW_FIRST = 0.155
const BELOW = 0.12

/** The slot of each cable, top to bottom: positive above the straight one, negative below it. */
function slots(cables: readonly BoardCable[]): number[] {
  const lastSingle = cables.reduce((at, c, i) => (c.kind === 'single' ? i : at), -1)
  const straight = lastSingle >= 0 ? lastSingle : (cables.length - 1) / 2
  return cables.map((_, i) => straight - i)
}

const bowOf = (slot: number): number =>
  slot >= 0 ? slot * ABOVE : slot > -1 ? slot * BELOW_FIRST : -(BELOW_FIRST + (-slot - 1) * BELOW)

/** The lies of all cables, each drawn from the left-hand capital to the right-hand one. */
export function liesOf(
  cables: readonly BoardCable[],
  sides: readonly [BoardSide, BoardSide],
  one: Point,
  other: Point,
  room: number, // px, the most that a cable may bow
  unit: number,
): CableLie[] {
  const [a, b] = one.x <= other.x ? [one, other] : [other, one]
  const chord = Math.max(1, Math.hypot(b.x - a.x, b.y - a.y))
  const normal = upward(a, b, chord)
  const at = slots(cables)
  const most = Math.max(...at.map(s => Math.abs(bowOf(s))), 0.01)
  const scale = Math.min(chord, room / most)
  let single = 0
  return cables.map((cable, i) => {
    const tone: Tone =
      cable.kind === 'single'
        ? SINGLE_TONES[single++ % SINGLE_TONES.length]!
        : MARK_TONES[sides[cable.side ?? 0].mark]
    const bow = bowOf(at[i]!) * scale
    const ships = cable.kind === 'single' && at[i] === 0
    return { id: cable.id, kind: cable.kind, tone, a, b, normal, chord: scale, bow, unit, ships }
  })
}

function upward(a: Point, b: Point, chord: number): Point {
  const n = point((b.y - a.y) / chord, -(b.x - a.x) / chord)
  return n.y > 0 || (n.y === 0 && n.x < 0) ? point(-n.x, -n.y) : n
}
