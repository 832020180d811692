// One connection of a device to its host, as a link uses it: texts out and answered, texts in unasked, breaks, and the time it
// takes. The real one is Socket.IO; tests lay another beneath the same link.
import { io, type Socket } from 'socket.io-client'

export type WireListener = {
  readonly opened: () => void
  readonly broken: () => void
  readonly failed?: (why: Error) => void // a connection that did not come about; another is tried
  readonly news: (text: unknown) => void
}

export type Wire = {
  readonly isOpen: () => boolean
  /** The answer to a text; rejects where the connection breaks, or nothing comes in time. */
  readonly ask: (text: string) => Promise<unknown>
  readonly listen: (listener: WireListener) => void
  /** Gives this connection up and makes another. */
  readonly again: () => void
  readonly close: () => void
  readonly after: (milliseconds: number, call: () => void) => void
}

const ANSWER_WITHIN = 10_000 // milliseconds, then it is asked again

/** A wire to the host at `address`: its origin, or empty for the page's own. */
export function socketWire(address: string): Wire {
  const socket = socketTo(address)
  return {
    isOpen: () => socket.connected,
    ask: text => socket.timeout(ANSWER_WITHIN).emitWithAck('say', text),
    listen: ({ opened, broken, failed, news }) => {
      socket.on('connect', opened)
      socket.on('disconnect', broken)
      if (failed) socket.on('connect_error', failed)
      socket.on('news', news)
    },
    again: () => {
      socket.disconnect().connect()
    },
    close: () => {
      socket.disconnect()
    },
    after: (milliseconds, call) => {
      setTimeout(call, milliseconds)
    },
  }
}

const socketTo = (address: string): Socket =>
  io(address === '' ? undefined : address, {
    path: '/live',
    reconnectionDelay: 300,
    reconnectionDelayMax: 2000,
    timeout: 5000,
    forceNew: true,
  } as never)
