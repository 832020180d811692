// A clock that a test turns by hand, and stores that fail when told to.
import type { Clock, Store } from '../../src/match/store.ts'
import { memoryStore } from '../support/memory-store.ts'

export type HandClock = Clock & {
  /** Lets time pass; what is due is called in its order. */
  readonly pass: (milliseconds: number) => void
  readonly waiting: () => number
}

export function handClock(): HandClock {
  let now = 5000 // any zero
  let due: { readonly at: number; readonly call: () => void }[] = []
  return {
    now: () => now,
    after: (milliseconds, call) => {
      const one = { at: now + milliseconds, call }
      due.push(one)
      return () => {
        due = due.filter(other => other !== one)
      }
    },
    pass: milliseconds => {
      const end = now + milliseconds
      for (;;) {
        const next = due.filter(one => one.at <= end).sort((a, b) => a.at - b.at)[0]
        if (!next) break
        due = due.filter(one => one !== next)
        now = Math.max(now, next.at)
        next.call()
      }
      now = end
    },
    waiting: () => due.length,
  }
}

/** A store whose next appends fail, or lose their answer, as told. */
export function frailStore(inner: Store = memoryStore()) {
  const faults: ('throws' | 'conflict')[] = []
  const store: Store = {
    ...inner,
    append: async (stream, seq, entries) => {
      const fault = faults.shift()
      if (fault === 'throws') throw new Error('disk full')
      if (fault === 'conflict') return false
      return inner.append(stream, seq, entries)
    },
  }
  return { store, faults }
}
