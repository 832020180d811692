// Where two lines of one match part, and in which number they end farthest apart.
import type { DealRecord, Debrief } from '../../debrief/record.ts'

/** What was signed in a turn (from 0), or nothing; the last, where several were. */
export const dealIn = ({ deals, turns }: Debrief, at: number): DealRecord | undefined =>
  deals.findLast(({ slot }) => slot === turns[at]?.slot)

/** The first turn, from 1, in which another trigger struck, another card was sealed, something else was signed or a word was not kept;
 * 0 where there is none. */
export function partsIn(one: Debrief, two: Debrief): number {
  const turns = Math.max(one.turns.length, two.turns.length)
  for (let at = 0; at < turns; at += 1) if (didIn(one, at) !== didIn(two, at)) return at + 1
  return 0
}

function didIn(record: Debrief, at: number): string {
  const turn = record.turns[at]
  if (!turn) return ''
  const { responses, trigger, words } = turn
  const deal = dealIn(record, at)
  return JSON.stringify([trigger, responses, words, deal?.ratified, deal?.promises])
}

/** The gauge in which both lines end farthest apart, with both levels in tenths; null where all are the same to a whole point. */
export function farthest(one: Debrief, two: Debrief) {
  const last = ({ slots }: Debrief, gauge: string) => slots.at(-1)?.levels[gauge] ?? 0
  const ends = one.gauges.map(gauge => ({ gauge, one: last(one, gauge), two: last(two, gauge) }))
  const apart = (end: { readonly one: number; readonly two: number }) => Math.abs(end.one - end.two)
  const most = ends.reduce<(typeof ends)[number] | null>(
    (best, end) => (best === null || apart(end) > apart(best) ? end : best),
    null,
  )
  return most !== null && apart(most) >= 10 ? most : null
}
