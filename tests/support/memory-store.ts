// An event store in memory: the real port without a disk.
import type { Entry } from '../../src/match/moves.ts'
import type { Store } from '../../src/match/store.ts'

export function memoryStore(streams = new Map<string, readonly Entry[]>()): Store {
  return {
    append: async (stream, expectedSeq, entries) => {
      const kept = streams.get(stream) ?? []
      if (kept.length !== expectedSeq) return false
      streams.set(stream, [...kept, ...entries])
      return true
    },
    read: async (stream, after = 0) => (streams.get(stream) ?? []).slice(after),
    list: async () => [...streams.keys()],
    remove: async stream => {
      streams.delete(stream)
    },
  }
}
