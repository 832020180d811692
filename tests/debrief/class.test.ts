// The debrief of a class from its own logs: every match counted once on every page, whatever their order; questions that a class
// can answer by letter; pages that one number turns; exports without a name and without anything a spreadsheet would run.
import { describe, expect, it } from 'vitest'
import { classDebrief } from '../../src/debrief/class-debrief.ts'
import { cell, classCsv, classJson } from '../../src/debrief/class-export.ts'
import { classGuess } from '../../src/debrief/class-guess.ts'
import {
  CLASS_TOPICS,
  classPage,
  hasQuestion,
  numberOf,
  pageBeside,
  pathOf,
} from '../../src/debrief/class-pages.ts'
import type { ClassMatch } from '../../src/debrief/class-record.ts'
import { makeDebrief } from '../../src/debrief/debrief.ts'
import { LOG_FORMAT, logText } from '../../src/match/log.ts'
import { RULES_VERSION } from '../../src/match/state.ts'
import { step } from '../../src/match/step.ts'
import { endView } from '../../src/match/view-end.ts'
import { played, told } from './matches.ts'

const HOLDERS = ['random', 'breaker', 'reconciler', 'hardliner'] as const
const COUNT = 6

async function made() {
  const list = await Promise.all(
    Array.from({ length: COUNT }, (_, at) =>
      played('low-ebb', 'four', [HOLDERS[at % 4]!, HOLDERS[(at + 1) % 4]!], `class ${at}`),
    ),
  )
  const matches = list.map(({ setup, entries }, at): ClassMatch => {
    const { match, reveals } = told(setup, entries)
    return { match: at + 1, record: makeDebrief(match, reveals, endView(match)) }
  })
  return { scenario: list[0]!.setup.loaded.scenario, list, matches }
}
const MADE = made()

describe('the debrief of a class', () => {
  it('counts every match once on every page, in whatever order the logs come', async () => {
    const { scenario, matches } = await MADE
    const all = classDebrief(scenario, matches)
    expect(classDebrief(scenario, [...matches].reverse())).toEqual(all)
    const ended = all.endings.flatMap(one => one.matches)
    expect([...ended].sort()).toEqual(matches.map(one => one.match))
    for (const answers of all.answers)
      for (const list of Object.values(answers.sides))
        expect(list.flatMap(one => one.matches)).toHaveLength(answers.matches)
    for (const one of all.readings) expect(one.right + one.harsher + one.milder).toBe(one.made)
    for (const one of all.promises) expect(one.kept + one.broken + one.open).toBe(one.given)
    for (const one of all.stakes) expect(one.gained + one.lost + one.still).toBe(COUNT)
    for (const { sides } of all.history)
      for (const one of Object.values(sides)) expect(one.same).toBeLessThanOrEqual(one.of)
    const given = matches.flatMap(one => one.record.promises).length
    expect(all.promises.reduce((sum, one) => sum + one.given, 0)).toBe(given)
  })

  it('has an adjourned match in it like the others', async () => {
    const { scenario, list, matches } = await MADE
    const { setup, entries } = list[0]!
    const { match } = told(setup, entries.slice(0, 9))
    const sent = { ref: 'x', turn: match.turn, phase: match.flow.phase, move: { kind: 'end' } } as const
    const cut = step(match, sent, 'facilitator', 1)
    if (!cut.ok) throw new Error(cut.error)
    const record = makeDebrief(cut.value.state, [], endView(cut.value.state))
    const all = classDebrief(scenario, [...matches, { match: 7, record }])
    expect(record.end.adjourned).toBe(true)
    expect(all.endings.flatMap(one => one.matches)).toContain(7)
    expect(all.stakes.every(one => one.changes.length === COUNT + 1)).toBe(true)
  })

  it('asks two to five answers, among them the right ones, and never which match or person', async () => {
    const { scenario, matches } = await MADE
    const all = classDebrief(scenario, matches)
    for (const topic of CLASS_TOPICS) {
      const guess = classGuess(topic, scenario, all, [])
      expect(guess !== null, topic).toBe(hasQuestion(topic))
      if (!guess) continue
      expect(guess.options.length).toBeGreaterThanOrEqual(2)
      expect(guess.options.length).toBeLessThanOrEqual(5)
      expect(new Set(guess.options).size).toBe(guess.options.length)
      for (const at of guess.right ?? []) expect(guess.options[at]).toBeDefined()
    }
    const [top] = all.endings
    const asked = classGuess('ended', scenario, all, [])!
    expect(asked.right!.map(at => asked.options[at])).toContain(top!.ending)
  })

  it.each([
    [0, 9, 0],
    [2, 9, 0],
    [3, 9, 1], // a third is some
    [6, 9, 1], // two thirds are, too
    [7, 9, 2],
    [9, 9, 2],
  ])('calls %i right of %i readings few, some or most', async (right, made, answer) => {
    const { scenario, matches } = await MADE
    const all = classDebrief(scenario, matches)
    const [reading] = all.readings
    const asked = classGuess('reading', scenario, { ...all, readings: [{ ...reading!, right, made }] }, [])
    expect(asked?.options).toEqual(['few', 'some', 'most'])
    expect(asked?.right).toEqual([answer])
    const none = classGuess('reading', scenario, { ...all, readings: [] }, [])
    expect(none?.right).toBeNull()
  })

  it('says nothing of a class without a match', async () => {
    const { scenario } = await MADE
    const none = classDebrief(scenario, [])
    expect(none.answers).toEqual([])
    expect(classGuess('answers', scenario, none, [])).toBeNull()
    expect(classGuess('stakes', scenario, none, [])).toBeNull()
  })
})

describe('the pages', () => {
  it('are turned by one number, question first, and every number names one', () => {
    for (let at = 0; at < 100; at += 1) {
      const page = classPage(at)
      expect(CLASS_TOPICS).toContain(page.topic)
      if (at < CLASS_TOPICS.length * 2) expect(classPage(numberOf(page))).toEqual(page)
    }
    expect(classPage(2)).toEqual({ topic: 'ended', isShown: false })
    expect(classPage(3)).toEqual({ topic: 'ended', isShown: true })
  })

  it.each([50, 90])('of %i minutes are walked to the end and back by one button', minutes => {
    const forth: number[] = [0]
    for (let at = pageBeside(0, 1, minutes); at !== null; at = pageBeside(at, 1, minutes)) forth.push(at)
    const back: number[] = [forth.at(-1)!]
    for (let at = pageBeside(back[0]!, -1, minutes); at !== null; at = pageBeside(at, -1, minutes))
      back.push(at)
    expect(back.reverse()).toEqual(forth)
    expect([...new Set(forth.map(at => classPage(at).topic))]).toEqual([...pathOf(minutes)])
  })

  it('show what was asked also where the hour has no room for it', () => {
    const asked = numberOf({ topic: 'deal', isShown: false })
    expect(classPage(pageBeside(asked, 1, 50)!)).toEqual({ topic: 'deal', isShown: true })
  })
})

describe('what is kept of a class', () => {
  it('holds every log and no id of a person', async () => {
    const { list } = await MADE
    const logs = list.slice(0, 2).map(({ setup, entries }, at) => {
      const seats = setup.options.seats.map(seat => ({ ...seat, id: `person${seat.id}` }))
      const named = entries.map(entry =>
        entry.by.startsWith('s') ? { ...entry, by: `person${entry.by}` } : entry,
      )
      const late = { kind: 'reseat', seat: 'persons9', side: 'tokyo', holder: 'person' } as const
      const said = { kind: 'say', text: 'persons1.ref-7' } as const
      const more = [late, said].map((move, n) => ({
        ...named[0]!,
        seq: named.length + n + 1,
        by: 'facilitator',
        move,
      }))
      const { loaded, seed } = setup
      const options = { ...setup.options, seats }
      const log = {
        format: LOG_FORMAT,
        rules: RULES_VERSION,
        scenario: loaded.text,
        options,
        seed,
        entries: [...named, ...more],
      } as const
      return { match: at + 1, text: logText(log) }
    })
    expect(JSON.stringify(logs)).toContain('persons1')
    const text = classJson(logs)
    expect(text).not.toContain('person' + 's')
    const file = JSON.parse(text)
    expect(file.matches).toHaveLength(2)
    expect(file.matches[0].entries.at(-2).move.seat).toMatch(/^tokyo\.\d$/)
    expect(file.matches[0].entries.at(-1).move.text).toMatch(/^\w+\.\d\.ref-7$/)
  })

  it('is a table of a row a turn and side', async () => {
    const { scenario, matches } = await MADE
    const rows = classCsv(scenario, matches).trimEnd().split('\r\n')
    const turns = matches.reduce((sum, one) => sum + one.record.turns.length, 0)
    expect(rows).toHaveLength(1 + 2 * turns)
    expect(rows[0]).toMatch(/^match,turn,slot,trigger,side,response/)
    expect(new Set(rows.map(row => row.split(',').length)).size).toBe(1)
  })

  it.each(['=1+1', '+x', '-2+3', '@cmd', '\tx'])('lets a spreadsheet run nothing: %j', text => {
    expect(cell(text).replace(/^"/, '').startsWith("'")).toBe(true)
  })

  it('quotes what must be quoted', () => {
    expect(cell('a,"b"')).toBe('"a,""b"""')
    expect(cell(-1.5)).toBe('-1.5')
  })
})
