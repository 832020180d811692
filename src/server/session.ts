// What the host knows of one connection: who it is, which class it is in, what it watches. The answers are beside this file.
import { type Person, personOf } from '../classroom/state.ts'
import type { Answer, DeviceMessage, HostMessage, HostRefusal } from '../net/protocol.ts'
import type { ClassAuthority } from './class-authority.ts'
import type { Host } from './host.ts'
import type { Presence } from './presence.ts'
import type { Holder } from './tokens.ts'

export type Message<T extends DeviceMessage['type']> = Extract<DeviceMessage, { type: T }>

/** A connection that has said who it is. */
export type Known = { readonly holder: Holder; readonly authority: ClassAuthority }

export type Session = {
  readonly host: Host
  readonly presence: Presence
  readonly send: (message: HostMessage) => void
  readonly drop: () => void // ends the connection
  readonly watching: Map<string, () => void> // by match: the undo of its subscription
  readonly had: Set<string> // text ids that were sent
  known: Known | null
  tell: () => void // tells the class anew, soon
  undos: readonly (() => void)[]
}

export const no = (refusal: HostRefusal): Answer => ({ ok: false, refusal })
export const yes: Answer = { ok: true }

/** The person of this connection, as the class has them; null for every other holder. */
export function personIn({ holder, authority }: Known): Person | null {
  return holder.role === 'person' ? personOf(authority.state(), holder.person) : null
}

/** Who this connection writes as: in logs, and as the author of its texts. */
export const authorName = ({ holder }: Known): string =>
  holder.role === 'person' ? holder.person : holder.role

/** Whether a text is somebody's own words: those lie under an id of ours, not under one of a catalogue or a scenario. */
export const isFreeText = (id: string): boolean => !id.includes('/')

/** Whether a text id may be used by this connection: its own, or a phrase of the scenario. */
export const isOwnText = async ({ host }: Session, known: Known, id: string): Promise<boolean> =>
  id.startsWith('phrase/') || (await host.texts.isBy(known.authority.id, id, authorName(known)))
