// The pages of the side that holds the device: briefing, reading, sealing, and a look at its own papers from the table.
import { useEffect, useMemo } from 'preact/hooks'
import type { View } from '../../match/view.ts'
import { Briefing } from '../briefing/briefing.tsx'
import { announce } from '../parts/live.tsx'
import { MatchContext, type Passing, usePlaying, useView } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'
import { Commitment } from '../turn/commitment.tsx'
import { Reading } from '../turn/reading.tsx'
import { talksFirst } from './both.ts'
import { useDevice } from './device-context.ts'
import { OwnPapers } from './own-papers.tsx'

export function OwnPages() {
  const t = useWords()
  const playing = usePlaying()
  const view = useView()
  const passing = usePassing()
  const value = useMemo(() => ({ ...playing, passing }), [playing, passing])
  useEffect(() => playing.desk.turnTo(view.turn, view.own?.selected ?? null), [view.turn])
  useEffect(() => announce(t(`phase.${view.phase}`)), [view.phase, view.turn])
  return (
    <MatchContext.Provider value={value}>
      <Page view={view} />
    </MatchContext.Provider>
  )
}

function Page({ view }: { view: View }) {
  switch (view.phase) {
    case 'briefing':
      return <Briefing />
    case 'reading':
      return <Reading />
    case 'commitment':
      return <Commitment />
    case 'table':
      return <OwnPapers />
    default:
      return null // the device is on its way to lie between both
  }
}

/** Where the device goes from the page in sight. */
function usePassing(): Passing {
  const t = useWords()
  const { book } = usePlaying()
  const { hands } = useDevice()
  const view = useView()
  const other = book.side(book.other).name
  const otherDue = view.due.includes(book.other)
  const onward = useOnward(view, otherDue)
  const sealed = view.own?.sealed != null && otherDue
  return useMemo(() => {
    const label = t('device.hand-on', { side: other })
    const note = t('device.sealed-keep', { side: other })
    return { onward, handOn: sealed ? { note, label, go: hands.handOver } : null }
  }, [onward, sealed, other])
}

function useOnward(view: View, otherDue: boolean): string | null {
  const t = useWords()
  const { book } = usePlaying()
  if (view.phase !== 'briefing' && view.phase !== 'reading') return null
  if (otherDue) return t('device.read-pass', { side: book.side(book.other).name })
  if (view.phase === 'briefing') return null
  const table = view.teaches.includes('table') && (book.trigger(view.trigger)?.table ?? 'none') !== 'none'
  return table || talksFirst(book, view.trigger) ? t('device.read-lay') : null
}
