// How a device meets the authority: the same interface for a referee in the tab and for a class host. No implementation.
import type { Move, Refusal, Sent } from '../match/moves.ts'
import type { Paper } from '../match/papers.ts'
import type { LedgerPage, View } from '../match/view.ts'

/** The answer to a move: accepted as entry `seq`, or why not. */
export type Ack =
  | { readonly ok: true; readonly ref: string; readonly seq: number }
  | { readonly ok: false; readonly ref: string; readonly refusal: Refusal }

/** What changed for one viewer: the whole view, and the papers and ledger pages that this subscription has not had yet. */
export type News = {
  readonly view: View
  readonly papers: readonly Paper[] // new ones, or ones whose text changed
  readonly pages: readonly LedgerPage[] // new ones, or ones that grew: a page replaces the one of its slot
}

export type Transport = {
  /** Resolves once the move is stored (or refused); rejects only when the authority cannot be reached. */
  readonly send: (sent: Sent) => Promise<Ack>
  /** Tells the state at once, then after every entry; returns its undo. */
  readonly subscribe: (listener: (news: News) => void) => () => void
  readonly close: () => void
}

export type { Move, Sent }
