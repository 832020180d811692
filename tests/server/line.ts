// A device's line to a host in the same process: texts through the same door as over a socket, every byte kept.
import type { Answer, DeviceMessage, HostMessage } from '../../src/net/protocol.ts'
import { openConnection } from '../../src/server/connection.ts'
import { hearing } from '../../src/server/hear.ts'
import type { Host } from '../../src/server/host.ts'
import { MESSAGES, makeBucket } from '../../src/server/limits.ts'
import type { Presence } from '../../src/server/presence.ts'

export type Line = {
  /** Sends a message, or any text at all; the answer as text. */
  readonly text: (text: unknown) => Promise<string>
  readonly say: (message: DeviceMessage) => Promise<Answer>
  readonly heard: HostMessage[]
  readonly isDropped: () => boolean
  readonly close: () => void
}

type LineParts = {
  readonly host: Host
  readonly presence: Presence
  readonly now?: () => number // for the measure of how often one may speak; none: as often as one likes
  readonly heard?: (message: HostMessage) => void
}

export function lineTo({ host, presence, now, heard }: LineParts): Line {
  let dropped = false
  const messages: HostMessage[] = []
  const connection = openConnection({
    host,
    presence,
    send: message => {
      messages.push(message)
      heard?.(message)
    },
    drop: () => {
      dropped = true
    },
  })
  const bucket = now
    ? makeBucket(MESSAGES.most, MESSAGES.perSecond, now)
    : { take: () => true, give: () => {} }
  const text = hearing(connection, bucket, { take: () => true, give: () => {} }, () => {})
  return {
    text,
    say: async message => JSON.parse(await text(JSON.stringify(message))) as Answer,
    heard: messages,
    isDropped: () => dropped,
    close: connection.close,
  }
}
