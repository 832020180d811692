// What this device sees of one match: the newest view, the ledger pages and reveals so far, the move on its way.
// Readers subscribe; only the session writes.
import { createStore } from 'zustand/vanilla'
import type { Refusal } from '../match/moves.ts'
import type { Paper } from '../match/papers.ts'
import type { LedgerPage, RevealView, View } from '../match/view.ts'

export type Pending = { readonly ref: string; readonly kind: string }
export type Refused = { readonly code: Refusal; readonly kind: string; readonly count: number }

export type MatchState = {
  readonly view: View | null
  readonly pages: Readonly<Record<string, LedgerPage>> // by slot
  readonly order: readonly string[] // slots of the pages, as they came
  readonly reveals: Readonly<Record<string, RevealView>> // by slot
  readonly papers: Readonly<Record<string, Paper>> // by id
  readonly pending: readonly Pending[] // oldest first
  readonly putAway: boolean // our own draft of this turn was put away by the other side
  readonly refused: Refused | null // the last move that was not done
  readonly thinking: boolean // the computer capital opposite takes its time
  readonly trouble: string | null // a code of words/: the authority cannot be reached, a store failed
}

/** Our draft lay there and is gone, unsigned and not by our own hand; true until another draft is laid or the turn ends. */
function isPutAway(old: View | null, view: View, pending: readonly Pending[], before: boolean): boolean {
  const { table, own } = view
  if (!own || !table || table.draft || table.ratified || view.phase !== 'table' || old?.turn !== view.turn)
    return false
  const ours = old.table?.draft?.by === own.side
  const byUs = pending.some(one => one.kind === 'withdraw' || one.kind === 'walk')
  const failed = table.failed?.draft === old.table?.draft?.number
  return old.table?.draft ? ours && !byUs && !failed : before
}

export type MatchStore = ReturnType<typeof makeMatchStore>

export function makeMatchStore() {
  const store = createStore<MatchState>(() => ({
    view: null,
    pages: {},
    order: [],
    reveals: {},
    papers: {},
    pending: [],
    putAway: false,
    refused: null,
    thinking: false,
    trouble: null,
  }))
  const settle = (ref: string) => store.getState().pending.filter(one => one.ref !== ref)
  return {
    read: store.getState,
    subscribe: store.subscribe,
    think(thinking: boolean): void {
      store.setState({ thinking })
    },
    /** Takes any view with a higher revision (or the first); an older one is dropped. */
    takeView(view: View): void {
      const { view: old, reveals, pending, putAway } = store.getState()
      if (old && view.revision < old.revision) return
      const opened = view.reveal ? { ...reveals, [view.reveal.slot]: view.reveal } : reveals
      store.setState({ view, reveals: opened, putAway: isPutAway(old, view, pending, putAway) })
    },
    takePage(page: LedgerPage): void {
      const { pages, order } = store.getState()
      const known = Object.hasOwn(pages, page.slot)
      store.setState({
        pages: { ...pages, [page.slot]: page },
        order: known ? order : [...order, page.slot],
      })
    },
    takePaper(paper: Paper): void {
      store.setState({ papers: { ...store.getState().papers, [paper.id]: paper } })
    },
    takeReveal(reveal: RevealView): void {
      store.setState({ reveals: { ...store.getState().reveals, [reveal.slot]: reveal } })
    },
    sent(pending: Pending): void {
      store.setState({ pending: [...store.getState().pending, pending], refused: null })
    },
    accepted(ref: string): void {
      store.setState({ pending: settle(ref) })
    },
    refusedMove(ref: string, code: Refusal): void {
      const { pending, refused } = store.getState()
      const kind = pending.find(one => one.ref === ref)?.kind ?? ''
      store.setState({
        pending: settle(ref),
        refused: { code, kind, count: (refused?.count ?? 0) + 1 },
      })
    },
    forgetRefusal(): void {
      store.setState({ refused: null })
    },
    troubled(code: string | null): void {
      store.setState({ trouble: code })
    },
  }
}
