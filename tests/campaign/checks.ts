// The final check of a run of random matches, one number each: what Node found stands in a fixture, and Chromium must find the
// same. Neither reads a file here.
import { logText, makeLog, parseLog } from '../../src/match/log.ts'
import { replay } from '../../src/match/replay.ts'
import { deal, type Shelf } from './deal.ts'
import { walk } from './walk.ts'

const CHECKED = 45

export const checksOf = (shelf: Shelf): readonly number[] =>
  Array.from({ length: CHECKED }, (_, number) => walk(deal(shelf, number), `${number}`).match.check)

/** The same numbers, found by reading the logs back and playing them again. */
export const replayedChecksOf = (shelf: Shelf, numbers: readonly number[]): readonly number[] =>
  numbers.map(number => {
    const parsed = parseLog(logText(makeLog(walk(deal(shelf, number), `${number}`).match)))
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error[0]))
    const again = replay(parsed.value)
    return again.ok && again.value.kind === 'played' ? again.value.match.check : -1
  })
