// Is the list of acts whole? Every package that can be written from this turn's cards and all clauses is asked for its legality,
// and the legal ones are the listed ones. And one number for the lot: the lines of First Contact, three acts deep.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Act, PromiseRef } from '../../src/rules/act.ts'
import { cloneWorld } from '../../src/rules/copy.ts'
import { apply, isLegal, listActs, nextTurn, phaseOf, reveal } from '../../src/rules/order.ts'
import { makePlay, type Play } from '../../src/rules/play.ts'
import { newWorld } from '../../src/rules/setup.ts'
import { lyingNumber } from '../../src/rules/table.ts'
import type { World } from '../../src/rules/world.ts'
import { compile } from '../../src/scenario/compile.ts'
import type { Compiled } from '../../src/scenario/compiled.ts'
import { loadScenario } from '../../src/scenario/load.ts'
import { inTurn } from '../support/turns.ts'

const subsets = <T>(items: readonly T[], most: number): T[][] => {
  const sets: T[][] = [[]]
  for (const item of items)
    for (const set of sets.filter(({ length }) => length < most)) sets.push([...set, item])
  return sets
}
const key = (act: Act): string => {
  if (act.kind !== 'draft') return JSON.stringify(act)
  const column = (refs: readonly PromiseRef[]): string[] => refs.map(ref => JSON.stringify(ref)).sort()
  return JSON.stringify([act.on, column(act.package.give), column(act.package.take)])
}

test.each([2, 3, 6])('in turn %d every legal draft is listed, once', turn => {
  const t = inTurn(turn)
  t.w.gauges[t.c.numbers.gauges.get('standing.b') ?? -1] = 150 // one card of b cannot be played
  t.w.promises.push({ ref: { kind: 'clause', clause: 1 }, giver: 0, signed: 0, until: 6, state: 'running' })
  const cards = t.c.triggers[t.w.trigger]?.responses.flat() ?? []
  const refs: PromiseRef[] = [
    ...cards.map(response => ({ kind: 'pledge', response }) as const),
    ...t.c.clauses.map((_, clause) => ({ kind: 'clause', clause }) as const),
  ]
  const columns = subsets(refs, 3)
  for (const side of [0, 1] as const) {
    const legal = columns.flatMap(give =>
      columns
        .map((take): Act => ({ kind: 'draft', on: lyingNumber(t.w), package: { give, take } }))
        .filter(act => isLegal(t.c, t.m, t.w, side, act) === null),
    )
    const listed = listActs(t.c, t.m, t.w, side).filter(({ kind }) => kind === 'draft')
    expect(listed.map(key).sort()).toEqual(legal.map(key).sort())
    expect(listed.length).toBeGreaterThan(100)
  }
})

/** Lines of so many acts from here; what nobody decides (a reveal, the next turn) happens by itself. */
const lines = (c: Compiled, m: Play, w: World, depth: number): number => {
  while (w.ending < 0 && phaseOf(c, m, w) === 'reveal') {
    reveal(c, m, w, null)
    nextTurn(c, m, w, null)
  }
  if (w.ending >= 0) return 0
  const acts = ([0, 1] as const).map(side => listActs(c, m, w, side))
  if (depth === 1) return acts.flat().length
  let count = 0
  acts.forEach((list, side) => {
    for (const act of list) {
      const copy = cloneWorld(w)
      apply(c, m, copy, side as 0 | 1, act, null)
      count += lines(c, m, copy, depth - 1)
    }
  })
  return count
}

test('First Contact holds as many lines as its hands and its second table allow', () => {
  const loaded = loadScenario(
    readFileSync(new URL('../../scenarios/first-contact.json', import.meta.url), 'utf8'),
  )
  if (!loaded.ok) throw new Error('First Contact does not load')
  const c = compile(loaded.value)
  const m = makePlay(c, { preset: 'three' }, 'perft')
  const w = newWorld(c, m.options, m.seed)
  nextTurn(c, m, w, null)
  expect([1, 2, 3].map(depth => lines(c, m, w, depth))).toEqual([
    3 + 3, // each side's cards
    (3 + 3) * 3, // then the other's
    18 * 166, // then the second turn's table, a side: 9 x 9 - 1 drafts, two other places of the dial, leaving
  ])
})
