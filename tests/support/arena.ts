// A small scenario in which every mechanism of the rules is on, its numbers drawn by the test; and a driver that plays it with
// a test's own dice. Sides `a` and `b` hold mirrored hands.
import fc from 'fast-check'
import type { Act } from '../../src/rules/act.ts'
import type { LedgerEntry } from '../../src/rules/ledger.ts'
import { apply, isLegal, legalActs, listActs, nextTurn, phaseOf, reveal } from '../../src/rules/order.ts'
import { makePlay } from '../../src/rules/play.ts'
import type { Revealed } from '../../src/rules/reveal.ts'
import { newWorld } from '../../src/rules/setup.ts'
import { STANCES } from '../../src/scenario/vocabulary.ts'
import { card, type Table, tiny } from './tiny.ts'

type Json = Record<string, unknown>

export type Numbers = {
  readonly meeting: readonly number[] // 15, upper triangle
  readonly home: readonly number[] // 25
  readonly ground: readonly number[] // 10
  readonly percents: readonly number[] // 20, 0..150
  readonly points: readonly number[] // 12, -12..12
  readonly costs: readonly number[] // 5
}

const points = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: -most * 10, max: most * 10 }).map(tenths => tenths / 10)
const list = <T>(length: number, of: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(of, { minLength: length, maxLength: length })

export const numbersArb: fc.Arbitrary<Numbers> = fc.record({
  meeting: list(15, points(6)),
  home: list(25, points(6)),
  ground: list(10, points(4)),
  percents: list(20, fc.integer({ min: 0, max: 100 })),
  points: list(12, points(12)),
  costs: list(
    5,
    fc.integer({ min: 0, max: 90 }).map(tenths => tenths / 10),
  ),
})

/** Plain numbers for tests that need one arena and no more. */
export const PLAIN: Numbers = {
  meeting: [-4.5, -2.8, -1.8, -1.4, -0.4, -1.4, -0.7, -0.3, 0.3, 0, 0.3, 1.2, 1.6, 2.6, 2.8],
  home: [
    0.2, 1.4, 1.2, 0.2, 2.2, -0.2, 0, 0.3, 0.2, 1.6, -1.2, -0.8, 0, 0.2, 0.6, -2.4, -1.2, -0.4, 1, 1.4, -5.4,
    -3.6, -1.4, -0.2, 0.2,
  ],
  ground: [0.6, 1, 2, 3.6, 0.3, 0.8, 2.4, 0, 0.8, 0.3],
  percents: [50, 80, 50, 60, 5, 50, 10, 30, 25, 70, 75, 25, 12, 50, 30, 40, 90, 30, 10, 20],
  points: [-3, -1.5, 2, -4, -3, -2, 1.5, 0.5, 8, 6, 8, -6],
  costs: [0, 0, 0, 3, 7],
}

const square = (cell: (row: number, column: number) => number): Json =>
  Object.fromEntries(
    STANCES.map((row, i) => [row, Object.fromEntries(STANCES.map((column, j) => [column, cell(i, j)]))]),
  )
const upper = (values: readonly number[], i: number, j: number, diagonal: boolean): number => {
  const [row, column] = i < j ? [i, j] : [j, i]
  let index = 0
  for (let r = 0; r < row; r += 1) index += (diagonal ? 5 : 4) - r
  return values[index + column - row - (diagonal ? 0 : 1)] ?? 0
}

const modelOf = ({ meeting, home, ground, percents: p, points: x }: Numbers): Json => ({
  sizes: {
    small: 2,
    clear: 4,
    large: 7,
    scale: { sea: { security: p[16], economics: p[17] }, trade: { economics: p[16], 'opinion.self': p[18] } },
  },
  words: { meters: p[3], public: p[4] },
  gestures: { gain: p[0], pales: p[1], most: 3, contrary: p[2], within: 2 },
  answered: { within: 2, meters: p[5], public: p[6] },
  publics: { gauge: 'opinion', perPoint: 200, gains: p[7], sensitivity: { a: 130, b: 130 }, thin: 50 },
  meeting: {
    table: square((i, j) => upper(meeting, i, j, true)),
    gauges: { security: 100, economics: p[19] },
    streak: p[8],
    most: 3,
    scaledBy: [{ gauge: 'economics', percent: p[15], over: 40 }],
  },
  home: {
    gauge: 'standing',
    table: square((i, j) => home[i * 5 + j] ?? 0),
    fades: p[9],
    share: { gauge: 'economics', percent: { a: p[12], b: p[12] } },
  },
  record: { stances: { confront: 9, press: 4.5 }, keeps: p[10], retreat: p[11], steps: 2 },
  ground: {
    table: square((i, j) => (i === j ? 0 : i < j ? upper(ground, i, j, false) : -upper(ground, i, j, false))),
  },
  stances: {
    confront: [{ gauge: 'lines', by: x[0] }, { flag: 'alarm' }],
    accommodate: [
      { gauge: 'lines', by: x[2] },
      { flag: 'alarm', on: false },
    ],
  },
  bargain: {
    lines: 'lines',
    open: 40,
    base: 20,
    standing: p[13],
    public: p[14],
    publicGauge: 'opinion',
    record: p[15],
    spend: 6,
    lately: 6,
    latelyWithin: 2,
    breach: 8,
    breachSlots: 3,
    failed: [
      { gauge: 'standing.self', by: x[1] },
      { gauge: 'opinion.other', by: x[5] },
    ],
    broke: [
      { gauge: 'standing.self', by: x[3] },
      { gauge: 'security', by: x[4] },
    ],
    ratified: [{ gauge: 'security', by: x[6] }],
    given: { hold: -1, engage: -2, accommodate: -6 },
    got: { confront: -6, press: -4, hold: 1, engage: 4, accommodate: 7 },
  },
})

/** Five cards, one a stance; the hard ones break `calm`, engaging carries it out. */
const hand = ({ costs, points: x }: Numbers): Json[] => [
  card('strike', 'confront', {
    size: 'large',
    domain: 'trade',
    material: true,
    breaks: ['calm', 'fund'],
    cost: costs[0],
    effects: [{ gauge: 'security', by: x[5], after: 1, slots: 2 }],
  }),
  card('demand', 'press', { size: 'clear', domain: 'sea', record: 5, breaks: ['calm'], cost: costs[1] }),
  card('wait', 'hold', { fallback: true, cost: costs[2] }),
  card('talk', 'engage', {
    size: 'clear',
    domain: 'sea',
    gesture: 'talk',
    carries: ['calm'],
    cost: costs[3],
    effects: [{ gauge: 'lines', by: 3 }],
  }),
  card('yield', 'accommodate', {
    size: 'large',
    domain: 'trade',
    material: true,
    cost: costs[4],
    effects: [{ gauge: 'dispute.isle', by: x[11] }],
    when: { gauge: 'standing.self', atLeast: 20 },
  }),
]

const news = (id: string, numbers: Numbers, more: Json): Json => ({
  id,
  title: id,
  neutral: `News of ${id}`,
  responses: { a: hand(numbers), b: hand(numbers) },
  effects: [{ gauge: 'dispute.isle', by: 2 }],
  outcomes: [
    {
      when: { a: { response: 'yield' }, b: { response: 'yield' } },
      text: 'both',
      effects: [{ settle: 'isle' }],
    },
    { when: { a: 'engage', b: 'engage' }, text: 'talks', effects: [{ gauge: 'security', by: 1 }] },
  ],
  ...more,
})

const party = (id: string): Json => ({
  id,
  name: id.toUpperCase(),
  groups: [
    { id: `${id}-base`, name: 'base', ask: [30, 62] },
    { id: `${id}-firms`, name: 'firms', ask: [25, 55], public: 10 },
  ],
  aims: [
    { id: 'peace', kind: 'settling', text: 'x', met: { gauge: 'security', atLeast: 55 } },
    { id: 'firm', kind: 'hard', text: 'x', met: { gauge: 'ground.self', minus: 'ground.other', atLeast: 2 } },
    { id: 'word', kind: 'other', text: 'x', met: { word: 'self', is: 'kept' } },
    {
      id: 'home',
      kind: 'other',
      text: 'x',
      met: { gauge: 'standing.self', atLeast: 50 },
      partly: { gauge: 'standing.self', atLeast: 40 },
    },
  ],
  redLines: [{ id: 'line', text: 'x', crossed: { clause: 'fund', is: 'signed' } }],
})

export const arena = (numbers: Numbers = PLAIN, more: Json = {}): Json => ({
  sides: [party('a'), party('b')],
  calendar: {
    slots: ['s1', 's2', 's3', 's4', 's5', 's6', 's7'].map(id => ({ id })),
    presets: [
      {
        id: 'long',
        name: 'Long',
        slots: ['s1', 's2', 's4', 's5', 's6', 's7'],
        optional: ['s5'],
        promises: 2,
        statement: true,
      },
      { id: 'short', name: 'Short', slots: ['s1', 's3', 's6'] },
    ],
  },
  gauges: [
    { id: 'security', kind: 'meter', start: 55, fragile: 30 },
    { id: 'economics', kind: 'meter', start: 60, floor: 5 },
    { id: 'opinion', kind: 'meter', perSide: true, start: 45 },
    { id: 'standing', kind: 'standing', perSide: true, start: 52 },
    { id: 'lines', kind: 'factor', start: 55 },
  ],
  relations: { security: 2, economics: 1 },
  flags: [{ id: 'alarm' }],
  disputes: [{ id: 'isle', name: 'Isle', start: 5 }],
  forces: [
    {
      id: 'tide',
      cause: 'x',
      effects: [
        { gauge: 'security', toward: { base: 60, terms: [{ gauge: 'disputes', percent: -60 }] }, share: 10 },
      ],
    },
    { id: 'fear', cause: 'x', when: { flag: 'alarm' }, effects: [{ gauge: 'economics', by: -0.7 }] },
  ],
  model: modelOf(numbers),
  triggers: [
    news('first', numbers, { at: ['s1'] }),
    news('second', numbers, { at: ['s2', 's3'], table: 'one' }),
    news('third', numbers, { at: ['s4'], table: 'open' }),
    news('fourth', numbers, { at: ['s5', 's6'], table: 'open', again: true, suspends: ['fund'] }),
    news('last', numbers, { at: ['s7'], table: 'summit' }),
  ],
  clauses: [
    {
      id: 'calm',
      name: 'Calm',
      slots: 3,
      each: [{ gauge: 'security', by: numbers.points[7] }],
      broken: [{ gauge: 'security', by: -1 }],
      given: { 'a-base': -2, 'b-base': -2 },
      got: { 'a-firms': 3, 'b-firms': 3 },
    },
    {
      id: 'fund',
      name: 'Fund',
      slots: 2,
      effects: [{ gauge: 'opinion.other', by: 1 }],
      got: { 'a-base': 4, 'b-base': 4 },
    },
    {
      id: 'deed',
      name: 'Deed',
      slots: 0,
      effects: [{ gauge: 'dispute.isle', by: -2 }],
      given: { 'a-base': -3, 'b-base': -3 },
    },
  ],
  statements: [{ id: 'peace', text: 'x', effects: [{ gauge: 'security', by: 1 }] }],
  endings: [
    { id: 'rupture', name: 'x', text: 'x', early: true, when: { gauge: 'security', below: 6 } },
    {
      id: 'out-a',
      name: 'x',
      text: 'x',
      early: true,
      removes: 'a',
      when: { gauge: 'standing.a', below: 12 },
    },
    {
      id: 'out-b',
      name: 'x',
      text: 'x',
      early: true,
      removes: 'b',
      when: { gauge: 'standing.b', below: 12 },
    },
    { id: 'rest', name: 'x', text: 'x' },
  ],
  ...more,
})

/** Dice of a test: a whole number below n. */
export type Dice = (n: number) => number
export const diceOf = (seed: number): Dice => {
  let state = seed >>> 0
  return n => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    const mixed = Math.imul(state ^ (state >>> 13), 0x297a2d39) >>> 0
    return Math.floor((mixed / 0x100000000) * n)
  }
}

/** The arena before its first slot. */
export const setUp = (
  json: Json = arena(),
  preset = 'long',
  seed = 'seed',
  off: readonly string[] = [],
): Table => {
  const c = tiny(json, off)
  const entries: LedgerEntry[] = []
  const options = { preset, off }
  return {
    c,
    m: makePlay(c, options, seed),
    w: newWorld(c, options, seed),
    entries,
    sink: entry => entries.push(entry),
  }
}

export type Watch = {
  readonly opened?: (t: Table) => void
  readonly before?: (t: Table, side: 0 | 1, act: Act) => void
  readonly after?: (t: Table, side: 0 | 1, act: Act) => void
  readonly revealing?: (t: Table) => void
  readonly revealed?: (t: Table, what: Revealed) => void
}

/** Plays a match to its end; who moves and what is drawn by the dice. Signatures are favoured, so that accords happen. */
export const playAll = (t: Table, dice: Dice, watch: Watch = {}): void => {
  while (nextTurn(t.c, t.m, t.w, t.sink) !== 'ended') {
    watch.opened?.(t)
    while (phaseOf(t.c, t.m, t.w) !== 'reveal') step(t, dice, watch)
    watch.revealing?.(t)
    const what = reveal(t.c, t.m, t.w, t.sink)
    watch.revealed?.(t, what)
  }
}

const step = (t: Table, dice: Dice, watch: Watch): void => {
  const first = dice(2) as 0 | 1
  const side = legalActs(t.c, t.m, t.w, first).length > 0 ? first : ((1 - first) as 0 | 1)
  const kinds = legalActs(t.c, t.m, t.w, side)
  const kind = kinds.includes('sign') && dice(3) > 0 ? 'sign' : kinds[dice(kinds.length)]
  const acts = listActs(t.c, t.m, t.w, side).filter(act => act.kind === kind)
  const act = acts[dice(acts.length)]
  if (act === undefined) throw new Error(`no ${kind} in ${phaseOf(t.c, t.m, t.w)}`)
  const illegal = isLegal(t.c, t.m, t.w, side, act)
  if (illegal !== null) throw new Error(`${illegal}: ${JSON.stringify(act)}`)
  watch.before?.(t, side, act)
  apply(t.c, t.m, t.w, side, act, t.sink)
  watch.after?.(t, side, act)
}
