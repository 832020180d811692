// How often a device may speak: a bucket that fills with time. A whole school sits behind one address, so addresses are no
// measure; each connection, and each class's wrong rejoin codes, have a bucket of their own.

export type Bucket = {
  /** Takes one where one is left; false: too often. */
  readonly take: () => boolean
  /** Puts one back that was taken for nothing. */
  readonly give: () => void
}

/** Holds `most`, fills by `perSecond`. `now` in milliseconds, monotonic. */
export function makeBucket(most: number, perSecond: number, now: () => number): Bucket {
  let left = most
  let at = now()
  return {
    take: () => {
      const later = now()
      left = Math.min(most, left + ((later - at) * perSecond) / 1000)
      at = later
      if (left < 1) return false
      left -= 1
      return true
    },
    give: () => {
      left = Math.min(most, left + 1)
    },
  }
}

/** A person clicks a few times a second at most; a device that comes back sends all it still waits for. */
export const MESSAGES = { most: 60, perSecond: 15 } as const
/** How often a device may be told that it speaks too often, before it is dropped: an honest one pauses at the first time. */
export const PATIENCE = { most: 100, perSecond: 2 } as const
/** Wrong rejoin codes of one class: enough for a room of clumsy fingers, hopeless for guessing one of 2^30. */
export const WRONG_CODES = { most: 30, perSecond: 0.5 } as const
