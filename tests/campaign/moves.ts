// What somebody might send next: mostly a sensible move of a seat, sometimes the facilitator, sometimes nonsense. Legality is
// not decided here; the machine is asked.
import { sideOf } from '../../src/match/consent.ts'
import { toMove } from '../../src/match/ids.ts'
import {
  type Author,
  type Move,
  PHASES,
  type PromiseId,
  type SeatMove,
  type Sent,
} from '../../src/match/moves.ts'
import type { MatchState } from '../../src/match/state.ts'
import { isOver } from '../../src/match/timing.ts'
import { type Act, type Package, type PromiseRef, SPENDS } from '../../src/rules/act.ts'
import { legalActs } from '../../src/rules/order.ts'
import { handOf, lyingNumber, offersOf } from '../../src/rules/table.ts'
import { STANCES } from '../../src/scenario/vocabulary.ts'
import { type Dice, oneOf } from './deal.ts'

export type Proposal = { readonly author: Author; readonly sent: Sent; readonly at: number }

export const lastAt = (match: MatchState): number => match.entries.at(-1)?.at ?? 0

/** What is sent next, `count` making its ref unique. */
export function propose(match: MatchState, dice: Dice, count: number): Proposal {
  const at = lastAt(match) + dice(match.setup.options.timers ? 20_000 : 50)
  const [author, move] = whoAndWhat(match, dice, at)
  const lost = dice(40) === 0 // meant for another moment
  const turn = lost ? dice(5) : match.turn
  const phase = lost ? oneOf(PHASES, dice) : match.flow.phase
  return { author, at, sent: { ref: `r${count}`, turn, phase, move } }
}

function whoAndWhat(match: MatchState, dice: Dice, at: number): readonly [Author, Move] {
  if (isOver(match.timing, at) && dice(6) > 0) return ['clock', { kind: 'expire' }]
  if (match.flow.paused && dice(4) === 0) return ['facilitator', { kind: 'resume' }]
  const roll = dice(100)
  if (roll < 4) return ['facilitator', deskMove(match, dice)]
  if (roll < 5) return ['host', { kind: 'resumed', downtime: dice(60_000) }]
  if (roll < 6) return ['clock', { kind: 'expire' }]
  const seat = oneOf(match.seats, dice).id
  return [{ seat }, roll < 16 ? wildMove(match, dice) : seatMove(match, seat, dice)]
}

function deskMove(match: MatchState, dice: Dice): Move {
  const { compiled: c } = match.setup
  const trigger = oneOf(c.triggers, dice).id
  const moves: readonly Move[] = [
    { kind: 'pause' },
    { kind: 'extend', seconds: dice(4000) },
    { kind: 'close' },
    { kind: 'inject', trigger },
    { kind: 'substitute', trigger: c.triggers[substituteOf(match)]?.id ?? trigger },
    { kind: 'drop', slot: oneOf(c.slots, dice).id },
    { kind: 'announce', text: 'notice/1' },
    { kind: 'reseat', seat: oneOf(match.seats, dice).id, side: oneOf(c.sides, dice).id, holder: 'person' },
    { kind: 'reseat', seat: `late${dice(3)}`, side: oneOf(c.sides, dice).id, holder: 'person' },
    dice(4) === 0 ? { kind: 'skip' } : { kind: 'resume' },
    dice(25) === 0 ? { kind: 'end' } : { kind: 'pause' },
  ]
  return oneOf(moves, dice)
}

/** The number of what may stand in place of the trigger being read; below 0 where nothing may. */
const substituteOf = ({ setup, world }: MatchState): number =>
  setup.compiled.triggers[world.trigger]?.substitute ?? -1

// ---- sensible moves --------------------------------------------------------------------------------------------------

function seatMove(match: MatchState, seat: string, dice: Dice): SeatMove {
  const side = sideOf(match, seat) ?? 0
  const wish = match.wishes.find(one => one.side === side && !one.agreed.includes(seat))
  if (wish && dice(3) > 0) return { kind: 'endorse', of: wish.ref }
  if (dice(12) === 0) return personalMove(match, side, dice)
  const { phase } = match.flow
  if (phase === 'briefing' || phase === 'reading' || phase === 'reveal') return { kind: 'ready' }
  if (phase === 'commitment' && match.flow.sealed[side] && dice(4) === 0) return { kind: 'unseal' }
  return toMove(match.setup.compiled, someAct(match, side, dice))
}

function personalMove(match: MatchState, side: 0 | 1, dice: Dice): SeatMove {
  const moves: readonly SeatMove[] = [
    { kind: 'select', response: cardOf(match, side, dice) },
    { kind: 'say', text: 'phrase/1' },
    { kind: 'reason', text: 'reason/1' },
    { kind: 'help' },
    { kind: 'stop' },
    { kind: 'skip' },
  ]
  return oneOf(moves, dice)
}

/** An act the rules list; without any, being done. */
function someAct(match: MatchState, side: 0 | 1, dice: Dice): Act {
  const { compiled: c, play } = match.setup
  const w = match.world
  const kinds = legalActs(c, play, w, side)
  if (kinds.includes('sign') && dice(3) > 0) return { kind: 'sign', on: w.table.drafts }
  const kind = kinds.length === 0 ? 'leave' : oneOf(kinds, dice)
  switch (kind) {
    case 'draft':
      return { kind, on: lyingNumber(w), package: somePackage(match, side, dice) }
    case 'sign':
    case 'shelve':
    case 'withdraw':
      return { kind, on: w.table.drafts }
    case 'widen':
      return { kind, spend: oneOf(SPENDS, dice) }
    case 'predict':
      return { kind, stance: dice(STANCES.length) }
    case 'seal':
      return { kind, response: oneOf(handOf(c, w, w.trigger, side), dice), word: dice(3) > 0 }
    case 'state':
      return { kind, gave: -1, gained: -1, sentence: dice(c.statements.length + 1) - 1 }
    default:
      return { kind }
  }
}

/** One the scenario has ready, or a few of the offers at random. */
function somePackage(match: MatchState, side: 0 | 1, dice: Dice): Package {
  const { compiled: c, play } = match.setup
  const w = match.world
  const ready = c.triggers[w.trigger]?.packages ?? []
  if (ready.length > 0 && dice(2) === 0) {
    const one = oneOf(ready, dice)
    return one.from === side ? { give: one.give, take: one.take } : { give: one.take, take: one.give }
  }
  const column = (giver: 0 | 1): PromiseRef[] => {
    const offers = offersOf(c, w, w.trigger, giver)
    return Array.from({ length: offers.length === 0 ? 0 : dice(play.preset.promises + 1) }, () =>
      oneOf(offers, dice),
    )
  }
  return { give: column(side), take: column((1 - side) as 0 | 1) }
}

// ---- anything at all -------------------------------------------------------------------------------------------------

/** The id of a card of this turn, of a side's hand or the other's; now and then of no hand. */
function cardOf(match: MatchState, side: 0 | 1, dice: Dice): string {
  const { compiled: c } = match.setup
  const cards = c.triggers[match.world.trigger]?.responses[dice(4) === 0 ? ((1 - side) as 0 | 1) : side] ?? []
  if (cards.length === 0 || dice(12) === 0)
    return dice(2) === 0 ? 'no-such-card' : oneOf(c.responses, dice).id
  return c.responses[oneOf(cards, dice)]!.id
}

/** A move of any kind, with any ids: mostly not allowed now. */
function wildMove(match: MatchState, dice: Dice): SeatMove {
  const { compiled: c } = match.setup
  const w = match.world
  const side = dice(2) as 0 | 1
  const on = dice(3) === 0 ? dice(4) : w.table.drafts
  const promise = (): PromiseId => {
    if (dice(2) === 0 || c.clauses.length === 0) return { pledge: cardOf(match, dice(2) as 0 | 1, dice) }
    return { clause: dice(15) === 0 ? 'no-such-clause' : oneOf(c.clauses, dice).id }
  }
  const column = (): PromiseId[] => Array.from({ length: dice(4) }, promise)
  const answer = dice(2) === 0 ? on : lyingNumber(w)
  const named = () => `p${dice(w.promises.length + 2)}`
  const sentence = c.statements.length === 0 || dice(3) === 0 ? null : oneOf(c.statements, dice).id
  const moves: readonly SeatMove[] = [
    { kind: 'ready' },
    { kind: 'draft', on: answer, package: { give: column(), take: column() } },
    { kind: 'draft', on: answer, package: { give: [promise()], take: [] } },
    { kind: 'sign', on },
    { kind: 'shelve', on },
    { kind: 'withdraw', on },
    { kind: 'widen', spend: oneOf(SPENDS, dice) },
    { kind: 'walk' },
    { kind: 'state', gave: named(), gained: named(), sentence },
    { kind: 'predict', stance: oneOf(STANCES, dice) },
    { kind: 'select', response: cardOf(match, side, dice) },
    { kind: 'seal', response: cardOf(match, side, dice), word: dice(2) === 0 },
    { kind: 'unseal' },
    { kind: 'endorse', of: `r${dice(50)}` },
    { kind: 'skip' },
  ]
  return oneOf(moves, dice)
}
