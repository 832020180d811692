// The place of the chart: an illustration, hidden from readers aloud, for everything on it stands in the document.
// Until the drawn chart is there (or where it cannot be), the cable glyph stands in.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ChartInput } from '../../store/board-input.ts'
import { CableGlyph } from './cable-glyph.tsx'

export type Chart = { readonly update: (input: ChartInput) => void; readonly remove: () => void }
export type MountChart = (element: HTMLElement, input: ChartInput) => Promise<Chart>

export function ChartPane({ mount, input }: { mount: MountChart | null; input: ChartInput }) {
  const place = useRef<HTMLDivElement>(null)
  const chart = useRef<Chart | null>(null)
  const latest = useRef(input)
  const [drawn, setDrawn] = useState(false)
  latest.current = input
  useEffect(() => {
    const element = place.current
    if (!mount || !element) return
    let gone = false
    mount(element, latest.current)
      .then(mounted => {
        if (gone) return mounted.remove()
        chart.current = mounted
        mounted.update(latest.current)
        setDrawn(true)
      })
      .catch(() => setDrawn(false)) // the game is playable without its picture
    return () => {
      gone = true
      chart.current?.remove()
      chart.current = null
    }
  }, [mount])
  useEffect(() => chart.current?.update(input), [input])
  return (
    <div class="chart-pane" aria-hidden="true">
      <div ref={place} class="board" />
      {drawn ? null : <CableGlyph label="" lines={input.cables.map(glyphLine)} />}
    </div>
  )
}

const glyphLine = (cable: ChartInput['cables'][number], at: number) => ({
  id: cable.id,
  value: cable.value,
  swatch: cable.side === undefined ? `cable-${at % 3}` : `side-${cable.side === 0 ? 'square' : 'diamond'}`,
})
