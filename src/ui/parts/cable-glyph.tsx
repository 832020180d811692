// A match in a small picture: both capitals and the cables between them, thick where a number is high, parted where it is low.
import type { CableLevel } from '../../store/saves.ts'
import { cableLines } from './cable-lines.ts'

const WIDTH = 170
const HEIGHT = 64

/** The diamond stands on the left, as it does on the flagship's chart. An empty label hides it from readers aloud. */
export function CableGlyph({ levels, label }: { levels: readonly CableLevel[]; label: string }) {
  const spots = [
    { x: 20, y: HEIGHT / 2 },
    { x: WIDTH - 20, y: HEIGHT / 2 },
  ] as const
  const lines = cableLines(levels, spots, HEIGHT * 0.3, 4.2)
  return (
    <svg
      class="glyph"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={label}
      aria-hidden={label === ''}
    >
      {lines.map(line => (
        <g key={line.id} class={`glyph-line stroke-${line.swatch}`}>
          {line.d.map(d => (
            <path key={d} d={d} stroke-width={line.width} />
          ))}
          {line.thread ? <path d={line.thread} stroke-width="0.6" /> : null}
        </g>
      ))}
      <circle class="glyph-end" cx="14" cy="32" r="6" />
      <path class="glyph-diamond" d="M14 28.4 17.6 32 14 35.6 10.4 32Z" />
      <circle class="glyph-end" cx="156" cy="32" r="6" />
      <path class="glyph-square" d="M153.2 29.2h5.6v5.6h-5.6Z" />
    </svg>
  )
}
