// Which news opens a slot: the calendar's own first, then dice by weight among those whose conditions hold.
import { describe, expect, test } from 'vitest'
import { strike, strikeAs } from '../../src/rules/triggers.ts'
import { level, numbered, seat, type Table, trigger } from '../support/tiny.ts'

const CALENDAR = { calendar: { slots: ['s1', 's2', 's3', 's4'].map(id => ({ id })) } }
const struck = (table: Table, slot = 0): string | undefined => {
  table.w.slot = slot
  return table.c.triggers[strike(table.c, table.m, table.w, table.sink)]?.id
}
const at = (triggers: object[], seed = 'seed'): Table => seat({ ...CALENDAR, triggers }, seed)

describe('the calendar', () => {
  test('what is scheduled strikes in its slot, before anything drawn', () => {
    const table = at([trigger('x', { weight: 1000 }), trigger('y', { at: ['s1'] })])
    expect([struck(table, 0), struck(table, 1)]).toEqual(['y', 'x'])
  })
  test('two in one slot: the first whose condition holds', () => {
    const never = { when: { gauge: 'security', below: 1 } }
    const table = at([
      trigger('x', { at: ['s1'], ...never }),
      trigger('y', { at: ['s1'] }),
      trigger('z', { at: ['s1'] }),
    ])
    expect(struck(table)).toBe('y')
  })
  test('a scheduled one whose condition fails leaves the slot to the dice', () => {
    const table = at([
      trigger('x', { at: ['s1'], when: { gauge: 'security', below: 1 } }),
      trigger('y', { weight: 1 }),
    ])
    expect(struck(table)).toBe('y')
  })
  test('nothing eligible: none, and nothing changes', () => {
    const table = at([trigger('x', { at: ['s2'], effects: [{ gauge: 'security', by: -1 }] }), trigger('y')])
    const before = [...table.w.gauges]
    expect(struck(table)).toBeUndefined()
    expect([table.w.trigger, ...table.w.gauges]).toEqual([-1, ...before])
  })
  test('one scheduled elsewhere is never drawn, even with a weight', () => {
    const table = at([trigger('x', { at: ['s4'], weight: 9 })])
    expect(struck(table)).toBeUndefined()
  })
})

describe('the dice', () => {
  test('each strikes once, one marked again as often as it is drawn', () => {
    const table = at([trigger('x', { weight: 1 }), trigger('y', { weight: 1 })])
    const seen = [0, 1, 2].map(slot => struck(table, slot))
    expect(seen.slice(0, 2).sort()).toEqual(['x', 'y'])
    expect(seen[2]).toBeUndefined()
    const again = at([trigger('x', { weight: 1, again: true })])
    expect([0, 1, 2].map(slot => struck(again, slot))).toEqual(['x', 'x', 'x'])
  })

  test('by weight, among those whose conditions hold', () => {
    const counts = new Map<string | undefined, number>()
    const triggers = [
      trigger('heavy', { weight: 3 }),
      trigger('light', { weight: 1 }),
      trigger('shut', { weight: 50, when: { gauge: 'security', below: 1 } }),
      trigger('none'),
    ]
    for (let i = 0; i < 400; i += 1) {
      const id = struck(at(triggers, `seed ${i}`))
      counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    expect([...counts.keys()].sort()).toEqual(['heavy', 'light'])
    expect(Math.abs((counts.get('heavy') ?? 0) - 300)).toBeLessThan(35) // four standard deviations
  })

  test('a draw belongs to its slot: what other slots did does not shift it', () => {
    const triggers = ['p', 'q', 'r', 's', 't'].map(id => trigger(id, { weight: 10, again: true }))
    const alone = struck(at(triggers), 2)
    const table = at(triggers)
    struck(table, 0)
    struck(table, 1)
    expect(struck(table, 2)).toBe(alone)
  })
})

describe('what it does', () => {
  test('its effects are told with its name, and it is remembered', () => {
    const table = at([trigger('x', { at: ['s2'], effects: [{ gauge: 'security', by: -8 }] })])
    expect(struck(table, 1)).toBe('x')
    expect([level(table, 'security'), table.w.trigger, table.w.happened[0]]).toEqual([520, 0, 2])
    expect(table.entries).toEqual([
      { slot: 1, gauge: 0, by: -80, cause: { code: 'trigger', id: 'x', part: 0 } },
    ])
  })

  test('it suspends the running promises whose situation it replaces, and no other', () => {
    const table = seat({
      ...CALENDAR,
      triggers: [trigger('x', { at: ['s1'], suspends: ['quiet'] })],
      clauses: [
        { id: 'quiet', name: 'Q', slots: 3 },
        { id: 'talk', name: 'T', slots: 3 },
      ],
    })
    const give = (clause: number, state: 'running' | 'kept') =>
      table.w.promises.push({ ref: { kind: 'clause', clause }, giver: 0, signed: 0, until: 3, state })
    give(0, 'running')
    give(0, 'kept')
    give(1, 'running')
    struck(table)
    expect(table.w.promises.map(({ state }) => state)).toEqual(['suspended', 'kept', 'running'])
  })

  test('what a match is played without never strikes: the next eligible does, or none', () => {
    const table = at([trigger('x', { at: ['s1'] }), trigger('y', { weight: 9 }), trigger('z', { weight: 1 })])
    const without = (...ids: string[]) => ({ ...table.m, options: { ...table.m.options, without: ids } })
    expect(struck({ ...table, m: without('x', 'y') })).toBe('z')
    const none = at([trigger('x', { at: ['s1'] }), trigger('y', { weight: 9 })])
    expect(
      struck({ ...none, m: { ...none.m, options: { ...none.m.options, without: ['x', 'y'] } } }),
    ).toBeUndefined()
  })

  test('a substitute of the match stands in; one played by hand comes before all', () => {
    const triggers = [trigger('x', { at: ['s1'] }), trigger('y'), trigger('z')]
    const table = at(triggers)
    const options = { ...table.m.options, substitutes: { x: 'y' } }
    expect(struck({ ...table, m: { ...table.m, options } })).toBe('y')
    const twice = at(triggers)
    twice.w.happened[numbered(twice.c.numbers.triggers, 'y')] = 1
    expect(struck({ ...twice, m: { ...twice.m, options } })).toBeUndefined()
    const by = at(triggers)
    const injected = numbered(by.c.numbers.triggers, 'z')
    expect(struck({ ...by, m: { ...by.m, options, injected } })).toBe('z')
    const hand = at(triggers)
    strikeAs(hand.c, hand.w, injected, hand.sink)
    expect(hand.w.trigger).toBe(injected)
  })
})
