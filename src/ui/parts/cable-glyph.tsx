// A match in a small picture: both capitals and the cables between them, thick where a number is high, parted where it is low.
type Line = { readonly id: string; readonly value: number; readonly swatch: string } // value: tenths

const WIDTH = 170
const HEIGHT = 64
const PARTED = 200

export function CableGlyph({ lines, label }: { lines: readonly Line[]; label: string }) {
  return (
    <svg
      class="glyph"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={label}
    >
      {lines.map((line, at) => (
        <Cable key={line.id} line={line} bend={bendOf(at, lines.length)} />
      ))}
      <circle class="glyph-end" cx="14" cy="32" r="6" />
      <path class="glyph-diamond" d="M14 28.4 17.6 32 14 35.6 10.4 32Z" />
      <circle class="glyph-end" cx="156" cy="32" r="6" />
      <path class="glyph-square" d="M153.2 29.2h5.6v5.6h-5.6Z" />
    </svg>
  )
}

const bendOf = (at: number, count: number): number => (count < 2 ? 0 : -24 + (48 * at) / (count - 1))

function Cable({ line, bend }: { line: Line; bend: number }) {
  const width = 0.8 + line.value / 240
  const half = (from: number, to: number, end: number) =>
    `M${from} 32Q${(from + to) / 2} ${32 + bend * 0.75} ${to} ${32 + end}`
  const whole = `M20 32Q85 ${32 + bend * 2} 150 32`
  const d = line.value < PARTED ? `${half(20, 74, bend)}${half(150, 96, bend)}` : whole
  return <path class={`glyph-line stroke-${line.swatch}`} d={d} stroke-width={width.toFixed(2)} />
}
