// Whom a step concerns, of those who look on. Which card lies on top is a side's own affair: the other side is not even told that
// something was done, and so cannot count how often its counterpart changed its mind.
import { same } from '../kit/same.ts'
import type { MatchState } from './state.ts'
import type { Viewer } from './view.ts'
import { sideOfViewer } from './viewer.ts'

/** Everybody; or of each side whether it has something to see, and nobody else has. */
export type Reach = 'all' | readonly [boolean, boolean]

/** What no view shows but by its count of entries, and what a view shows to the own side alone. */
const APART: readonly string[] = ['entries', 'check', 'selected'] satisfies readonly (keyof MatchState)[]

export function reachOf(before: MatchState, after: MatchState): Reach {
  for (const name in after) {
    const key = name as keyof MatchState
    if (!APART.includes(key) && !same(before[key], after[key])) return 'all'
  }
  const isNew = (side: 0 | 1) => before.selected[side] !== after.selected[side]
  return [isNew(0), isNew(1)]
}

export function reaches(reach: Reach, match: MatchState, viewer: Viewer): boolean {
  if (reach === 'all') return true
  const side = sideOfViewer(match, viewer)
  return side !== -1 && reach[side]
}
