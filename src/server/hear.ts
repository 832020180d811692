// What comes in on one connection, before it is known to be a message: counted, proved, answered in the order it came.
import { type Answer, parseDeviceMessage } from '../net/protocol.ts'
import type { Connection } from './connection.ts'
import type { Bucket } from './limits.ts'
import { no } from './session.ts'

/** Takes whatever a device sends; resolves with the text of its answer, and never rejects. */
export function hearing(
  connection: Connection,
  bucket: Bucket,
  patience: Bucket,
  drop: () => void,
): (text: unknown) => Promise<string> {
  let tail: Promise<unknown> = Promise.resolve()
  return text => {
    const refused = (answer: Answer) => Promise.resolve(JSON.stringify(answer))
    if (!bucket.take()) {
      if (!patience.take()) drop() // told again and again, and does not pause
      return refused(no('too-often'))
    }
    const message = typeof text === 'string' ? parseDeviceMessage(text) : null
    if (message === null) return refused(no('malformed'))
    const answered = tail
      .then(() => connection.receive(message))
      .then(JSON.stringify, () => JSON.stringify(no('not-stored')))
    tail = answered
    return answered
  }
}
