// One connection of one device: asks the table who may, and hands each message to what answers it. No socket here.
import type { Answer, DeviceMessage, HostMessage } from '../net/protocol.ts'
import { act, endSession, rejoinCode, write } from './answer-class.ts'
import { sendMove, stopWatching, watch } from './answer-match.ts'
import { enter, join, rejoin } from './answer-who.ts'
import type { Host } from './host.ts'
import { MAY, senderOf } from './may.ts'
import type { Presence } from './presence.ts'
import { type Known, no, personIn, type Session, yes } from './session.ts'

export type ConnectionParts = {
  readonly host: Host
  readonly presence: Presence
  readonly send: (message: HostMessage) => void
  readonly drop: () => void // ends the connection: the seat was opened elsewhere
}

export type Connection = {
  /** One message of the device, proved; resolves to its answer when what it asked for is stored. */
  readonly receive: (message: DeviceMessage) => Promise<Answer>
  readonly close: () => void
}

export function openConnection(parts: ConnectionParts): Connection {
  const session: Session = {
    ...parts,
    watching: new Map(),
    had: new Set(),
    known: null,
    undos: [],
    tell: () => {},
  }
  return {
    receive: async message => {
      const { known } = session
      const isRemoved = known !== null && personIn(known)?.state === 'removed'
      if (!MAY[message.type][senderOf(known?.holder ?? null, isRemoved)])
        return no(isRemoved ? 'removed' : 'not-yours')
      return known === null ? whoAnswer(session, message) : knownAnswer(session, known, message)
    },
    close: () => endSession(session),
  }
}

async function whoAnswer(session: Session, message: DeviceMessage): Promise<Answer> {
  switch (message.type) {
    case 'join':
      return join(session, message)
    case 'rejoin':
      return rejoin(session, message)
    case 'enter':
      return enter(session, message)
    default:
      return no('not-yours')
  }
}

async function knownAnswer(session: Session, known: Known, message: DeviceMessage): Promise<Answer> {
  switch (message.type) {
    case 'class':
      return act(session, known, message)
    case 'write':
      return write(session, known, message)
    case 'rejoin-code':
      return rejoinCode(session, known, message)
    case 'send':
      return sendMove(session, known, message)
    case 'watch':
      return watch(session, known, message)
    case 'leave':
      stopWatching(session, message.match, false)
      return yes
    default:
      return no('not-yours')
  }
}
