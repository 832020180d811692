// The story in ten lines, over fifty random matches of every preset: never more than ten, in the order it came, no sentence said
// twice and no gap left open; and the line of history runs as the governments chose.
import { describe, expect, it } from 'vitest'
import { makeDebrief } from '../../src/debrief/debrief.ts'
import { digestOf, movedIn, turningTurn } from '../../src/debrief/digest.ts'
import { historyLine } from '../../src/debrief/history-line.ts'
import { endView } from '../../src/match/view-end.ts'
import { compile } from '../../src/scenario/compile.ts'
import { makeBook } from '../../src/ui/book/book.ts'
import { storyText } from '../../src/ui/debrief/story-text.ts'
import { wordsIn } from '../../src/ui/parts/words.ts'
import '../../src/words/parts/all.ts'
import { load, textOf } from '../campaign/shipped.ts'
import { cases } from '../campaign/size.ts'
import { played, told } from './matches.ts'

const PRESETS = [
  ['first-contact', 'three'],
  ['low-ebb', 'four'],
  ['low-ebb', 'six'],
  ['low-ebb', 'seven'],
  ['low-ebb', 'twelve'],
] as const
const HOLDERS = ['random', 'breaker', 'reconciler', 'pragmatist', 'hardliner', 'mirror'] as const
const t = wordsIn('en')
const MATCHES = cases(200, 50)

async function digested(name: string, preset: string, seed: number) {
  const holders = [HOLDERS[seed % 6]!, HOLDERS[Math.floor(seed / 6) % 6]!] as const
  const { setup, entries } = await played(name, preset, holders, `digest ${seed}`)
  const { match, reveals } = told(setup, entries)
  const record = makeDebrief(match, reveals, endView(match))
  return { record, scenario: setup.loaded.scenario }
}

describe.each(PRESETS)('%s, %s', (name, preset) => {
  it('is told in ten lines at most, each said once', { timeout: 120_000 }, async () => {
    let most = 0
    const codes = new Set<string>()
    for (let seed = 0; seed < MATCHES; seed += 1) {
      const { record, scenario } = await digested(name, preset, seed)
      const book = makeBook(scenario, { side: null, language: 'en' })
      const lines = digestOf(record)
      const texts = lines.map(line => storyText(line, book, t))
      most = Math.max(most, lines.length)
      expect(lines.length).toBeLessThanOrEqual(10) // as the page promises
      expect(lines.map(line => line.turn)).toEqual(lines.map(line => line.turn).sort((a, b) => a - b))
      expect(lines.at(-1)?.code).toBe('end')
      expect(new Set(texts).size, texts.join('\n')).toBe(texts.length)
      for (const text of texts) {
        expect(text).not.toMatch(/[{}]|undefined|\.\.|^\s|\s$/)
        const parts = text.split(/(?<=[.”])\s+/).filter(part => part.length > 12)
        expect(new Set(parts).size, text).toBe(parts.length)
      }
      for (const line of lines) codes.add(line.code)
      const turning = turningTurn(record)
      expect(movedIn(record, turning - 1)).toBe(Math.max(...record.turns.map((_, at) => movedIn(record, at))))
      expect(lines.some(line => line.code === 'turn' && line.turn === turning)).toBe(true)
    }
    expect(most).toBeGreaterThan(4)
    expect([...codes]).toEqual(expect.arrayContaining(['turn', 'end', 'swing']))
  })
})

it('tells packages, refusals and broken promises where there are any', async () => {
  const codes = new Set<string>()
  for (let seed = 0; seed < 12; seed += 1) {
    const { setup, entries } = await played('low-ebb', 'twelve', ['breaker', 'reconciler'], `codes ${seed}`)
    const { match, reveals } = told(setup, entries)
    const record = makeDebrief(match, reveals, endView(match))
    for (const line of digestOf(record)) {
      codes.add(line.code)
      if (line.code === 'broke') for (const one of line.promises) expect(one.giver).toBe(line.giver)
    }
    expect(record.slots.at(-1)?.relations).toBeGreaterThan(0)
  }
  expect([...codes].sort()).toEqual(['broke', 'end', 'pact', 'refused', 'swing', 'turn'])
})

describe('the line of history', () => {
  it('runs through every slot and falls in the summer of 2019', () => {
    const line = historyLine(compile(load(textOf('low-ebb')), { off: [] }))
    expect(line?.map(one => one.slot)).toEqual(Array.from({ length: 12 }, (_, at) => `s${at + 1}`))
    const relations = line!.map(one => one.relations)
    expect(Math.min(...relations)).toBe(Math.min(...relations.slice(7, 10)))
    expect(relations[8]).toBeLessThan(relations[0]! - 100)
  })

  it('is not drawn where a scenario tells no history', () => {
    expect(historyLine(compile(load(textOf('first-contact')), { off: [] }))).toBeNull()
  })
})
