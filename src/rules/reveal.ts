// The reveal: both sides' effects computed from the state before it, then added, so that order cannot matter. What a turn did
// is written into the world's record of played turns. Nothing here asks who may act.
import type {
  Compiled,
  CompiledOutcome,
  CompiledResponse,
  CompiledTrigger,
  Pair,
  Weighted,
} from '../scenario/compiled.ts'
import { STANCES } from '../scenario/vocabulary.ts'
import { runEffects } from './effects.ts'
import { addPending, clearPending, makePending, note, type Pending } from './gauges.ts'
import { noteGround } from './ground.ts'
import { noteHome, noteRecord } from './home.ts'
import type { LedgerSink } from './ledger.ts'
import { costOf, markOf, pledgedCard } from './marks.ts'
import { countRuns, noteMeeting } from './meeting.ts'
import { type Settled, settledBy } from './promises.ts'
import { publicShift } from './publics.ts'
import { isAnswer, moved, sizeOf, takenBack, weightOf } from './sizes.ts'
import { isHard } from './stances.ts'
import { isSummit } from './table.ts'
import type { Promised, World } from './world.ts'

export type Revealed = {
  readonly responses: readonly [number, number]
  readonly settled: readonly Settled[] // promises kept or broken by the envelopes
  readonly outcome: number // index of the pair's own outcome in the trigger's list, -1 none
  readonly statement: number // the sentence both signed, -1 none
}

/** What one turn is made of while it plays out. One record, filled anew at every reveal: nothing in it outlives the call, and
 * rules never reveal while they reveal. */
const turn = {
  responses: [-1, -1] as [number, number],
  words: [true, true] as [boolean, boolean],
  cards: [] as unknown as [CompiledResponse, CompiledResponse],
  settled: [] as Settled[],
  flags: [[], []] as readonly [number[], number[]], // as each side's own lists write them; then the first as both do
  pending: makePending(),
}
type Turn = typeof turn

/** Plays both responses out. `first`: whose effects are computed first; a property holds that it makes no difference. */
export const playOut = (c: Compiled, w: World, sink: LedgerSink | null, first: 0 | 1 = 0): Revealed => {
  beginTurn(c, w)
  const { cards, pending, settled } = turn
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
  writeFlags(w, turn.flags[0])
  settle(w, settled)
  countRuns(w, a, b)
  const responses: Pair = [turn.responses[0], turn.responses[1]]
  w.played.push({
    slot: w.slot,
    trigger: w.trigger,
    responses,
    stances: STANCE_PAIRS[a * STANCES.length + b] as Pair,
    sizes: sizes[0] === 0 && sizes[1] === 0 ? NO_SIZE : sizes,
    words: turn.words[0] && turn.words[1] ? BOTH_KEPT : [turn.words[0], turn.words[1]],
    predicted: w.predicted[0] < 0 && w.predicted[1] < 0 ? NONE_FORESEEN : [w.predicted[0], w.predicted[1]],
  })
  return { responses, settled: settled.length === 0 ? NOTHING_SETTLED : [...settled], outcome, statement }
}
const NOTHING_SETTLED: readonly Settled[] = []
/** Records of turns share what is the same in many of them. */
const STANCE_PAIRS: readonly Pair[] = STANCES.flatMap((_, a) => STANCES.map((__, b): Pair => [a, b]))
const NO_SIZE: Pair = [0, 0]
const BOTH_KEPT = [true, true] as const
const NONE_FORESEEN = [-1, -1] as const

const beginTurn = (c: Compiled, w: World): void => {
  const { cards, pending, responses, settled, words } = turn
  const summit = isSummit(c, w)
  readResponses(c, w, summit, responses)
  words[0] = summit || w.words[0]
  words[1] = summit || w.words[1]
  cards[0] = c.responses[responses[0]] as CompiledResponse
  cards[1] = c.responses[responses[1]] as CompiledResponse
  while (settled.length > 0) settled.pop()
  if (w.promises.length > 0) settledBy(c, w, responses, words, settled)
  clearPending(pending)
}

/** What each side does: its envelope; at a summit its pledged card, or what it does where nothing was ratified. */
const readResponses = (c: Compiled, w: World, summit: boolean, responses: [number, number]): void => {
  if (!summit) {
    if (w.sealed[0] < 0 || w.sealed[1] < 0) throw new Error('an envelope is empty')
    responses[0] = w.sealed[0]
    responses[1] = w.sealed[1]
    return
  }
  const spec = c.triggers[w.trigger] as CompiledTrigger
  for (const side of [0, 1] as const) {
    const pledged = w.table.ratified < 0 ? spec.walk[side] : pledgedCard(w, side)
    responses[side] = pledged < 0 ? spec.fallback[side] : pledged
  }
}

/** The act itself: on the meters by its domain, on the other side's public, and what it takes back of own gestures. Returns
 * its size for the record of the turn. */
const noteAct = (c: Compiled, w: World, pending: Pending, card: CompiledResponse): number => {
  const side = card.side as 0 | 1
  const size = sizeOf(c, w, side, card)
  if (size !== 0)
    noteSize(c, w, pending, card, card, size, weightOf(c, card, isAnswer(c, w, side, card, size)))
  if (isHard(card.stance))
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
  const cause = card.causes.response
  const scale = c.model.scale[act.domain]
  if (scale !== undefined)
    for (let i = 0; i < scale.length; i += 1) {
      const weighted = scale[i] as Weighted
      note(c, pending, w.gauges, weighted.gauge[side], moved(size, weighted, weight.meters), cause)
    }
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
  for (let i = 0; i < w.promises.length; i += 1) {
    const promise = w.promises[i] as Promised
    if (promise.giver !== side || promise.state !== 'running') continue
    if (markOf(c, promise, turn.responses[side]) === 'carries') return true
  }
  return false
}

const breaks = (w: World, settled: readonly Settled[], side: number): boolean => {
  for (let i = 0; i < settled.length; i += 1) {
    const { promise, state } = settled[i] as Settled
    if (state === 'broken' && (w.promises[promise] as Promised).giver === side) return true
  }
  return false
}

// ---- lists of effects --------------------------------------------------------------------------------------------

const UNWRITTEN = 2

/** Each side's own lists. Both sides may write the same flag: then on wins, whoever comes first. */
const runOwnLists = (c: Compiled, w: World, turn: Turn, first: 0 | 1, sink: LedgerSink | null): void => {
  const arriving = w.delayed.length
  const { flags, pending } = turn
  const [ours, theirs] = flags
  for (let i = 0; i < w.flags.length; i += 1) {
    ours[i] = UNWRITTEN
    theirs[i] = UNWRITTEN
  }
  pending.flags = ours
  runSide(c, w, turn, first, sink)
  pending.flags = theirs
  runSide(c, w, turn, (1 - first) as 0 | 1, sink)
  pending.flags = ours
  for (let i = 0; i < w.flags.length; i += 1)
    if (ours[i] === UNWRITTEN || theirs[i] === 1) ours[i] = theirs[i] as number
  if (w.delayed.length > arriving + 1) sortDelayed(w, arriving)
}

const writeFlags = ({ flags }: World, written: readonly number[]): void => {
  for (let i = 0; i < flags.length; i += 1) if (written[i] !== UNWRITTEN) flags[i] = written[i] as number
}

/** What the two sides have put on its way stands in one order, whoever came first. */
const sortDelayed = (w: World, from: number): void => {
  const later = w.delayed.splice(from)
  later.sort((x, y) => x.self - y.self || x.effect - y.effect)
  w.delayed.push(...later)
}

/** One side's lists: its card's, its stance's, and the price of the promises it breaks. */
const runSide = (c: Compiled, w: World, turn: Turn, side: 0 | 1, sink: LedgerSink | null): void => {
  const { cards, pending, settled } = turn
  const card = cards[side]
  runEffects(c, w, card.effects, side, sink, pending)
  const stance = c.model.stances[card.stance]
  if (stance !== undefined) runEffects(c, w, stance, side, sink, pending)
  if (!breaks(w, settled, side)) return
  if (c.model.bargain !== null) runEffects(c, w, c.model.bargain.broke, side, sink, pending)
  for (const { promise, state } of settled) {
    const { ref, giver } = w.promises[promise]!
    if (state !== 'broken' || giver !== side || ref.kind !== 'clause') continue
    const clause = c.clauses[ref.clause]
    if (clause !== undefined) runEffects(c, w, clause.broken, side, sink, pending)
  }
}

/** A pair of responses, or of stances, with an outcome of its own: the first in the file that fits. */
const runOutcome = (c: Compiled, w: World, turn: Turn, sink: LedgerSink | null): number => {
  const { cards, pending, responses } = turn
  const outcomes = (c.triggers[w.trigger] as CompiledTrigger).outcomes
  for (let i = 0; i < outcomes.length; i += 1) {
    const outcome = outcomes[i] as CompiledOutcome
    if (!isAsked(outcome, 0, responses[0], cards[0]) || !isAsked(outcome, 1, responses[1], cards[1])) continue
    runEffects(c, w, outcome.effects, 0, sink, pending)
    return i
  }
  return -1
}

const isAsked = (outcome: CompiledOutcome, side: 0 | 1, response: number, card: CompiledResponse): boolean =>
  outcome.responses[side] < 0 ? outcome.stances[side] === card.stance : outcome.responses[side] === response

/** The common sentence of a joint statement stands when both sides would sign the same one. */
const runStatement = (c: Compiled, w: World, turn: Turn, sink: LedgerSink | null): number => {
  const [one, two] = w.table.stated
  if (one !== two || one < 0) return -1
  const statement = c.statements[one]
  if (statement === undefined) return -1
  runEffects(c, w, statement.effects, 0, sink, turn.pending)
  return one
}

const settle = (w: World, settled: readonly Settled[]): void => {
  for (const { promise, state } of settled) {
    const promised = w.promises[promise]!
    promised.state = state
    if (state === 'broken') w.breaches[promised.giver as 0 | 1] = w.slot + 1
  }
}
