// The one authority of a match, in a tab or on a server: takes moves one at a time, stores first, then publishes a view per
// viewer, then acknowledges. Time and storage are the host's; it reads no clock of its own.
import { err, ok, type Result } from '../kit/result.ts'
import { keep } from '../kit/same.ts'
import { type Log, type LogProblem, makeLog } from './log.ts'
import type { Author, Move, Refusal, Sent } from './moves.ts'
import { type Had, hadNothing, type News, newsFor } from './news.ts'
import { PERSON } from './options.ts'
import { HAS_REASON, nextPolicyMove, type Policies, type PolicyMove } from './policy-seat.ts'
import { reaches, reachOf } from './reach.ts'
import { foldOn } from './replay.ts'
import { type MatchState, newMatch, type Setup } from './state.ts'
import { nameOf, step, stepFresh } from './step.ts'
import type { Clock, Store } from './store.ts'
import { deadlineOf, isOver } from './timing.ts'
import type { Viewer } from './view.ts'
import { type CommonView, commonView, countedOn } from './view-for.ts'

/** The answer to a move: accepted as entry `seq`, or why not. */
export type Ack =
  | { readonly ok: true; readonly ref: string; readonly seq: number }
  | { readonly ok: false; readonly ref: string; readonly refusal: Refusal }

export type RefereeParts = {
  readonly stream: string // the match's name in the store
  readonly setup: Setup
  readonly store: Store
  readonly clock: Clock
  readonly policies: Policies
  readonly changed?: () => void // called after every entry, for whoever needs to know that and no more
  readonly holds?: (match: MatchState) => boolean // whether policies wait for something outside the match
  readonly think?: (match: MatchState) => number // milliseconds a policy takes for its next move; default none
  readonly downtime?: number // milliseconds since the last entry was stored, as far as the host knows; default 0
}

export type Referee = {
  /** One move of a seat, the facilitator or the host. Resolves when it is stored and published, or refused. */
  readonly send: (author: Author, sent: Sent) => Promise<Ack>
  /** Tells the state at once, then after every entry that this viewer sees something of; returns its undo. */
  readonly subscribe: (viewer: Viewer, listener: (news: News) => void) => () => void
  readonly match: () => MatchState
  readonly now: () => number // milliseconds of match time
  readonly log: () => Log
  /** Told that the stream has grown elsewhere: folds what is new there and publishes it. */
  readonly catchUp: () => Promise<void>
  /** Resolves when no move, and no policy, has anything left to do. */
  readonly idle: () => Promise<void>
  /** Looks again at what is due, and asks the policies again: what they waited for outside the match, or a store, is there. */
  readonly wake: () => void
  readonly close: () => void
}

const EXPIRE_AGAIN = 1000 // milliseconds, where the end of a phase could not be written down
const TRIES = 3 // when another writer was quicker
const MOST_ANSWERS = 1000 // refused refs remembered
const MOST_POLICY_MOVES = 600 // in one go; more is a policy that cannot decide

/** Opens a match: from the beginning, or after a crash from what the store holds. */
export async function createReferee(parts: RefereeParts): Promise<Result<Referee, LogProblem>> {
  const entries = await parts.store.read(parts.stream)
  const folded = foldOn(newMatch(parts.setup), entries)
  if (!folded.ok) return err(folded.error)
  const last = entries.at(-1)
  const downtime = Math.max(0, Math.floor(parts.downtime ?? 0))
  const referee = makeReferee(parts, folded.value, (last?.at ?? 0) + (last ? downtime : 0))
  if (last && folded.value.flow.phase !== 'ended') await referee.resumed(downtime)
  referee.wake()
  return ok(referee)
}

type Subscriber = { readonly viewer: Viewer; readonly listener: (news: News) => void; readonly had: Had }

function makeReferee(parts: RefereeParts, folded: MatchState, offset: number) {
  const { store, stream, clock, policies } = parts
  const zero = clock.now()
  const subscribers = new Set<Subscriber>()
  const refused = new Map<string, Refusal>()
  const refs = new Set(folded.entries.map(entry => entry.ref)) // of every entry: one that is not here is new
  let match = folded
  let told: { readonly match: MatchState; readonly common: CommonView } | null = null // last
  let tail: Promise<unknown> = Promise.resolve()
  let undoWake = () => {}
  let wakeAt: number | null = null // deadline that the clock was asked to call at
  let undoThought = () => {}
  let thinking = false
  let closed = false

  const now = () => Math.floor(offset + clock.now() - zero)

  /** One piece of work after the other, in the order they came in. */
  function queue<T>(work: () => Promise<T>): Promise<T> {
    const done = tail.then(work)
    tail = done.catch(() => {})
    return done
  }

  async function enter(author: Author, sent: Sent, at: number): Promise<Ack> {
    for (let tried = 0; tried < TRIES; tried += 1) {
      const stepped = (refs.has(sent.ref) ? step : stepFresh)(match, sent, author, at)
      if (!stepped.ok) return { ok: false, ref: sent.ref, refusal: stepped.error }
      const { state, entry } = stepped.value
      if (state === match) return { ok: true, ref: sent.ref, seq: entry.seq }
      const stored = await store.append(stream, match.entries.length, [entry]).catch(() => null)
      if (stored === null) break
      if (stored) {
        refs.add(sent.ref)
        publish(state)
        return { ok: true, ref: sent.ref, seq: entry.seq }
      }
      await catchUp()
    }
    return { ok: false, ref: sent.ref, refusal: 'not-stored' }
  }

  /** Somebody else wrote to the stream: folds what is new there. */
  async function catchUp(): Promise<void> {
    const entries = await store.read(stream, match.entries.length)
    if (entries.length === 0) return
    const folded = foldOn(match, entries)
    if (!folded.ok) throw new Error(`stream ${stream}: ${folded.error.code}`)
    for (const { ref } of entries) refs.add(ref)
    publish(folded.value)
  }

  function publish(after: MatchState): void {
    const before = match
    match = after
    if (subscribers.size > 0) tellAll(before)
    parts.changed?.()
    schedule()
  }

  function tellAll(before: MatchState): void {
    const at = now()
    const reach = reachOf(before, match)
    const last = told?.match === before ? told.common : null
    const common =
      last === null
        ? commonView(match, at)
        : reach === 'all'
          ? keep(last, commonView(match, at))
          : countedOn(last, match, at)
    told = { match, common }
    for (const subscriber of subscribers)
      if (reaches(reach, match, subscriber.viewer)) tell(subscriber, at, common)
  }

  function tell({ viewer, listener, had }: Subscriber, at: number, common?: CommonView): void {
    const news = newsFor(match, viewer, had, at, common)
    try {
      listener(news)
    } catch {
      // A reader that fails is its own trouble: the match and the other readers go on.
    }
  }

  const own = (kind: string, move: Move): Sent => ({
    ref: `${kind}.${match.entries.length + 1}`,
    turn: match.turn,
    phase: match.flow.phase,
    move,
  })

  /** Calls the phase over where its time has passed. */
  async function expire(at: number): Promise<void> {
    while (match.flow.phase !== 'ended' && isOver(match.timing, at)) {
      const ack = await enter('clock', own('expire', { kind: 'expire' }), at)
      if (!ack.ok) return
    }
  }

  /** Asks the clock to call when the phase is over; most entries leave that as it was. */
  function schedule(least = 0): void {
    const { timing, flow } = match
    const isRunning = !closed && !flow.paused && flow.phase !== 'ended'
    const deadline = isRunning ? deadlineOf(timing, now()) : null
    if (deadline === wakeAt) return
    undoWake()
    wakeAt = deadline
    undoWake = () => {}
    if (deadline !== null)
      undoWake = clock.after(Math.max(least, deadline - now()), () => void queue(wakes).catch(() => {}))
  }

  async function wakes(): Promise<void> {
    wakeAt = null
    try {
      if (!closed) await expire(now())
    } finally {
      schedule(isOver(match.timing, now()) ? EXPIRE_AGAIN : 0)
    }
    await policiesMove()
  }

  async function policiesMove(): Promise<void> {
    if (parts.think) return ponder(parts.think)
    for (let count = 0; count < MOST_POLICY_MOVES && !closed; count += 1) {
      const next = policyMove()
      if (next === null || !(await policyMoves(next))) return
    }
  }

  const policyMove = (): PolicyMove | null => (parts.holds?.(match) ? null : nextPolicyMove(match, policies))

  /** One policy move after the time it takes; what it then is depends on the match as it stands by then. */
  function ponder(think: (match: MatchState) => number): void {
    if (thinking || policyMove() === null) return
    thinking = true
    undoThought = clock.after(think(match), () => {
      void queue(async () => {
        thinking = false
        const next = closed ? null : policyMove()
        if (next !== null && (await policyMoves(next))) ponder(think)
      }).catch(() => {})
    })
  }

  async function policyMoves({ seat, move, instead, reason }: PolicyMove): Promise<boolean> {
    const first = await enter({ seat }, own(seat, move), now())
    if (!first.ok && first.refusal === 'not-stored') return false
    const ack = first.ok ? first : await enter({ seat }, own(seat, instead), now())
    if (ack.ok && HAS_REASON.includes(move.kind) && reason !== null) {
      await enter({ seat }, own(seat, { kind: 'reason', text: reason }), now())
    }
    return ack.ok
  }

  async function receive(author: Author, sent: Sent, at: number): Promise<Ack> {
    if (closed) throw new Error('closed')
    const key = `${nameOf(author)} ${sent.ref}`
    const before = refused.get(key)
    if (before !== undefined) return { ok: false, ref: sent.ref, refusal: before }
    await expire(at)
    const ack = isUnknownHolder(sent.move)
      ? ({ ok: false, ref: sent.ref, refusal: 'unknown-id' } as const)
      : await enter(author, sent, at)
    if (!ack.ok && ack.refusal !== 'not-stored') remember(key, ack.refusal)
    return ack
  }

  const isUnknownHolder = (move: Move): boolean =>
    move.kind === 'reseat' && move.holder !== PERSON && !Object.hasOwn(policies, move.holder)

  function remember(key: string, refusal: Refusal): void {
    if (refused.size >= MOST_ANSWERS) refused.delete(refused.keys().next().value ?? '')
    refused.set(key, refusal)
  }

  return {
    send: (author: Author, sent: Sent) => {
      const at = now()
      const ack = queue(() => receive(author, sent, at))
      void queue(policiesMove).catch(() => {})
      return ack
    },
    subscribe: (viewer: Viewer, listener: (news: News) => void) => {
      const subscriber = { viewer, listener, had: hadNothing() }
      subscribers.add(subscriber)
      tell(subscriber, now())
      return () => {
        subscribers.delete(subscriber)
      }
    },
    match: () => match,
    now,
    log: () => makeLog(match),
    catchUp: () => queue(catchUp),
    idle: async () => {
      let seen: Promise<unknown> | null = null
      while (seen !== tail) {
        seen = tail
        await seen
      }
    },
    close: () => {
      closed = true
      undoWake()
      undoThought()
      subscribers.clear()
    },
    resumed: (downtime: number) =>
      queue(() => enter('host', own('resumed', { kind: 'resumed', downtime }), now())),
    wake: () => {
      schedule()
      void queue(policiesMove).catch(() => {})
    },
  }
}
