// A match of this device opened: for one person against a computer capital, or for two who share the device.
import { challengesOf } from '../debrief/challenges.ts'
import { ok, type Result } from '../kit/result.ts'
import { seatTransport } from '../net/local.ts'
import type { Loaded } from '../scenario/load.ts'
import type { Scenario } from '../scenario/schema.ts'
import { keepReached } from '../store/challenges.ts'
import { makeIntents } from '../store/intents.ts'
import type { MatchStore } from '../store/match-store.ts'
import { type Head, peopleOf, type Saves } from '../store/saves.ts'
import { openSession } from '../store/session.ts'
import type { Opened } from '../ui/game.ts'
import { cableLevels } from './cables.ts'
import { foldSaved } from './debrief.ts'
import { openDevice } from './open-device.ts'
import { type Running, storeOf, takeUp } from './running.ts'

export async function openMatch(saves: Saves, head: Head, loaded: Loaded): Promise<Result<Opened, string>> {
  const running = await takeUp(saves, head, loaded)
  if (!running.ok) return running
  const { scenario } = loaded
  const opened =
    peopleOf(head) === 'two'
      ? openDevice(running.value, head, scenario)
      : openSolo(running.value, head, scenario)
  const stop = keepHead(saves, head, loaded, opened.store)
  return ok({
    ...opened,
    close: () => {
      stop()
      opened.close()
      running.value.thinker.close()
      running.value.referee.close()
    },
  })
}

function openSolo(running: Running, head: Head, scenario: Scenario): Opened {
  const store = storeOf(running, { kind: 'seat', seat: head.seat })
  const session = openSession(seatTransport(running.referee, head.seat), store)
  running.thinker.onThinking(store.think)
  return { people: 'one', head, scenario, store, intents: makeIntents(session), close: session.close }
}

/** The list on the home page says where each match stands. Returns its undo. */
function keepHead(saves: Saves, head: Head, loaded: Loaded, store: MatchStore): () => void {
  let shown = ''
  return store.subscribe(() => {
    const { view } = store.read()
    if (!view) return
    const ended = view.phase === 'ended'
    const now = `${view.turn} ${view.turns} ${ended}`
    if (now === shown) return
    shown = now
    const { turn, turns } = view
    const part = { turn, turns, ended, played: Date.now(), cables: cableLevels(loaded.scenario, view) }
    void saves.changeHead(head.id, part).catch(() => {})
    if (ended) void keepChallenges(saves, head, loaded).catch(() => {})
  })
}

/** The device remembers which challenges were reached, also when the match is deleted. */
async function keepChallenges(saves: Saves, head: Head, loaded: Loaded): Promise<void> {
  const folded = foldSaved(head, loaded, await saves.store.read(head.id))
  if (!folded.ok) return
  const reached = challengesOf(folded.value.match).filter(one => one.reached)
  keepReached(
    loaded.scenario.id,
    reached.map(one => one.id),
  )
}
