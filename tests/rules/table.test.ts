// The table as a ladder of refusals: who may write, what a draft may hold, which draft an answer names, when the table is over.
import { describe, expect, test } from 'vitest'
import type { Act, Package } from '../../src/rules/act.ts'
import { apply, isLegal, legalActs, listActs, phaseOf, reveal, tableOver } from '../../src/rules/order.ts'
import { handOf, tableKind } from '../../src/rules/table.ts'
import { arena } from '../support/arena.ts'
import { numbered, type Table } from '../support/tiny.ts'
import { clause, inTurn, pledge, type Side, seal, triggerId } from '../support/turns.ts'

const draft = (pack: Package, on = 0): Act => ({ kind: 'draft', on, package: pack })
const why = (t: Table, side: Side, act: Act) => isLegal(t.c, t.m, t.w, side, act)
const does = (t: Table, side: Side, act: Act): void => {
  expect(why(t, side, act)).toBeNull()
  apply(t.c, t.m, t.w, side, act, t.sink)
}
const simple = (t: Table, side: Side): Package => ({
  give: [clause(t, 'calm')],
  take: [pledge(t, (1 - side) as Side, 'talk')],
})

describe('rules arrive one at a time', () => {
  test.each([
    ['long', 1, 'first', 0, [0, 0]],
    ['long', 2, 'second', 1, [1, 1]],
    ['long', 3, 'third', 2, [2, 2]],
    ['long', 6, 'last', 3, [2, 2]],
    ['short', 3, 'fourth', 2, [2, 2]],
  ])('%s, turn %d: %s, table %d, pens %j', (preset, turn, id, kind, pens) => {
    const t = inTurn(turn, {}, preset)
    expect([triggerId(t), tableKind(t.c, t.w), t.w.table.pens]).toEqual([id, kind, pens])
  })
  test('a full table in the second turn is one draft each', () => {
    const t = inTurn(2, {
      calendar: {
        slots: ['s1', 's4'].map(id => ({ id })),
        presets: [{ id: 'long', name: 'x', slots: ['s1', 's4'] }],
      },
      ...only('first', 'third'),
    })
    expect([triggerId(t), tableKind(t.c, t.w), t.w.table.pens]).toEqual(['third', 1, [1, 1]])
  })
  test('no prediction in the first turn', () => {
    const act = { kind: 'predict', stance: 1 } as const
    expect(why(inTurn(1), 0, act)).toBe('not-now')
    const t = inTurn(2)
    expect(why(t, 0, act)).toBe('not-now') // the table is open
    for (const side of [0, 1] as const) does(t, side, { kind: 'leave' })
    does(t, 0, act)
    expect(why(t, 0, act)).toBe('already')
    expect(why(t, 0, { kind: 'predict', stance: 5 })).toBe('unknown-id')
    does(t, 0, { kind: 'predict', stance: 4 })
    expect(t.w.predicted).toEqual([4, -1])
  })
  test('few lines of communication leave one hand-over a side, at a summit never', () => {
    const lines = arena().gauges as { id: string }[]
    const gauges = lines.map(gauge => (gauge.id === 'lines' ? { ...gauge, start: 39.9 } : gauge))
    expect(inTurn(3, { gauges }).w.table.pens).toEqual([1, 1])
    expect(inTurn(6, { gauges }).w.table.pens).toEqual([2, 2])
  })
  test('without bargaining in the model no table opens', () => {
    const { bargain: _, ...model } = arena().model as Record<string, unknown>
    const t = inTurn(3, { model })
    expect([phaseOf(t.c, t.m, t.w), legalActs(t.c, t.m, t.w, 0)]).toEqual(['commitment', ['predict', 'seal']])
  })
})

const only = (...ids: string[]): object => {
  const triggers = (arena().triggers as { id: string; at?: string[] }[]).filter(({ id }) => ids.includes(id))
  return { triggers: triggers.map(one => (one.id === 'second' ? { ...one, at: ['s2'] } : one)) }
}

describe('drafts', () => {
  test('one may answer only the draft that lies there', () => {
    const t = inTurn(3)
    expect(why(t, 1, { kind: 'sign', on: 0 })).toBe('no-draft')
    expect(why(t, 0, draft(simple(t, 0), 1))).toBe('stale')
    does(t, 0, draft(simple(t, 0)))
    expect(t.w.table).toMatchObject({ drafts: 1, by: 0, pens: [1, 2] })
    expect(why(t, 1, draft(simple(t, 1), 0))).toBe('stale') // both wrote at once: the second is too late
    expect(why(t, 0, draft(simple(t, 0), 1))).toBe('own-draft')
    expect(why(t, 0, { kind: 'sign', on: 1 })).toBe('own-draft')
    expect(why(t, 0, { kind: 'shelve', on: 1 })).toBe('own-draft')
    expect(why(t, 1, { kind: 'withdraw', on: 1 })).toBe('not-now')
    does(t, 1, draft(simple(t, 1), 1))
    expect(why(t, 0, { kind: 'sign', on: 1 })).toBe('stale')
    expect(t.w.table).toMatchObject({ drafts: 2, by: 1, pens: [1, 1] })
    does(t, 0, { kind: 'shelve', on: 2 })
    expect(why(t, 0, { kind: 'sign', on: 2 })).toBe('stale')
    does(t, 0, draft(simple(t, 0)))
    does(t, 0, { kind: 'withdraw', on: 3 })
    expect(t.w.table).toMatchObject({ drafts: 3, lying: null, pens: [0, 1] })
    expect(why(t, 0, draft(simple(t, 0)))).toBe('no-pen')
  })

  test('what it may hold', () => {
    const t = inTurn(3)
    const [calm, fund, deed] = ['calm', 'fund', 'deed'].map(id => clause(t, id)) as never[]
    const [talk, wait, strike] = ['talk', 'wait', 'strike'].map(id => pledge(t, 0, id)) as never[]
    const verdict = (give: Package['give'], take: Package['take'] = []) => why(t, 0, draft({ give, take }))
    expect(verdict([])).toBe('package-empty')
    expect(verdict([calm!, fund!, deed!])).toBe('package-full')
    expect(verdict([], [calm!, fund!, deed!])).toBe('package-full')
    expect(verdict([calm!, calm!])).toBe('package-twice')
    expect(verdict([talk!, wait!])).toBe('package-twice')
    expect(verdict([pledge(t, 1, 'talk')])).toBe('not-in-hand') // the other side's card
    expect(verdict([strike!, calm!])).toBe('clause-not-offered') // the card would break it
    expect(verdict([strike!], [calm!])).toBeNull()
    expect(verdict([{ kind: 'clause', clause: 99 }])).toBe('unknown-id')
    expect(verdict([{ kind: 'pledge', response: 999 }])).toBe('unknown-id')
    expect(verdict([talk!, calm!], [calm!, pledge(t, 1, 'yield')])).toBeNull()
  })

  test('no card that cannot be played, no clause that is not offered or runs already', () => {
    const clauses = (arena().clauses as { id: string }[]).map(one =>
      one.id === 'fund' ? { ...one, at: ['last'] } : one.id === 'deed' ? { ...one, by: ['b'] } : one,
    )
    const t = inTurn(3, { clauses })
    t.w.gauges[numbered(t.c.numbers.gauges, 'standing.a')] = 199
    const verdict = (side: Side, ref: Package['give'][number]) =>
      why(t, side, draft({ give: [ref], take: [] }))
    expect(verdict(0, pledge(t, 0, 'yield'))).toBe('not-in-hand')
    expect(verdict(0, clause(t, 'fund'))).toBe('clause-not-offered')
    expect(verdict(0, clause(t, 'deed'))).toBe('clause-not-offered')
    expect(verdict(1, clause(t, 'deed'))).toBeNull()
    expect(verdict(0, clause(t, 'calm'))).toBeNull()
    t.w.promises.push({ ref: clause(t, 'calm'), giver: 0, signed: 1, until: 6, state: 'running' })
    expect(verdict(0, clause(t, 'calm'))).toBe('clause-not-offered')
    expect(verdict(1, clause(t, 'calm'))).toBeNull()
  })

  test('a counter-draft calls back who had left', () => {
    const t = inTurn(3)
    does(t, 1, { kind: 'leave' })
    expect(why(t, 1, draft(simple(t, 1)))).toBe('already')
    does(t, 0, draft(simple(t, 0)))
    expect(t.w.table.left).toEqual([false, false])
  })
})

test('a hand is never empty: where no card fits it holds the default', () => {
  const cards = ['strike', 'wait'].map(id => ({
    ...{ id, title: id, stance: id === 'wait' ? 'hold' : 'confront' },
    when: { gauge: 'security', atLeast: 99 },
  }))
  const news = { id: 'first', title: 'x', neutral: 'x', at: ['s1'], responses: { a: cards, b: cards } }
  const t = inTurn(1, { triggers: [news] })
  const wait = t.c.numbers.responses.get('first/a/wait') ?? -1
  expect(listActs(t.c, t.m, t.w, 0)).toEqual([{ kind: 'seal', response: wait, word: true }])
})

test('a pledged card stays in its hand, also where its condition no longer holds', () => {
  const t = inTurn(3)
  const ref = pledge(t, 0, 'yield')
  t.w.gauges[numbered(t.c.numbers.gauges, 'standing.a')] = 199
  const holds = () => handOf(t.c, t.w, t.w.trigger, 0).includes(ref.response)
  expect(holds()).toBe(false)
  t.w.promises.push({ ref, giver: 0, signed: t.w.slot, until: t.w.slot, state: 'running' })
  expect(holds()).toBe(true)
  for (const side of [0, 1] as const) does(t, side, { kind: 'leave' })
  does(t, 0, seal(t, 0, 'yield'))
  does(t, 1, seal(t, 1, 'wait'))
  reveal(t.c, t.m, t.w, t.sink)
  expect([t.w.promises.at(-1)?.state, holds()]).toEqual(['kept', false])
})

describe('the table is over', () => {
  test('when both have left, when nobody can write, when somebody walks from a summit', () => {
    const left = inTurn(3)
    does(left, 0, { kind: 'leave' })
    expect(tableOver(left.w)).toBe(false)
    does(left, 1, { kind: 'leave' })
    expect([tableOver(left.w), phaseOf(left.c, left.m, left.w)]).toEqual([true, 'commitment'])

    const spent = inTurn(2)
    for (const side of [0, 1] as const) {
      does(spent, side, draft(simple(spent, side)))
      does(spent, side, { kind: 'withdraw', on: side + 1 })
    }
    expect(tableOver(spent.w)).toBe(true)

    const summit = inTurn(6)
    expect(why(left, 0, { kind: 'walk' })).toBe('not-now')
    does(summit, 1, { kind: 'walk' })
    expect(phaseOf(summit.c, summit.m, summit.w)).toBe('reveal')
  })
  test('widening is a dial: any of its three places but the one it stands at', () => {
    const t = inTurn(3)
    expect(why(t, 0, { kind: 'widen', spend: 0 })).toBe('already')
    does(t, 0, { kind: 'widen', spend: 4 })
    does(t, 0, { kind: 'widen', spend: 2 })
    expect(t.w.table.spend).toEqual([2, 0])
  })
})

describe('every act that is listed', () => {
  test.each([1, 2, 3, 6])('in turn %d is legal, and none twice', turn => {
    const t = inTurn(turn)
    for (const side of [0, 1] as const) {
      const acts = listActs(t.c, t.m, t.w, side)
      expect(acts.filter(act => why(t, side, act) !== null)).toEqual([])
      expect(new Set(acts.map(act => JSON.stringify(act))).size).toBe(acts.length)
    }
  })
  test('and a full open table holds as many drafts as columns allow', () => {
    // a column: nothing, 5 pledges or 3 clauses, 3 pairs of clauses, 15 pairs of pledge and clause less the 3 that contradict
    const t = inTurn(3)
    const column = 1 + 8 + 3 + 12
    expect(listActs(t.c, t.m, t.w, 0).filter(({ kind }) => kind === 'draft').length).toBe(column * column - 1)
  })
  test('in commitment: the hand, with a word of no where something is left alone', () => {
    const t = inTurn(3)
    for (const side of [0, 1] as const) does(t, side, { kind: 'leave' })
    t.w.promises.push({ ref: clause(t, 'calm'), giver: 0, signed: 1, until: 6, state: 'running' })
    const seals = (side: Side) =>
      listActs(t.c, t.m, t.w, side).flatMap(act =>
        act.kind === 'seal' ? [`${t.c.responses[act.response]?.id} ${act.word}`] : [],
      )
    expect(seals(0)).toEqual([
      'strike true',
      'demand true',
      'wait true',
      'wait false',
      'talk true',
      'yield true',
      'yield false',
    ])
    expect(seals(1)).toEqual(['strike true', 'demand true', 'wait true', 'talk true', 'yield true'])
    does(t, 0, seal(t, 0, 'wait', false))
    expect(listActs(t.c, t.m, t.w, 0)).toEqual([])
    expect(why(t, 0, seal(t, 0, 'talk'))).toBe('already')
    expect(why(t, 1, seal(t, 0, 'talk'))).toBe('not-in-hand')
    expect(why(t, 1, { kind: 'leave' })).toBe('not-now')
  })
})
