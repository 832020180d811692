// Walks a match from where it stands to its end through the real machine, by whatever is sent; and the short way to the end.
import { votersOf } from '../../src/match/consent.ts'
import { dueSides } from '../../src/match/due.ts'
import type { Author, Move, SeatMove } from '../../src/match/moves.ts'
import type { MatchState } from '../../src/match/state.ts'
import { step } from '../../src/match/step.ts'
import { isOver } from '../../src/match/timing.ts'
import { handOf } from '../../src/rules/table.ts'
import { type Dice, diceNamed } from './deal.ts'
import { lastAt, propose } from './moves.ts'

const MOST_SENT = 20_000

/** Sees every accepted entry: the match after it and before it. */
export type Watch = (match: MatchState, before: MatchState) => void
export type Walked = { readonly match: MatchState; readonly refused: number }

/** Plays on at random until the match has ended; throws where it does not end. */
export function walk(from: MatchState, name: string, watch: Watch = () => {}): Walked {
  const dice: Dice = diceNamed(`walk ${name}`)
  let match = from
  let refused = 0
  for (let count = 1; match.flow.phase !== 'ended'; count += 1) {
    if (count > MOST_SENT) throw new Error(`${name} is stuck in ${match.flow.phase} of turn ${match.turn}`)
    const { author, sent, at } = propose(match, dice, count)
    const stepped = step(match, sent, author, at)
    if (!stepped.ok) {
      refused += 1
      continue
    }
    const before = match
    match = stepped.value.state
    watch(match, before)
  }
  return { match, refused }
}

/** How many entries it takes to the end when everybody only does what is due; throws where nobody can. */
export function entriesToEnd(from: MatchState): number {
  let match = from
  while (match.flow.phase !== 'ended') {
    const next = dueMoves(match).reduce<MatchState | null>((found, one) => found ?? tried(match, one), null)
    if (next === null) throw new Error(`nobody can move in ${match.flow.phase} of turn ${match.turn}`)
    match = next
    if (match.entries.length - from.entries.length > 500) throw new Error('no end in sight')
  }
  return match.entries.length - from.entries.length
}

type Due = readonly [Author, Move]

function dueMoves(match: MatchState): readonly Due[] {
  if (match.flow.paused) return [['facilitator', { kind: 'resume' }]]
  if (isOver(match.timing, lastAt(match))) return [['clock', { kind: 'expire' }]]
  return dueSides(match).flatMap(side =>
    votersOf(match, side).map((seat): Due => [{ seat }, dueMove(match, side)]),
  )
}

function dueMove(match: MatchState, side: 0 | 1): SeatMove {
  if (match.flow.phase !== 'commitment') return { kind: 'ready' }
  const { compiled: c } = match.setup
  const [card] = handOf(c, match.world, match.world.trigger, side)
  return { kind: 'seal', response: c.responses[card!]!.id, word: true }
}

function tried(match: MatchState, [author, move]: Due): MatchState | null {
  const ref = `due ${match.entries.length}`
  const stepped = step(match, { ref, turn: match.turn, phase: match.flow.phase, move }, author, lastAt(match))
  return stepped.ok ? stepped.value.state : null
}
