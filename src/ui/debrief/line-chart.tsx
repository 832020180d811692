// A line chart in ink on paper: levels over the slots, each line named where it ends, ticks for what happened, one tall line where
// it moved most. A picture beside its table; drawn as wide as its place, so that letters keep their size.
import { Axes, type ChartStep } from './axes.tsx'
import { apart, type Frame, frameFor, pathOf } from './line-geometry.ts'
import { useWidth } from './use-width.ts'

export type ChartLine = {
  readonly id: string
  readonly name: string
  readonly values: readonly (number | null)[] // tenths, by step; null: nothing there
  readonly stroke: string // class
}
export type ChartEvent = {
  readonly step: number
  readonly kind: 'pact' | 'refused' | 'broke'
  readonly text: string
}
export type ChartProps = {
  readonly label: string // what it shows, for readers aloud
  readonly lines: readonly ChartLine[]
  readonly steps: readonly ChartStep[]
  readonly events?: readonly ChartEvent[]
  readonly mark?: { readonly step: number; readonly text: string } | null
  readonly width?: number // px; else as wide as its place
  readonly height?: number
}

export function LineChart(props: ChartProps) {
  const [place, width] = useWidth(props.width)
  return (
    <div ref={place} class="chart-lines">
      <Drawn {...props} frame={frameFor(width, props.height ?? 320, props.steps.length, props.lines)} />
    </div>
  )
}

function Drawn(props: ChartProps & { readonly frame: Frame }) {
  const { frame, lines, steps, events = [], mark } = props
  return (
    <svg
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      width={frame.width}
      height={frame.height}
      role="img"
      aria-label={props.label}
    >
      <Axes frame={frame} steps={steps} />
      {mark ? <Mark frame={frame} mark={mark} /> : null}
      {lines.map(line => (
        <path key={line.id} class={`line ${line.stroke}`} d={pathOf(line.values, frame)} />
      ))}
      <Names frame={frame} lines={lines} />
      {events.map((event, at) => (
        <Tick
          key={at}
          frame={frame}
          event={event}
          nth={events.slice(0, at).filter(one => one.step === event.step).length}
        />
      ))}
    </svg>
  )
}

function Mark({ frame, mark }: { frame: Frame; mark: NonNullable<ChartProps['mark']> }) {
  const x = frame.x(mark.step)
  const late = x > (frame.left + frame.right) / 2
  return (
    <g>
      <path class="turning" d={`M${x} ${frame.top - 20}V${frame.bottom}`} />
      <text
        class="turning-name"
        x={late ? x - 6 : x + 6}
        y={frame.top - 10}
        text-anchor={late ? 'end' : 'start'}
      >
        {mark.text}
      </text>
    </g>
  )
}

/** Each name at the end of its line, moved apart where two lines end close together. */
function Names({ frame, lines }: { frame: Frame; lines: readonly ChartLine[] }) {
  if (!frame.named) return null
  const ends = lines.map(line => frame.y(line.values.findLast(value => value !== null) ?? 0))
  const places = apart(ends, 15, frame.top, frame.bottom)
  return (
    <>
      {lines.map((line, at) => (
        <text key={line.id} class={`line-name fill-${line.stroke}`} x={frame.right + 8} y={places[at]! + 4}>
          {line.name}
        </text>
      ))}
    </>
  )
}

const TICKS = {
  pact: 'M-4-4h8v8h-8z',
  refused: 'M-4-4 4 4M4-4-4 4',
  broke: 'M-4-4h8l-5 4 5 4h-8z',
} as const

function Tick({ frame, event, nth }: { frame: Frame; event: ChartEvent; nth: number }) {
  return (
    <path
      class={`tick-${event.kind}`}
      d={TICKS[event.kind]}
      transform={`translate(${frame.x(event.step)} ${frame.bottom + 30 + nth * 12})`}
    />
  )
}
