// Who is done and who is not, read off the glances: what Next would do, and to how many. Pure.
import type { Glance } from '../../classroom/glance.ts'
import type { Person } from '../../classroom/state.ts'

/** Matches that wait at the reveal of the open turn, or have ended: Next takes nothing from them. */
const isDone = (glance: Glance, open: number): boolean =>
  glance.phase === 'ended' || (glance.phase === 'reveal' && glance.turn >= open)

export const busyOf = (glances: readonly Glance[], open: number): readonly Glance[] =>
  glances.filter(glance => !isDone(glance, open))

/** Who calls first, then in their order. */
export const inOrder = (glances: readonly Glance[]): readonly Glance[] =>
  [...glances].sort((a, b) => Number(b.calls.length > 0) - Number(a.calls.length > 0) || a.match - b.match)

export const callsOf = (glances: readonly Glance[]) =>
  glances.flatMap(({ match, calls }) => calls.map(call => ({ match, ...call })))

type Call = Glance['calls'][number]

/** What a call asks for; whose chair a computer capital holds asks for the chair. */
export const asksFor = ({ kind }: Pick<Call, 'kind'>, person: Person | undefined): Call['kind'] | 'back' =>
  kind === 'help' && person?.caretaker ? 'back' : kind
