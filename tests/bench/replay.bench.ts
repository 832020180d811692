// The fold of 200 logs of 500 entries each: long matches of the flagship in which both sides change their minds often.
import { readFileSync } from 'node:fs'
import type { Move } from '../../src/match/moves.ts'
import { fold } from '../../src/match/replay.ts'
import { type MatchState, makeSetup, newMatch } from '../../src/match/state.ts'
import { step } from '../../src/match/step.ts'
import { handOf } from '../../src/rules/table.ts'
import { loadScenario } from '../../src/scenario/load.ts'
import { inRounds, report } from './rounds.ts'

const LOGS = 200
const ENTRIES = 500
const loaded = loadScenario(readFileSync(new URL('../../scenarios/low-ebb.json', import.meta.url)))
if (!loaded.ok) throw new Error(JSON.stringify(loaded.error.slice(0, 3)))
const seats = loaded.value.scenario.sides.map(side => ({ id: side.id, side: side.id, holder: 'person' }))
const options = { preset: 'twelve', seats, consent: 'leader', timers: false, talk: 'room' } as const

const longMatch = (seed: string): MatchState => {
  let match = newMatch(makeSetup(loaded.value, options, seed))
  const send = (seat: string, move: Move): void => {
    if (match.entries.length >= ENTRIES) return
    const sent = { ref: `${match.entries.length}`, turn: match.turn, phase: match.flow.phase, move }
    const stepped = step(match, sent, { seat }, match.entries.length)
    if (stepped.ok) match = stepped.value.state
  }
  for (let i = 0; match.flow.phase !== 'ended' && match.entries.length < ENTRIES; i += 1) {
    if (match.flow.phase !== 'commitment') for (const { id } of seats) send(id, { kind: 'ready' })
    else commit(match, send, i)
  }
  return match
}

/** Both sides turn their cards over many times, then seal. */
const commit = (match: MatchState, send: (seat: string, move: Move) => void, salt: number): void => {
  const { compiled: c } = match.setup
  const hands = seats.map((_, side) => handOf(c, match.world, match.world.trigger, side as 0 | 1))
  const card = (side: number, n: number): string => c.responses[hands[side]![n % hands[side]!.length]!]!.id
  for (let n = 0; n < 24; n += 1)
    seats.forEach(({ id }, side) => send(id, { kind: 'select', response: card(side, n) }))
  seats.forEach(({ id }, side) => send(id, { kind: 'seal', response: card(side, salt), word: true }))
}

const matches = Array.from({ length: LOGS }, (_, i) => longMatch(`log ${i}`))
const entries = matches.reduce((sum, match) => sum + match.entries.length, 0)
console.log(`${LOGS} logs, ${entries} entries`)
const foldAll = () => {
  for (const match of matches) {
    const folded = fold(match.setup, match.entries)
    if (!folded.ok || folded.value.check !== match.check) throw new Error('a log that is not true')
  }
  return LOGS
}
report(inRounds([{ name: `fold of ${ENTRIES} entries`, run: foldAll }], 5), 'logs')
