// Small scenarios as plain data, to change and to load: the least that is a scenario, and one with a bit of everything.
// Each call gives a fresh copy.
import { readFileSync } from 'node:fs'
import type * as z from 'zod/mini'
import { type Loaded, loadScenario } from '../../src/scenario/load.ts'
import type { Problem } from '../../src/scenario/problems.ts'
import type { scenarioSchema } from '../../src/scenario/schema.ts'

/** A scenario as an author writes it. */
export type ScenarioData = z.input<typeof scenarioSchema>
export type TriggerData = ScenarioData['triggers'][number]
export type CardData = TriggerData['responses'][string][number]
type Stance = CardData['stance']

const minimalText = readFileSync(new URL('../fixtures/minimal.json', import.meta.url), 'utf8')

/** Two sides, one meter, one trigger, two endings. */
export const minimal = (): ScenarioData => JSON.parse(minimalText) as ScenarioData

const card = (id: string, stance: Stance, more: Partial<CardData> = {}): CardData => ({
  id,
  stance,
  title: `Choose ${id}`,
  ...more,
})

/** A trigger with two cards a side, `push` and `wait`. */
export const trigger = (id: string, more: Partial<TriggerData> = {}): TriggerData => {
  const hand = (): CardData[] => [
    card('push', 'press', {
      cost: 2,
      size: 'small',
      domain: 'words',
      effects: [{ gauge: 'security', by: -2 }],
    }),
    card('wait', 'hold', { fallback: true }),
  ]
  return {
    id,
    title: `About ${id}`,
    neutral: `Something happens: ${id}.`,
    responses: { tokyo: hand(), seoul: hand() },
    ...more,
  }
}

/** A text of JSON, one member a line, so that lines mean something. */
export const textOf = (data: unknown): string => JSON.stringify(data, null, 2)

/** The loaded scenario; throws with every problem where there is one. */
export function loaded(data: unknown): Loaded {
  const result = loadScenario(textOf(data))
  if (!result.ok) throw new Error(result.error.map(problem => JSON.stringify(problem)).join('\n'))
  return result.value
}

/** The errors of a file, none where it loads. */
export function errorsOf(data: unknown): readonly Problem[] {
  const result = loadScenario(typeof data === 'string' || data instanceof Uint8Array ? data : textOf(data))
  return result.ok ? [] : result.error
}

/** The keys on the way of a JSON pointer. */
export const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))

/** Puts a value at a JSON pointer, making what is missing on the way; undefined takes it away. `-` appends. */
export function put<T>(data: T, pointer: string, value: unknown): T {
  const steps = stepsOf(pointer)
  let at = data as Record<string, unknown>
  for (const [index, step] of steps.slice(0, -1).entries()) {
    if (at[step] === undefined) at[step] = /^[\d-]/.test(steps[index + 1] as string) ? [] : {}
    at = at[step] as Record<string, unknown>
  }
  const last = steps.at(-1) as string
  if (value === undefined && Array.isArray(at)) at.splice(Number(last), 1)
  else if (value === undefined) delete at[last]
  else if (last === '-' && Array.isArray(at)) at.push(value)
  else at[last] = value
  return data
}

/** A bit of everything that a scenario may hold, without a warning. */
export function rich(): ScenarioData {
  return {
    format: 1,
    id: 'rich',
    title: { en: 'A bit of everything', ja: 'すべてを少し' },
    language: 'en',
    sides: [richSide('tokyo', 'Tokyo'), richSide('seoul', 'Seoul')],
    names: { workers: { names: { tokyo: 'wartime workers', seoul: 'forced labourers' } } },
    actors: { court: 'The supreme court' },
    calendar: richCalendar(),
    gauges: [
      { id: 'security', kind: 'meter', start: 50, floor: 5 },
      {
        id: 'opinion',
        kind: 'meter',
        perSide: true,
        start: { tokyo: 40, seoul: 45 },
        names: { tokyo: 'A', seoul: 'B' },
      },
      { id: 'standing', kind: 'standing', perSide: true, start: 50 },
      { id: 'lines', kind: 'factor', start: 60 },
    ],
    relations: { security: 100, 'opinion.tokyo': 50, 'opinion.seoul': 50 },
    flags: [{ id: 'measure' }],
    disputes: [{ id: 'labour', name: 'Labour', start: 12, cable: 'security' }],
    forces: [
      {
        id: 'tide',
        cause: 'The tide of structure',
        effects: [
          {
            gauge: 'security',
            toward: {
              base: 60,
              terms: [
                { gauge: 'disputes', percent: -60 },
                { when: { flag: 'measure' }, add: -6 },
              ],
            },
            share: 10,
          },
          { gauge: 'lines', follows: 'security', percent: 20 },
        ],
      },
    ],
    model: richModel(),
    triggers: richTriggers(),
    clauses: [
      {
        id: 'quiet',
        name: 'Keep quiet',
        at: ['encounter', 'summit'],
        slots: 2,
        each: [{ gauge: 'lines', by: 1 }],
        broken: [{ gauge: 'opinion.other', by: -3 }],
        given: { firms: 2 },
        got: { firms: 2 },
      },
      { id: 'fund', name: 'Open a fund', by: ['tokyo'], slots: 0, effects: [{ settle: 'labour' }] },
    ],
    statements: [{ id: 'together', text: 'We shall talk.', effects: [{ gauge: 'lines', by: 2 }] }],
    stakeholders: [
      {
        id: 'washington',
        kind: 'state',
        name: 'Washington',
        moves: [{ when: { gauge: 'security', below: 30 }, by: 1, why: 'Washington worries' }],
        leans: { gauge: 'relations', low: 'turns away', high: 'leans in' },
      },
      {
        id: 'worker',
        kind: 'person',
        name: 'A former worker',
        told: [{ when: { clause: 'fund', is: 'kept' }, text: 'A letter came.' }],
      },
    ],
    endings: [
      {
        id: 'rupture',
        name: 'Rupture',
        text: 'It broke.',
        early: true,
        when: { gauge: 'security', below: 8 },
      },
      {
        id: 'bargain',
        name: 'Bargain',
        text: 'A bargain stands.',
        when: {
          all: [{ accords: true, atLeast: 1 }, { not: { dispute: 'labour' } }, { word: 'tokyo', is: 'kept' }],
        },
      },
      { id: 'low', name: 'Low ebb', text: 'Little moved.' },
    ],
    assumptions: [
      {
        id: 'gestures',
        name: 'Gestures wear out',
        for: 'They do.',
        against: 'They do not.',
        sources: { for: ['KH1810'], against: ['JT1911'] },
        off: { 'model.meeting.streak': 0, 'model.sizes.scale.words.opinion.other': 5 },
      },
    ],
    challenges: [
      {
        id: 'calm',
        name: 'Calm',
        text: 'End above 50.',
        side: 'tokyo',
        preset: 'short',
        met: { gauge: 'standing.self', atLeast: 50 },
      },
    ],
    hints: [{ id: 'first', turn: 1, phase: 'reading', side: 'seoul', text: 'Read first.' }],
    phrases: [{ id: 'wait', text: 'Give us time.' }],
    questions: { debrief: ['Who lost?'] },
    avoid: [{ term: 'illegal measure', instead: 'measure', only: ['seoul'] }],
    glossary: [{ term: 'GSOMIA', text: 'An agreement.', sources: ['KH1810'] }],
    sources: {
      KH1810: { title: 'A paper', url: 'https://example.org/a', side: 'seoul' },
      JT1911: { title: 'Another' },
    },
    history: [
      { slot: 's1', trigger: 'ruling', responses: { tokyo: 'push', seoul: 'wait' }, word: { tokyo: true } },
    ],
    expectations: [{ id: 'falls', text: 'It falls.', gauge: 'security', higher: ['s1', 's3'] }],
  }
}

const richSide = (id: string, name: string): ScenarioData['sides'][number] => ({
  id,
  name,
  brief: 'You govern.',
  groups: [{ id: 'firms', name: 'Firms', ask: [40, 55], refuses: 'Too dear.' }],
  aims: [
    { id: 'peace', kind: 'settling', text: 'A settlement.', met: { not: { dispute: 'labour' } } },
    { id: 'firm', kind: 'hard', text: 'No retreat.', met: { gauge: 'ground.self', atLeast: 5 } },
  ],
  redLines: [{ id: 'void', text: 'No void ruling.', crossed: { clause: 'fund', is: 'signed' } }],
  ministries: [{ id: 'foreign', name: 'Foreign ministry', papers: { ruling: 'A paper on it.' } }],
})

const richCalendar = (): NonNullable<ScenarioData['calendar']> => ({
  slots: [
    { id: 's1', date: '2018-10-30', until: '2018-12-03' },
    { id: 's2', date: '2018-12-04', until: '2019-06-30', story: 'Months pass.' },
    { id: 's3', date: '2019-07-01' },
  ],
  presets: [
    { id: 'short', name: 'Short', slots: ['s1', 's3'] },
    { id: 'long', name: 'Long', slots: ['s1', 's2', 's3'], optional: ['s2'], timers: { reading: 60 } },
  ],
  known: [{ slot: 's3', text: 'A summit is due.', from: 's1' }],
})

const richTriggers = (): TriggerData[] => [
  trigger('ruling', {
    at: ['s1'],
    actor: 'court',
    begins: 'seoul',
    accounts: {
      tokyo: { text: 'We object to the {workers} ruling.' },
      seoul: { text: 'An illegal measure threatens.' },
    },
    effects: [{ gauge: 'dispute.labour', by: 10 }],
    sources: { both: ['KH1810'], tokyo: ['JT1911'] },
  }),
  trigger('encounter', {
    at: ['s2'],
    begins: 'tokyo',
    when: { any: [{ played: 'ruling/tokyo/push' }, { happened: 'ruling' }] },
    table: 'open',
    packages: [
      { id: 'calm', title: 'Calm', from: 'seoul', give: [{ pledge: 'wait' }], take: [{ clause: 'quiet' }] },
    ],
    outcomes: [
      {
        when: { tokyo: 'press', seoul: { response: 'wait' } },
        text: 'One pushes, one waits.',
        effects: [{ flag: 'measure' }, { gauge: 'security', by: -1, after: 1, slots: 2 }],
        headline: { tokyo: 'Tokyo pushes', seoul: 'Seoul waits' },
      },
    ],
    sources: { both: ['KH1810'] },
  }),
  richSummit(),
]

const richSummit = (): TriggerData => {
  const hand = (): CardData[] => [
    card('shake', 'engage', {
      code: '036',
      domain: 'words',
      material: true,
      carries: ['quiet'],
      given: { firms: 1 },
      got: { firms: 2 },
      preview: { arrows: [{ gauge: 'opinion.self', size: 1 }], risk: 'Home may object.' },
    }),
    card('leave', 'hold', { walk: true }),
  ]
  return trigger('summit', {
    at: ['s3'],
    begins: 'tokyo',
    table: 'summit',
    suspends: ['quiet'],
    responses: { tokyo: hand(), seoul: hand() },
    sources: { both: ['KH1810'] },
  })
}

const richModel = (): NonNullable<ScenarioData['model']> => ({
  sizes: { small: 1, clear: 3, large: 6, scale: { words: { security: 40, 'opinion.other': 10 } } },
  publics: { gauge: 'opinion', perPoint: 250, gains: 30, sensitivity: { tokyo: 100, seoul: 180 }, thin: 50 },
  meeting: { table: { confront: { confront: -4.5 } }, gauges: { security: 100 }, streak: 25, most: 3 },
  home: { gauge: 'standing', table: { press: { press: 1 } }, fades: 8 },
  bargain: {
    lines: 'lines',
    open: 50,
    base: 20,
    standing: 50,
    public: 30,
    publicGauge: 'opinion',
    record: 40,
    spend: 4,
    lately: 6,
    latelyWithin: 2,
    breach: 8,
    breachSlots: 3,
    failed: [{ gauge: 'standing.self', by: -3 }],
    broke: [{ gauge: 'standing.self', by: -4 }],
    given: { engage: -2 },
    got: { engage: 3 },
  },
})
