// Every code shown: one change to a good scenario brings it, at the path of the change and on its line. A code without a case,
// or a case whose problem goes unseen, fails here; so does a sentence with a gap that nobody fills.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ERRORS, WARNINGS } from '../../src/scenario/codes.ts'
import { loadScenario } from '../../src/scenario/load.ts'
import type { Problem } from '../../src/scenario/problems.ts'
import { isCode, tell } from '../../src/words/say.ts'
import { errorsOf, put, rich, type ScenarioData, textOf, trigger } from '../support/scenario.ts'
import { ADVICE, type Case, IDS, IMPOSSIBLE, POSSIBLE, RULES, SHAPES } from './cases.ts'
import { lineOfPointer } from './lines.ts'

const changed = (changes: readonly (readonly [string, unknown])[]): ScenarioData =>
  changes.reduce((data, [pointer, value]) => put(data, pointer, value), rich())

const codesOf = (problems: readonly Problem[]): readonly string[] => problems.map(problem => problem.code)

const listed = (cases: readonly Case[]) => cases.map(([code, path, ...changes]) => ({ code, path, changes }))

function problemsOf(data: unknown): {
  readonly errors: readonly Problem[]
  readonly warnings: readonly Problem[]
} {
  const result = loadScenario(textOf(data))
  return result.ok ? { errors: [], warnings: result.value.warnings } : { errors: result.error, warnings: [] }
}

/** Both sentences of a problem, without a gap left open. */
function sentences({ code, params }: Problem): readonly string[] {
  return ['message', 'fix'].map(part => tell({ code: `problem.${code}.${part}`, params }))
}

function shows(found: readonly Problem[], data: ScenarioData, code: string, path: string): void {
  const problem = found.find(one => one.code === code && one.path === path)
  expect(problem, JSON.stringify(found)).toBeDefined()
  if (problem === undefined) return
  expect(problem.line).toBe(lineOfPointer(data, path))
  for (const sentence of sentences(problem)) expect(sentence).not.toMatch(/\{[a-z]+\}|undefined/)
}

describe.each([
  ['the shape', SHAPES],
  ['ids', IDS],
  ['conditions, effects, calendar, triggers, promises, endings', RULES],
])('errors of %s', (_, cases) => {
  it.each(listed(cases))('$code at $path', ({ code, path, changes }) => {
    const data = changed(changes)
    shows(problemsOf(data).errors, data, code, path)
  })
})

describe('advice', () => {
  it.each(listed(ADVICE))('$code at $path', ({ code, path, changes }) => {
    const data = changed(changes)
    const { errors, warnings } = problemsOf(data)
    expect(errors).toEqual([])
    shows(warnings, data, code, path)
  })

  it('lets a side say in its own account what others avoid', () => {
    const data = changed([['/triggers/0/accounts/seoul/text', 'An illegal measure.']])
    expect(codesOf(problemsOf(data).warnings)).not.toContain('avoided-term-instead')
    const other = changed([['/triggers/0/accounts/tokyo/text', 'An illegal measure.']])
    expect(codesOf(problemsOf(other).warnings)).toContain('avoided-term-instead')
  })

  it('finds a term as a word, not inside one', () => {
    const data = changed([['/avoid', [{ term: 'thing' }]]])
    expect(problemsOf(data).warnings).toEqual([])
  })
})

describe('an ending', () => {
  const withWhen = (when: unknown): ScenarioData => {
    const data = changed([
      ['/endings/1/when', when],
      ['/flags/1', { id: 'never' }],
    ])
    data.triggers.push(trigger('unscheduled'))
    return data
  }

  it.each(IMPOSSIBLE.map(when => [JSON.stringify(when), when]))('is refused with %s', (_, when) => {
    const data = withWhen(when)
    shows(problemsOf(data).errors, data, 'ending-cannot-hold', '/endings/1/when')
  })

  it.each(POSSIBLE.map(when => [JSON.stringify(when), when]))('is let pass with %s', (_, when) => {
    const codes = codesOf(problemsOf(withWhen(when)).errors)
    expect(codes).not.toContain('ending-cannot-hold')
  })

  it('may be early and stand after the one that always holds', () => {
    const early = {
      id: 'late',
      name: 'Late',
      text: 'It broke.',
      early: true,
      when: { gauge: 'lines', below: 10 },
    }
    expect(problemsOf(changed([['/endings/3', early]])).errors).toEqual([])
  })
})

describe('a trigger about a played government', () => {
  it.each([
    { played: 'ruling/tokyo/push' },
    { all: [{ flag: 'measure' }, { stance: 'press', side: 'tokyo' }] },
    { any: [{ played: 'ruling/tokyo/push' }, { played: 'ruling/tokyo/wait' }] },
  ])('passes where its seat sealed it: %j', when => {
    expect(
      problemsOf(
        changed([
          ['/triggers/1/actor', 'tokyo'],
          ['/triggers/1/when', when],
        ]),
      ).errors,
    ).toEqual([])
  })

  it.each([
    { not: { played: 'ruling/tokyo/push' } },
    { any: [{ played: 'ruling/tokyo/push' }, { flag: 'measure' }] },
    { played: 'ruling/seoul/push' },
  ])('is refused elsewhere: %j', when => {
    const data = changed([
      ['/triggers/1/actor', 'tokyo'],
      ['/triggers/1/when', when],
    ])
    shows(problemsOf(data).errors, data, 'actor-is-played', '/triggers/1/actor')
  })
})

describe('the codes', () => {
  it('have two sentences each', () => {
    const lacking = [...ERRORS, ...WARNINGS].filter(
      code => !isCode(`problem.${code}.message`) || !isCode(`problem.${code}.fix`),
    )
    expect(lacking).toEqual([])
  })

  it('are each shown by a case here, a file in fixtures/bad, or a hostile file', () => {
    const shown = new Set([...SHAPES, ...IDS, ...RULES, ...ADVICE].map(([code]) => code))
    const folder = new URL('../fixtures/bad/', import.meta.url)
    for (const file of readdirSync(folder)) {
      for (const { code } of errorsOf(new Uint8Array(readFileSync(new URL(file, folder))))) shown.add(code)
    }
    const others = ['ending-cannot-hold', 'too-large', 'too-many-nodes', 'terms-not-all-checked'] // above, hostile.test.ts
    const unseen = [...ERRORS, ...WARNINGS].filter(code => !shown.has(code) && !others.includes(code))
    expect(unseen).toEqual(['not-json', 'wrong-shape'])
  })
})
