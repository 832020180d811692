// How a seat held by a policy moves: asked with its side's sight, and its answer is a move like any other. Which policies exist
// is the host's business.
import { draw } from '../kit/draw.ts'
import type { Act } from '../rules/act.ts'
import { openerOf } from '../rules/opener.ts'
import { type Sight, sightOf } from '../rules/sight.ts'
import { handOf } from '../rules/table.ts'
import type { Compiled } from '../scenario/compiled.ts'
import { sideOf } from './consent.ts'
import { policySeat } from './due.ts'
import { toMove } from './ids.ts'
import type { SeatMove } from './moves.ts'
import type { MatchState } from './state.ts'
import { SIDES } from './turn.ts'

/** The same shape as policy/policy.ts: literal codes, no sentences. */
export type Policy = (
  c: Compiled,
  sight: Sight,
  dice: (key: string, n: number) => number,
) => {
  readonly act: Act
  readonly reason: string | (() => string)
  readonly about?: number // aim that the reason is about
  readonly report?: string
}
export type Policies = Readonly<Record<string, Policy>>

/** A seat's next move, what it falls back on where the rules refuse that, and why it chose so. */
export type PolicyMove = {
  readonly seat: string
  readonly move: SeatMove
  readonly instead: SeatMove
  readonly reason: string | null // text id; of an act, not of a nod, nor of having nothing to say
}

/** Moves that their reason follows in the log; a nod has none, but who stays away from a table may. */
export const HAS_REASON: readonly string[] = ['seal', 'sign', 'shelve', 'ready']

/** Text ids under which a policy's codes stand in the log. */
export const reportText = (code: string): string => `report/${code}`
export const reasonText = (code: string, about = ''): string =>
  about === '' ? `reason/${code}` : `reason/${code}/${about}`

/** The next move of a policy's seat, or null where none has anything to do now. */
export function nextPolicyMove(match: MatchState, policies: Policies): PolicyMove | null {
  if (match.flow.paused || match.flow.phase === 'ended') return null
  for (const side of inOrder(match)) {
    const held = policySeat(match, side)
    const policy = held ? policies[held.policy] : undefined
    if (!held || !policy) continue
    const move = moveOf(match, side, held.seat, policy)
    if (move) return move
  }
  return null
}

const ACTS: readonly string[] = ['draft', 'sign', 'shelve', 'withdraw', 'widen', 'ready']

/** Who is asked first: at a table the sides take turns, as in a playout; elsewhere the order decides nothing. */
function inOrder(match: MatchState): readonly (0 | 1)[] {
  const { table } = match.world
  if (match.flow.phase !== 'table') return SIDES
  const isTouched = table.drafts > 0 || table.left.includes(true) || table.spend.some(spend => spend > 0)
  const last = match.entries.findLast(({ move }) => ACTS.includes(move.kind))
  const lastSide = isTouched && last !== undefined ? sideOf(match, last.by) : null
  const first = lastSide === null ? openerOf(match.setup.compiled, match.world) : lastSide === 0 ? 1 : 0
  return first === 0 ? [0, 1] : [1, 0]
}

const READY: SeatMove = { kind: 'ready' }

function moveOf(match: MatchState, side: 0 | 1, seat: string, policy: Policy): PolicyMove | null {
  const { phase } = match.flow
  const nod: PolicyMove = { seat, move: READY, instead: READY, reason: null }
  if (phase === 'briefing' || phase === 'reading' || phase === 'reveal') return match.ready[side] ? null : nod
  const { compiled: c, play } = match.setup
  const sight = sightOf(c, play, match.world, side)
  if (sight.legal.length === 0) return null
  if (phase === 'table' && match.world.table.by === side) return match.world.table.left[1 - side] ? nod : null
  const { about, act, reason, report } = policy(c, sight, diceOf(match, side))
  const told = report === undefined ? null : reportText(report)
  if (told !== null && !wasTold(match, side, told, act)) {
    return { seat, move: { kind: 'say', text: told }, instead: READY, reason: null }
  }
  if (act.kind === 'leave' && phase === 'table') {
    const { lying, drafts } = match.world.table
    const away: SeatMove = { kind: 'shelve', on: drafts } // a draft is answered, not sat out
    if (lying !== null) return { seat, move: away, instead: READY, reason: null }
    if (mayStillDraft(match, side === 0 ? 1 : 0)) return null
  }
  const asked = typeof reason === 'string' ? reason : reason()
  const why = asked === 'done' ? null : reasonText(asked, c.aims[about ?? -1]?.id)
  return { seat, move: toMove(c, act), instead: insteadOf(match, side), reason: why }
}

/** One report a turn; and one of each kind when a draft is put away, for it says how the draft was taken. */
const wasTold = (match: MatchState, side: 0 | 1, told: string, act: Act): boolean => {
  const own = match.said.filter(one => one.by === match.setup.compiled.sides[side].id)
  return act.kind === 'shelve' ? own.some(one => one.text === told) : own.length > 0
}

/** A person who still holds a pen is not left alone at the table: who has left could not answer a draft. */
const mayStillDraft = (match: MatchState, side: 0 | 1): boolean =>
  policySeat(match, side) === null && !match.world.table.left[side] && match.world.table.pens[side] > 0

/** Dice of this side alone, for this slot: a playout of the same seed throws the same. */
const diceOf = ({ setup, world }: MatchState, side: 0 | 1) => {
  const { sides, slots } = setup.compiled
  const own = `policy:${sides[side].id}:${slots[world.slot]?.id ?? ''}`
  return (key: string, n: number) => draw(setup.seed, `${own}:${key}`, n)
}

function insteadOf(match: MatchState, side: 0 | 1): SeatMove {
  if (match.flow.phase !== 'commitment') return READY
  const { compiled: c } = match.setup
  const hand = handOf(c, match.world, match.world.trigger, side)
  const card = hand.find(one => one === c.triggers[match.world.trigger]!.fallback[side]) ?? hand[0]!
  return { kind: 'seal', response: c.responses[card]!.id, word: true }
}
