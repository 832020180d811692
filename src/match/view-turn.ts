// The parts of a view that both sides share in a turn: the table, promises in force, what the reveal told.
import { tableKind } from '../rules/table.ts'
import { STANCES, TABLES } from '../scenario/vocabulary.ts'
import { packageIdsOf, promiseIdOf, promiseName } from './ids.ts'
import type { PackageIds, PromiseId } from './moves.ts'
import type { MatchState } from './state.ts'
import type { PromiseView, RevealView, TableView } from './view.ts'

const MOST_PROMISES = 12

/** In force, or settled in this turn; the newest where there are very many. */
export function promiseViews(match: MatchState): readonly PromiseView[] {
  const { compiled: c } = match.setup
  return match.world.promises
    .flatMap((promise, index) => {
      const inForce = promise.state === 'running' || promise.state === 'suspended'
      if (!inForce && !match.settled.includes(index)) return []
      return [
        {
          id: promiseName(index),
          ref: promiseIdOf(c, promise.ref),
          giver: c.sides[promise.giver as 0 | 1].id,
          signed: c.slots[promise.signed]!.id,
          until: c.slots[Math.min(promise.until, c.slots.length - 1)]!.id,
          state: promise.state,
        },
      ]
    })
    .slice(-MOST_PROMISES)
}

export function tableView(match: MatchState): TableView {
  const { compiled: c } = match.setup
  const { table } = match.world
  const bySide = <T>(value: (side: 0 | 1) => T): Record<string, T> => ({
    [c.sides[0].id]: value(0),
    [c.sides[1].id]: value(1),
  })
  const lying = table.lying === null ? null : packageIdsOf(c, table.lying)
  const { failed } = table
  return {
    kind: TABLES[tableKind(c, match.world)]!,
    draft: lying && {
      number: table.drafts,
      by: c.sides[table.by as 0 | 1].id,
      package: lying,
      changed: changedOf(match, lying),
    },
    pens: bySide(side => table.pens[side]),
    left: c.sides.flatMap((side, at) => (table.left[at as 0 | 1] ? [side.id] : [])),
    failed: failed && {
      draft: failed.draft,
      refused: bySide(side => c.groups[failed.refused[side]]?.id ?? null),
    },
    ratified: table.ratified >= 0,
    walked: table.walked,
  }
}

/** What a draft promises, as `side/pledge/card` or `side/clause/id`. */
function keysOf(match: MatchState, by: number, draft: PackageIds): readonly string[] {
  const ids = match.setup.compiled.sides.map(side => side.id)
  const key = (giver: string, promise: PromiseId) =>
    'pledge' in promise ? `${giver}/pledge/${promise.pledge}` : `${giver}/clause/${promise.clause}`
  return [
    ...draft.give.map(promise => key(ids[by]!, promise)),
    ...draft.take.map(promise => key(ids[1 - by]!, promise)),
  ]
}

/** What stands in one of the two drafts only: added or taken out by the counter-draft. */
function changedOf(match: MatchState, lying: PackageIds): readonly string[] {
  if (match.before === null) return []
  const now = keysOf(match, match.world.table.by, lying)
  const then = keysOf(match, match.beforeBy, match.before)
  return [...now.filter(key => !then.includes(key)), ...then.filter(key => !now.includes(key))]
}

export function revealView(match: MatchState): RevealView | null {
  const { compiled: c } = match.setup
  const played = match.world.played.at(-1)
  if (!played || played.slot !== match.world.slot) return null
  const [first, second] = c.sides.map(side => side.id) as [string, string]
  return {
    slot: c.slots[played.slot]!.id,
    trigger: c.triggers[played.trigger]!.id,
    responses: {
      [first]: c.responses[played.responses[0]]!.id,
      [second]: c.responses[played.responses[1]]!.id,
    },
    stances: { [first]: STANCES[played.stances[0]]!, [second]: STANCES[played.stances[1]]! },
    promises: match.settled.flatMap(index => {
      const { state } = match.world.promises[index]!
      return state === 'running' ? [] : [{ id: promiseName(index), state }]
    }),
    outcome: match.outcome,
    sealedByClock: match.byClock.map(side => c.sides[side as 0 | 1].id),
  }
}
