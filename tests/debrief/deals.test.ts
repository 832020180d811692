// The search for the deal: what it says passes does pass when it is really signed, what it leaves out is refused, the rest of
// the match run again without a change is the match itself, and what it calls wanted serves both sides' own aims.
import { describe, expect, it } from 'vitest'
import { dealSearch, searchTable, tablesOf } from '../../src/debrief/deal-search.ts'
import { aimsMet, dealsAt, isBetter, MOST_TRIED, passingAt } from '../../src/debrief/deals.ts'
import { rerun } from '../../src/debrief/rerun.ts'
import { endView } from '../../src/match/view-end.ts'
import { columnsOf } from '../../src/rules/acts.ts'
import { cloneWorld } from '../../src/rules/copy.ts'
import type { Met, SideEnd } from '../../src/rules/judge.ts'
import { packageLegal } from '../../src/rules/legal.ts'
import { ratify } from '../../src/rules/ratify.ts'
import { offersOf } from '../../src/rules/table.ts'
import { played, told } from './matches.ts'

const MATCHES = [
  ['first-contact', 'three', ['pragmatist', 'reconciler']],
  ['low-ebb', 'four', ['hardliner', 'pragmatist']],
  ['low-ebb', 'four', ['reconciler', 'breaker']],
  ['low-ebb', 'twelve', ['mirror', 'hardliner']],
] as const

describe.each(MATCHES)('%s, %s, %s', (name, preset, holders) => {
  it('finds what both homes pass, and nothing else', { timeout: 30_000 }, async () => {
    const { setup, entries } = await played(name, preset, holders, `deals ${holders}`)
    const { script } = told(setup, entries)
    const { compiled: c, play: m } = setup
    let tables = 0
    const part = preset === 'twelve' ? 211 : 13
    for (const { opened } of script.turns) {
      if (!opened) continue
      tables += 1
      const { passing, possible } = passingAt(c, m, opened)
      const keys = new Set(passing.map(one => JSON.stringify(one.deal.draft)))
      const gives = columnsOf(c, offersOf(c, opened, opened.trigger, 0), m.preset.promises)
      const takes = columnsOf(c, offersOf(c, opened, opened.trigger, 1), m.preset.promises)
      let count = 0
      for (const give of gives)
        for (const take of takes) {
          const draft = { give, take }
          if (packageLegal(c, m, opened, 0, draft) !== null) continue
          count += 1
          if (count % part > 0) continue // a part of them, really signed
          const w = cloneWorld(opened)
          Object.assign(w.table, { lying: draft, by: 0, spend: [4, 4] })
          ratify(c, w, null)
          expect(keys.has(JSON.stringify(draft)), JSON.stringify(draft)).toBe(w.table.ratified >= 0)
        }
      expect(possible).toBe(count)
      for (const { deal } of passing.filter((_, nth) => nth % part === 0)) {
        const w = cloneWorld(opened)
        Object.assign(w.table, { lying: deal.draft, by: 0, spend: [...deal.spend] })
        ratify(c, w, null)
        expect(w.table.ratified).toBeGreaterThanOrEqual(0)
      }
    }
    expect(tables).toBeGreaterThan(0)
  })

  it('runs the rest of the match again as it was', async () => {
    const { setup, entries } = await played(name, preset, holders, `rerun ${holders}`)
    const { script, match } = told(setup, entries)
    for (const [at, turn] of script.turns.entries()) {
      if (!turn.opened || turn.signs.length > 0) continue
      const w = rerun(setup.compiled, setup.play, script, at, null)
      expect([...(w?.gauges ?? [])]).toEqual([...match.world.gauges])
      expect(w?.ending).toBe(match.world.ending)
      expect(w?.played).toEqual(match.world.played)
    }
  })

  it('calls wanted what serves both sides’ own aims', { timeout: 30_000 }, async () => {
    const { setup, entries } = await played(name, preset, holders, `wanted ${holders}`)
    const { script } = told(setup, entries)
    script.turns.forEach((_, at) => {
      const found = dealsAt(setup.compiled, setup.play, script, at)
      if (!found) return
      expect(found.passing).toBeLessThanOrEqual(found.possible)
      expect(found.wanted).toBeLessThanOrEqual(found.tried)
      expect(found.best === null).toBe(found.wanted === 0)
      for (const side of found.best?.sides ?? []) {
        expect(side.with.inOffice || !side.without.inOffice).toBe(true)
        if (
          side.with.inOffice === side.without.inOffice &&
          side.with.redLine?.crossed === side.without.redLine?.crossed
        )
          expect(aimsMet(side.with)).toBeGreaterThanOrEqual(aimsMet(side.without))
      }
    })
  })
})

it('takes the shortest packages and some of every length where there are very many', async () => {
  const { setup, entries } = await played('low-ebb', 'twelve', ['mirror', 'mirror'], 'many')
  const { script } = told(setup, entries)
  const at = script.turns.findIndex(turn => turn.opened !== null)
  const found = dealsAt(setup.compiled, setup.play, script, at)
  expect(found?.passing).toBeGreaterThan(MOST_TRIED)
  expect(found?.tried).toBe(MOST_TRIED)
})

it('puts the best deal of all tables in the author’s ids, and names the last table that bore one', {
  timeout: 30_000,
}, async () => {
  let wanted = 0
  for (let seed = 0; seed < 6; seed += 1) {
    const { setup, entries } = await played('low-ebb', 'four', ['hardliner', 'reconciler'], `search ${seed}`)
    const { match, script } = told(setup, entries)
    const search = dealSearch(
      match,
      script,
      tablesOf(script).map(at => searchTable(match, script, at)),
    )
    expect(search.tables.map(table => table.turn)).toEqual([2, 3, 4])
    expect(search.last).toBe(search.tables.findLast(table => table.wanted > 0)?.turn ?? 0)
    expect(search.wanted).toBe(search.last > 0)
    if (!search.found) continue
    wanted += 1
    const table = search.tables.find(one => one.turn === search.found?.turn)
    expect(table?.trigger).toBe(search.found.trigger)
    expect(search.found.promises.length).toBeGreaterThan(0)
    for (const [side, stood] of Object.entries(search.found.sides)) {
      expect(stood.with.aims.map(aim => aim.id)).toEqual(endView(match).aims[side]?.map(aim => aim.id))
      if (search.wanted) expect(stood.wanted).toBe(true)
    }
  }
  expect(wanted).toBeGreaterThan(0)
})

describe('a side wants a deal', () => {
  const end = (inOffice: boolean, crossed: boolean, met: readonly Met[], standing: number): SideEnd => ({
    inOffice,
    redLine: { line: 0, crossed },
    aims: met.map((one, aim) => ({ aim, met: one })),
    standing,
    word: { kept: 0, broken: 0, running: 0 },
  })
  const none = end(true, false, ['met', 'not'], 500)
  it.each([
    ['that meets one more aim', end(true, false, ['met', 'partly'], 400), true],
    ['that leaves more standing for the same aims', end(true, false, ['met', 'not'], 501), true],
    ['that changes nothing: no', end(true, false, ['met', 'not'], 500), false],
    ['that meets one aim less: no', end(true, false, ['partly', 'not'], 900), false],
    ['that crosses its red line for two aims: no', end(true, true, ['met', 'met'], 900), false],
    ['that puts it out of office: no', end(false, false, ['met', 'met'], 900), false],
  ])('%s', (_name, one, wants) => expect(isBetter({ with: one, without: none })).toBe(wants))
})
