// The one authority of a class: takes acts one at a time, stores first, then tells its readers, then acknowledges. It opens the
// class's matches and brings each to what the class says.
import type { ClassAuthor, ClassEntry, ClassRefusal, ClassSent } from '../classroom/acts.ts'
import { computersGoOn, nextConsequence } from '../classroom/consequences.ts'
import { optionsOf } from '../classroom/seats.ts'
import type { ClassState } from '../classroom/state.ts'
import { classStep, foldClass } from '../classroom/step.ts'
import { draw } from '../kit/draw.ts'
import { err, ok, type Result } from '../kit/result.ts'
import { LOG_FORMAT, type Log } from '../match/log.ts'
import type { Entry } from '../match/moves.ts'
import type { Policies } from '../match/policy-seat.ts'
import { createReferee, type Referee } from '../match/referee.ts'
import { type MatchState, makeSetup, RULES_VERSION } from '../match/state.ts'
import type { Clock } from '../match/store.ts'
import type { Loaded } from '../scenario/load.ts'
import type { EventStore } from './events.ts'

export type ClassAck =
  | { readonly ok: true; readonly ref: string; readonly seq: number }
  | { readonly ok: false; readonly ref: string; readonly refusal: ClassRefusal }

export type ClassParts = {
  readonly id: string
  readonly seed: string // 128 random bits, secret
  readonly loaded: Loaded
  readonly events: EventStore
  readonly clock: Clock
  readonly policies: Policies
  readonly downtime: number // milliseconds since the host was last alive; 0 for a new class
  readonly rules: number // of the copy that plays it, or played it: of others than these a class is read and no more
}

export type ClassAuthority = {
  readonly id: string
  readonly loaded: Loaded
  readonly state: () => ClassState
  readonly now: () => number // milliseconds of class time
  readonly send: (author: ClassAuthor, sent: ClassSent) => Promise<ClassAck>
  /** Called after every entry; returns its undo. */
  readonly subscribe: (listener: () => void) => () => void
  /** Called after every entry of any of its matches; returns its undo. */
  readonly follow: (listener: () => void) => () => void
  readonly match: (number: number) => Referee | null
  /** The log of a match, of older rules too; null where there is no such match. */
  readonly log: (number: number) => Promise<Log | null>
  /** Told that a stream of this class has grown elsewhere: folds it and tells its readers. */
  readonly grown: (stream: string) => Promise<void>
  /** Folds whatever was written elsewhere, to the class and to each match. */
  readonly refresh: () => Promise<void>
  /** Does what could not be written down while the store was not well. */
  readonly wake: () => Promise<void>
  /** Over, and nobody reads it: it may be closed, and opened again when somebody asks. */
  readonly isIdle: () => boolean
  readonly close: () => void
}

export const classStream = (id: string): string => `class:${id}`
export const matchStream = (id: string, number: number): string => `match:${id}:${number}`

const TRIES = 5 // when another process was quicker
const MOST_CONSEQUENCES = 64 // of one entry in one match; more is our own bug

/** Opens a class from its log. The `open` entry is the first; it must be there. */
export async function openClass(parts: ClassParts): Promise<Result<ClassAuthority, string>> {
  const entries = await parts.events.read<ClassEntry>(classStream(parts.id))
  const folded = foldClass(entries, parts.seed)
  if (!folded.ok) return err(folded.error.code)
  if (folded.value === null) return err('no-such-class')
  const authority = makeAuthority(parts, folded.value)
  const isLive = folded.value.phase !== 'over' && parts.rules === RULES_VERSION
  if (parts.downtime > 0 && isLive) await authority.resumed()
  await authority.begin()
  return ok(authority)
}

function makeAuthority(parts: ClassParts, folded: ClassState) {
  const { id, seed, events, clock, loaded, policies } = parts
  const stream = classStream(id)
  const zero = clock.now()
  const offset = (folded.entries.at(-1)?.at ?? 0) + parts.downtime
  const listeners = new Set<() => void>()
  const followers = new Set<() => void>()
  const matches = new Map<number, Referee>()
  let state = folded
  let tail: Promise<unknown> = Promise.resolve()
  let closed = false
  let started: ClassState | null = null

  const atStart = (): ClassState => {
    started ??= startOf(state, seed)
    return started
  }
  const now = () => Math.floor(offset + clock.now() - zero)

  function queue<T>(work: () => Promise<T>): Promise<T> {
    const done = tail.then(work)
    tail = done.catch(() => {})
    return done
  }

  async function enter(author: ClassAuthor, sent: ClassSent): Promise<ClassAck> {
    for (let tried = 0; tried < TRIES && !closed; tried += 1) {
      const stepped = classStep(state, sent, author, now(), seed)
      if (!stepped.ok) return { ok: false, ref: sent.ref, refusal: stepped.error }
      const { state: next, entry } = stepped.value
      if (next === state) return { ok: true, ref: sent.ref, seq: entry.seq }
      const stored = await events.append(stream, state.entries.length, [entry]).catch(() => null)
      if (stored === null) break
      if (stored) {
        state = next
        tell()
        return { ok: true, ref: sent.ref, seq: entry.seq }
      }
      await catchUp()
    }
    return { ok: false, ref: sent.ref, refusal: 'not-stored' }
  }

  async function catchUp(): Promise<void> {
    const folded = foldClass(await events.read<ClassEntry>(stream, state.entries.length), seed, state)
    if (!folded.ok || folded.value === null) throw new Error(`class ${id} does not fold`)
    if (folded.value === state) return
    state = folded.value
    tell()
  }

  function tell(): void {
    for (const listener of listeners) listener()
  }

  /** Opens what has begun and makes what the class asks of its matches. */
  async function follow(): Promise<void> {
    if (state.began === null || parts.rules !== RULES_VERSION) return
    const numbers = Array.from({ length: state.matches }, (_, at) => at + 1)
    const missing = numbers.filter(number => !matches.has(number))
    const opened = await Promise.allSettled(missing.map(openMatch)) // together: their writes share a sync
    for (const [at, one] of opened.entries())
      if (one.status === 'fulfilled') matches.set(missing[at] as number, one.value)
    const failed = opened.find(one => one.status === 'rejected')
    if (failed) throw failed.reason
    await Promise.all(numbers.map(number => bring(number, matches.get(number) as Referee)))
  }

  /** Of older rules: its entries as they lie there, unfolded. */
  async function oldLog(number: number): Promise<Log | null> {
    if (state.began === null || number < 1 || number > state.matches) return null
    const entries = await events.read<Entry>(matchStream(id, number))
    const options = optionsOf(atStart(), number)
    const scenario = loaded.text
    return { format: LOG_FORMAT, rules: parts.rules, scenario, options, seed: `${seed}:${number}`, entries }
  }

  async function openMatch(number: number): Promise<Referee> {
    const referee = await createReferee({
      stream: matchStream(id, number),
      setup: makeSetup(loaded, optionsOf(atStart(), number), `${seed}:${number}`),
      store: events as Parameters<typeof createReferee>[0]['store'],
      clock,
      policies,
      downtime: parts.downtime,
      changed: () => {
        for (const follower of followers) follower()
      },
      holds: match => !computersGoOn(state, match),
      ...(state.rehearsed > 0 ? { think: match => thoughtOf(seed, number, match) } : {}),
    })
    if (!referee.ok) throw new Error(`match ${number} of class ${id}: ${referee.error.code}`)
    return referee.value
  }

  async function bring(number: number, referee: Referee): Promise<void> {
    for (let count = 0; count < MOST_CONSEQUENCES && !closed; count += 1) {
      const match = referee.match()
      const next = nextConsequence(state, number, match)
      if (next === null) return
      const { ref, move } = next
      const sent = { ref, turn: match.turn, phase: match.flow.phase, move }
      const ack = await referee.send('facilitator', sent)
      if (!ack.ok && ack.refusal !== 'stale') return
    }
  }

  return {
    id,
    loaded,
    state: () => state,
    now,
    send: (author: ClassAuthor, sent: ClassSent) =>
      queue(async () => {
        const ack = await enter(author, sent)
        if (ack.ok) await follow()
        return ack
      }),
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    follow: (listener: () => void) => {
      followers.add(listener)
      return () => {
        followers.delete(listener)
      }
    },
    match: (number: number) => matches.get(number) ?? null,
    log: async (number: number) =>
      parts.rules === RULES_VERSION ? (matches.get(number)?.log() ?? null) : oldLog(number),
    wake: () =>
      queue(async () => {
        await follow()
        for (const referee of matches.values()) referee.wake()
      }),
    grown: (grown: string) =>
      queue(async () => {
        if (grown === stream) {
          await catchUp()
          await follow()
          return
        }
        const number = Number(grown.slice(grown.lastIndexOf(':') + 1))
        await matches.get(number)?.catchUp()
      }),
    refresh: () =>
      queue(async () => {
        await catchUp()
        await follow()
        for (const referee of matches.values()) await referee.catchUp()
      }),
    isIdle: () => state.phase === 'over' && listeners.size === 0,
    close: () => {
      closed = true
      listeners.clear()
      followers.clear()
      for (const referee of matches.values()) referee.close()
    },
    begin: () => queue(follow),
    resumed: () =>
      queue(() =>
        enter('host', {
          ref: `resumed.${state.entries.length + 1}`,
          act: { kind: 'resumed', downtime: Math.floor(parts.downtime) },
        }),
      ),
  }
}

/** The class at its start: a match begins with its options, whatever was seated since. */
function startOf({ entries }: ClassState, seed: string): ClassState {
  const at = entries.findIndex(entry => entry.act.kind === 'start')
  const folded = foldClass(entries.slice(0, at + 1), seed)
  if (!folded.ok || folded.value === null) throw new Error('a class that does not fold to its start')
  return folded.value
}

/** In a rehearsal a computer capital takes half a second to four seconds for a move, so that an instructor sees a class at work. */
const thoughtOf = (seed: string, number: number, match: MatchState): number =>
  500 + draw(seed, `think:${number}:${match.entries.length}`, 3500)
