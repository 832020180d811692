// What lies on this reader's own desk and nowhere else: a card picked, a word, a draft being written. Forgotten when the turn ends.
import { createStore } from 'zustand/vanilla'
import type { PromiseId } from '../match/moves.ts'

/** A draft being written, from our side. `on` names the draft it answers, 0 none. */
export type Writing = {
  readonly on: number
  readonly give: readonly PromiseId[]
  readonly take: readonly PromiseId[]
}

/** What is open to be looked at, over the page; `id` is the one that was asked for, empty for all. */
const OPENABLE = [
  'disputes',
  'promises',
  'states',
  'background',
  'pens',
  'envelopes',
  'news',
  'side',
  'card',
] as const
export type Openable = { readonly kind: (typeof OPENABLE)[number]; readonly id: string }

export type DeskState = {
  readonly turn: number
  readonly card: string | null
  readonly word: boolean
  readonly sure: 'seal' | 'walk' | null // what is being asked once more, in place
  readonly writing: Writing | null
  readonly advice: number // advisers in sight
  readonly meter: string | null // gauge whose causes are open
  readonly open: Openable | null
  readonly told: number // causes of the reveal told so far; all of them when nothing is being told
  readonly run: number // how often the reveal of this turn was told from its beginning
  readonly skipped: boolean // the telling was cut short
}

/** What comes back when the page is loaded anew. */
export type KeptDesk = Pick<DeskState, 'turn' | 'card' | 'word' | 'writing'>

export const keptOf = ({ turn, card, word, writing }: DeskState): KeptDesk => ({ turn, card, word, writing })

/** More causes than a reveal can have. */
export const ALL_TOLD = 9999

const clean = (turn: number): DeskState => ({
  turn,
  card: null,
  word: true,
  sure: null,
  writing: null,
  advice: 1,
  meter: null,
  open: null,
  told: ALL_TOLD,
  run: 0,
  skipped: false,
})

export type DeskStore = ReturnType<typeof makeDeskStore>

export function makeDeskStore() {
  const store = createStore<DeskState>(() => clean(0))
  return {
    read: store.getState,
    subscribe: store.subscribe,
    set: (change: Partial<DeskState>) => store.setState(change),
    /** What is not told to anybody yet, laid back after the page was loaded anew; a later turn finds an empty desk all the same. */
    lay: (kept: KeptDesk) => store.setState({ ...clean(kept.turn), ...kept }),
    /** A new turn finds an empty desk; `card` is what the view says already lies on top. */
    turnTo(turn: number, card: string | null): void {
      if (store.getState().turn !== turn) store.setState({ ...clean(turn), card })
    },
  }
}

export const promiseKey = (ref: PromiseId): string =>
  'pledge' in ref ? `pledge:${ref.pledge}` : `clause:${ref.clause}`
export const samePromise = (a: PromiseId, b: PromiseId): boolean => promiseKey(a) === promiseKey(b)

/** The list with the promise put in or taken out. A second pledge replaces the first; never more than `most`. */
export function toggled(list: readonly PromiseId[], ref: PromiseId, most: number): readonly PromiseId[] {
  if (list.some(one => samePromise(one, ref))) return list.filter(one => !samePromise(one, ref))
  const kept = 'pledge' in ref ? list.filter(one => !('pledge' in one)) : list
  return kept.length < most ? [...kept, ref] : kept
}
