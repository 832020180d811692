// Who may send what, tried out: every kind of message, of a class's acts and of a match's moves, and every way to watch, by
// everybody there is. What is refused changes nothing that is stored. A new kind without a row here does not compile.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ClassAct, DESK_KINDS, HOST_KINDS } from '../../src/classroom/acts.ts'
import { usualSettings } from '../../src/classroom/settings.ts'
import type { Move } from '../../src/match/moves.ts'
import type { Answer, DeviceMessage, WATCH_AS } from '../../src/net/protocol.ts'
import { MAY, type Sender } from '../../src/server/may.ts'
import { shipped } from '../match/support.ts'
import { hostInside, type Inside } from './inside.ts'
import { type Line, lineTo } from './line.ts'
import { freshRef } from './support.ts'

/** Everybody who may have a connection, and what the table of the host calls them. */
const SPEAKERS = {
  nobody: 'nobody',
  'own seat': 'person', // Tokyo's in match 1
  'other seat': 'person', // Seoul's in match 1
  'other match': 'person', // Tokyo's in match 2
  'wire desk': 'person', // follows match 1
  projector: 'projector',
  facilitator: 'facilitator',
  removed: 'removed', // sat in match 1
} as const satisfies Record<string, Sender>
type Speaker = keyof typeof SPEAKERS
const EVERYBODY = Object.keys(SPEAKERS) as Speaker[]

let inside: Inside
let code = ''
const lines = {} as Record<Speaker, Line>
const people = {} as Record<Speaker, string>

beforeAll(async () => {
  inside = await hostInside()
  const loaded = shipped('first-contact')
  const made = await inside.host.make(loaded.text, usualSettings(loaded))
  if (!made.ok) throw new Error(made.error)
  code = made.value.code
  for (const speaker of EVERYBODY) lines[speaker] = lineTo(inside)
  await lines.facilitator.say({ type: 'enter', token: made.value.facilitator })
  await lines.projector.say({ type: 'enter', token: made.value.projector })
  for (const speaker of EVERYBODY.filter(one => /seat|match|desk|removed/.test(one))) {
    const joined = await lines[speaker].say({ type: 'join', code, ref: freshRef(), names: [speaker] })
    if (!joined.ok || !('person' in joined)) throw new Error('not joined')
    people[speaker] = String(joined.person)
  }
  const [tokyo, seoul] = loaded.scenario.sides.map(side => side.id) as [string, string]
  const acts: ClassAct[] = [
    { kind: 'place', person: people['own seat'], match: 1, side: tokyo },
    { kind: 'place', person: people['other seat'], match: 1, side: seoul },
    { kind: 'place', person: people.removed, match: 1, side: seoul },
    { kind: 'place', person: people['other match'], match: 2, side: tokyo },
    { kind: 'wire', person: people['wire desk'], matches: [1] },
    { kind: 'start' },
    { kind: 'remove', person: people.removed },
  ]
  for (const act of acts) expect(outcome(await act1('facilitator', act))).toBeNull()
  await inside.settle()
})
afterAll(() => inside.close())

const act1 = (who: Speaker, act: ClassAct) =>
  lines[who].say({ type: 'class', sent: { ref: freshRef(), act } } as DeviceMessage)

function move1(who: Speaker, move: Move): Promise<Answer> {
  const sent = { ref: freshRef(), turn: 1, phase: 'briefing', move } as const
  return lines[who].say({ type: 'send', match: '1', sent })
}

/** Null: done. Else why not, by the host, the class or the match. */
function outcome(answer: Answer): string | null {
  if (!answer.ok) return answer.refusal
  return 'ack' in answer && !answer.ack.ok ? answer.ack.refusal : null
}

/** Everything that is stored, but the sign of life. */
async function stored(): Promise<string> {
  const { events, shelf } = inside.database
  const streams = await events.list()
  const entries = await Promise.all(streams.map(stream => events.read(stream)))
  const kinds = ['class', 'token', 'text', 'scenario'] as const
  const shelves = await Promise.all(kinds.map(kind => shelf.all(kind)))
  return JSON.stringify([streams, entries, shelves.map(rows => rows.filter(([key]) => key !== 'alive'))])
}

async function refuses(ask: () => Promise<Answer>, codes: readonly string[]): Promise<void> {
  const before = await stored()
  const code = outcome(await ask())
  await inside.settle()
  expect(codes).toContain(code)
  expect(await stored()).toBe(before)
}

const NOT_THEIRS = ['not-yours', 'removed', 'malformed']

const MESSAGES: { readonly [K in DeviceMessage['type']]: () => Extract<DeviceMessage, { type: K }> } = {
  join: () => ({ type: 'join', code, ref: freshRef(), names: ['Zoe'] }),
  rejoin: () => ({ type: 'rejoin', code, rejoin: '000000' }),
  enter: () => ({ type: 'enter', token: 'a-token-of-nobody-at-all' }),
  class: () => ({ type: 'class', sent: { ref: freshRef(), act: { kind: 'leave' } } }),
  write: () => ({ type: 'write', ref: freshRef(), purpose: 'word', text: 'calm' }),
  'rejoin-code': () => ({ type: 'rejoin-code' }),
  send: () => ({
    type: 'send',
    match: '1',
    sent: { ref: freshRef(), turn: 1, phase: 'briefing', move: { kind: 'help' } },
  }),
  watch: () => ({ type: 'watch', match: '1', as: 'seat' }),
  leave: () => ({ type: 'leave', match: '1' }),
}
const TYPES = Object.keys(MESSAGES) as DeviceMessage['type'][]

describe('a message', () => {
  /** Types alone: a table that lacks a row is no table. */
  type Lacking = Omit<typeof MAY, 'watch'> extends typeof MAY ? 'compiles' : 'does not compile'
  const lacking: Lacking = 'does not compile'

  it('of every kind has a row', () => {
    expect(Object.keys(MAY).sort()).toEqual([...TYPES].sort())
    expect(lacking).toBe('does not compile')
  })

  const refused = TYPES.flatMap(type =>
    EVERYBODY.filter(who => !MAY[type][SPEAKERS[who]]).map(who => [type, who] as const),
  )
  it.each(refused)('%s of %s is refused and changes nothing', async (type, who) => {
    const code = who === 'removed' ? 'removed' : 'not-yours'
    await refuses(() => lines[who].say(MESSAGES[type]()), [code])
  })

  it.each(['other match', 'wire desk'] as const)('to a match where %s has no seat is refused', async who => {
    await refuses(() => lines[who].say(MESSAGES.send()), ['not-yours'])
    await refuses(() => lines[who].say(MESSAGES.watch()), ['not-yours'])
  })

  it('cannot carry a text of somebody else’s', async () => {
    const written = await lines['other seat'].say({
      type: 'write',
      ref: 'mine',
      purpose: 'say',
      text: 'ours',
    })
    if (!written.ok || !('text' in written)) throw new Error('not written')
    const { text } = written
    await refuses(() => move1('own seat', { kind: 'say', text }), ['not-yours'])
    await refuses(() => act1('own seat', { kind: 'word', text }), ['not-yours'])
  })

  it('cannot name anybody anew, nor write over what was written', async () => {
    await refuses(
      () => lines['own seat'].say({ type: 'write', ref: '0', purpose: 'name', text: 'Mallory' }),
      ['not-yours'],
    )
    const write = (text: string) =>
      lines['own seat'].say({ type: 'write', ref: 'name.0', purpose: 'say', text })
    await write('first')
    const before = await stored()
    expect(await write('second')).toMatchObject({ ok: true })
    expect(await stored()).toBe(before)
  })

  it('for a rejoin code gives a person the own one alone', async () => {
    const asked = await lines['own seat'].say({ type: 'rejoin-code', person: people['other seat'] })
    if (!asked.ok || !('rejoin' in asked)) throw new Error('no code')
    const line = lineTo(inside)
    const again = await line.say({ type: 'rejoin', code, rejoin: asked.rejoin })
    expect(again).toMatchObject({ ok: true, person: people['own seat'] })
    expect(lines['own seat'].isDropped()).toBe(true)
    lines['own seat'] = line
  })
})

describe('a rejoin code', () => {
  it('is not guessed: a class’s wrong ones run out, on all connections together', async () => {
    const guess = () => lineTo(inside).say({ type: 'rejoin', code, rejoin: 'ABC234' })
    const codes: (string | null)[] = []
    for (let count = 0; count < 40; count += 1) codes.push(outcome(await guess()))
    expect(codes.filter(one => one === 'unknown-token')).toHaveLength(30)
    expect(codes.at(-1)).toBe('too-often')
  })
})

// ---- watching ----------------------------------------------------------------------------------------------------------

const WATCHES: Readonly<Record<(typeof WATCH_AS)[number], readonly Speaker[]>> = {
  seat: ['own seat', 'other seat'],
  public: ['wire desk', 'projector', 'facilitator'],
  desk: ['facilitator'],
  side: ['facilitator'],
}

describe('match 1 is watched', () => {
  const every = (Object.keys(WATCHES) as (keyof typeof WATCHES)[]).flatMap(as =>
    EVERYBODY.map(who => [as, who] as const),
  )
  it.each(every)('as %s by %s, or it is refused and nothing is told', async (as, who) => {
    const line = lines[who]
    const before = line.heard.length
    const side = as === 'side' ? { side: shipped('first-contact').scenario.sides[0]!.id } : {}
    const answer = await line.say({ type: 'watch', match: '1', as, ...side })
    await inside.settle()
    const news = line.heard.slice(before).filter(one => one.type === 'news')
    expect([outcome(answer) === null, news.length]).toEqual(
      WATCHES[as].includes(who) ? [true, 1] : [false, 0],
    )
  })
})

// ---- moves -------------------------------------------------------------------------------------------------------------

const SEATS: readonly Speaker[] = ['own seat', 'other seat']
const DESK: readonly Speaker[] = ['facilitator']
const NONE: readonly Speaker[] = []
const empty = { give: [], take: [] }

/** Each move, and whose it is. */
const MOVES: { readonly [K in Move['kind']]: readonly [Extract<Move, { kind: K }>, readonly Speaker[]] } = {
  draft: [{ kind: 'draft', on: 0, package: empty }, SEATS],
  sign: [{ kind: 'sign', on: 1 }, SEATS],
  shelve: [{ kind: 'shelve', on: 1 }, SEATS],
  withdraw: [{ kind: 'withdraw', on: 1 }, SEATS],
  widen: [{ kind: 'widen', spend: 2 }, SEATS],
  walk: [{ kind: 'walk' }, SEATS],
  state: [{ kind: 'state', gave: 'a', gained: 'b', sentence: null }, SEATS],
  predict: [{ kind: 'predict', stance: 'hold' }, SEATS],
  select: [{ kind: 'select', response: 'a' }, SEATS],
  seal: [{ kind: 'seal', response: 'a', word: true }, SEATS],
  unseal: [{ kind: 'unseal' }, SEATS],
  endorse: [{ kind: 'endorse', of: 'a' }, SEATS],
  say: [{ kind: 'say', text: 'phrase/a' }, SEATS],
  help: [{ kind: 'help' }, SEATS],
  stop: [{ kind: 'stop' }, SEATS],
  reason: [{ kind: 'reason', text: 'phrase/a' }, SEATS],
  ready: [{ kind: 'ready' }, SEATS],
  skip: [{ kind: 'skip' }, [...SEATS, ...DESK]],
  pause: [{ kind: 'pause' }, DESK],
  resume: [{ kind: 'resume' }, DESK],
  extend: [{ kind: 'extend', seconds: 5 }, DESK],
  inject: [{ kind: 'inject', trigger: 'a' }, DESK],
  substitute: [{ kind: 'substitute', trigger: 'a' }, DESK],
  drop: [{ kind: 'drop', slot: 'a' }, DESK],
  announce: [{ kind: 'announce', text: 'phrase/a' }, DESK],
  answer: [{ kind: 'answer', seat: 'a' }, DESK],
  reseat: [{ kind: 'reseat', seat: 'a', side: 'tokyo', holder: 'person' }, NONE],
  expire: [{ kind: 'expire' }, NONE],
  resumed: [{ kind: 'resumed', downtime: 1 }, NONE],
  close: [{ kind: 'close' }, DESK],
  end: [{ kind: 'end' }, DESK],
}

describe('a move', () => {
  const rows = Object.values(MOVES) as readonly (readonly [Move, readonly Speaker[]])[]
  const refused = rows.flatMap(([move, may]) =>
    EVERYBODY.filter(who => !may.includes(who)).map(who => [move.kind, who, move] as const),
  )
  it.each(refused)('%s of %s in match 1 is refused and changes nothing', async (_, who, move) => {
    await refuses(() => move1(who, move), NOT_THEIRS)
  })
  const theirs = rows.flatMap(([move, may]) => may.map(who => [move.kind, who, move] as const))
  it.each(theirs)('%s is a move that %s may make', async (_, who, move) => {
    expect(NOT_THEIRS).not.toContain(outcome(await move1(who, move)))
  })
})

// ---- acts --------------------------------------------------------------------------------------------------------------

const ACTS: { readonly [K in ClassAct['kind']]: (settings: never) => Extract<ClassAct, { kind: K }> } = {
  avoid: () => ({ kind: 'avoid', sides: [] }),
  guess: () => ({ kind: 'guess', page: 'a', choice: 'b' }),
  word: () => ({ kind: 'word', text: 'phrase/a' }),
  slip: () => ({ kind: 'slip', text: 'phrase/a' }),
  report: () => ({ kind: 'report', match: 1, turn: 1, text: 'phrase/a' }),
  leave: () => ({ kind: 'leave' }),
  configure: () => ({ kind: 'configure', settings: { minutes: 60 } }),
  lock: () => ({ kind: 'lock', on: true }),
  approval: () => ({ kind: 'approval', on: true }),
  admit: () => ({ kind: 'admit', person: people.removed }),
  'turn-away': () => ({ kind: 'turn-away' }),
  remove: () => ({ kind: 'remove', person: people['other match'] }),
  restore: () => ({ kind: 'restore', person: people['other match'] }),
  place: () => ({ kind: 'place', person: people['other match'], match: 2, side: 'seoul' }),
  wire: () => ({ kind: 'wire', person: people['wire desk'], matches: [2] }),
  rehearse: () => ({ kind: 'rehearse', matches: 1 }),
  swap: () => ({ kind: 'swap', match: 1 }),
  deal: () => ({ kind: 'deal' }),
  start: () => ({ kind: 'start' }),
  next: () => ({ kind: 'next' }),
  dim: () => ({ kind: 'dim', on: true }),
  longer: () => ({ kind: 'longer', seconds: 60 }),
  caretaker: () => ({ kind: 'caretaker', person: people['own seat'], on: true }),
  page: () => ({ kind: 'page', at: 1 }),
  announce: () => ({ kind: 'announce', text: 'phrase/a' }),
  open: () => ({ kind: 'open' }) as never,
  join: () => ({ kind: 'join', person: 'zoe', names: ['zoe.name.0'] }),
  resumed: () => ({ kind: 'resumed', downtime: 1 }),
  debrief: () => ({ kind: 'debrief' }),
  over: () => ({ kind: 'over' }),
}
const PEOPLE: readonly Speaker[] = ['own seat', 'other seat', 'other match', 'wire desk']
const mayAct = (kind: ClassAct['kind']): readonly Speaker[] =>
  DESK_KINDS.includes(kind) ? DESK : HOST_KINDS.includes(kind) ? NONE : PEOPLE

describe('an act of the class', () => {
  const kinds = Object.keys(ACTS) as ClassAct['kind'][]
  const of = (kind: ClassAct['kind']) => (ACTS[kind] as () => ClassAct)()
  const refused = kinds.flatMap(kind =>
    EVERYBODY.filter(who => !mayAct(kind).includes(who)).map(who => [kind, who] as const),
  )
  it.each(refused)('%s of %s is refused and changes nothing', async (kind, who) => {
    await refuses(() => act1(who, of(kind)), NOT_THEIRS)
  })
  const theirs = kinds.flatMap(kind => mayAct(kind).map(who => [kind, who] as const))
  it.each(theirs)('%s is an act that %s may do', async (kind, who) => {
    expect(NOT_THEIRS).not.toContain(outcome(await act1(who, of(kind))))
  })
})
