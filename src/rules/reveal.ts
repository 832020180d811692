// The reveal: both sides' effects computed from the state before it, then added, so that order cannot matter. What a turn did
// is written into the world's record of played turns. Nothing here asks who may act.
import type { Compiled, CompiledResponse, CompiledTrigger } from '../scenario/compiled.ts'
import type { Facts } from '../scenario/conditions.ts'
import { runEffects } from './effects.ts'
import { addPending, makePending, note, type Pending } from './gauges.ts'
import { noteGround } from './ground.ts'
import { noteHome, noteRecord } from './home.ts'
import type { LedgerSink } from './ledger.ts'
import { costOf, markOf, pledgedCard } from './marks.ts'
import { countRuns, noteMeeting } from './meeting.ts'
import { type Settled, settledBy } from './promises.ts'
import { publicShift } from './publics.ts'
import { isAnswer, moved, sizeOf, takenBack, weightOf } from './sizes.ts'
import { isSummit } from './table.ts'
import type { World } from './world.ts'

export type Revealed = {
  readonly responses: readonly [number, number]
  readonly settled: readonly Settled[] // promises kept or broken by the envelopes
  readonly outcome: number // index of the pair's own outcome in the trigger's list, -1 none
  readonly statement: number // the sentence both signed, -1 none
}

/** What one turn is made of while it plays out. */
type Turn = {
  readonly responses: readonly [number, number]
  readonly words: readonly [boolean, boolean]
  readonly cards: readonly [CompiledResponse, CompiledResponse]
  readonly settled: readonly Settled[]
  readonly facts: Facts // the state before it
  readonly pending: Pending
}

/** Plays both responses out. `first`: whose effects are computed first; a property holds that it makes no difference. */
export const playOut = (c: Compiled, w: World, sink: LedgerSink | null, first: 0 | 1 = 0): Revealed => {
  const turn = turnOf(c, w)
  const { cards, pending, responses, settled, words } = turn
  const [a, b] = [cards[0].stance, cards[1].stance]
  const sizes: [number, number] = [0, 0]
  const second = (1 - first) as 0 | 1
  sizes[first] = noteAct(c, w, pending, cards[first])
  sizes[second] = noteAct(c, w, pending, cards[second])
  noteSide(c, w, turn, first)
  noteSide(c, w, turn, second)
  noteMeeting(c, w, pending, a, b)
  noteGround(c, w, pending, a, b)
  runOwnLists(c, w, turn, first, sink)
  const outcome = runOutcome(c, w, turn, sink)
  const statement = runStatement(c, w, turn, sink)
  addPending(c, w, pending, sink)
  settle(w, settled)
  countRuns(w, a, b)
  const { slot, trigger, predicted } = w
  w.played.push({ slot, trigger, responses, stances: [a, b], sizes, words, predicted: [...predicted] })
  return { responses, settled, outcome, statement }
}

const turnOf = (c: Compiled, w: World): Turn => {
  const responses = responsesOf(c, w)
  const words: [boolean, boolean] = isSummit(c, w) ? [true, true] : [...w.words]
  return {
    responses,
    words,
    cards: [c.responses[responses[0]] as CompiledResponse, c.responses[responses[1]] as CompiledResponse],
    settled: settledBy(c, w, responses, words),
    facts: {
      slot: w.slot,
      gauges: w.gauges, // unchanged until all is added
      flags: w.flags.slice(),
      happened: w.happened,
      promises: w.promises,
      accords: w.accords,
      played: w.played,
    },
    pending: makePending(),
  }
}

/** What each side does: its envelope; at a summit its pledged card, or what it does where nothing was ratified. */
const responsesOf = (c: Compiled, w: World): [number, number] => {
  if (!isSummit(c, w)) {
    if (w.sealed[0] < 0 || w.sealed[1] < 0) throw new Error('an envelope is empty')
    return [...w.sealed]
  }
  const spec = c.triggers[w.trigger] as CompiledTrigger
  if (w.table.ratified < 0) return [...spec.walk]
  const carried = (side: 0 | 1): number => {
    const pledged = pledgedCard(w, side)
    return pledged < 0 ? spec.fallback[side] : pledged
  }
  return [carried(0), carried(1)]
}

/** The act itself: on the meters by its domain, on the other side's public, and what it takes back of own gestures. Returns
 * its size for the record of the turn. */
const noteAct = (c: Compiled, w: World, pending: Pending, card: CompiledResponse): number => {
  const side = card.side as 0 | 1
  const size = sizeOf(c, w, side, card)
  const weight = weightOf(c, card, isAnswer(c, w, side, card, size))
  noteSize(c, w, pending, card, card, size, weight)
  takenBack(c, w, side, card, (gesture, half) => {
    noteSize(c, w, pending, card, gesture, -half, weightOf(c, gesture, false))
  })
  return size
}

/** Notes what `act` of this size does, laid at the door of `card`. */
const noteSize = (
  c: Compiled,
  w: World,
  pending: Pending,
  card: CompiledResponse,
  act: CompiledResponse,
  size: number,
  weight: { readonly meters: number; readonly public: number },
): void => {
  if (size === 0) return
  const side = card.side as 0 | 1
  const cause = { code: 'response', id: card.ref, side } as const
  for (const weighted of c.model.scale[act.domain] ?? [])
    note(c, pending, w.gauges, weighted.gauge[side], moved(size, weighted, weight.meters), cause)
  const shift =
    act === card
      ? publicShift(c, w.gauges, card, size, weight.public)
      : -publicShift(c, w.gauges, act, -size, weight.public)
  const publics = c.model.publics
  if (publics !== null) note(c, pending, w.gauges, publics.gauges[(1 - side) as 0 | 1], shift, cause)
}

const noteSide = (c: Compiled, w: World, turn: Turn, side: 0 | 1): void => {
  const card = turn.cards[side]
  const other = turn.cards[(1 - side) as 0 | 1].stance
  const cost = costOf(c, w, side, turn.responses[side])
  noteHome(c, w, turn.pending, card, cost, other, isExcused(c, w, turn, side))
  noteRecord(c, w, turn.pending, card)
}

/** Whether a side did what a package asked of it while the other side broke one. */
const isExcused = (c: Compiled, w: World, turn: Turn, side: 0 | 1): boolean => {
  if (!breaks(w, turn.settled, 1 - side)) return false
  return w.promises.some(
    promise =>
      promise.giver === side &&
      promise.state === 'running' &&
      markOf(c, promise, turn.responses[side]) === 'carries',
  )
}

const breaks = (w: World, settled: readonly Settled[], side: number): boolean =>
  settled.some(({ promise, state }) => state === 'broken' && w.promises[promise]?.giver === side)

// ---- lists of effects --------------------------------------------------------------------------------------------

const UNWRITTEN = 2

/** Each side's own lists. Both sides may write the same flag: then on wins, whoever comes first. */
const runOwnLists = (c: Compiled, w: World, turn: Turn, first: 0 | 1, sink: LedgerSink | null): void => {
  const arriving = w.delayed.length
  const { flags } = w
  flags.fill(UNWRITTEN)
  runSide(c, w, turn, first, sink)
  const written = flags.slice()
  flags.fill(UNWRITTEN)
  runSide(c, w, turn, (1 - first) as 0 | 1, sink)
  for (let i = 0; i < flags.length; i += 1) {
    const [one, two] = [written[i] as number, flags[i] as number]
    if (one === UNWRITTEN && two === UNWRITTEN) flags[i] = turn.facts.flags[i] as number
    else flags[i] = one === 1 || two === 1 ? 1 : 0
  }
  const later = w.delayed.splice(arriving)
  later.sort((x, y) => x.self - y.self || x.effect - y.effect)
  w.delayed.push(...later)
}

/** One side's lists: its card's, its stance's, and the price of the promises it breaks. */
const runSide = (c: Compiled, w: World, turn: Turn, side: 0 | 1, sink: LedgerSink | null): void => {
  const { cards, facts, pending, settled } = turn
  const card = cards[side]
  runEffects(c, w, card.effects, side, sink, facts, pending)
  const stance = c.model.stances[card.stance]
  if (stance !== undefined) runEffects(c, w, stance, side, sink, facts, pending)
  if (!breaks(w, settled, side)) return
  if (c.model.bargain !== null) runEffects(c, w, c.model.bargain.broke, side, sink, facts, pending)
  for (const { promise, state } of settled) {
    const { ref, giver } = w.promises[promise]!
    if (state !== 'broken' || giver !== side || ref.kind !== 'clause') continue
    const clause = c.clauses[ref.clause]
    if (clause !== undefined) runEffects(c, w, clause.broken, side, sink, facts, pending)
  }
}

/** A pair of responses, or of stances, with an outcome of its own: the first in the file that fits. */
const runOutcome = (c: Compiled, w: World, turn: Turn, sink: LedgerSink | null): number => {
  const { cards, facts, pending, responses } = turn
  const outcomes = (c.triggers[w.trigger] as CompiledTrigger).outcomes
  const index = outcomes.findIndex(
    outcome =>
      (outcome.responses[0] < 0
        ? outcome.stances[0] === cards[0].stance
        : outcome.responses[0] === responses[0]) &&
      (outcome.responses[1] < 0
        ? outcome.stances[1] === cards[1].stance
        : outcome.responses[1] === responses[1]),
  )
  const outcome = outcomes[index]
  if (outcome !== undefined) runEffects(c, w, outcome.effects, 0, sink, facts, pending)
  return index
}

/** The common sentence of a joint statement stands when both sides would sign the same one. */
const runStatement = (c: Compiled, w: World, turn: Turn, sink: LedgerSink | null): number => {
  const [one, two] = w.table.stated
  const statement = one === two ? c.statements[one] : undefined
  if (statement === undefined) return -1
  runEffects(c, w, statement.effects, 0, sink, turn.facts, turn.pending)
  return one
}

const settle = (w: World, settled: readonly Settled[]): void => {
  for (const { promise, state } of settled) {
    const promised = w.promises[promise]!
    promised.state = state
    if (state === 'broken') w.breaches[promised.giver as 0 | 1] = w.slot + 1
  }
}
