// A scenario as an engraving: both capitals where they lie, the cables as the scenario begins, the coast where the shipped map
// has it, open sea where it has not. Decoration: everything on it stands in words beside it.
import northwestPacific from '../../../assets/map/northwest-pacific.json'
import { type CableLine, cableLines, type Spot } from '../parts/cable-lines.ts'
import { useLanguage } from '../parts/words.ts'
import type { Card } from './card.ts'
import { cardText } from './card-text.ts'
import { CompassRose } from './compass-rose.tsx'
import { layOut, type Sheet } from './sheet.ts'

const LAND = northwestPacific.land.map(([x, y, ...steps]) => `M${x} ${y}l${steps.join(' ')}z`).join('')
const SHOALS = [34, 27, 20, 13, 6] // map units: how far the lines along the coast reach

type Props = { readonly card: Card; readonly side: string | null; readonly wide?: boolean }

export function ChartPicture({ card, side, wide = false }: Props) {
  const sheet = layOut(card.sides, wide)
  const { x, y, width, height, scale } = sheet
  const lines = cableLines(card.cables, sheet.spots, 330 * scale, (wide ? 13 : 26) * scale)
  return (
    <svg
      role="presentation"
      class="chart-picture"
      viewBox={`${x} ${y} ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
    >
      <rect class="chart-sea" x={x - width} y={y - height} width={width * 3} height={height * 3} />
      <Graticule sheet={sheet} />
      {sheet.onMap ? <Land wide={wide} /> : <Rhumbs sheet={sheet} />}
      {wide ? (
        <CompassRose at={{ x: x + width * 0.15, y: y + height * 0.83 }} radius={width * 0.065} />
      ) : null}
      {lines.map(line => (
        <Cable key={line.id} line={line} scale={scale} wide={wide} />
      ))}
      {card.sides.map((one, at) => (
        <Capital
          key={one.id}
          card={card}
          at={at === 0 ? 0 : 1}
          sheet={sheet}
          own={one.id === side}
          wide={wide}
        />
      ))}
    </svg>
  )
}

function Land({ wide }: { wide: boolean }) {
  return (
    <>
      {(wide ? SHOALS : SHOALS.slice(3)).map(reach => (
        <g key={reach}>
          <path d={LAND} class="chart-shoal" stroke-width={reach * 2} />
          <path d={LAND} class="chart-water" stroke-width={reach * 2 - 2.6} />
        </g>
      ))}
      <path d={LAND} class="chart-land" stroke-width={wide ? 2.2 : 5} />
      {wide ? (
        <>
          <pattern
            id="hatch"
            width="9"
            height="9"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(38)"
          >
            <path class="chart-hatch" d="M0 4.5H9" />
          </pattern>
          <path d={LAND} fill="url(#hatch)" />
        </>
      ) : null}
    </>
  )
}

/** On open sea the lines of old charts: from the middle of the sheet towards sixteen winds. */
function Rhumbs({ sheet }: { sheet: Sheet }) {
  const { x, y, width, height } = sheet
  const turns = Array.from({ length: 16 }, (_, n) => (n * Math.PI) / 8)
  const d = turns
    .map(turn => `l${Math.round(Math.cos(turn) * width)} ${Math.round(Math.sin(turn) * width)}`)
    .map(line => `M${x + width / 2} ${y + height / 2}${line}`)
    .join('')
  return <path d={d} class="chart-grid" stroke-width={1.2 * sheet.scale} />
}

function Graticule({ sheet }: { sheet: Sheet }) {
  const { x, y, width, height } = sheet
  const step = sheet.onMap ? 320 : width / 5
  const count = (from: number, to: number) => Math.ceil((to - from) / step) + 2
  const from = (edge: number) => Math.floor(edge / step) * step
  const across = Array.from({ length: count(x, x + width) + 6 }, (_, n) => from(x) + (n - 3) * step)
  const down = Array.from({ length: count(y, y + height) + 6 }, (_, n) => from(y) + (n - 3) * step)
  const d = [
    ...across.map(at => `M${at} ${y - height}V${y + 2 * height}`),
    ...down.map(at => `M${x - width} ${at}H${x + 2 * width}`),
  ].join('')
  return <path d={d} class="chart-grid" stroke-width={1.6 * sheet.scale} />
}

function Cable({ line, scale, wide }: { line: CableLine; scale: number; wide: boolean }) {
  return (
    <g class={`chart-cable stroke-${line.swatch}`}>
      {line.d.map(d => (
        <g key={d}>
          <path d={d} class="chart-halo" stroke-width={line.width + 5 * scale} />
          <path d={d} stroke-width={line.width} />
          {wide ? (
            <path
              d={d}
              class="chart-lay"
              stroke-width={line.width * 0.5}
              stroke-dasharray={`${1.6 * scale} ${3.4 * scale}`}
            />
          ) : null}
        </g>
      ))}
      {line.thread ? <path d={line.thread} stroke-width={2 * scale} /> : null}
      {wide && line.swatch === 'cable-1' ? <Ship at={line.middle} scale={scale} /> : null}
    </g>
  )
}

/** A small sail on the middle cable. */
function Ship({ at, scale }: { at: Spot; scale: number }) {
  const move = `translate(${at.x} ${at.y - 7 * scale}) scale(${scale * 1.1})`
  return <path class="chart-ship" transform={move} d="M-9 0H9L5 6H-6ZM0-2V-16L8-4ZM-1.5-3V-13L-7-4Z" />
}

type CapitalProps = {
  readonly card: Card
  readonly at: 0 | 1
  readonly sheet: Sheet
  readonly own: boolean
  readonly wide: boolean
}

function Capital({ card, at, sheet, own, wide }: CapitalProps) {
  const language = useLanguage()
  const spot = sheet.spots[at]
  const side = card.sides[at]
  const size = (wide ? 1 : 2) * sheet.scale
  const label = sheet.labels[at]
  const mark = side.mark === 'diamond' ? 'M0-8.6 8.6 0 0 8.6-8.6 0Z' : 'M-6-6H6V6H-6Z'
  return (
    <g transform={`translate(${spot.x} ${spot.y}) scale(${size})`}>
      {own && wide ? <circle class="chart-own" r="24" /> : null}
      <circle class="chart-capital" r="16" />
      <circle class="chart-ring" r="12.5" />
      <path class={`glyph-${side.mark}`} d={mark} />
      {wide ? (
        <text class="chart-name" x={label.x} y={label.y} text-anchor={label.anchor}>
          {cardText(card, side.name, { side: null, language })}
        </text>
      ) : null}
    </g>
  )
}
