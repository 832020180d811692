// What binds both by nature is promised by both or by neither: no draft that can be listed, laid or signed holds it in one
// column, and it is offered only where both could promise it.
import { describe, expect, test } from 'vitest'
import type { Act, Package } from '../../src/rules/act.ts'
import { isLegal, listActs } from '../../src/rules/order.ts'
import { offersOf } from '../../src/rules/table.ts'
import { arena, diceOf, playAll, setUp } from '../support/arena.ts'
import { numbered, type Table } from '../support/tiny.ts'
import { clause, inTurn, pledge, type Side } from '../support/turns.ts'

type Listed = { id: string; responses: Record<string, { id: string }[]> }

/** The arena in which `calm` and talking take both. */
const both = (more: object = {}): Record<string, unknown> => {
  const plain = arena()
  const mutual = (list: { id: string }[] = [], id: string) =>
    list.map(one => (one.id === id ? { ...one, mutual: true, ...more } : one))
  return {
    clauses: mutual(plain.clauses as { id: string }[], 'calm'),
    triggers: (plain.triggers as Listed[]).map(one => ({
      ...one,
      responses: { a: mutual(one.responses['a'], 'talk'), b: mutual(one.responses['b'], 'talk') },
    })),
  }
}

const verdict = (t: Table, give: Package['give'], take: Package['take'] = []) =>
  isLegal(t.c, t.m, t.w, 0, { kind: 'draft', on: 0, package: { give, take } })

describe('a draft', () => {
  const t = inTurn(3, both())
  const [calm, fund] = [clause(t, 'calm'), clause(t, 'fund')]
  const [here, there, wait] = [pledge(t, 0, 'talk'), pledge(t, 1, 'talk'), pledge(t, 1, 'wait')]
  test.each<[string, Package['give'], Package['take'], string | null]>([
    ['a clause that we alone give', [calm], [], 'binds-both'],
    ['a clause that they alone give', [], [calm], 'binds-both'],
    ['another clause beside it', [calm], [fund], 'binds-both'],
    ['both give it', [calm], [calm], null],
    ['our card without theirs', [here], [], 'binds-both'],
    ['our card for another of theirs', [here], [wait], 'binds-both'],
    ['both cards', [here], [there], null],
    ['both cards and a clause of one', [here, fund], [there], null],
    ['what binds nobody else', [fund], [], null],
  ])('%s', (_, give, take, expected) => expect(verdict(t, give, take)).toBe(expected))
})

describe('on offer', () => {
  const offered = (t: Table, side: Side, ref: object) =>
    offersOf(t.c, t.w, t.w.trigger, side).some(one => JSON.stringify(one) === JSON.stringify(ref))

  test('to both or to neither: one side has promised it already', () => {
    const t = inTurn(3, both())
    const calm = clause(t, 'calm')
    expect([offered(t, 0, calm), offered(t, 1, calm)]).toEqual([true, true])
    t.w.promises.push({ ref: calm, giver: 1, signed: 1, until: 6, state: 'running' })
    expect([offered(t, 0, calm), offered(t, 1, calm)]).toEqual([false, false])
  })

  test('a card only while the other hand holds its like', () => {
    const t = inTurn(3, both({ when: { gauge: 'standing.self', atLeast: 20 } }))
    const talk = [pledge(t, 0, 'talk'), pledge(t, 1, 'talk')] as const
    expect([offered(t, 0, talk[0]), offered(t, 1, talk[1])]).toEqual([true, true])
    t.w.gauges[numbered(t.c.numbers.gauges, 'standing.b')] = 199
    expect([offered(t, 0, talk[0]), offered(t, 1, talk[1])]).toEqual([false, false])
    expect(verdict(t, [talk[0]])).toBe('not-in-hand')
  })
})

test('whatever is listed, laid or ratified in whole matches, both columns hold it', () => {
  const holds = (t: Table, column: Package['give'], id: string) =>
    column.some(ref =>
      ref.kind === 'clause' ? t.c.clauses[ref.clause]?.id === id : t.c.responses[ref.response]?.id === id,
    )
  let listed = 0
  let signed = 0
  const isEven = (t: Table, { give, take }: Package): boolean =>
    ['calm', 'talk'].every(id => holds(t, give, id) === holds(t, take, id))
  const drafts = (t: Table, side: Side): Extract<Act, { kind: 'draft' }>[] =>
    listActs(t.c, t.m, t.w, side).filter(act => act.kind === 'draft')
  for (let seed = 0; seed < 25; seed += 1)
    playAll(setUp(arena(undefined, both()), 'long', `both ${seed}`), diceOf(seed), {
      before: (t, side, act) => {
        if (act.kind !== 'draft') return
        for (const one of drafts(t, side)) {
          listed += 1
          expect(isEven(t, one.package), JSON.stringify(one.package)).toBe(true)
        }
      },
      revealing: t => {
        for (const accord of t.w.accords) {
          const given = ([0, 1] as const).map(side =>
            accord.promises.flatMap(at => {
              const promise = t.w.promises[at]!
              return promise.giver === side ? [promise.ref] : []
            }),
          )
          signed += holds(t, given[0]!, 'calm') ? 1 : 0
          expect(isEven(t, { give: given[0]!, take: given[1]! })).toBe(true)
        }
      },
    })
  expect(listed).toBeGreaterThan(500)
  expect(signed).toBeGreaterThan(3)
})
