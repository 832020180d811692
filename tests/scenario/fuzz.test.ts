// Good scenarios changed at random, as values and as text: loading never throws, every problem is well formed and points at
// its place, the guard and JSON.parse agree, and whatever loads also compiles.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/scenario/compile.ts'
import { guard } from '../../src/scenario/guard.ts'
import { loadScenario } from '../../src/scenario/load.ts'
import type { Problem } from '../../src/scenario/problems.ts'
import { isCode, tell } from '../../src/words/say.ts'
import { rich, textOf } from '../support/scenario.ts'
import { lineOfPointer } from './lines.ts'

type Holder = Record<string, unknown>

/** Every place of a value, as the object or list that holds it and its key. */
function places(value: unknown, found: [Holder, string][] = []): [Holder, string][] {
  if (typeof value !== 'object' || value === null) return found
  for (const key of Object.keys(value)) {
    found.push([value as Holder, key])
    places((value as Holder)[key], found)
  }
  return found
}

const ids =
  'tokyo seoul security opinion standing.self dispute.labour ruling summit push wait quiet fund s1 s3 measure KH1810 self'
const anything = fc.oneof(
  fc.constantFrom<unknown>(
    ...ids.split(' '),
    null,
    true,
    -1,
    0,
    1,
    0.05,
    1e308,
    -0,
    '',
    [],
    {},
    { en: 'x' },
    [[]],
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.jsonValue({ maxDepth: 3 }),
)
const change = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('delete', 'replace', 'rename', 'copy', 'twice'),
  from: fc.nat(),
  value: anything,
  key: fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('constructor', 'when', 'all', 'gauge', 'by', 'early', 'walk', 'seoul'),
  ),
})
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

function apply(data: unknown, { at, kind, from, value, key }: Change): void {
  const all = places(data)
  const [holder, step] = all[at % all.length] as [Holder, string]
  const [other, otherStep] = all[from % all.length] as [Holder, string]
  if (kind === 'delete' && Array.isArray(holder)) holder.splice(Number(step), 1)
  else if (kind === 'delete') delete holder[step]
  else if (kind === 'replace') holder[step] = value
  else if (kind === 'copy') holder[step] = structuredClone(other[otherStep])
  else if (kind === 'twice' && Array.isArray(holder)) holder.push(structuredClone(holder[Number(step)]))
  else if (!Array.isArray(holder) && key !== '__proto__') holder[key] = structuredClone(holder[step])
}

function wellFormed(problem: Problem, lines: number): void {
  expect(problem.path).toMatch(/^(\/([^~]|~[01])*)?$/su)
  expect(Number.isInteger(problem.line) && problem.line >= 1 && problem.line <= lines).toBe(true)
  for (const part of ['message', 'fix']) {
    const code = `problem.${problem.code}.${part}`
    expect(isCode(code)).toBe(true)
    expect(tell({ code, params: problem.params })).not.toMatch(/undefined|\bNaN\b/)
  }
}

describe('a scenario changed as a value', () => {
  it('loads or is refused in order, and points at the place', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), changes => {
        const data = rich()
        for (const one of changes) apply(data, one)
        const text = textOf(data)
        const result = loadScenario(text)
        const problems = result.ok ? result.value.warnings : result.error
        if (!result.ok) expect(problems.length).toBeGreaterThan(0)
        expect(result.ok || problems.length <= 50).toBe(true)
        for (const problem of problems) {
          wellFormed(problem, text.split('\n').length)
          expect(problem.line).toBe(lineOfPointer(data, problem.path))
        }
        if (result.ok) {
          expect(compile(result.value).hash).toBe(result.value.hash)
          for (const { id } of result.value.scenario.assumptions ?? []) compile(result.value, { off: [id] })
        }
      }),
      { numRuns: 600 },
    )
  })
})

describe('a scenario changed as text', () => {
  const edit = fc.record({
    at: fc.nat(),
    cut: fc.nat({ max: 30 }),
    put: fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        '\\',
        '\n',
        '//',
        '/*',
        '1.',
        '-',
        '01',
        '1e',
        '1e5',
        'tru',
        '\ufeff',
        '\u0000',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
  })

  it('is refused in order, and the guard agrees with JSON.parse', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), edits => {
        let text = textOf(rich())
        for (const { at, cut, put } of edits) {
          const place = at % text.length
          text = text.slice(0, place) + put + text.slice(place + cut)
        }
        const result = loadScenario(text)
        const lines = text.split(/\r\n|\n|\r/).length
        for (const problem of result.ok ? [] : result.error) wellFormed(problem, lines)
        const guarded = guard(text)
        expect(guarded.parseable).toBe(
          parses(text) && !guarded.errors.some(error => error.code === 'dangerous-key'),
        )
      }),
      { numRuns: 1500 },
    )
  })

  it('is taken as bytes of any kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), bytes => {
        const result = loadScenario(bytes)
        expect(result.ok).toBe(false)
      }),
    )
  })
})

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
