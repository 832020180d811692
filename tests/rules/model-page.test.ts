// The page a teacher reads must say what the rules do: every worked line of MODEL.md is recomputed from the rules with the
// tables printed on that page. A line without a computation, or a computation without a line, fails.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { worldStep } from '../../src/rules/calendar.ts'
import { change, makePending, share } from '../../src/rules/gauges.ts'
import { groundWon } from '../../src/rules/ground.ts'
import { homeFeels, homeShift, noteRecord } from '../../src/rules/home.ts'
import { costOf } from '../../src/rules/marks.ts'
import { meetingSize } from '../../src/rules/meeting.ts'
import { publicShift } from '../../src/rules/publics.ts'
import { lightOf, supportOf } from '../../src/rules/ratify.ts'
import { playOut } from '../../src/rules/reveal.ts'
import { isAnswer, moved, sizeOf, weightOf } from '../../src/rules/sizes.ts'
import type { Played } from '../../src/rules/world.ts'
import type { CompiledResponse, Weighted } from '../../src/scenario/compiled.ts'
import { STANCES } from '../../src/scenario/vocabulary.ts'
import { card, level, numbered, seat, type Table, trigger } from '../support/tiny.ts'

const page = readFileSync(new URL('../../src/rules/MODEL.md', import.meta.url), 'utf8')
const number = (text: string): number => Number(text.replace('−', '-').replace('+', ''))

/** A table of the page by its caption, as the scenario's format wants it. */
const tableOf = (caption: string): Record<string, Record<string, number>> => {
  const after = page
    .slice(page.indexOf(`\n${caption}`))
    .split('\n')
    .filter(line => line.startsWith('|'))
  const rows = after.slice(2, 7).map(line =>
    line
      .split('|')
      .slice(1, 7)
      .map(cell => cell.trim()),
  )
  expect(rows.map(([stance]) => stance)).toEqual([...STANCES])
  return Object.fromEntries(
    rows.map(([own = '', ...cells]) => [
      own,
      Object.fromEntries(STANCES.map((stance, i) => [stance, number(cells[i] ?? '')])),
    ]),
  )
}

const MODEL = {
  sizes: {
    ...{ small: 2, clear: 4, large: 7 },
    scale: { economic: { security: 30, economics: 90 }, diplomatic: { security: 35, economics: 10 } },
  },
  words: { meters: 60, public: 5 },
  gestures: { gain: 50, pales: 80, most: 4, contrary: 50, within: 2 },
  answered: { within: 2, meters: 50, public: 10 },
  publics: { gauge: 'opinion', perPoint: 250, gains: 30, sensitivity: { a: 100, b: 180 }, thin: 50 },
  meeting: { table: tableOf('Meeting'), gauges: { security: 100, economics: 40 }, streak: 25, most: 3 },
  home: {
    ...{ gauge: 'standing', table: tableOf('Home'), fades: 70 },
    share: { gauge: 'economics', percent: { a: 12, b: 12 } },
  },
  record: { stances: { confront: 9, press: 4.5 }, keeps: 75, retreat: 25, steps: 2 },
  ground: { table: tableOf('Ground') },
  bargain: {
    ...{ base: 20, standing: 50, public: 30, record: 40, spend: 8, lately: 6, latelyWithin: 2, breach: 8 },
    ...{ breachSlots: 3, failed: [], broke: [], given: {}, got: { engage: 4 } },
  },
}

const CARDS = [
  card('blow', 'confront', { cost: 4, size: 'clear', domain: 'economic', material: true }),
  card('speech', 'confront', { size: 'clear', domain: 'economic' }),
  card('gift', 'engage', { size: 'large', domain: 'economic', gesture: 'gift', material: true }),
  card('letter', 'engage', { size: 'clear', domain: 'economic', gesture: 'letter', material: true, cost: 5 }),
  card('give', 'accommodate'),
  card('note', 'engage', { size: 'clear', domain: 'diplomatic' }),
]
const EXAMPLE = {
  sides: [
    { id: 'a', name: 'A', groups: [{ id: 'firms', name: 'Firms', ask: [50, 65] }] },
    { id: 'b', name: 'B' },
  ],
  triggers: [trigger('t', { responses: { a: CARDS, b: CARDS } })],
  model: MODEL,
}

const example = (): Table => seat(EXAMPLE)
const cardOf = ({ c }: Table, ref: string): CompiledResponse =>
  c.responses[numbered(c.numbers.responses, `t/${ref}`)] as CompiledResponse
const put = (table: Table, gauge: string, points: number): void => {
  table.w.gauges[numbered(table.c.numbers.gauges, gauge)] = points * 10
}
/** A turn played before, in which side a played `own` and b `other`. */
const played = (table: Table, own: string, other: string): void => {
  const cards = [cardOf(table, `a/${own}`), cardOf(table, `b/${other}`)] as const
  const turn: Played = {
    ...{ slot: 0, trigger: 0, words: [true, true], predicted: [-1, -1] },
    responses: [
      numbered(table.c.numbers.responses, `t/a/${own}`),
      numbered(table.c.numbers.responses, `t/b/${other}`),
    ],
    stances: [cards[0].stance, cards[1].stance],
    sizes: [cards[0].size, cards[1].size],
  }
  table.w.played.push(turn)
}
const economics = (table: Table): Weighted =>
  table.c.model.scale[0]?.find(
    ({ gauge }) => gauge[0] === numbered(table.c.numbers.gauges, 'economics'),
  ) as Weighted
const onEconomics = (table: Table, ref: string): number => {
  const act = cardOf(table, ref)
  const size = sizeOf(table.c, table.w, 0, act)
  const answer = isAnswer(table.c, table.w, 0, act, size)
  return moved(size, economics(table), weightOf(table.c, act, answer).meters)
}
const onPublic = (opinion: number, ref: string): number => {
  const table = example()
  put(table, 'opinion.b', opinion)
  const act = cardOf(table, ref)
  const size = sizeOf(table.c, table.w, 0, act)
  return publicShift(table.c, table.w.gauges, act, size, weightOf(table.c, act, false).public)
}
const meeting = (a: number, b: number, streak: number): number => {
  const table = example()
  table.w.streak = streak
  return meetingSize(table.c, table.w, a, b)
}
const home = (own: number, other: number, hard: number): number => {
  const table = example()
  table.w.hard[0] = hard
  return homeShift(table.c, table.w, 0, own, other, false)
}
const forced = (effect: object, more: object, before: (table: Table) => void): number => {
  const table = seat({ forces: [{ id: 'f', cause: 'x', effects: [effect] }], ...more })
  before(table)
  worldStep(table.c, table.w, table.sink)
  return table.entries.at(-1)?.by ?? 0
}
const atHome = (spend: 0 | 2): { support: number; odds: number } => {
  const { c, w } = (() => {
    const table = example()
    put(table, 'standing.a', 52)
    put(table, 'opinion.a', 41)
    put(table, 'record.a', 10)
    return table
  })()
  const draft = {
    give: [],
    take: [{ kind: 'pledge', response: numbered(c.numbers.responses, 't/b/letter') }],
  } as const
  return {
    support: supportOf(c, w, draft, 0, 0, 'own', spend),
    odds: lightOf(c, w, draft, 0, 0, 'own', spend).odds * 10,
  }
}

const MEET = { gauge: 'economics', by: 0.8, per: { gauge: 'security', over: 50, each: 25 } }

/** What each worked line computes, in tenths. */
const WORKED: Record<string, () => number> = {
  fragile: () => {
    const table = seat({ gauges: [{ id: 'security', kind: 'meter', start: 17.5, fragile: 35 }] })
    change(table.c, table.w, 0, -40, { code: 'cost' }, table.sink)
    return level(table, 'security') - 175
  },
  lean: () =>
    forced(
      { gauge: 'security', toward: { base: 66, terms: [{ gauge: 'disputes', percent: -60 }] }, share: 10 },
      { disputes: [{ id: 'd', name: 'D', start: 20 }] },
      table => put(table, 'security', 50),
    ),
  drift: () => forced(MEET, {}, table => put(table, 'security', 75)),
  'drift-back': () => forced(MEET, {}, table => put(table, 'security', 32)),
  follow: () =>
    forced({ gauge: 'economics', follows: 'security', percent: 25 }, {}, table => {
      worldStep(table.c, table.w, null)
      put(table, 'security', 52)
    }),
  fade: () => {
    const table = example()
    put(table, 'record.a', 9)
    worldStep(table.c, table.w, null)
    return level(table, 'record.a')
  },
  gesture: () => {
    const table = example()
    return sizeOf(table.c, table.w, 0, cardOf(table, 'a/gift'))
  },
  pales: () => {
    const table = example()
    played(table, 'gift', 'give')
    played(table, 'gift', 'give')
    return sizeOf(table.c, table.w, 0, cardOf(table, 'a/gift'))
  },
  deed: () => onEconomics(example(), 'a/blow'),
  words: () => onEconomics(example(), 'a/speech'),
  answer: () => {
    const table = example()
    played(table, 'give', 'blow')
    return onEconomics(table, 'a/blow')
  },
  'public-hit': () => onPublic(50, 'a/blow'),
  'public-low': () => onPublic(25, 'a/blow'),
  'public-words': () => onPublic(50, 'a/speech'),
  'public-gain': () => onPublic(50, 'a/letter'),
  meet: () => meeting(0, 0, 0),
  spiral: () => meeting(0, 0, -2),
  'spiral-economics': () => {
    const { c } = example()
    const percent =
      c.model.meeting?.gauges.find(({ gauge }) => c.gauges[gauge[0]]?.id === 'economics')?.percent ?? 0
    return share(meeting(0, 0, -2), percent)
  },
  compound: () => meeting(3, 3, 1),
  home: () => home(1, 4, 0),
  'home-third': () => home(1, 4, 2),
  'home-met': () => home(4, 0, 0),
  'pledge-cost': () => {
    const table = example()
    const response = numbered(table.c.numbers.responses, 't/a/letter')
    table.w.promises.push({
      ref: { kind: 'pledge', response },
      giver: 0,
      signed: 0,
      until: 0,
      state: 'running',
    })
    return costOf(table.c, table.w, 0, response)
  },
  retreat: () => {
    const table = example()
    put(table, 'record.a', 18)
    played(table, 'speech', 'give')
    const pending = makePending()
    noteRecord(table.c, table.w, pending, cardOf(table, 'a/give'))
    return pending.by[pending.causes.findIndex(({ code }) => code === 'retreat')] ?? 0
  },
  jobs: () => {
    const table = example()
    put(table, 'economics', 65)
    homeFeels(table.c, table.w, table.sink)
    return level(table, 'standing.a') - 500
  },
  ground: () => groundWon(example().c, 0, 4),
  support: () => atHome(0).support,
  'support-spent': () => atHome(2).support,
  odds: () => atHome(0).odds,
}

/** The ledger of one reveal as rows of the page's table. */
const reveal = (): string[] => {
  const table = example()
  const { c, w } = table
  w.trigger = 0
  w.sealed = [numbered(c.numbers.responses, 't/a/blow'), numbered(c.numbers.responses, 't/b/note')]
  playOut(c, w, table.sink)
  const sign = (by: number): string => `${by < 0 ? '−' : '+'}${(Math.abs(by) / 10).toFixed(1)}`
  const name = { 0: 'a', 1: 'b' } as Record<number, string>
  return table.entries.map(({ gauge, by, cause }) => {
    const why = [cause.code, cause.side === undefined ? '' : `of ${name[cause.side]}`].join(' ').trim()
    return `| ${c.gauges[gauge]?.id} | ${why} | ${sign(by)} |`
  })
}

const lines = [...page.matchAll(/^> \*\*([a-z-]+)\*\* .* → ([+−]?\d+(?:\.\d)?)(?: %)?$/gm)]

describe('MODEL.md', () => {
  test('begins by saying what it is', () => {
    expect(page.split('\n')[2]).toBe('An argument you can operate, not a forecast.')
  })

  test('has a computation for every worked line, and a line for every computation', () => {
    expect(lines.map(([, name]) => name).sort()).toEqual(Object.keys(WORKED).sort())
    expect(page.match(/^> /gm)?.length).toBe(lines.length)
  })

  test('prints the ledger of one reveal as it is', () => {
    const after = page.slice(page.indexOf('| gauge | why | by |')).split('\n').slice(2)
    const printed = after.slice(
      0,
      after.findIndex(line => !line.startsWith('|')),
    )
    expect(printed).toEqual(reveal())
  })

  test.each(lines.map(([, name = '', result = '']) => [name, result]))('%s: %s', (name, result) => {
    expect((WORKED[name]?.() ?? Number.NaN) / 10).toBe(number(result))
  })
})
