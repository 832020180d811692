// A compass rose, engraved: sixteen points, one ring of degrees.
import type { Spot } from '../parts/cable-lines.ts'

const POINTS = Array.from({ length: 8 }, (_, n) => n * 45)
const TICKS = Array.from({ length: 36 }, (_, n) => n * 10)

export function CompassRose({ at, radius }: { at: Spot; radius: number }) {
  return (
    <g class="rose" transform={`translate(${at.x} ${at.y}) scale(${radius / 60})`}>
      <circle r="60" />
      <circle r="53" />
      <circle r="30" />
      {TICKS.map(turn => (
        <path key={turn} d="M0-53V-60" transform={`rotate(${turn})`} />
      ))}
      {[...POINTS].reverse().map(turn => (
        <g key={turn} transform={`rotate(${turn})`}>
          <path class="rose-light" d={turn % 90 === 0 ? 'M0-50-9-9 0 0Z' : 'M0-36-6-10 0 0Z'} />
          <path class="rose-dark" d={turn % 90 === 0 ? 'M0-50 9-9 0 0Z' : 'M0-36 6-10 0 0Z'} />
        </g>
      ))}
      <path class="rose-dark" d="M0-76 5-63H-5Z" />
    </g>
  )
}
