// One device in one match: brings the transport's news to the match store, and this device's moves to the transport.
import type { Move } from '../match/moves.ts'
import type { Transport } from '../net/transport.ts'
import type { MatchStore } from './match-store.ts'
import { freshRef } from './ref.ts'

export type Session = {
  /** Sends a move for the turn and phase now in sight. Resolves to whether it was accepted. */
  readonly send: (move: Move) => Promise<boolean>
  readonly close: () => void
}

export function openSession(transport: Transport, store: MatchStore): Session {
  const undo = transport.subscribe(news => {
    for (const page of news.pages) store.takePage(page)
    for (const paper of news.papers) store.takePaper(paper)
    for (const reveal of news.reveals) store.takeReveal(reveal)
    store.takeView(news.view)
  })
  return {
    send: move => sendMove(transport, store, move),
    close: () => {
      undo()
      transport.close()
    },
  }
}

/** Speaks for one seat where another viewer's view lies open: a side acts on what both see. */
export const speakerOf = (transport: Transport, store: MatchStore): Pick<Session, 'send'> => ({
  send: move => sendMove(transport, store, move),
})

async function sendMove(transport: Transport, store: MatchStore, move: Move): Promise<boolean> {
  const { view } = store.read()
  if (!view) return false
  const ref = freshRef()
  store.sent({ ref, kind: move.kind })
  try {
    const ack = await transport.send({ ref, turn: view.turn, phase: view.phase, move })
    if (ack.ok) store.accepted(ref)
    else store.refusedMove(ref, ack.refusal)
    return ack.ok
  } catch {
    store.accepted(ref)
    store.troubled('trouble.unreachable')
    return false
  }
}
