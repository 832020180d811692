// Random matches of the shipped scenarios through the real machine, as a class would stumble through them: several seats a side,
// nonsense, the facilitator's hand, clocks. No gauge leaves its range, the ledger is exact, nothing gets stuck, replay agrees.
import { expect, it } from 'vitest'
import { logText, makeLog, parseLog } from '../../src/match/log.ts'
import { replay } from '../../src/match/replay.ts'
import type { MatchState } from '../../src/match/state.ts'
import { deal, type Shelf } from './deal.ts'
import { closingOff, ledgerOff, outOfRange } from './laws.ts'
import { shippedShelf } from './shipped.ts'
import { cases, LONG } from './size.ts'
import { entriesToEnd, walk } from './walk.ts'

const shelf: Shelf = shippedShelf()
const MATCHES = cases(2000, 250)

it(
  `${MATCHES} random matches keep every law and replay to the same checks`,
  () => {
    const met = new Map<string, number>()
    const meet = (what: string) => met.set(what, (met.get(what) ?? 0) + 1)
    for (let number = 0; number < MATCHES; number += 1) {
      const { match, refused } = walk(deal(shelf, number), `${number}`, (now, before) => {
        const wrong = outOfRange(now) ?? ledgerWrong(now, before) ?? closingOff(now, before)
        if (wrong !== null) throw new Error(`match ${number}, entry ${now.entries.length}: ${wrong}`)
        const { by, move } = now.entries.at(-1)!
        meet(`${['facilitator', 'clock', 'host'].includes(by) ? by : 'seat'} ${move.kind}`)
        if (now.entries.length % 61 === 0) entriesToEnd(now)
      })
      if (refused > 0) meet('refused')
      meet(match.adjourned ? 'adjourned' : 'ended')
      replays(match, number)
    }
    // The dice reach every move of every author, both ways to end and refusals in between; the rarest only in a whole campaign.
    const due = MATCHES < 2000 ? EVERYTHING.filter(what => !RARE.includes(what)) : EVERYTHING
    expect(due.filter(what => !met.has(what))).toEqual([])
  },
  LONG,
)

function ledgerWrong(now: MatchState, before: MatchState): string | null {
  return now.pages === before.pages && now.flow === before.flow ? null : ledgerOff(now)
}

/** The log as written out and read back; every so often through the whole door, scenario and all. */
function replays(match: MatchState, number: number): void {
  const log = makeLog(match)
  const entries = JSON.parse(JSON.stringify(log.entries)) as typeof log.entries
  const parsed = number % 51 < 2 ? parseLog(logText(log)) : null
  if (parsed && !parsed.ok) throw new Error(`match ${number}: ${JSON.stringify(parsed.error[0])}`)
  const again = replay(parsed?.value ?? { log: { ...log, entries }, loaded: match.setup.loaded })
  const found = again.ok && again.value.kind === 'played' ? again.value.match.check : again
  expect([number, found]).toEqual([number, match.check])
}

const RARE = ['seat state', 'facilitator substitute']
const EVERYTHING = [
  ...'ready draft sign shelve withdraw widen walk state predict select seal unseal endorse say help stop reason skip'
    .split(' ')
    .map(kind => `seat ${kind}`),
  ...'pause resume extend close inject substitute drop reseat announce skip end'
    .split(' ')
    .map(kind => `facilitator ${kind}`),
  'clock expire',
  'host resumed',
  'refused',
  'ended',
  'adjourned',
]
