// The referee in this tab, met through the same interface as a class host. What it is sent is proved as if it came from afar.
import type { Author } from '../match/moves.ts'
import type { Referee } from '../match/referee.ts'
import { parseSent } from '../match/schema.ts'
import type { Viewer } from '../match/view.ts'
import type { Transport } from './transport.ts'

/** The transport of one seat on this device. Closing it leaves the referee running. */
export const seatTransport = (referee: Referee, seat: string): Transport =>
  transportOf(referee, { seat }, { kind: 'seat', seat })

export const deskTransport = (referee: Referee): Transport =>
  transportOf(referee, 'facilitator', { kind: 'facilitator' })

/** For a viewer who only looks on: the shared table, the projector. */
export const lookerTransport = (referee: Referee, kind: 'public' | 'projector'): Transport =>
  transportOf(referee, null, { kind })

function transportOf(referee: Referee, author: Author | null, viewer: Viewer): Transport {
  const undos = new Set<() => void>()
  return {
    send: async sent => {
      const parsed = parseSent(sent)
      if (parsed === null) return { ok: false, ref: String(sent?.ref ?? ''), refusal: 'malformed' }
      if (author === null) return { ok: false, ref: parsed.ref, refusal: 'not-yours' }
      return referee.send(author, parsed)
    },
    subscribe: listener => {
      const undo = referee.subscribe(viewer, listener)
      undos.add(undo)
      return () => {
        undos.delete(undo)
        undo()
      }
    },
    close: () => {
      for (const undo of undos) undo()
      undos.clear()
    },
  }
}
