// Home: what support is made of, the odds that are shown against what the drawn ask decides, and what a signature leads to.
import { describe, expect, test } from 'vitest'
import type { Package } from '../../src/rules/act.ts'
import { cloneWorld } from '../../src/rules/copy.ts'
import { apply, isLegal, openTurn, phaseOf } from '../../src/rules/order.ts'
import { lightOf, supportOf } from '../../src/rules/ratify.ts'
import { newWorld, setUp } from '../../src/rules/setup.ts'
import { sightOf } from '../../src/rules/sight.ts'
import { arena } from '../support/arena.ts'
import { level, numbered, type Table } from '../support/tiny.ts'
import { clause, inTurn, pledge } from '../support/turns.ts'

const gauge = (t: Table, id: string): number => numbered(t.c.numbers.gauges, id)
/** Turn three with every level that support reads set: standing 52 and 40, opinion 45, record 0. */
const table = (more: object = {}): Table => {
  const t = inTurn(3, more)
  for (const [id, tenths] of Object.entries({
    'standing.a': 520,
    'standing.b': 400,
    'opinion.a': 450,
    'opinion.b': 450,
    'record.a': 0,
    'record.b': 0,
  }))
    t.w.gauges[gauge(t, id)] = tenths
  return t
}
const talks = (t: Table): Package => ({
  give: [pledge(t, 0, 'talk'), clause(t, 'calm')],
  take: [pledge(t, 1, 'talk')],
})
const lay = (t: Table, pack: Package): void => {
  apply(t.c, t.m, t.w, 0, { kind: 'draft', on: 0, package: pack }, t.sink)
}
const ask = (t: Table, id: string, tenths: number): void => {
  t.w.asks[numbered(t.c.numbers.groups, id)] = tenths
}
const sign = (t: Table): void => {
  expect(isLegal(t.c, t.m, t.w, 1, { kind: 'sign', on: t.w.table.drafts })).toBeNull()
  apply(t.c, t.m, t.w, 1, { kind: 'sign', on: t.w.table.drafts }, t.sink)
}
const easy = (t: Table): void => {
  for (const id of t.c.numbers.groups.keys()) ask(t, id, 0)
}

const bare = ['fund', 'deed'].map(id => ({ id, name: id, slots: 0 }))

describe('support', () => {
  const of = (t: Table, pack: Package, id: string, spend: 0 | 2 | 4 = 0): number =>
    supportOf(t.c, t.w, pack, 0, numbered(t.c.numbers.groups, id), 'own', spend)

  test('is the sum of what the model names', () => {
    const t = table()
    // 20 + 50 % of 52 + 30 % of 45 - what was given: engage -2, calm -2 to the base; + got engage 4
    expect(of(t, talks(t), 'a/a-base')).toBe(200 + 260 + 135 - 20 - 20 + 40)
    // the firms weigh their public at 10 %, and calm costs them nothing
    expect(of(t, talks(t), 'a/a-firms')).toBe(200 + 260 + 45 - 20 + 40)
    // the other side: its card is what it gives, calm is what it gets
    expect(of(t, talks(t), 'b/b-base')).toBe(200 + 200 + 135 - 20 + 40)
    expect(of(t, talks(t), 'b/b-firms')).toBe(200 + 200 + 45 - 20 + 30 + 40)
  })
  test('falls with words on record, rises with what is spent', () => {
    const t = table()
    const plain = of(t, talks(t), 'a/a-base')
    expect(of(t, talks(t), 'a/a-base', 4)).toBe(plain + 120)
    t.w.gauges[gauge(t, 'record.a')] = 100
    expect(of(t, talks(t), 'a/a-base')).toBe(plain - 40)
  })
  test.each([
    [1, 60],
    [2, 60],
    [3, 0],
  ])('rises while the other side gave way %d slots ago', (back, by) => {
    const t = table()
    const plain = of(t, talks(t), 'a/a-base')
    const other = of(t, talks(t), 'b/b-base')
    t.w.slot = 4
    const turn = t.w.played[0]!
    t.w.played.length = 0
    t.w.played.push({ ...turn, slot: 4 - back, stances: [2, 4] })
    expect(of(t, talks(t), 'a/a-base')).toBe(plain + by)
    expect(of(t, talks(t), 'b/b-base')).toBe(other) // its own giving moves no home of its own
  })
  test.each([
    [0, -80],
    [3, -80],
    [4, 0],
  ])('is lower %d slots after the other side broke its word', (back, by) => {
    const t = table()
    const plain = of(t, talks(t), 'a/a-base')
    t.w.slot = 5
    t.w.breaches[1] = 5 - back + 1
    expect(of(t, talks(t), 'a/a-base')).toBe(plain + by)
    t.w.breaches[0] = 6
    expect(of(t, talks(t), 'a/a-base')).toBe(plain + by) // own breaches are the other home's affair
  })
})

describe('odds', () => {
  test('are the share of the printed ranges that support reaches, and name who hesitates', () => {
    const t = table()
    // the base asks 30.0 to 62.0 and gives 59.5: 296 of 321; the firms ask 25.0 to 55.0 and give 52.5: 276 of 301
    expect(lightOf(t.c, t.w, talks(t), 0, 0)).toEqual({
      odds: Math.round((100 * 296 * 276) / (321 * 301)),
      hesitates: numbered(t.c.numbers.groups, 'a/a-firms'),
    })
  })
  test('are certain above the ranges and nothing below them', () => {
    const t = table()
    t.w.gauges[gauge(t, 'standing.a')] = 1000
    expect(lightOf(t.c, t.w, talks(t), 0, 0)).toEqual({ odds: 100, hesitates: -1 })
    t.w.gauges[gauge(t, 'standing.a')] = 0
    t.w.gauges[gauge(t, 'opinion.a')] = 0
    expect(lightOf(t.c, t.w, talks(t), 0, 0).odds).toBe(0)
  })
  test('of a group that prints one number are all or nothing, and meeting it is enough', () => {
    for (const [ask, odds] of [
      [59.5, 100],
      [59.6, 0],
    ]) {
      const sides = (arena().sides as { groups: object[] }[]).map(one => ({
        ...one,
        groups: [{ ...one.groups[0], ask: [ask, ask] }],
      }))
      const t = table({
        sides,
        clauses: [{ id: 'calm', name: 'x', slots: 3, given: { 'a-base': -2 } }, ...bare],
      })
      expect(lightOf(t.c, t.w, talks(t), 0, 0).odds).toBe(odds)
    }
  })
  test('over many draws come true', () => {
    const t = table()
    const { odds } = lightOf(t.c, t.w, talks(t), 0, 0)
    let accepted = 0
    for (let i = 0; i < 2000; i += 1) {
      const { asks } = newWorld(t.c, t.m.options, `draw${i}`)
      const groups = t.c.sides[0].groups
      if (groups.every(group => supportOf(t.c, t.w, talks(t), 0, group) >= (asks[group] ?? 0))) accepted += 1
    }
    expect(Math.abs(accepted / 20 - odds)).toBeLessThan(4)
  })
  test('of the other home are guessed from its standing at the start, and from no spending', () => {
    const t = table()
    lay(t, talks(t))
    const guess = (): number | undefined => sightOf(t.c, t.m, t.w, 0).light?.odds[1]
    const before = guess()
    t.w.gauges[gauge(t, 'standing.b')] = 900
    t.w.table.spend[1] = 4
    expect(guess()).toBe(before)
    expect(sightOf(t.c, t.m, t.w, 1).light?.odds[0]).not.toBe(before)
    t.w.gauges[gauge(t, 'opinion.b')] = 900
    expect(guess()).not.toBe(before)
  })
})

describe('a refusal teaches', () => {
  const refusedTable = (): Table => {
    const t = table()
    easy(t)
    ask(t, 'b/b-firms', 530)
    lay(t, talks(t))
    sign(t) // support of the firms of b: 51.5
    return t
  }
  const firms = (t: Table): number => numbered(t.c.numbers.groups, 'b/b-firms')
  const odds = (t: Table, known: 'own' | 'guess', spend: 0 | 4 = 0): number =>
    lightOf(t.c, t.w, talks(t), 0, 1, known, spend).odds

  test('that the same support is refused again, and that more may do', () => {
    const plain = table()
    const before = odds(plain, 'own')
    const t = refusedTable()
    t.w.gauges[gauge(t, 'standing.b')] = 400 // the price of the refusal put back
    expect(before).toBeGreaterThan(0)
    expect(odds(t, 'own')).toBe(0)
    expect(t.w.heard.refusedAt[firms(t)]).toBe(supportOf(t.c, t.w, talks(t), 0, firms(t)))
    expect(odds(t, 'own', 4)).toBeGreaterThan(odds(plain, 'own'))
  })
  test('the embassy too, from what it took that support for', () => {
    const t = refusedTable()
    expect(t.w.heard.guessedAt[firms(t)]).toBe(supportOf(t.c, t.w, talks(t), 0, firms(t), 'guess'))
    expect(odds(t, 'guess')).toBe(0)
    expect(sightOf(t.c, t.m, t.w, 0).heard).toEqual({
      refusedAt: Int32Array.of(-1, -1, -1, -1), // what the other home really gave is its own affair
      guessedAt: t.w.heard.guessedAt,
      offered: [talks(t), null],
      before: [null, null],
    })
    expect(sightOf(t.c, t.m, t.w, 1).heard.refusedAt).toEqual(t.w.heard.refusedAt)
  })
  test('its writer, into the next turn: what came to nothing there is kept in mind until something is ratified', () => {
    const t = refusedTable()
    openTurn(t.c, t.w)
    expect(sightOf(t.c, t.m, t.w, 0).heard).toMatchObject({ offered: [null, null], before: [talks(t), null] })
    openTurn(t.c, t.w)
    expect(cloneWorld(t.w).heard.before).toEqual([talks(t), null])
    easy(t)
    lay(t, talks(t))
    sign(t)
    openTurn(t.c, t.w)
    expect(t.w.heard).toMatchObject({ offered: [null, null], before: [null, null] })
    setUp(t.c, t.m, t.w)
    expect(t.w.heard.before).toEqual([null, null])
  })
  test('nothing that was not so: over many draws the odds that are lit come true', () => {
    let refusedOnce = 0
    let acceptedThen = 0
    let promised = 0
    const begun = table()
    for (let i = 0; i < 3000; i += 1) {
      const t = { ...begun, w: cloneWorld(begun.w), sink: () => {} }
      t.w.asks.set(newWorld(t.c, t.m.options, `learns${i}`).asks)
      lay(t, talks(t))
      sign(t)
      if (t.w.table.failed?.refused[1] !== firms(t) || t.w.table.failed.refused[0] !== -1) continue
      refusedOnce += 1
      t.w.gauges[gauge(t, 'standing.b')] = 480
      promised += lightOf(t.c, t.w, talks(t), 0, 1).odds
      const groups = t.c.sides[1].groups
      if (groups.every(group => supportOf(t.c, t.w, talks(t), 0, group) >= (t.w.asks[group] ?? 0)))
        acceptedThen += 1
    }
    expect(refusedOnce).toBeGreaterThan(200)
    expect(Math.abs((100 * acceptedThen) / refusedOnce - promised / refusedOnce)).toBeLessThan(12)
  })
})

describe('a signature', () => {
  test('that both homes accept makes an accord, and the table closes', () => {
    const t = table()
    easy(t)
    t.w.table.spend = [2, 4]
    lay(t, { ...talks(t), take: [pledge(t, 1, 'talk'), clause(t, 'deed')] })
    const isle = level(t, 'dispute.isle')
    const security = level(t, 'security')
    sign(t)
    expect(t.w.accords).toEqual([{ slot: 3, promises: [0, 1, 2, 3] }])
    expect(t.w.promises.map(({ giver, until, state }) => [giver, until, state])).toEqual([
      [0, 3, 'running'],
      [0, 5, 'running'], // three slots, this one counted
      [1, 3, 'running'],
      [1, 3, 'kept'], // a deed is done at once
    ])
    expect(level(t, 'standing.a')).toBe(500)
    expect(level(t, 'standing.b')).toBe(360)
    expect(level(t, 'dispute.isle')).toBe(isle - 20)
    expect(level(t, 'security')).toBe(security + 15)
    expect(phaseOf(t.c, t.m, t.w)).toBe('commitment')
    const spent = t.entries.filter(({ cause }) => cause.code === 'spend')
    expect(spent.map(({ by, cause }) => [by, cause.side])).toEqual([
      [-20, 0],
      [-40, 1],
    ])
  })

  test('that one home refuses is void for both, names the group that lacks most, and costs that side', () => {
    const t = table()
    easy(t)
    ask(t, 'b/b-base', 560)
    ask(t, 'b/b-firms', 530)
    t.w.table.spend = [4, 0]
    lay(t, talks(t))
    sign(t)
    expect(t.w.promises).toEqual([])
    expect(t.w.table).toMatchObject({
      lying: null,
      ratified: -1,
      failed: { draft: 1, refused: [-1, numbered(t.c.numbers.groups, 'b/b-firms')] },
    })
    expect([level(t, 'standing.a'), level(t, 'standing.b')]).toEqual([520, 385]) // -1.5; nothing was spent
    expect(level(t, 'opinion.a')).toBe(430)
    expect(level(t, 'opinion.b')).toBe(450)
    expect(phaseOf(t.c, t.m, t.w)).toBe('table') // a further draft is possible
    expect(t.w.table.pens).toEqual([1, 2])
  })

  test('names the group that lacks most, not the last, and calls back who had left', () => {
    const t = table()
    easy(t)
    ask(t, 'a/a-base', 700)
    ask(t, 'a/a-firms', 530)
    lay(t, talks(t))
    apply(t.c, t.m, t.w, 0, { kind: 'leave' }, t.sink)
    sign(t)
    expect(t.w.table.failed?.refused).toEqual([numbered(t.c.numbers.groups, 'a/a-base'), -1])
    expect(t.w.table.left).toEqual([false, false])
  })

  test('refused by both homes costs both', () => {
    const t = table()
    for (const id of t.c.numbers.groups.keys()) ask(t, id, 1000)
    lay(t, talks(t))
    sign(t)
    expect(t.w.table.failed?.refused.every(group => group >= 0)).toBe(true)
    expect([level(t, 'standing.a'), level(t, 'standing.b')]).toEqual([505, 385])
    expect([level(t, 'opinion.a'), level(t, 'opinion.b')]).toEqual([430, 430])
  })

  test('is decided by one tenth', () => {
    for (const [more, accepted] of [
      [0, true],
      [1, false],
    ] as const) {
      const t = table()
      easy(t)
      ask(t, 'a/a-base', supportOf(t.c, t.w, talks(t), 0, numbered(t.c.numbers.groups, 'a/a-base')) + more)
      lay(t, talks(t))
      sign(t)
      expect(t.w.table.ratified >= 0).toBe(accepted)
    }
  })
})
