// Which moment of a match sounds: our turn to act, our seal, the envelopes opened, a promise broken.
import { useEffect, useRef } from 'preact/hooks'
import type { View } from '../../match/view.ts'
import { useView } from '../parts/match-context.ts'
import { usePreferences } from '../settings/context.ts'
import { type Cue, play } from './cues.ts'

/** What is heard on the way from one view to the next: at most one cue, the weightiest. */
export function cueBetween(before: View, after: View): Cue | null {
  if (after.reveal && !before.reveal) {
    return after.reveal.promises.some(one => one.state === 'broken') ? 'broken' : 'reveal'
  }
  const side = after.own?.side
  if (side !== undefined && after.sealed.includes(side) && !before.sealed.includes(side)) return 'seal'
  const moved = after.phase !== before.phase || after.turn !== before.turn
  const newDraft = after.table?.draft?.number !== before.table?.draft?.number
  if (after.phase === 'table' && newDraft && after.table?.draft && after.table.draft.by !== side)
    return 'turn'
  return moved && ['reading', 'table', 'commitment'].includes(after.phase) ? 'turn' : null
}

export function useCues(): void {
  const view = useView()
  const { volume } = usePreferences()
  const before = useRef(view)
  useEffect(() => {
    const cue = cueBetween(before.current, view)
    before.current = view
    if (cue) play(cue, volume)
  }, [view])
}
