// The template for authors is sound, plays and passes its own test; and the author's guide leaves no field of the format out.
import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { backtest } from '../../src/explore/backtest/backtest.ts'
import { AS_WRITTEN } from '../../src/explore/backtest/line.ts'
import { BY_SEED, sharesOf, simulate } from '../../src/explore/simulate.ts'
import { compile } from '../../src/scenario/compile.ts'
import { loadScenario } from '../../src/scenario/load.ts'

const read = (name: string) => readFileSync(new URL(`../../scenarios/${name}`, import.meta.url), 'utf8')
const guide = read('AUTHORS.md')

describe('the template', () => {
  const loaded = loadScenario(read('template.json'))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error[0]))
  const c = compile(loaded.value)
  const { history = [], expectations = [] } = loaded.value.scenario

  test('loads without advice', () => expect(loaded.value.warnings).toEqual([]))

  test('can end in each of its ways', () => {
    const { endings } = sharesOf(c, simulate(c, { preset: 'two' }, 'template', BY_SEED, 0, 300))
    expect(Object.values(endings).every(share => share > 0.02)).toBe(true)
  })

  test('passes the test it sets itself', () => {
    const cause = { history, expectations, start: AS_WRITTEN }
    expect(backtest(c, cause, { lines: 0, seed: 'template' }).tests.every(one => one.ok)).toBe(true)
  })
})

/** Every key that an object of the format may have, wherever it stands. */
function fieldsOf(part: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof part !== 'object' || part === null) return found
  for (const [key, value] of Object.entries(part)) {
    if (key === 'properties') for (const name of Object.keys(value as object)) found.add(name)
    fieldsOf(value, found)
  }
  return found
}

it('the guide names every field of the format', () => {
  const prose = guide.replaceAll(/^```.*?^```/gms, '')
  const named = new Set([...prose.matchAll(/`([^`]+)`/g)].flatMap(code => code[1]?.match(/[$\w]+/g) ?? []))
  const fields = [...fieldsOf(JSON.parse(read('scenario.schema.json')))]
  expect(fields.length).toBeGreaterThan(150)
  expect(fields.filter(name => !named.has(name))).toEqual([])
})
