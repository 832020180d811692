// A host in this process, over a real database, with a clock that stands still until the next thing is due: a lesson of an hour
// takes as long as its work.
import type { Clock } from '../../src/match/store.ts'
import { POLICIES } from '../../src/policy/named.ts'
import type { Database } from '../../src/server/events.ts'
import { type Host, openHost } from '../../src/server/host.ts'
import { makePresence, type Presence } from '../../src/server/presence.ts'
import { openSqlite } from '../../src/server/sqlite.ts'

export type VirtualClock = Clock & {
  /** Jumps to the next thing that is due and calls it; false: nothing is. */
  readonly step: () => boolean
}

export function virtualClock(): VirtualClock {
  let now = 5000 // any zero
  let count = 0
  const due: { readonly at: number; readonly count: number; readonly call: () => void }[] = []
  return {
    now: () => now,
    after: (milliseconds, call) => {
      count += 1
      const one = { at: now + milliseconds, count, call }
      let place = due.length
      while (place > 0 && (due[place - 1] as typeof one).at <= one.at) place -= 1
      due.splice(place, 0, one) // the next at the end
      return () => {
        const at = due.indexOf(one)
        if (at >= 0) due.splice(at, 1)
      }
    },
    step: () => {
      const one = due.pop()
      if (!one) return false
      now = Math.max(now, one.at)
      one.call()
      return true
    },
  }
}

export type Inside = {
  readonly host: Host
  readonly database: Database
  readonly presence: Presence
  readonly clock: VirtualClock
  /** Milliseconds since 1970, as the host is told: set it to let the wall's clock jump. */
  readonly wall: { now: number }
  /** Resolves when the host has nothing left to do at this moment. */
  readonly settle: () => Promise<void>
  /** Runs on, event after event, until `test` holds; throws where it does not within `most` milliseconds. */
  readonly until: (test: () => boolean, most?: number) => Promise<void>
  readonly close: () => Promise<void>
}

export const WALL = 1_800_000_000_000
const HOUR = 3_600_000
const QUIET = 3 // turns of the event loop without a call to the database

/** `path`: of the database; in memory where none is named. */
export async function hostInside(
  path = ':memory:',
  around = (one: Database) => one,
  startsAt = WALL, // milliseconds since 1970
): Promise<Inside> {
  const clock = virtualClock()
  const wall = { now: startsAt }
  const calls = { open: 0 }
  const database = around(counted(openSqlite(path), calls))
  const opened = await openHost({
    database,
    clock,
    wall: () => wall.now,
    policies: POLICIES,
    days: 30,
  })
  if (!opened.ok) throw new Error(`rules ${opened.error.rules}`)
  const settle = async () => {
    for (let quiet = 0; quiet < QUIET; quiet += 1) {
      await new Promise(done => setImmediate(done))
      if (calls.open > 0) quiet = -1
    }
  }
  return {
    host: opened.value,
    database,
    presence: makePresence(),
    clock,
    wall,
    settle,
    until: async (test, most = 24 * HOUR) => {
      const end = clock.now() + most
      await settle()
      while (!test()) {
        if (clock.now() > end || !clock.step()) throw new Error('waited in vain')
        await settle()
      }
    },
    close: () => opened.value.close(),
  }
}

/** The same database, counting the calls that are not answered yet. */
function counted({ events, shelf, close }: Database, calls: { open: number }): Database {
  const count =
    <A extends readonly unknown[], T>(call: (...args: A) => Promise<T>) =>
    (...args: A): Promise<T> => {
      calls.open += 1
      return call(...args).finally(() => {
        calls.open -= 1
      })
    }
  return {
    events: {
      append: count(events.append) as typeof events.append,
      read: count(events.read) as typeof events.read,
      list: count(events.list),
      remove: count(events.remove),
    },
    shelf: {
      put: count(shelf.put),
      get: count(shelf.get),
      of: count(shelf.of),
      all: count(shelf.all),
      forget: count(shelf.forget),
    },
    close,
  }
}
