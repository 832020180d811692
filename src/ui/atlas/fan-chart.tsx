// One number, as it was played, inside the fan of its futures: half of them, nine of ten, the one in the middle. Under the dates a
// bar for each turn, as tall as the endings moved in it. A picture beside its table.
import type { FanRecord, Futures } from '../../debrief/futures.ts'
import type { Book } from '../book/book.ts'
import { Axes, type ChartStep } from '../debrief/axes.tsx'
import type { DebriefData } from '../debrief/data.ts'
import { type Frame, frameFor, pathOf } from '../debrief/line-geometry.ts'
import { useWidth } from '../debrief/use-width.ts'
import { useWords } from '../parts/words.ts'
import { hasDecided } from './lead.ts'

export type FanProps = {
  readonly data: DebriefData
  readonly book: Book
  readonly found: Futures
  readonly gauge: string
  readonly from: number // turn the futures begin in
  readonly height?: number
}

/** The level before the first turn, then after each: tenths. */
export function playedLine({ record }: DebriefData, gauge: string): readonly number[] {
  const after = record.turns.map(
    turn => record.slots.find(slot => slot.slot === turn.slot)?.levels[gauge] ?? 0,
  )
  return [record.start[gauge] ?? 0, ...after]
}

/** By turn from 1; a turn that the fan does not reach has none. */
export const fanAt = ({ data, found, gauge, from }: FanProps): readonly (FanRecord | null)[] => {
  const fans = found.turns.find(one => one.turn === from)?.fans ?? []
  return data.record.turns.map(
    ({ slot }) => fans.find(fan => fan.gauge === gauge && fan.slot === slot) ?? null,
  )
}

export function FanChart(props: FanProps) {
  const { book, found, from, gauge } = props
  const t = useWords()
  const [place, width] = useWidth(undefined)
  const line = playedLine(props.data, gauge)
  const name = t('atlas.played')
  const frame = frameFor(width, props.height ?? 300, line.length, [{ name }])
  return (
    <div ref={place} class="chart-lines fan">
      <svg
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        width={frame.width}
        height={frame.height}
        role="img"
        aria-label={t('atlas.fan', { gauge: book.gaugeName(gauge), turn: from })}
      >
        <Axes frame={frame} steps={line.map((_, step) => stepOf(step, t('atlas.start')))} />
        <Bands frame={frame} props={props} line={line} />
        <Moved frame={frame} found={found} />
        <path class="fan-played" d={pathOf(line, frame)} />
        {line.map((level, step) => (
          <circle key={step} class="fan-dot" cx={frame.x(step)} cy={frame.y(level)} r="3.4" />
        ))}
        {frame.named ? (
          <text class="line-name" x={frame.right + 8} y={frame.y(line.at(-1) ?? 0) + 4}>
            {name}
          </text>
        ) : null}
      </svg>
    </div>
  )
}

const stepOf = (step: number, start: string): ChartStep => ({
  label: step === 0 ? start : String(step),
  strong: step > 0,
})

function Bands({ frame, props, line }: { frame: Frame; props: FanProps; line: readonly number[] }) {
  const base = line[props.from - 1] ?? 0
  const fans = fanAt(props).flatMap((fan, at) => (fan ? [{ step: at + 1, fan }] : []))
  const point = (step: number, tenths: number) => `${frame.x(step)} ${frame.y(tenths)}`
  const first = point(props.from - 1, base)
  const band = (of: 'half' | 'most') => {
    const up = fans.map(({ step, fan }) => point(step, fan[of][1] * 10))
    const down = fans.map(({ step, fan }) => point(step, fan[of][0] * 10)).reverse()
    return `M${[first, ...up, ...down].join('L')}Z`
  }
  if (fans.length === 0) return null
  return (
    <>
      <path class="fan-most" d={band('most')} />
      <path class="fan-half" d={band('half')} />
      <path
        class="fan-median"
        d={`M${[first, ...fans.map(({ step, fan }) => point(step, fan.median * 10))].join('L')}`}
      />
    </>
  )
}

const TALL = 24 // px of a turn that moved everything

function Moved({ frame, found }: { frame: Frame; found: Futures }) {
  const t = useWords()
  const top = hasDecided(found) ? found.decisive : 0
  const x = frame.x(top)
  const late = x > (frame.left + frame.right) / 2
  return (
    <>
      {found.turns.map(({ turn, moved }) => {
        const height = Math.round(Math.max(moved * TALL, 1) * 10) / 10
        return (
          <rect
            key={turn}
            class="fan-moved"
            x={frame.x(turn) - 5}
            y={frame.height - height}
            width="10"
            height={height}
          />
        )
      })}
      {top === 0 ? null : (
        <>
          <path class="turning" d={`M${x} ${frame.top - 20}V${frame.bottom}`} />
          <text
            class="turning-name"
            x={late ? x - 6 : x + 6}
            y={frame.top - 10}
            text-anchor={late ? 'end' : 'start'}
          >
            {t('atlas.moved-here', { turn: top })}
          </text>
        </>
      )}
    </>
  )
}

/** What the shades mean. */
export function FanLegend() {
  const t = useWords()
  return (
    <ul class="legend fan-legend" aria-hidden="true">
      <li>
        <span class="key key-played" /> {t('atlas.played')}
      </li>
      <li>
        <span class="key key-median" /> {t('atlas.median')}
      </li>
      <li>
        <span class="key key-half" /> {t('atlas.half')}
      </li>
      <li>
        <span class="key key-most" /> {t('atlas.most')}
      </li>
      <li>
        <span class="key key-moved" /> {t('atlas.moved-bars')}
      </li>
    </ul>
  )
}
