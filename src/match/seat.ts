// What a seat may do, once the flow allows it: alone at once, with others through their consent, then the rules.
import { apply, isLegal, phaseOf, unseal } from '../rules/order.ts'
import { handOf, lyingNumber } from '../rules/table.ts'
import { afterDeed, needsConsent, sameMove, sideOf, suffices, votersOf, withWish } from './consent.ts'
import { isActMove, packageIdsOf, responseNumber, toAct } from './ids.ts'
import type { Refusal, SeatMove } from './moves.ts'
import { PERSON } from './options.ts'
import { type Draft, sinkOf, type Wish } from './state.ts'
import { endPhase, moveFlow } from './turn.ts'

const MOST_SAID = 60 // in one turn of one side
const MOST_CALLS = 40 // in one turn

export function stepSeat(draft: Draft, ref: string, seat: string, move: SeatMove): Refusal | null {
  const side = sideOf(draft, seat)
  if (side === null) return 'not-yours'
  if (move.kind === 'endorse') return endorse(draft, seat, side, move.of)
  if (!needsConsent(move)) return personal(draft, seat, side, move)
  const voters = votersOf(draft, side)
  if (!voters.includes(seat)) return 'not-yours'
  const no = whyNotDo(draft, side, move)
  if (no !== null) return no
  return agree(draft, voters, { seat, ref, side, move, agreed: [seat] })
}

/** A wish, or the deed where it already suffices. The same move of a mate counts as agreeing with it. */
function agree(draft: Draft, voters: readonly string[], wish: Wish): Refusal | null {
  const same = draft.wishes.find(one => one.side === wish.side && sameMove(one.move, wish.move))
  const agreed = same ? [...new Set([...same.agreed, wish.seat])] : wish.agreed
  if (suffices(draft.setup.options.consent, voters, agreed)) return carryOut(draft, wish.side, wish.move)
  if (same?.agreed.includes(wish.seat)) return 'already'
  draft.wishes = same
    ? draft.wishes.map(one => (one === same ? { ...one, agreed } : one))
    : withWish(draft.wishes, wish)
  return null
}

/** After a seat changed hands: what those who remain had agreed on already is done. */
export function settleWishes(draft: Draft): void {
  for (const wish of draft.wishes) {
    const enough = suffices(draft.setup.options.consent, votersOf(draft, wish.side), wish.agreed)
    const stillOpen = draft.wishes.includes(wish) && whyNotDo(draft, wish.side, wish.move) === null
    if (enough && stillOpen) carryOut(draft, wish.side, wish.move)
  }
}

function endorse(draft: Draft, seat: string, side: 0 | 1, of: string): Refusal | null {
  const wish = draft.wishes.find(one => one.side === side && one.ref === of)
  if (!wish) return 'unknown-id'
  const voters = votersOf(draft, side)
  if (!voters.includes(seat)) return 'not-yours'
  const no = whyNotDo(draft, side, wish.move)
  return no ?? agree(draft, voters, { ...wish, seat, agreed: wish.agreed })
}

// ---- moves of one seat alone -----------------------------------------------------------------------------------------

function personal(draft: Draft, seat: string, side: 0 | 1, move: SeatMove): Refusal | null {
  switch (move.kind) {
    case 'select':
      return select(draft, side, move.response)
    case 'say':
      return say(draft, seat, side, move.text)
    case 'help':
    case 'stop':
    case 'skip': {
      const kind = move.kind
      if (draft.calls.some(call => call.seat === seat && call.kind === kind)) return 'already'
      if (draft.calls.length >= MOST_CALLS) return 'not-now'
      draft.calls = [...draft.calls, { seat, kind }]
      return null
    }
    default:
      return null // a reason is kept by its entry alone
  }
}

function select(draft: Draft, side: 0 | 1, id: string): Refusal | null {
  const response = responseNumber(draft.setup.compiled, draft.world, side, id)
  if (response === null) return 'unknown-id'
  const hand = handOf(draft.setup.compiled, draft.world, draft.world.trigger, side)
  if (!hand.includes(response)) return 'not-in-hand'
  if (draft.flow.sealed[side]) return 'already'
  draft.selected = side === 0 ? [response, draft.selected[1]] : [draft.selected[0], response]
  return null
}

/** In the room people speak; a policy has only this way to be heard. */
function say(draft: Draft, seat: string, side: 0 | 1, text: string): Refusal | null {
  const isPerson = draft.seats.find(one => one.id === seat)?.holder === PERSON
  if (isPerson && draft.setup.options.talk === 'room') return 'not-now'
  const by = draft.setup.compiled.sides[side].id
  if (draft.said.filter(one => one.by === by).length >= MOST_SAID) return 'no-pen'
  draft.said = [...draft.said, { by, text }]
  return null
}

// ---- moves of a side -------------------------------------------------------------------------------------------------

/** What the rules say to a side's move as things stand; null: it may be done. */
function whyNotDo(draft: Draft, side: 0 | 1, move: SeatMove): Refusal | null {
  const { compiled, play } = draft.setup
  if (move.kind === 'ready') return whyNotReady(draft, side)
  if (move.kind === 'unseal') return draft.flow.sealed[side] ? null : 'not-now'
  if (!isActMove(move)) return 'not-now'
  if (move.kind === 'seal' && draft.flow.sealed[side]) return 'already'
  const act = toAct(compiled, draft.world, side, move)
  return act.ok ? isLegal(compiled, play, draft.world, side, act.value) : act.error
}

/** Where being ready is an act of the rules: done at the table, or with the joint statement. */
const leaves = ({ flow }: Draft): boolean => flow.phase === 'table' || flow.phase === 'statement'

function whyNotReady(draft: Draft, side: 0 | 1): Refusal | null {
  const { compiled, play } = draft.setup
  if (leaves(draft)) return isLegal(compiled, play, draft.world, side, { kind: 'leave' })
  return draft.ready[side] ? 'already' : null
}

function carryOut(draft: Draft, side: 0 | 1, move: SeatMove): null {
  if (move.kind === 'ready' && !leaves(draft)) {
    setReady(draft, side)
  } else if (move.kind === 'unseal') {
    unseal(draft.world, side)
    moveFlow(draft, { type: 'unseal', side })
  } else {
    act(draft, side, move)
  }
  draft.wishes = afterDeed(draft.wishes, side, move, lyingNumber(draft.world))
  return null
}

function setReady(draft: Draft, side: 0 | 1): void {
  draft.ready = side === 0 ? [true, draft.ready[1]] : [draft.ready[0], true]
  if (draft.ready[0] && draft.ready[1]) endPhase(draft)
}

function act(draft: Draft, side: 0 | 1, move: SeatMove): void {
  const { compiled, play } = draft.setup
  const asked = isActMove(move) ? toAct(compiled, draft.world, side, move) : null
  const deed = asked?.ok ? asked.value : { kind: 'leave' as const }
  if (deed.kind === 'draft') keepDraftBefore(draft)
  apply(compiled, play, draft.world, side, deed, sinkOf(draft))
  if (move.kind === 'seal') moveFlow(draft, { type: 'seal', side })
  else if (leaves(draft) && phaseOf(compiled, play, draft.world) !== draft.flow.phase) endPhase(draft)
}

/** What a counter-draft changes is shown against the draft it answers. */
function keepDraftBefore(draft: Draft): void {
  const { lying, by } = draft.world.table
  draft.before = lying === null ? null : packageIdsOf(draft.setup.compiled, lying)
  draft.beforeBy = lying === null ? -1 : by
}
