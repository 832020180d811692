// Laws that hold whatever the numbers of a scenario are: the ledger adds up, levels stay inside their bounds, seats and the
// order of the sides make no difference, and what a card says about a promise is what the reveal does with it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkOf, cloneWorld } from '../../src/rules/copy.ts'
import { fateOf, marksOf } from '../../src/rules/marks.ts'
import { playOut } from '../../src/rules/reveal.ts'
import type { Promised } from '../../src/rules/world.ts'
import { arena, diceOf, numbersArb, playAll, setUp } from '../support/arena.ts'
import type { Table } from '../support/tiny.ts'

const matches = (runs: number, law: (t: Table, seed: number) => void): void => {
  fc.assert(
    fc.property(numbersArb, fc.integer({ min: 1, max: 1e9 }), (numbers, seed) => {
      law(setUp(arena(numbers), seed % 3 === 0 ? 'short' : 'long', `s${seed}`), seed)
    }),
    { numRuns: runs, seed: 20181030 }, // fixed: what is counted below must be met every time
  )
}

test('for every gauge and slot the entries add up to the change, and no entry is zero', () => {
  matches(60, (t, seed) => {
    let before = [...t.w.gauges]
    let read = 0
    const adds = (): void => {
      const now = [...before]
      for (const entry of t.entries.slice(read)) {
        expect(entry.by).not.toBe(0)
        now[entry.gauge] = (now[entry.gauge] as number) + entry.by
      }
      expect([...t.w.gauges]).toEqual(now)
      before = now
      read = t.entries.length
    }
    playAll(t, diceOf(seed), { opened: adds, after: adds, revealed: adds })
    expect(t.entries.length).toBeGreaterThan(0)
  })
})

test('entries of a reveal name the slot it happened in', () => {
  matches(10, (t, seed) => {
    let read = 0
    playAll(t, diceOf(seed), {
      revealing: () => {
        read = t.entries.length
      },
      revealed: () => {
        for (const entry of t.entries.slice(read)) expect(entry.slot).toBe(t.w.played.at(-1)?.slot)
      },
    })
  })
})

test('no gauge leaves its bounds', () => {
  matches(60, (t, seed) => {
    const inside = (): void => {
      t.w.gauges.forEach((level, gauge) => {
        expect(level).toBeGreaterThanOrEqual(t.c.gauges[gauge]?.floor ?? 0)
        expect(level).toBeLessThanOrEqual(1000)
      })
    }
    playAll(t, diceOf(seed), { opened: inside, after: inside, revealed: inside })
  })
})

test('a match without a ledger is the same match', () => {
  matches(20, (t, seed) => {
    const silent = { ...setUp(t.c.scenario as never, t.m.options.preset, t.m.seed), sink: null as never }
    playAll(t, diceOf(seed))
    playAll(silent, diceOf(seed))
    expect(checkOf(0, silent.w)).toBe(checkOf(0, t.w))
  })
})

describe('order and seats', () => {
  test('whose response is played out first makes no difference', () => {
    let reveals = 0
    matches(40, (t, seed) => {
      playAll(t, diceOf(seed), {
        revealing: ({ c, w }) => {
          const other = cloneWorld(w)
          playOut(c, other, null, 1)
          const one = cloneWorld(w)
          playOut(c, one, null, 0)
          expect(checkOf(0, other)).toBe(checkOf(0, one))
          reveals += 1
        },
      })
    })
    expect(reveals).toBeGreaterThan(100)
  })

  test('with mirrored seats and acts, everything is mirrored', () => {
    matches(40, (t, seed) => {
      playAll(t, diceOf(seed), {
        revealing: ({ c, w }) => {
          const swapped = mirrored(t, cloneWorld(w))
          const plain = cloneWorld(w)
          playOut(c, plain, null)
          playOut(c, swapped, null)
          expect([...swapped.gauges]).toEqual(mirrorGauges(t, plain.gauges))
          expect([...swapped.flags]).toEqual([...plain.flags])
        },
      })
    })
  })
})

/** The number of the same thing on the other side: gauges by their id, responses by their ref. */
const mirrorGauge = ({ c }: Table, gauge: number): number => {
  const id = c.gauges[gauge]?.id ?? ''
  return c.numbers.gauges.get(swap(id, '.')) ?? gauge
}
const mirrorResponse = ({ c }: Table, response: number): number =>
  response < 0 ? response : (c.numbers.responses.get(swap(c.responses[response]?.ref ?? '', '/')) as number)
const swap = (id: string, mark: string): string =>
  id
    .split(mark)
    .map(part => (part === 'a' ? 'b' : part === 'b' ? 'a' : part))
    .join(mark)
const mirrorGauges = (t: Table, levels: ArrayLike<number>): number[] =>
  Array.from(levels, (_, gauge) => levels[mirrorGauge(t, gauge)] as number)
const swapped = <T>([a, b]: readonly [T, T]): [T, T] => [b, a]

const mirrored = (t: Table, w: Table['w']): Table['w'] => ({
  ...w,
  gauges: Int32Array.from(mirrorGauges(t, w.gauges)),
  before: Int32Array.from(mirrorGauges(t, w.before)),
  promises: w.promises.map(promise => ({
    ...promise,
    giver: 1 - promise.giver,
    ref:
      promise.ref.kind === 'pledge'
        ? { kind: 'pledge', response: mirrorResponse(t, promise.ref.response) }
        : promise.ref,
  })),
  played: w.played.map(turn => ({
    ...turn,
    responses: swapped([mirrorResponse(t, turn.responses[0]), mirrorResponse(t, turn.responses[1])]),
    stances: swapped(turn.stances),
    sizes: swapped(turn.sizes),
  })),
  breaches: swapped(w.breaches),
  sealed: swapped([mirrorResponse(t, w.sealed[0]), mirrorResponse(t, w.sealed[1])]),
  words: swapped(w.words),
  hard: swapped(w.hard),
  table: { ...w.table, stated: swapped(w.table.stated), spend: swapped(w.table.spend) },
})

describe('promises', () => {
  test('what every card said of every promise in force is what the reveal did', () => {
    const seen = new Map<string, number>()
    matches(150, (t, seed) => {
      let said: { promise: Promised; index: number; fate: string; mark: string }[] = []
      playAll(t, diceOf(seed), {
        revealing: ({ c, w }) => {
          const summit = w.sealed[0] < 0
          said = summit
            ? []
            : ([0, 1] as const).flatMap(side =>
                marksOf(c, w, side, w.sealed[side]).map(({ promise, mark }) => {
                  const promised = w.promises[promise] as Promised
                  const fate = fateOf(c, promised, w.sealed[side], w.words[side])
                  return { promise: { ...promised }, index: promise, fate, mark }
                }),
              )
        },
        revealed: ({ w }, { settled }) => {
          for (const { promise, index, fate, mark } of said) {
            const now = w.promises[index]?.state
            const due = fate === 'running' && promise.until <= (w.played.at(-1)?.slot ?? 0)
            expect(now).toBe(due ? 'kept' : fate)
            expect(settled.some(one => one.promise === index)).toBe(fate !== 'running')
            if (mark === 'breaks') expect(now).toBe('broken')
            if (mark === 'carries') expect(now).not.toBe('broken')
            const key = `${mark}/${now}`
            seen.set(key, (seen.get(key) ?? 0) + 1)
          }
          expect(settled.length).toBeGreaterThanOrEqual(said.filter(one => one.fate !== 'running').length)
        },
      })
    })
    expect([...seen.keys()].sort()).toEqual([
      'breaks/broken',
      'carries/kept',
      'carries/running',
      'leaves/broken',
      'leaves/kept',
      'leaves/running',
    ])
  })

  test('a package that home refused leaves no promise and no mark', () => {
    let failures = 0
    matches(60, (t, seed) => {
      let marks = ''
      const all = ({ c, w }: Table): string =>
        JSON.stringify(
          [0, 1].map(side =>
            c.triggers[w.trigger]?.responses[side as 0 | 1].map(card => marksOf(c, w, side, card)),
          ),
        )
      playAll(t, diceOf(seed), {
        before: (now, _side, act) => {
          if (act.kind === 'sign') marks = all(now)
        },
        after: (now, _side, act) => {
          if (act.kind !== 'sign' || now.w.table.ratified >= 0) return
          failures += 1
          expect(all(now)).toBe(marks)
        },
      })
    })
    expect(failures).toBeGreaterThan(20)
  })
})
