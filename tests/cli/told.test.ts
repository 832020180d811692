// A match told so that it can be read aloud: an embassy never says the same sentence twice running, a cause is a clause, odds are
// a person's, and the same seed tells the same match.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { optionsOf, playOut } from '../../src/cli/play.ts'
import { tellStates } from '../../src/cli/tell-match.ts'
import { namesIn } from '../../src/explore/simulate.ts'
import { reportsOf, WORDINGS } from '../../src/match/reports.ts'
import { type MatchState, makeSetup, newMatch } from '../../src/match/state.ts'
import { REPORTS } from '../../src/policy/policy.ts'
import { compile } from '../../src/scenario/compile.ts'
import { type Loaded, loadScenario } from '../../src/scenario/load.ts'
import '../../src/words/parts/all.ts'
import { isCode, missing } from '../../src/words/say.ts'

const load = (name: string): Loaded => {
  const loaded = loadScenario(readFileSync(new URL(`../../scenarios/${name}.json`, import.meta.url)))
  if (!loaded.ok) throw new Error(name)
  return loaded.value
}

const played = (loaded: Loaded, preset: string, seed: string): readonly MatchState[] => {
  const compiled = compile(loaded)
  const names = namesIn(compiled, seed, [null, null])
  return playOut(newMatch(makeSetup(loaded, optionsOf({ compiled, preset, field: names }, names), seed)))
}

const lowEbb = load('low-ebb')
const matches = ['four', 'six', 'seven', 'twelve'].flatMap(preset =>
  [1, 2, 3].map(at => played(lowEbb, preset, `told ${preset} ${at}`)),
)

describe('an embassy', () => {
  test('never reports in the same sentence twice running, nor in the one last told of the other side', () => {
    let again = 0
    for (const states of matches) {
      const reports = reportsOf(states.at(-1)!)
      const kind = (text: string) => text.replace(/-\d$/, '')
      reports.forEach(({ by, text }, at) => {
        const before = reports.slice(0, at).filter(one => kind(one.text) === kind(text))
        const own = before.findLast(one => one.by === by)
        const others = before.findLast(one => one.by !== by)
        expect(text).not.toBe(own?.text)
        expect(text).not.toBe(others?.text)
        if (own && others) again += 1
      })
    }
    expect(again).toBeGreaterThan(10)
  })

  test('has every wording of every report, in every language', () => {
    for (const report of REPORTS)
      for (let wording = 1; wording <= WORDINGS; wording += 1) {
        const code = `embassy.${report}${wording === 1 ? '' : `-${wording}`}`
        expect(isCode(code), code).toBe(true)
        for (const language of ['ja', 'ko'] as const) expect(missing(language)).not.toContain(code)
      }
  })
})

test('what is read aloud has no card quoted inside a cause, no odds of none or all, no bare stance', () => {
  const lines = matches.flatMap(tellStates)
  expect(lines.length).toBeGreaterThan(1000)
  for (const line of lines) {
    expect(line).not.toMatch(/^ {2}[+−-]\d.*\.$/)
    expect(line).not.toMatch(/about (0|10) in 10/)
    expect(line).not.toMatch(/\b(confront|press|hold|engage|accommodate) met\b|both chose to/)
  }
})

test('one clause stands once among the causes of a number', () => {
  for (const states of matches) {
    let seen: string[] = []
    for (const line of tellStates(states)) {
      const cause = /^ {2}[+−-][\d.]+ {2}(.*)$/.exec(line)?.[1]
      if (cause === undefined) seen = []
      else {
        expect(seen, cause).not.toContain(cause)
        seen.push(cause)
      }
    }
  }
})

test('the same seed tells the same match', () => {
  expect(tellStates(played(lowEbb, 'six', 'told six 1'))).toEqual(tellStates(matches[3]!))
})

test('a pair of names stands in the order of the paper that prints it', () => {
  const cycles = load('cycles')
  const islets = cycles.scenario.names?.['islets']?.names as Record<string, string>
  const first: Record<string, string> = { tokyo: islets['tokyo']!, seoul: islets['seoul']! }
  let found = 0
  for (let at = 0; at < 6; at += 1)
    for (const line of tellStates(played(cycles, 'ten', `names ${at}`))) {
      const [, paper, headline] = /^(.*): “(.*)”$/.exec(line) ?? []
      const side = cycles.scenario.sides.find(one => one.newspaper === paper)?.id
      if (side === undefined || !headline?.includes(first['tokyo']!)) continue
      found += 1
      expect(headline.indexOf(first[side]!)).toBeLessThan(
        headline.indexOf(first[side === 'tokyo' ? 'seoul' : 'tokyo']!),
      )
    }
  expect(found).toBeGreaterThan(3)
})
