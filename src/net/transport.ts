// How a device meets the authority: the same interface for a referee in the tab and for a class host. No implementation.
import type { Sent } from '../match/moves.ts'
import type { News } from '../match/news.ts'
import type { Ack } from '../match/referee.ts'

export type { News } from '../match/news.ts'
export type { Ack } from '../match/referee.ts'

export type Transport = {
  /** Resolves once the move is stored (or refused); rejects only when the authority cannot be reached. */
  readonly send: (sent: Sent) => Promise<Ack>
  /** Tells the state at once, then after every entry; returns its undo. */
  readonly subscribe: (listener: (news: News) => void) => () => void
  readonly close: () => void
}
