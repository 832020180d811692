// The pages that lie between both: the table, the joint statement, the opened envelopes, the end.
import { useEffect } from 'preact/hooks'
import { announce } from '../parts/live.tsx'
import { usePlaying, useView } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'
import { Reveal } from '../reveal/reveal.tsx'
import { SharedEnding } from './shared-ending.tsx'
import { SharedStatement } from './shared-statement.tsx'
import { SharedTable } from './shared-table.tsx'
import { Talk } from './talk.tsx'

export function SharedPages({ id }: { id: string }) {
  const { phase } = useView()
  useSharedNews()
  switch (phase) {
    case 'table':
      return <SharedTable />
    case 'statement':
      return <SharedStatement />
    case 'commitment':
      return <Talk />
    case 'reveal':
      return <Reveal />
    case 'ended':
      return <SharedEnding id={id} />
    default:
      return null // the device is on its way to a side
  }
}

/** What both did at the table is said aloud. */
function useSharedNews(): void {
  const t = useWords()
  const { book } = usePlaying()
  const view = useView()
  const title = book.text(book.trigger(view.trigger)?.title)
  useEffect(() => {
    announce(t('live.phase', { phase: t(`phase.${view.phase}`), heading: title }))
  }, [view.phase, view.turn])
  const draft = view.table?.draft
  useEffect(() => {
    if (draft) announce(t('device.laid', { side: book.side(draft.by).name }))
  }, [draft?.number])
  const failed = view.table?.failed?.draft
  const ratified = view.table?.ratified === true
  useEffect(() => {
    if (ratified) announce(t('table.ratified'))
    else if (failed !== undefined) announce(t('table.failed'))
  }, [failed, ratified])
}
