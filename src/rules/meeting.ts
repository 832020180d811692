// How the two stances meet: one number from a table, more after a run of like meetings, scaled by factors, on the gauges the
// scenario names. Symmetric: the sides' seats do not matter.
import type { Compiled, CompiledModel } from '../scenario/compiled.ts'
import { levelOf } from '../scenario/conditions.ts'
import { STANCES } from '../scenario/vocabulary.ts'
import { note, type Pending, share } from './gauges.ts'
import type { Cause } from './ledger.ts'
import { meetingKind, meetingName } from './stances.ts'
import type { World } from './world.ts'

type Meeting = NonNullable<CompiledModel['meeting']>

/** Size of a meeting in tenths, before each gauge's share. */
export const meetingSize = (c: Compiled, w: World, a: number, b: number): number => {
  const meeting = c.model.meeting
  if (meeting === null) return 0
  const cell = (((meeting.table[a]?.[b] ?? 0) + (meeting.table[b]?.[a] ?? 0)) / 2) | 0
  const kind = meetingKind(a, b)
  const run = kind * w.streak > 0 ? Math.min(Math.abs(w.streak), meeting.most) : 0
  return share(share(cell, 100 + meeting.streak * run), factorOf(c, w, meeting))
}

/** Percent from the factors: each adds `percent` of its points over its level. Never below 0. */
const factorOf = (c: Compiled, w: World, meeting: Meeting): number => {
  let percent = 100
  for (const factor of meeting.scaledBy)
    percent += share(levelOf(c, w, factor.gauge[0]) - factor.over, factor.percent) / 10
  return Math.max(0, percent)
}

/** What the ledger names, by the two stances. */
const MET: readonly Cause[] = STANCES.flatMap((_, a) =>
  STANCES.map((__, b): Cause => ({ code: 'meeting', id: meetingName(a, b) })),
)

export const noteMeeting = (c: Compiled, w: World, pending: Pending, a: number, b: number): void => {
  const meeting = c.model.meeting
  const size = meetingSize(c, w, a, b)
  if (meeting === null || size === 0) return
  const cause = MET[a * STANCES.length + b] as Cause
  for (const { gauge, percent } of meeting.gauges) {
    const by = share(size, percent)
    note(c, pending, w.gauges, gauge[0], by, cause)
    if (gauge[1] !== gauge[0]) note(c, pending, w.gauges, gauge[1], by, cause)
  }
}

/** Counts runs: of like meetings, and of each side's hard turns. */
export const countRuns = (w: World, a: number, b: number): void => {
  const kind = meetingKind(a, b)
  w.streak = kind === 0 ? 0 : kind * w.streak > 0 ? w.streak + kind : kind
  w.hard[0] = a <= 1 ? w.hard[0] + 1 : 0
  w.hard[1] = b <= 1 ? w.hard[1] + 1 : 0
}
