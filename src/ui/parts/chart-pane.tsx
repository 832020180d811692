// The place of the chart: an illustration, hidden from readers aloud, for everything on it stands in the document.
// Until the drawn chart is there (or where it cannot be), the cable glyph stands in.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ChartInput } from '../../store/board-input.ts'
import { usePreferences } from '../settings/context.ts'
import { CableGlyph } from './cable-glyph.tsx'
import { useWords } from './words.ts'

/** What a drawn chart is told: the match, and how the reader wants it to be. */
export type Drawing = ChartInput & {
  readonly preferences: {
    readonly look: 'paper' | 'night' | 'contrast'
    readonly still: boolean
    readonly letters: number // 1..2
  }
}
export type Chart = { readonly update: (input: Drawing) => void; readonly remove: () => void }
/** Something on the chart was tapped. */
export type ChartPick = {
  readonly kind: 'side' | 'cable' | 'state' | 'slip' | 'snag' | 'envelope' | 'trigger'
  readonly id: string
}
export type ChartCalls = {
  readonly broken: (error: unknown) => void // a drawing failed later; the chart has let go of its place by then
  readonly picked: (pick: ChartPick) => void
}
export type MountChart = (element: HTMLElement, input: Drawing, calls: ChartCalls) => Promise<Chart>

type State = 'coming' | 'drawn' | 'broken'

type Props = {
  readonly mount: MountChart | null
  readonly input: ChartInput
  readonly onPick: (pick: ChartPick) => void
}

export function ChartPane({ mount, input, onPick }: Props) {
  const t = useWords()
  const drawing = useDrawing(input)
  const place = useRef<HTMLDivElement>(null)
  const chart = useRef<Chart | null>(null)
  const latest = useRef(drawing)
  const pick = useRef(onPick)
  const [state, setState] = useState<State>('coming')
  latest.current = drawing
  pick.current = onPick
  useEffect(() => {
    const element = place.current
    if (!mount || !element) return
    let gone = false
    const broken = (error: unknown) => {
      console.error(error)
      chart.current = null
      if (!gone) setState('broken') // the game is playable without its picture
    }
    mount(element, latest.current, { broken, picked: one => pick.current(one) }).then(mounted => {
      if (gone) return mounted.remove()
      chart.current = mounted
      setState('drawn')
      mounted.update(latest.current)
    }, broken)
    return () => {
      gone = true
      chart.current?.remove()
      chart.current = null
    }
  }, [mount])
  useEffect(() => chart.current?.update(drawing), [drawing])
  return (
    <div class="chart-pane" aria-hidden="true">
      <div ref={place} class="board" />
      {state === 'drawn' ? null : <CableGlyph label="" levels={levelsOf(input)} />}
      {state === 'broken' ? <p class="chart-note">{t('chart.broken')}</p> : null}
    </div>
  )
}

function useDrawing(input: ChartInput): Drawing {
  const { look, still, text } = usePreferences()
  return useMemo(
    () => ({ ...input, preferences: { look, still, letters: text / 100 } }),
    [input, look, still, text],
  )
}

const levelsOf = ({ cables, sides }: ChartInput) =>
  cables.map(({ id, value, side }) => ({
    id,
    value,
    ...(side === undefined ? {} : { mark: sides[side].mark }),
  }))
