// "A file that loads compiles": whatever load and lint let pass must not throw in compile, in setup or in a world step. Real
// files, damaged at random; a file that is refused proves nothing and is counted, so that the test cannot run empty.
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { worldStep } from '../../src/rules/calendar.ts'
import { makePlay } from '../../src/rules/play.ts'
import { newWorld } from '../../src/rules/setup.ts'
import { strike } from '../../src/rules/triggers.ts'
import { compile } from '../../src/scenario/compile.ts'
import { type Loaded, loadScenario } from '../../src/scenario/load.ts'

const folder = new URL('../../scenarios/', import.meta.url)
const shipped = readdirSync(folder)
  .filter(name => name.endsWith('.json') && !name.endsWith('.schema.json'))
  .map(name => readFileSync(new URL(name, folder), 'utf8'))
const minimal = readFileSync(new URL('../fixtures/minimal.json', import.meta.url), 'utf8')
const files = [minimal, ...shipped.filter(text => text.length < 60000)]

/** Compiles, and runs every slot's world step and trigger in every preset. */
const run = (loaded: Loaded): void => {
  const off = (loaded.scenario.assumptions ?? []).map(({ id }) => id).sort()
  for (const switches of [[], off]) {
    const c = compile(loaded, { off: switches })
    for (const { id } of c.presets) {
      const m = makePlay(c, { preset: id, off: switches }, 'seed')
      const w = newWorld(c, m.options, m.seed)
      for (w.slot = 0; w.slot < c.slots.length; w.slot += 1) {
        worldStep(c, w, null)
        strike(c, m, w, null)
      }
    }
  }
}

type Place = { readonly at: Record<string, unknown>; readonly key: string }
const placesOf = (value: unknown): Place[] => {
  if (typeof value !== 'object' || value === null) return []
  const at = value as Record<string, unknown>
  return Object.keys(at).flatMap(key => [{ at, key }, ...placesOf(at[key])])
}

/** Removes a value, or puts there what stands elsewhere under the same key in the file. */
const damage = (text: string, where: number, what: number): string => {
  const json = JSON.parse(text) as unknown
  const places = placesOf(json)
  const place = places[where % places.length] as Place
  const alike = places.filter(({ key }) => key === place.key)
  const other = alike[what % alike.length] as Place
  if (what % 3 === 0) {
    if (Array.isArray(place.at)) place.at.splice(Number(place.key), 1)
    else delete place.at[place.key]
  } else place.at[place.key] = structuredClone(other.at[other.key])
  return JSON.stringify(json)
}

test('every shipped file runs', () => {
  for (const text of [minimal, ...shipped]) {
    const loaded = loadScenario(text)
    expect(loaded.ok ? [] : loaded.error).toEqual([])
    if (loaded.ok) run(loaded.value)
  }
})

test('a damaged file is refused or runs', { timeout: 60000 }, () => {
  let passed = 0
  let refused = 0
  const number = fc.nat({ max: 1000000 })
  fc.assert(
    fc.property(fc.nat(), number, number, number, number, (file, where, what, where2, what2) => {
      const once = damage(files[file % files.length] as string, where, what)
      const loaded = loadScenario(what2 % 2 === 0 ? once : damage(once, where2, what2))
      if (!loaded.ok) {
        refused += 1
        return
      }
      passed += 1
      run(loaded.value)
    }),
    { numRuns: 400 },
  )
  expect(passed).toBeGreaterThan(100)
  expect(refused).toBeGreaterThan(30)
})
