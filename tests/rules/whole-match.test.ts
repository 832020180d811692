// Laws that hold over whole matches of the shipped scenarios, played by random legal acts: the ledger adds up slot by slot, the
// same moves give the same world, nobody listening changes nothing, and a copy taken anywhere goes on alike.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draw, shuffled } from '../../src/kit/draw.ts'
import type { Act } from '../../src/rules/act.ts'
import { checkOf, cloneWorld } from '../../src/rules/copy.ts'
import type { LedgerEntry } from '../../src/rules/ledger.ts'
import { apply, isLegal, legalActs, listActs, nextTurn, phaseOf, reveal } from '../../src/rules/order.ts'
import { makePlay, type Play } from '../../src/rules/play.ts'
import { newWorld } from '../../src/rules/setup.ts'
import { lyingNumber, offersOf, turnIsOpen } from '../../src/rules/table.ts'
import type { World } from '../../src/rules/world.ts'
import { compile } from '../../src/scenario/compile.ts'
import type { Compiled } from '../../src/scenario/compiled.ts'
import { loadScenario } from '../../src/scenario/load.ts'

const compiled = (name: string): Compiled => {
  const loaded = loadScenario(readFileSync(new URL(`../../scenarios/${name}.json`, import.meta.url), 'utf8'))
  if (!loaded.ok) throw new Error(`${name} does not load`)
  return compile(loaded.value)
}
const SCENARIOS = ['first-contact', 'low-ebb'].map(compiled)

type Watch = { readonly sink: ((entry: LedgerEntry) => void) | null; readonly each: (w: World) => void }

/** Plays a world on with dice of their own, from wherever it stands, calling `each` after every step. */
const playOn = (c: Compiled, m: Play, w: World, dice: string, { sink, each }: Watch): void => {
  for (let step = 0; w.ending < 0; step += 1) {
    if (step > 5000) throw new Error('a match without an end')
    const pick = (what: string, n: number): number =>
      draw(dice, `${w.slot}:${w.table.drafts}:${step}:${what}`, n)
    const phase = phaseOf(c, m, w)
    if (phase !== 'reveal') act(c, m, w, pick, sink)
    else if (turnIsOpen(w)) reveal(c, m, w, sink)
    else nextTurn(c, m, w, sink)
    each(w)
  }
}

type Pick = (what: string, n: number) => number

/** Does one legal act of a side that has one. A kind is chosen first, so that matches also sign, leave and seal. */
const act = (c: Compiled, m: Play, w: World, pick: Pick, sink: Watch['sink']): void => {
  const first = pick('side', 2) as 0 | 1
  const side = legalActs(c, m, w, first).length > 0 ? first : ((1 - first) as 0 | 1)
  const kinds = legalActs(c, m, w, side)
  const kind = kinds[pick('kind', kinds.length)] as Act['kind']
  const alike = kind === 'draft' ? drafts(c, m, w, side, pick) : notDrafts(c, m, w, side, kind)
  const chosen = alike.find(one => isLegal(c, m, w, side, one) === null) ?? ({ kind: 'leave' } as const)
  if (isLegal(c, m, w, side, chosen) !== null) throw new Error(`no ${kind} after all`)
  apply(c, m, w, side, chosen, sink)
}

/** A few drafts of at most two promises a side, out of what both can offer: listing all would take most of the time. */
const drafts = (c: Compiled, _m: Play, w: World, side: 0 | 1, pick: Pick): Act[] => {
  const column = (giver: 0 | 1, name: string) =>
    shuffled(`${pick(name, 1000000)}`, name, offersOf(c, w, w.trigger, giver)).slice(
      0,
      pick(`${name} many`, 3),
    )
  return Array.from({ length: 8 }, (_, i) => ({
    kind: 'draft',
    on: lyingNumber(w),
    package: { give: column(side, `give ${i}`), take: column((1 - side) as 0 | 1, `take ${i}`) },
  }))
}

const notDrafts = (c: Compiled, m: Play, w: World, side: 0 | 1, kind: Act['kind']): Act[] => {
  const pens = w.table.pens[side]
  w.table.pens[side] = 0 // without a pen no draft is listed
  const acts = listActs(c, m, w, side).filter(one => one.kind === kind)
  w.table.pens[side] = pens
  return shuffled(`${w.slot}${checkOf(0, w)}`, kind, acts)
}

const NOTHING: Watch = { sink: null, each: () => {} }
const match = fc.record({
  scenario: fc.nat({ max: SCENARIOS.length - 1 }),
  preset: fc.nat(),
  seed: fc.string(),
  dice: fc.string(),
})
const start = (options: {
  scenario: number
  preset: number
  seed: string
}): { c: Compiled; m: Play; w: World } => {
  const c = SCENARIOS[options.scenario] as Compiled
  const preset = c.presets[options.preset % c.presets.length]?.id ?? ''
  return { c, m: makePlay(c, { preset }, options.seed), w: newWorld(c, { preset }, options.seed) }
}

describe('a whole match', () => {
  test('for every slot and gauge the ledger adds up to the change, and no level leaves its bounds', () => {
    let failed = 0
    let ratified = 0
    fc.assert(
      fc.property(match, options => {
        const { c, m, w } = start(options)
        let told = w.gauges.slice()
        const slots = new Set<number>()
        playOn(c, m, w, options.dice, {
          sink: ({ slot, gauge, by }) => {
            slots.add(slot)
            expect(Number.isInteger(by) && by !== 0).toBe(true)
            told[gauge] = (told[gauge] as number) + by
          },
          each: () => {
            expect([...w.gauges]).toEqual([...told])
            told = w.gauges.slice()
            c.gauges.forEach(({ floor }, gauge) => {
              const value = w.gauges[gauge] as number
              expect(value >= floor && value <= 1000).toBe(true)
            })
          },
        })
        expect([...slots].every(slot => slot >= 0 && slot < c.slots.length)).toBe(true)
        ratified += w.accords.length
        if (w.table.failed !== null) failed += 1
      }),
      { numRuns: 200 },
    )
    expect(Math.min(ratified, failed)).toBeGreaterThan(4) // the dice do reach the table
  })

  test('the same moves give the same world, whoever listens', () => {
    fc.assert(
      fc.property(match, options => {
        const ends = [NOTHING, { sink: () => {}, each: () => {} }].map(watch => {
          const { c, m, w } = start(options)
          playOn(c, m, w, options.dice, watch)
          return checkOf(0, w)
        })
        expect(ends[0]).toBe(ends[1])
      }),
      { numRuns: 80 },
    )
  })

  test('a copy taken at any moment goes on as the first would, and leaves it alone', () => {
    fc.assert(
      fc.property(match, fc.nat({ max: 25 }), (options, at) => {
        const { c, m, w } = start(options)
        let steps = 0
        let copy: World | null = null
        const other = `${options.dice}!`
        playOn(c, m, w, options.dice, {
          sink: null,
          each: () => {
            steps += 1
            if (steps !== at || w.ending >= 0) return
            copy = cloneWorld(w)
            const before = checkOf(0, w)
            playOn(c, m, cloneWorld(w), other, NOTHING)
            expect(checkOf(0, w)).toBe(before)
          },
        })
        if (copy === null) return
        const [one, two] = [cloneWorld(copy), cloneWorld(copy)]
        playOn(c, m, one, other, NOTHING)
        playOn(c, m, two, other, NOTHING)
        expect(checkOf(0, one)).toBe(checkOf(0, two))
      }),
      { numRuns: 80 },
    )
  })
})
