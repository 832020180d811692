// How a reveal is told: what moved the meters in it, cause by cause, and when each is told. The chart and the document both
// follow this one timetable, so that they say the same thing at the same moment.
import type { LedgerLine } from '../match/view.ts'

/** A clause of the ledger that is told on its own. */
export type ToldCause = { readonly cable: string; readonly text: string; readonly change: number } // tenths

export type ToldStep = {
  readonly cause: number // index among the causes
  readonly at: number // ms after the envelopes begin to rise
  readonly length: number // ms
}

export const ENVELOPES_OPEN = 1100 // ms until both lie open
const READING = 900 // they lie open before the first cause sets out
const ALL = 9000 // all causes together take about this
const [SHORTEST, LONGEST] = [450, 1400] as const
/** The part of its time after which a cause has arrived and its cable answers. */
export const ARRIVES = 0.55

/** Causes a meter that are told on their own; the smaller ones move it along with the last of these. */
const MOST_A_METER = 3

/** Codes of what happened when the envelopes were opened; whatever stands before the first of them happened earlier. */
const OF_REVEAL = ['response', 'meeting', 'stance', 'home', 'cost', 'retreat', 'ground', 'outcome', 'broke']

/** The lines of a slot's page from the reveal on. */
export function revealLines(page: readonly LedgerLine[]): readonly LedgerLine[] {
  const start = page.findIndex(line => OF_REVEAL.includes(line.cause.code))
  return start < 0 ? [] : page.slice(start)
}

/** The causes that are told, meter by meter in the order given; equal clauses of one meter counted together. */
export function toldCauses(
  page: readonly LedgerLine[],
  meters: readonly string[],
  textOf: (line: LedgerLine) => string,
): readonly ToldCause[] {
  const lines = revealLines(page)
  return meters.flatMap(cable => {
    const sums = new Map<string, number>()
    for (const line of lines) {
      if (line.gauge === cable) sums.set(textOf(line), (sums.get(textOf(line)) ?? 0) + line.by)
    }
    const rows = [...sums].flatMap(([text, change]) => (change === 0 ? [] : [{ cable, text, change }]))
    const largest = [...rows].sort((a, b) => Math.abs(b.change) - Math.abs(a.change)).slice(0, MOST_A_METER)
    return rows.filter(row => largest.includes(row))
  })
}

/** When each cause is told. */
export function timetable(causes: number): { readonly steps: readonly ToldStep[]; readonly length: number } {
  const first = ENVELOPES_OPEN + READING
  const each = causes === 0 ? 0 : Math.max(SHORTEST, Math.min(LONGEST, ALL / causes))
  const steps = Array.from({ length: causes }, (_, cause) => ({
    cause,
    at: first + cause * each,
    length: each,
  }))
  return { steps, length: first + causes * each }
}
