// How what an embassy reports is worded: the log keeps what was seen, the view says in which of its wordings it is told. A side's
// wordings of one thing come round in turn, from a first one drawn for the match, so that none is read
// twice running.
import { draw } from '../kit/draw.ts'
import { reportText } from './policy-seat.ts'
import type { MatchState, Said } from './state.ts'

/** Wordings of every report. The first has the report's own code, the others a number behind it: `open`, `open-2`, … */
export const WORDINGS = 4

const isReport = ({ text }: Said): boolean => text.startsWith(reportText(''))

/** Every report of the match so far, in the order of the log, each in the words in which it is told. What was last told of the
 * other side is passed over: two embassies with the same to say do not say it in one sentence. */
export const reportsOf = ({ entries, seats, setup }: MatchState): readonly Said[] => {
  const sides = new Map(seats.map(seat => [seat.id, seat.side]))
  const last = new Map<string, Map<string, number>>() // wording, by report and by side
  return entries.flatMap(({ by, move }) => {
    const side = sides.get(by)
    if (move.kind !== 'say' || side === undefined || !isReport({ by: side, text: move.text })) return []
    const told = last.get(move.text) ?? new Map<string, number>()
    last.set(move.text, told)
    const before = told.get(side) ?? draw(setup.seed, `wording:${side}:${move.text}`, WORDINGS)
    const next = (before + 1) % WORDINGS
    const others = [...told].some(([other, wording]) => other !== side && wording === next)
    const wording = others ? (next + 1) % WORDINGS : next
    told.set(side, wording)
    return [{ by: side, text: wording === 0 ? move.text : `${move.text}-${wording + 1}` }]
  })
}

/** What was said in this turn, in the words in which it is told. */
export const saidInWords = (match: MatchState): readonly Said[] => {
  const reported = match.said.filter(isReport).length
  if (reported === 0) return match.said
  const reports = reportsOf(match).slice(-reported)[Symbol.iterator]()
  return match.said.map(one => (isReport(one) ? (reports.next().value ?? one) : one))
}
