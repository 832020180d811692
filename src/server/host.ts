// The classes of this host: made, found by code, opened again after a restart, forgotten in time. No sockets here.
import { randomBytes } from 'node:crypto'
import type { ClassSettings } from '../classroom/acts.ts'
import { lessonTurns } from '../classroom/settings.ts'
import { err, ok, type Result } from '../kit/result.ts'
import type { Policies } from '../match/policy-seat.ts'
import { RULES_VERSION } from '../match/state.ts'
import type { Clock } from '../match/store.ts'
import { type ClassAuthority, classStream, openClass } from './class-authority.ts'
import type { Database } from './events.ts'
import { type Bucket, makeBucket, WRONG_CODES } from './limits.ts'
import { loadedOnce } from './loaded.ts'
import { type Texts, textsOn } from './texts.ts'
import { freshCode, freshId, type Tokens, tokensOn } from './tokens.ts'

export type HostParts = {
  readonly database: Database
  readonly clock: Clock
  readonly wall: () => number // milliseconds since 1970, for deletion and downtime only
  readonly policies: Policies
  readonly days: number // after which a class is forgotten, 1 to 365
  readonly forgotten?: (id: string) => void // told of every class that was
}

/** What is kept of a class beside its log. */
type Kept = {
  readonly seed: string
  readonly code: string
  readonly made: number // wall time
  readonly rules: number
}

export type Made = {
  readonly class: string
  readonly code: string
  readonly facilitator: string // tokens
  readonly projector: string
}

export type Host = {
  readonly make: (scenario: string, settings: ClassSettings) => Promise<Result<Made, string>>
  readonly byCode: (code: string) => Promise<string | null>
  readonly classroom: (id: string) => Promise<ClassAuthority | null>
  /** Told that a stream grew in another process. */
  readonly grown: (stream: string) => Promise<void>
  /** Folds whatever other processes wrote and did not get to tell. */
  readonly refresh: () => Promise<void>
  /** Does what could not be written down while the store was not well. */
  readonly wake: () => Promise<void>
  readonly forget: (id: string) => Promise<void>
  /**
   * Lets go of every class that is over and that nobody has read since this was last called; it happens every minute by itself.
   * Resolves with how many stay.
   */
  readonly rest: () => Promise<number>
  /** Told that a class was forgotten in another process: lets go of it here. */
  readonly letGo: (id: string) => Promise<void>
  /** The wrong rejoin codes that a class still has room for, on all its connections together. */
  readonly wrongCodes: (id: string) => Bucket
  readonly tokens: Tokens
  readonly texts: Texts
  readonly clock: Clock
  readonly close: () => Promise<void>
}

const ALIVE_EVERY = 5000
const SWEEP_EVERY = 3_600_000
const REST_EVERY = 60_000
const DAY = 86_400_000

/** Opens the host over what its database holds. The code of the first live class of other rules is an error. */
export async function openHost(parts: HostParts): Promise<Result<Host, { readonly rules: number }>> {
  const { shelf } = parts.database
  const all = await shelf.all('class')
  const live = all.flatMap(([key, value]) => (isKept(value) ? [{ id: key, kept: value }] : []))
  const running: string[] = []
  for (const { id, kept } of live) {
    if (await isOver(parts.database, id)) continue // opened when it is asked for
    if (kept.rules !== RULES_VERSION) return err({ rules: kept.rules })
    running.push(id)
  }
  const alive = await shelf.get('class', 'alive')
  const downtime = typeof alive === 'number' ? Math.max(0, parts.wall() - alive) : 0
  const host = makeHost(parts, downtime)
  await host.sweep()
  await Promise.all(running.map(host.classroom))
  return ok(host)
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'seed')

/** Whether a class has ended, read off its last entries without folding it. */
async function isOver({ events }: Database, id: string): Promise<boolean> {
  const entries = await events.read<{ seq: number; by: string; ref: string; act: { kind: string } }>(
    classStream(id),
  )
  return entries.at(-1)?.act.kind === 'over'
}

function makeHost(parts: HostParts, downtime: number) {
  const { database, clock, wall, policies } = parts
  const { shelf, events } = database
  const open = new Map<string, Promise<ClassAuthority | null>>()
  const wrongCodes = new Map<string, Bucket>()
  const tokens = tokensOn(shelf)
  const texts = textsOn(shelf)
  let undo: readonly (() => void)[] = []
  let resting: ReadonlySet<string> = new Set()

  async function make(scenario: string, settings: ClassSettings): Promise<Result<Made, string>> {
    const loaded = loadedOnce(scenario)
    if (loaded === null) return err('scenario')
    const turns = lessonTurns(loaded)
    if (!Object.hasOwn(turns, settings.preset)) return err('no-such-preset')
    const [id, code] = [freshId(), await freeCode()]
    const sides = loaded.scenario.sides.map(side => side.id) as [string, string]
    const kept: Kept = {
      seed: randomBytes(16).toString('hex'),
      code,
      made: wall(),
      rules: RULES_VERSION,
    }
    await Promise.all([
      shelf.put('scenario', id, id, loaded.text),
      shelf.put('class', id, id, kept),
      shelf.put('class', `code:${code}`, id, id),
    ])
    const act = { kind: 'open', code, scenario: loaded.hash, sides, turns, settings } as const
    await events.append(classStream(id), 0, [{ seq: 1, by: 'host', ref: 'open', act, at: 0 }])
    const [facilitator, projector] = await Promise.all([
      tokens.issue({ role: 'facilitator', class: id }),
      tokens.issue({ role: 'projector', class: id }),
    ])
    return ok({ class: id, code, facilitator, projector })
  }

  async function freeCode(): Promise<string> {
    for (;;) {
      const code = freshCode()
      if ((await shelf.get('class', `code:${code}`)) === null) return code
    }
  }

  function classroom(id: string): Promise<ClassAuthority | null> {
    const known = open.get(id)
    if (known) return known
    const opening = openKept(id)
    open.set(id, opening)
    opening.then(
      found => found ?? open.delete(id),
      () => open.delete(id), // asked for again, it is read again
    )
    return opening
  }

  async function openKept(id: string): Promise<ClassAuthority | null> {
    const kept = await shelf.get('class', id)
    const text = await shelf.get('scenario', id)
    if (!isKept(kept) || typeof text !== 'string') return null
    const loaded = loadedOnce(text)
    if (loaded === null) return null
    const { seed, rules } = kept
    const own = { id, seed, rules, loaded, events, clock, policies, downtime }
    const authority = await openClass(own)
    return authority.ok ? authority.value : null
  }

  async function forget(id: string): Promise<void> {
    await letGo(id)
    for (const stream of await events.list(`match:${id}:`)) await events.remove(stream)
    await events.remove(classStream(id))
    await shelf.forget(id)
    parts.forgotten?.(id)
  }

  async function letGo(id: string): Promise<void> {
    const authority = await open.get(id)
    authority?.close()
    open.delete(id)
    wrongCodes.delete(id)
  }

  /** Forgets every class whose days are over. */
  async function sweep(): Promise<void> {
    for (const [id, kept] of await shelf.all('class')) {
      if (isKept(kept) && wall() - kept.made > parts.days * DAY) await forget(id)
    }
  }

  async function rest(): Promise<number> {
    const idle: string[] = []
    for (const [id, opened] of open) {
      const authority = await opened
      if (!authority?.isIdle()) continue
      if (resting.has(id)) {
        authority.close()
        open.delete(id)
      } else idle.push(id)
    }
    resting = new Set(idle)
    return open.size
  }

  const sayAlive = () => {
    void shelf.put('class', 'alive', '', wall()).catch(() => {})
  }
  const every = (milliseconds: number, call: () => void): (() => void) => {
    let stop = () => {}
    const again = () => {
      call()
      stop = clock.after(milliseconds, again)
    }
    stop = clock.after(milliseconds, again)
    return () => stop()
  }
  sayAlive()
  undo = [
    every(ALIVE_EVERY, sayAlive),
    every(SWEEP_EVERY, () => void sweep().catch(() => {})),
    every(REST_EVERY, () => void rest().catch(() => {})),
  ]

  return {
    make,
    byCode: async (code: string) => {
      const id = await shelf.get('class', `code:${code}`)
      return typeof id === 'string' ? id : null
    },
    classroom,
    grown: async (stream: string) => {
      const id = stream.split(':')[1] ?? ''
      const authority = await open.get(id)
      await authority?.grown(stream)
    },
    refresh: async () => {
      for (const opened of open.values()) await (await opened)?.refresh()
    },
    wake: async () => {
      for (const opened of open.values()) await (await opened)?.wake()
    },
    forget,
    letGo,
    wrongCodes: (id: string) => {
      const bucket = wrongCodes.get(id) ?? makeBucket(WRONG_CODES.most, WRONG_CODES.perSecond, clock.now)
      wrongCodes.set(id, bucket)
      return bucket
    },
    rest,
    sweep,
    tokens,
    texts,
    clock,
    close: async () => {
      for (const stop of undo) stop()
      for (const opened of open.values()) (await opened)?.close()
      await database.close()
    },
  }
}
