// A scenario's hints for this turn, phase and side: for a first match. A hint that names a place stands beside that thing, so
// that it is read when the thing is first seen; the others stand together at the head of the phase.
import type { Scenario } from '../../scenario/schema.ts'
import { usePlaying, useView } from './match-context.ts'

/** Things of a turn that a hint can stand beside (`at` in the scenario). */
const HINTED = ['lights', 'dial', 'word', 'prediction'] as const
type Hinted = (typeof HINTED)[number]
type Hint = NonNullable<Scenario['hints']>[number]

const placeOf = (hint: Hint): Hinted | null => HINTED.find(one => one === hint.at) ?? null

export function Hints() {
  return <Shown place={null} />
}

export function HintAt({ at }: { at: Hinted }) {
  return <Shown place={at} />
}

function Shown({ place }: { place: Hinted | null }) {
  const { book } = usePlaying()
  const view = useView()
  const isFor = (side: string | undefined) => side === undefined || side === book.reader.side
  const hints = (book.scenario.hints ?? []).filter(
    hint =>
      hint.turn === view.turn && hint.phase === view.phase && placeOf(hint) === place && isFor(hint.side),
  )
  if (hints.length === 0) return null
  return (
    <div class="hint">
      {hints.map(hint => (
        <p key={hint.id}>{book.text(hint.text)}</p>
      ))}
    </div>
  )
}
