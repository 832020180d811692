// The search for the deal over a whole match, in the author's ids: what each table would have borne, the best deal of all, and
// the turn after which there was none. One table at a time, so that a screen need not wait.
import { promiseIdOf } from '../match/ids.ts'
import type { MatchState } from '../match/state.ts'
import type { PromiseRef } from '../rules/act.ts'
import type { SideEnd } from '../rules/judge.ts'
import type { Compiled } from '../scenario/compiled.ts'
import { aimsOf } from './aims.ts'
import type { DealFound, DealSearch, SideStood, TableRecord } from './deal-record.ts'
import { bestOf, dealsAt, type Found, type TableFound } from './deals.ts'
import type { Script } from './script.ts'

/** Turns that had a table, from 0. */
export const tablesOf = (script: Script): readonly number[] =>
  script.turns.flatMap((turn, at) => (turn.opened ? [at] : []))

/** What the table of turn `at` would have borne. */
export const searchTable = (final: MatchState, script: Script, at: number): TableFound | null =>
  dealsAt(final.setup.compiled, final.setup.play, script, at)

/** All tables put together. */
export function dealSearch(
  final: MatchState,
  script: Script,
  tables: readonly (TableFound | null)[],
): DealSearch {
  const { compiled: c } = final.setup
  const found = tables.flatMap(table => (table ? [table] : []))
  const best = topOf(found, 'best')
  const nearest = best ? null : topOf(found, 'nearest')
  const one = best ?? nearest
  return {
    tables: found.map(table => tableRecord(c, script, table)),
    found: one && foundRecord(c, script, one.table, one.found),
    wanted: best !== null,
    last: found.findLast(table => table.wanted > 0)?.turn ?? 0,
  }
}

function topOf(tables: readonly TableFound[], of: 'best' | 'nearest') {
  const some = tables.flatMap(table => (table[of] ? [{ table, found: table[of] }] : []))
  const top = bestOf(some.map(one => one.found))
  return some.find(one => one.found === top) ?? null
}

const placeOf = (c: Compiled, script: Script, turn: number) => {
  const { slot, trigger } = script.turns[turn - 1]!
  return { turn, slot: c.slots[slot]!.id, trigger: c.triggers[trigger]!.id }
}

const tableRecord = (c: Compiled, script: Script, table: TableFound): TableRecord => {
  const { possible, passing, tried, wanted } = table
  const signed = script.turns[table.turn - 1]!.signs.length > 0
  return { ...placeOf(c, script, table.turn), possible, passing, tried, wanted, signed }
}

function foundRecord(c: Compiled, script: Script, table: TableFound, found: Found): DealFound {
  const ids = c.sides.map(side => side.id) as [string, string]
  const { give, take } = found.deal.draft
  const given = (refs: readonly PromiseRef[], giver: string) =>
    refs.map(ref => ({ ref: promiseIdOf(c, ref), giver }))
  return {
    ...placeOf(c, script, table.turn),
    promises: [...given(give, ids[0]), ...given(take, ids[1])],
    spend: { [ids[0]]: found.deal.spend[0], [ids[1]]: found.deal.spend[1] },
    sides: {
      [ids[0]]: sideStood(c, found, 0),
      [ids[1]]: sideStood(c, found, 1),
    },
  }
}

const sideStood = (c: Compiled, found: Found, side: 0 | 1): SideStood => {
  const stood = found.sides[side]
  const end = (one: SideEnd) => ({
    aims: aimsOf(c, one),
    standing: one.standing,
    inOffice: one.inOffice,
    crossed: one.redLine?.crossed === true,
  })
  return { with: end(stood.with), without: end(stood.without), wanted: found.wanted[side] }
}
