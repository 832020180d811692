// A scenario's hint for this turn, phase and side: for a first match.
import { usePlaying, useView } from './match-context.ts'

export function Hints() {
  const { book } = usePlaying()
  const view = useView()
  const isFor = (side: string | undefined) => side === undefined || side === book.reader.side
  const hints = (book.scenario.hints ?? []).filter(
    hint => hint.turn === view.turn && hint.phase === view.phase && isFor(hint.side),
  )
  return (
    <>
      {hints.map(hint => (
        <p key={hint.id} class="hint">
          {book.text(hint.text)}
        </p>
      ))}
    </>
  )
}
