// What a reader reads: names in the order of the seat, the author's own clause before ours, numbers that agree with their change.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadScenario } from '../../src/scenario/load.ts'
import type { Scenario } from '../../src/scenario/schema.ts'
import { makeBook } from '../../src/ui/book/book.ts'
import { causeText } from '../../src/ui/book/causes.ts'
import { monthsBetween } from '../../src/ui/debrief/names.ts'
import { shown } from '../../src/ui/parts/numbers.ts'
import { merged, signed } from '../../src/ui/reveal/amounts.ts'
import { stepsOf, turnSlots, turnStep } from '../../src/ui/reveal/steps.ts'
import { reveal, springPage, summerPage } from '../fixtures/views/first-contact.ts'

function load(name: string): Scenario {
  const loaded = loadScenario(readFileSync(new URL(`../../scenarios/${name}.json`, import.meta.url)))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error[0]))
  return loaded.value.scenario
}
const lowEbb = load('low-ebb')
const seoul = makeBook(lowEbb, { side: 'seoul', language: 'en' })

describe('the book', () => {
  it('orders a pair of names by the seat, and by turns where nobody sits', () => {
    const [id] = Object.keys(lowEbb.names ?? {})
    const read = (side: string | null) => makeBook(lowEbb, { side, language: 'en' }).text(`{${id}}`)
    expect(read('tokyo')).not.toBe(read('seoul'))
    const twice = makeBook(lowEbb, { side: null, language: 'en' }).text(`{${id}}|{${id}}`).split('|')
    expect(twice[0]).not.toBe(twice[1])
  })

  it('leaves no gap in any text of the shipped scenarios', () => {
    for (const name of ['low-ebb', 'first-contact']) {
      const scenario = load(name)
      const book = makeBook(scenario, { side: scenario.sides[0].id, language: 'en' })
      const texts = JSON.stringify(scenario).match(/"(?:[^"\\]|\\.)*"/g) ?? []
      const open = texts.map(text => book.text(JSON.parse(text) as string)).filter(text => /[{}]/.test(text))
      expect(open).toEqual([])
    }
  })

  it('falls back from a language to the file’s own', () => {
    const scenario = { ...lowEbb, language: 'fr', title: { fr: 'Marée basse', ko: '썰물' } }
    expect(makeBook(scenario, { side: null, language: 'ko' }).text(scenario.title)).toBe('썰물')
    expect(makeBook(scenario, { side: null, language: 'ja' }).text(scenario.title)).toBe('Marée basse')
  })

  it('names the halves of a two-sided meter and a side’s own standing apart', () => {
    const names = ['opinion.tokyo', 'opinion.seoul', 'standing.seoul'].map(seoul.gaugeName)
    expect(new Set(names).size).toBe(3)
  })
})

describe('a cause', () => {
  const told = { trigger: 'ruling', responses: {}, stances: { tokyo: 'press', seoul: 'hold' }, outcome: -1 }

  it('is the author’s own clause where there is one', () => {
    const force = lowEbb.forces![0]!
    const own = force.effects[0]?.why ?? force.cause
    expect(causeText({ code: 'force', id: force.id, part: 0 }, seoul, 'en', told)).toBe(seoul.text(own))
  })

  it('says who did what when two responses met, and how a home saw it', () => {
    expect(causeText({ code: 'meeting' }, seoul, 'en', told)).toBe('Tokyo pressed, Seoul held back')
    expect(causeText({ code: 'meeting' }, seoul, 'en', undefined)).toBe('how the two responses met')
    expect(causeText({ code: 'home', side: 'seoul' }, seoul, 'en', told)).toBe(
      'at home in Seoul: it held back, Tokyo pressed',
    )
    expect(causeText({ code: 'home', side: 'seoul' }, seoul, 'en', undefined)).toBe(
      'how home saw our response',
    )
    expect(causeText({ code: 'home', side: 'tokyo' }, seoul, 'en', told)).toContain('Tokyo')
  })
})

describe('a front page', () => {
  it('tells of a clause on the day on which it is ratified, and on no other', () => {
    const clauses = (lowEbb.clauses ?? []).map(one =>
      one.id === 'naval-talks' ? { ...one, headline: { tokyo: 'Officers meet', seoul: 'Navies talk' } } : one,
    )
    const book = makeBook({ ...lowEbb, clauses }, { side: null, language: 'en' })
    const signed = [
      { ref: { pledge: 'warn' }, signed: 's3' },
      { ref: { clause: 'naval-talks' }, signed: 's3' },
    ]
    expect(book.ratified(signed, 's3', 'tokyo')).toBe('Officers meet')
    expect(book.ratified(signed, 's3', 'seoul')).toBe('Navies talk')
    expect(book.ratified(signed, 's4', 'seoul')).toBe('')
    expect(book.ratified(signed.slice(0, 1), 's3', 'seoul')).toBe('')
  })
})

describe('numbers', () => {
  it('show whole points whose change leads from what was shown before', () => {
    expect(shown('x', 'X', 538, -7)).toMatchObject({ value: 54, change: -1 })
    expect(shown('x', 'X', 541, 4)).toMatchObject({ value: 54, change: 0 })
    expect(signed(0)).toBe('0.0')
    expect(signed(-24)).toBe('\u22122.4')
  })

  it('count equal clauses together and lose nothing', () => {
    const rows = [
      { text: 'a', by: 3 },
      { text: 'b', by: -9 },
      { text: 'a', by: 2 },
      { text: 'c', by: 0 },
    ]
    expect(merged(rows)).toEqual([
      { text: 'b', by: -9 },
      { text: 'a', by: 5 },
    ])
  })

  it('take all slots since the last reveal as one turn', () => {
    const pages = {
      spring: springPage,
      gap: { slot: 'gap', lines: [{ gauge: 'trust', by: -4, cause: { code: 'force' } }] },
      summer: summerPage,
    }
    const order = ['spring', 'gap', 'summer']
    const reveals = { spring: reveal.reveal!, summer: reveal.reveal! }
    const slots = turnSlots(reveal, { order, reveals })
    expect(slots).toEqual(['gap', 'summer'])
    expect(turnStep('trust', 461, slots, pages)).toMatchObject({ from: 504, to: 461 })
    expect(stepsOf('trust', 461, { pages, order }).map(step => [step.slot, step.from, step.to])).toEqual([
      ['summer', 500, 461],
      ['gap', 504, 500],
    ])
    expect(turnStep('catch', 520, slots, pages)).toBeNull()
  })
})

it('months that passed are whole ones', () => {
  expect(monthsBetween('2018-10-30', '2019-12-24')).toBe(13)
  expect(monthsBetween('2018-10-30', '2019-11-30')).toBe(13)
  expect(monthsBetween(undefined, '2019-11-30')).toBe(0)
})
