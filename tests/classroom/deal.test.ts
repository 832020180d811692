// Pairing by itself: nobody left out, sides even, ticks kept as far as they can be, and nothing read off a name or an order.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { optionsOf, reseats } from '../../src/classroom/seats.ts'
import { type ClassState, seatedIn } from '../../src/classroom/state.ts'
import { desk, joined, opened } from './support.ts'

const TICKS = [[], [], [], ['tokyo'], ['seoul'], ['tokyo', 'seoul']]
const classes = fc
  .record({
    ticks: fc.array(fc.constantFrom(...TICKS), { minLength: 2, maxLength: 40 }),
    seats: fc.integer({ min: 1, max: 2 }),
  })
  .filter(({ ticks }) => ticks.some(tick => tick.length < 2))

const counts = (state: ClassState) =>
  Array.from({ length: state.matches }, (_, at) =>
    state.sides.map(side => seatedIn(state, at + 1, side).length),
  )

describe('a deal', () => {
  it('gives everybody a place, and no side of a match is much fuller than another', () => {
    fc.assert(
      fc.property(classes, ({ ticks, seats }) => {
        const state = desk(joined(opened({ seats }), ticks.length, ticks), { kind: 'deal' })
        expect(state.people.every(person => person.place !== null)).toBe(true)
        const wire = state.people.filter(person => person.place?.kind === 'wire')
        expect(wire.map(person => person.id)).toEqual(
          state.people.filter(person => person.avoid.length === 2).map(person => person.id),
        )
        for (const side of [0, 1]) {
          const column = counts(state).map(match => match[side]!)
          expect(Math.max(...column) - Math.min(...column)).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('keeps every tick where free people are enough to fill the other side', () => {
    const ticks = [['tokyo'], ['tokyo'], ['seoul'], [], [], [], [], []]
    const state = desk(joined(opened(), ticks.length, ticks), { kind: 'deal' })
    for (const { place, avoid } of state.people)
      if (place?.kind === 'seat') expect(avoid).not.toContain(place.side)
    expect(counts(state)).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
    ])
  })

  it('sits the odd one down with a side, and gives a lone player a computer capital', () => {
    const odd = desk(joined(opened(), 5), { kind: 'deal' })
    expect(
      counts(odd)
        .flat()
        .reduce((sum, n) => sum + n, 0),
    ).toBe(5)
    expect(odd.matches).toBe(2)
    const alone = desk(joined(opened(), 1), { kind: 'deal' })
    expect(
      optionsOf(alone, 1)
        .seats.map(seat => seat.holder)
        .sort(),
    ).toEqual(['person', 'pragmatist'])
    const chosen = desk(alone, { kind: 'configure', settings: { caretaker: 'envoy' } })
    expect(
      optionsOf(chosen, 1)
        .seats.map(seat => seat.holder)
        .sort(),
    ).toEqual(['envoy', 'person'])
    const late = desk(desk(chosen, { kind: 'start' }), {
      kind: 'remove',
      person: seatedIn(chosen, 1, 'tokyo')[0]?.id ?? seatedIn(chosen, 1, 'seoul')[0]!.id,
    })
    expect(reseats(late, 1, optionsOf(chosen, 1).seats).map(one => 'holder' in one && one.holder)).toEqual([
      'envoy',
    ])
  })
})

describe('seats of a running match', () => {
  const state = desk(desk(joined(opened(), 4), { kind: 'deal' }), { kind: 'start' })
  const seats = optionsOf(state, 1).seats

  it('are as the class has them: nothing to do', () => {
    expect(reseats(state, 1, seats)).toEqual([])
  })

  it('a late one sits down, an absent one is held, a removed one is held', () => {
    const late = desk(joinedLate(state), { kind: 'place', person: 'p9', match: 1, side: 'tokyo' })
    expect(reseats(late, 1, seats)).toEqual([{ kind: 'reseat', seat: 'p9', side: 'tokyo', holder: 'person' }])
    const [first] = seats
    const held = { kind: 'reseat', seat: first!.id, side: first!.side, holder: 'pragmatist' }
    expect(reseats(desk(state, { kind: 'caretaker', person: first!.id, on: true }), 1, seats)).toEqual([held])
    expect(reseats(desk(state, { kind: 'remove', person: first!.id }), 1, seats)).toEqual([held])
  })
})

const joinedLate = (state: ClassState) => {
  const late = joined(opened(), 9).people.at(-1)!
  return { ...state, people: [...state.people, late] }
}
