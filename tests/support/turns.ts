// The arena brought to a turn, and its cards and clauses by name.
import type { Act } from '../../src/rules/act.ts'
import { apply, nextTurn, phaseOf, reveal } from '../../src/rules/order.ts'
import { arena, PLAIN, setUp } from './arena.ts'
import { numbered, type Table } from './tiny.ts'

export type Side = 0 | 1

/** The arena in its nth turn, all turns before it played with `wait`. */
export const inTurn = (n: number, more: object = {}, preset = 'long'): Table => {
  const t = setUp(arena(PLAIN, { ...more }), preset)
  for (let turn = 1; ; turn += 1) {
    nextTurn(t.c, t.m, t.w, t.sink)
    if (turn === n) return t
    for (const side of [0, 1] as const) {
      if (phaseOf(t.c, t.m, t.w) === 'table') apply(t.c, t.m, t.w, side, { kind: 'leave' }, t.sink)
    }
    for (const side of [0, 1] as const) apply(t.c, t.m, t.w, side, seal(t, side, 'wait'), t.sink)
    reveal(t.c, t.m, t.w, t.sink)
  }
}
export const triggerId = (t: Table): string => t.c.triggers[t.w.trigger]?.id ?? ''
export const cardNumber = (t: Table, side: Side, id: string): number =>
  numbered(t.c.numbers.responses, `${triggerId(t)}/${side === 0 ? 'a' : 'b'}/${id}`)
export const seal = (t: Table, side: Side, id: string, word = true): Act => ({
  kind: 'seal',
  response: cardNumber(t, side, id),
  word,
})
export const pledge = (t: Table, side: Side, id: string) =>
  ({ kind: 'pledge', response: cardNumber(t, side, id) }) as const
export const clause = (t: Table, id: string) =>
  ({ kind: 'clause', clause: numbered(t.c.numbers.clauses, id) }) as const
