// The hold of a shared device, kept in step with the public view: it follows in the same moment in which a view arrives, so
// that no page of one side is drawn once the device is the other's.
import { createStore } from 'zustand/vanilla'
import type { View } from '../match/view.ts'
import {
  endTalk,
  type Facts,
  follow,
  type Hold,
  handOver,
  layBack,
  lookAt,
  startHold,
  uncover,
} from './hands.ts'
import type { MatchStore } from './match-store.ts'

type Options = {
  readonly order: readonly [string, string]
  readonly talks: (trigger: string | null) => boolean // whether both talk before they seal
}

export type HandsStore = ReturnType<typeof makeHandsStore>

/** `match` reads the public view and has one already. */
export function makeHandsStore(match: Pick<MatchStore, 'read' | 'subscribe'>, options: Options) {
  const facts = (view: View): Facts => ({
    turn: view.turn,
    phase: view.phase,
    due: view.due,
    order: options.order,
    talk: options.talks(view.trigger),
  })
  const now = (): Facts => {
    const { view } = match.read()
    if (!view) throw new Error('no-view-yet')
    return facts(view)
  }
  const store = createStore<Hold>(() => startHold(now()))
  const change = (next: Hold) => {
    if (next !== store.getState()) store.setState(next, true)
  }
  const undo = match.subscribe(() => change(follow(store.getState(), now())))
  return {
    read: store.getState,
    subscribe: store.subscribe,
    uncover: () => change(uncover(store.getState())),
    handOver: () => change(handOver(store.getState(), now())),
    lookAt: (side: string) => change(lookAt(store.getState(), side, now())),
    layBack: () => change(layBack(store.getState())),
    endTalk: () => change(endTalk(store.getState(), now())),
    close: undo,
  }
}
