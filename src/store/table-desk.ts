// What lies on an open table that both sides of a shared device see and the match does not know yet: a draft being written,
// a signature of one side, who is about to leave. Forgotten with the table.
import { createStore } from 'zustand/vanilla'
import type { Writing } from './desk-store.ts'
import type { MatchStore } from './match-store.ts'

export type TableState = {
  readonly turn: number
  readonly writing: (Writing & { readonly by: string }) | null
  readonly signed: { readonly draft: number; readonly sides: readonly string[] }
  readonly leaving: string | null // a side that is asked once more whether it leaves a summit
  readonly putAway: { readonly by: string } | null // the last draft was put away
}

const clean = (turn: number): TableState => ({
  turn,
  writing: null,
  signed: { draft: 0, sides: [] },
  leaving: null,
  putAway: null,
})

export type TableDesk = ReturnType<typeof makeTableDesk>

/** `match` reads the public view: a new turn finds an empty table. */
export function makeTableDesk(match: Pick<MatchStore, 'read' | 'subscribe'>) {
  const store = createStore<TableState>(() => clean(match.read().view?.turn ?? 0))
  const undo = match.subscribe(() => {
    const turn = match.read().view?.turn ?? 0
    if (store.getState().turn !== turn) store.setState(clean(turn))
  })
  return {
    read: store.getState,
    subscribe: store.subscribe,
    set: (change: Partial<TableState>) => store.setState(change),
    /** A side's press: signs the draft that lies there, or takes its signature back. Returns who has signed it now. */
    press(draft: number, side: string): readonly string[] {
      const { signed } = store.getState()
      const before = signed.draft === draft ? signed.sides : []
      const sides = before.includes(side) ? before.filter(one => one !== side) : [...before, side]
      store.setState({ signed: { draft, sides } })
      return sides
    },
    close: undo,
  }
}

/** Who has signed the draft that lies there. */
export const signersOf = ({ signed }: TableState, draft: number): readonly string[] =>
  signed.draft === draft ? signed.sides : []
