// Who may send what: one table, every kind of message by every kind of sender. A kind without a row does not compile, and the
// tests are made from it.
import type { DeviceMessage } from '../net/protocol.ts'
import type { Holder } from './tokens.ts'

/** Who speaks on a connection. `removed`: a person the facilitator took out. */
export const SENDERS = ['nobody', 'person', 'removed', 'projector', 'facilitator'] as const
export type Sender = (typeof SENDERS)[number]

type Row = Readonly<Record<Sender, boolean>>

const row = (...may: readonly Sender[]): Row => ({
  nobody: may.includes('nobody'),
  person: may.includes('person'),
  removed: may.includes('removed'),
  projector: may.includes('projector'),
  facilitator: may.includes('facilitator'),
})

/** Of matches and seats a person reaches only the own ones (`ownMatches`); the facilitator every match of the class. */
export const MAY: Readonly<Record<DeviceMessage['type'], Row>> = {
  join: row('nobody'),
  rejoin: row('nobody'),
  enter: row('nobody'),
  class: row('person', 'facilitator'),
  write: row('person', 'facilitator'),
  'rejoin-code': row('person', 'facilitator'),
  send: row('person', 'facilitator'),
  watch: row('person', 'projector', 'facilitator'),
  leave: row('person', 'removed', 'projector', 'facilitator'),
}

export const senderOf = (holder: Holder | null, isRemoved: boolean): Sender => {
  if (holder === null) return 'nobody'
  if (holder.role !== 'person') return holder.role
  return isRemoved ? 'removed' : 'person'
}
