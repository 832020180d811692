// A match taken up from the saves: its referee in this tab, and what its readers had seen before.
import { err, ok, type Result } from '../kit/result.ts'
import type { Options } from '../match/options.ts'
import { createReferee, type Referee } from '../match/referee.ts'
import { type MatchState, makeSetup } from '../match/state.ts'
import type { Clock } from '../match/store.ts'
import type { Viewer } from '../match/view.ts'
import { viewFor } from '../match/view-for.ts'
import { POLICIES } from '../policy/named.ts'
import type { Loaded } from '../scenario/load.ts'
import { type MatchStore, makeMatchStore } from '../store/match-store.ts'
import type { Helper } from '../store/pool/helper.ts'
import type { Head, Saves } from '../store/saves.ts'
import { foldSaved } from './debrief.ts'
import { makeThinker, type Thinker } from './thinker.ts'

const clock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds)
    return () => clearTimeout(timer)
  },
}

/** A referee that has taken up the match, and the match as each reveal of it stood. */
export type Running = {
  readonly referee: Referee
  readonly reveals: readonly MatchState[]
  readonly thinker: Thinker
}

export async function takeUp(saves: Saves, head: Head, loaded: Loaded): Promise<Result<Running, string>> {
  const setup = makeSetup(loaded, head.options as Options, head.seed)
  const earlier = foldSaved(head, loaded, await saves.store.read(head.id))
  if (!earlier.ok) return err(earlier.error.code)
  const thinker = makeThinker(loaded, setup, POLICIES, hireThinker)
  const { holds, policies } = thinker
  const parts = { stream: head.id, setup, store: saves.store, clock, policies, holds }
  const referee = await createReferee(parts)
  if (!referee.ok) return err(referee.error.code)
  thinker.onThought(referee.value.wake)
  return ok({ referee: referee.value, reveals: earlier.value.reveals, thinker })
}

/** A worker of its own, or the page; its code is loaded when there is something to think about. */
async function hireThinker(): Promise<Helper> {
  const { pageHere, startWorker } = await import('./pool.ts')
  return startWorker() ?? pageHere()
}

/** A store that knows the earlier reveals as this viewer saw them. */
export function storeOf({ reveals }: Pick<Running, 'reveals'>, viewer: Viewer): MatchStore {
  const store = makeMatchStore()
  for (const match of reveals) {
    const { reveal } = viewFor(match, viewer, 0)
    if (reveal) store.takeReveal(reveal)
  }
  return store
}
