// Whether the host can write: every write that failed is heard of at once, and while one has, a write that needs room is tried
// again and again, until it holds.
import type { Database, Shelf } from './events.ts'

const LOOK_EVERY = 1000 // milliseconds
const ROOM = 'x'.repeat(16_384) // of a try after a failure: the small one may fit in where nothing else does

/** The same database, telling of every write that failed. */
export function reporting(database: Database, failed: () => void): Database {
  const { events, shelf } = database
  const told = <T>(written: Promise<T>): Promise<T> => {
    written.catch(failed)
    return written
  }
  return {
    ...database,
    events: { ...events, append: (stream, seq, entries) => told(events.append(stream, seq, entries)) },
    shelf: { ...shelf, put: (kind, key, owner, value) => told(shelf.put(kind, key, owner, value)) },
  }
}

/** Whether a value can be written now. */
const canWrite = (shelf: Shelf, value: unknown = 1): Promise<boolean> =>
  shelf.put('class', 'well', '', value).then(
    () => true,
    () => false,
  )

export type DiskWatch = {
  /** A write failed. */
  readonly failed: () => void
  /** Tries a write now: whether it held. */
  readonly look: () => Promise<boolean>
  readonly stop: () => void
}

/** `changed` is told within a second that nothing can be written, and that it can again. */
export function watchDisk(shelf: Shelf, changed: (isWell: boolean) => void): DiskWatch {
  let wasWell = true
  const turn = (isWell: boolean) => {
    if (isWell === wasWell) return
    wasWell = isWell
    changed(isWell)
  }
  const look = async () => {
    const isWell = await canWrite(shelf, wasWell ? 1 : ROOM)
    if (isWell && !wasWell) await canWrite(shelf) // gives the room back
    turn(isWell)
    return isWell
  }
  const timer = setInterval(() => void look(), LOOK_EVERY)
  return { failed: () => turn(false), look, stop: () => clearInterval(timer) }
}
