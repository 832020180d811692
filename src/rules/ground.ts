// Who gave way to whom: a ledger of its own that moves no meter and feeds only agendas and endings.
import type { Compiled } from '../scenario/compiled.ts'
import { note, type Pending } from './gauges.ts'
import type { World } from './world.ts'

/** What side 0 won of side 1 by this meeting, tenths; negative where it gave way. Antisymmetric whatever the table holds. */
export const groundWon = (c: Compiled, a: number, b: number): number => {
  const table = c.model.ground?.table
  if (table === undefined) return 0
  return (((table[a]?.[b] ?? 0) - (table[b]?.[a] ?? 0)) / 2) | 0
}

const WON = [
  { code: 'ground', side: 0 },
  { code: 'ground', side: 1 },
] as const

export const noteGround = (c: Compiled, w: World, pending: Pending, a: number, b: number): void => {
  const ground = c.model.ground
  if (ground === null) return
  const won = groundWon(c, a, b)
  const side = won > 0 ? 0 : 1
  note(c, pending, w.gauges, ground.gauges[side], Math.abs(won), WON[side])
}
