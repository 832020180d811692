// The axes of a chart of numbers over turns: five levels from 0 to 100, and what each step is called under it.
import type { Frame } from './line-geometry.ts'

export type ChartStep = { readonly label: string; readonly strong: boolean } // one for the start, then one a slot

const ROOM = 44 // px that the word under the start takes
const LEVELS = [0, 250, 500, 750, 1000] // tenths

export function Axes({ frame, steps }: { frame: Frame; steps: readonly ChartStep[] }) {
  return (
    <>
      {LEVELS.map(level => (
        <g key={level}>
          <path class="grid" d={`M${frame.left} ${frame.y(level)}H${frame.right}`} />
          <text class="axis" x={frame.left - 8} y={frame.y(level) + 4} text-anchor="end">
            {level / 10}
          </text>
        </g>
      ))}
      {steps.map((step, at) =>
        step.label === '' || (at === 0 && frame.x(1) - frame.x(0) < ROOM) ? null : (
          <text
            key={at}
            class={step.strong ? 'axis axis-strong' : 'axis'}
            x={frame.x(at)}
            y={frame.bottom + 17}
            text-anchor={at === 0 ? 'start' : 'middle'}
          >
            {step.label}
          </text>
        ),
      )}
    </>
  )
}
