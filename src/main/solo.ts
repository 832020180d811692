// One person and a computer capital in this tab: the referee over the saves, and the session that reads it.
import { err, ok, type Result } from '../kit/result.ts'
import type { Options } from '../match/options.ts'
import { createReferee } from '../match/referee.ts'
import { makeSetup } from '../match/state.ts'
import type { Clock } from '../match/store.ts'
import { viewFor } from '../match/view-for.ts'
import { seatTransport } from '../net/local.ts'
import { POLICIES } from '../policy/named.ts'
import type { Loaded } from '../scenario/load.ts'
import type { Scenario } from '../scenario/schema.ts'
import { makeIntents } from '../store/intents.ts'
import { type MatchStore, makeMatchStore } from '../store/match-store.ts'
import type { Head, Saves } from '../store/saves.ts'
import { openSession } from '../store/session.ts'
import type { Opened } from '../ui/game.ts'
import { cableLevels } from './cables.ts'
import { foldSaved } from './debrief.ts'

const clock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds)
    return () => clearTimeout(timer)
  },
}

export async function openSolo(saves: Saves, head: Head, loaded: Loaded): Promise<Result<Opened, string>> {
  const setup = makeSetup(loaded, head.options as Options, head.seed)
  const earlier = foldSaved(head, loaded, await saves.store.read(head.id))
  if (!earlier.ok) return err(earlier.error.code)
  const referee = await createReferee({
    stream: head.id,
    setup,
    store: saves.store,
    clock,
    policies: POLICIES,
  })
  if (!referee.ok) return err(referee.error.code)
  const store = makeMatchStore()
  for (const match of earlier.value.reveals) {
    const { reveal } = viewFor(match, { kind: 'seat', seat: head.seat }, 0)
    if (reveal) store.takeReveal(reveal)
  }
  const session = openSession(seatTransport(referee.value, head.seat), store)
  const stop = keepHead(saves, head, loaded.scenario, store)
  return ok({
    head,
    scenario: loaded.scenario,
    store,
    intents: makeIntents(session),
    close: () => {
      stop()
      session.close()
      referee.value.close()
    },
  })
}

/** The list on the home page says where each match stands. Returns its undo. */
function keepHead(saves: Saves, head: Head, scenario: Scenario, store: MatchStore): () => void {
  let shown = ''
  return store.subscribe(() => {
    const { view } = store.read()
    if (!view) return
    const ended = view.phase === 'ended'
    const now = `${view.turn} ${view.turns} ${ended}`
    if (now === shown) return
    shown = now
    const { turn, turns } = view
    const part = { turn, turns, ended, played: Date.now(), cables: cableLevels(scenario, view) }
    void saves.changeHead(head.id, part).catch(() => {})
  })
}
