// From a match that is over to what its debrief tells: ids and tenths, everything open. No sentence is made here.
import { promiseIdOf } from '../match/ids.ts'
import type { MatchState } from '../match/state.ts'
import type { EndView } from '../match/view.ts'
import type { Failure, World } from '../rules/world.ts'
import { NONE } from '../scenario/compiled.ts'
import { holds, relationsOf } from '../scenario/conditions.ts'
import { STANCES } from '../scenario/vocabulary.ts'
import type {
  AskRecord,
  DealRecord,
  Debrief,
  PersonRecord,
  PromiseRecord,
  SlotLevels,
  StakeRecord,
  TurnRecord,
} from './record.ts'

/**
 * `final` is the match at its end, `reveals` the match as each reveal stood, in order (what was broken when, which draft
 * was refused), `end` its three lines.
 */
export function makeDebrief(final: MatchState, reveals: readonly MatchState[], end: EndView): Debrief {
  const shown = final.setup.compiled.gauges.filter(
    gauge => gauge.kind === 'meter' || gauge.kind === 'standing',
  )
  const levels = levelsOf(final)
  const read = (slot: number) => Object.fromEntries(shown.map(gauge => [gauge.id, levels(gauge.id, slot)]))
  const relations = (slot: number) => {
    const { compiled: c } = final.setup
    return relationsOf(c, { gauges: c.gauges.map(gauge => levels(gauge.id, slot)) })
  }
  return {
    gauges: shown.map(gauge => gauge.id),
    meters: shown.filter(gauge => gauge.kind === 'meter').map(gauge => gauge.id),
    start: read(-1),
    startRelations: relations(-1),
    slots: slotsOf(final).map(({ at, ...slot }) => ({ ...slot, levels: read(at), relations: relations(at) })),
    turns: turnsOf(final),
    deals: dealsOf(final, reveals),
    promises: promisesOf(final, reveals),
    asks: asksOf(final),
    aims: end.aims,
    redLines: end.redLines,
    end,
    stakeholders: stakesOf(final, levels),
    persons: personsOf(final),
  }
}

type Levels = (gauge: string, slot: number) => number

/** The level of a gauge at the end of a slot (-1: at the start), counted back over the ledger. */
function levelsOf(final: MatchState): Levels {
  const { numbers } = final.setup.compiled
  return (id, slot) => {
    const gauge = numbers.gauges.get(id)!
    let level = final.world.gauges[gauge]!
    for (let later = slot + 1; later < final.pages.length; later += 1) {
      for (const entry of final.pages[later]!) if (entry.gauge === gauge) level -= entry.by
    }
    return level
  }
}

type PassedSlot = Omit<SlotLevels, 'levels' | 'relations'> & { readonly at: number }

function slotsOf({ setup, world }: MatchState): readonly PassedSlot[] {
  const played = new Set(world.played.map(one => one.slot))
  return setup.compiled.slots
    .map((slot, at) => ({ slot: slot.id, at, played: played.has(at) }))
    .filter(slot => slot.at <= world.slot)
}

function turnsOf({ setup, world }: MatchState): readonly TurnRecord[] {
  const c = setup.compiled
  const bySide = <T>(pair: readonly [T, T]) => ({ [c.sides[0].id]: pair[0], [c.sides[1].id]: pair[1] })
  const stance = (number: number) => STANCES[number] ?? null
  return world.played.map(one => ({
    slot: c.slots[one.slot]!.id,
    trigger: c.triggers[one.trigger]!.id,
    responses: bySide([c.responses[one.responses[0]]!.id, c.responses[one.responses[1]]!.id]),
    stances: bySide([STANCES[one.stances[0]]!, STANCES[one.stances[1]]!]),
    words: bySide(one.words),
    foreseen: bySide([stance(one.predicted[0]), stance(one.predicted[1])]),
  }))
}

/** The trigger of a slot, '' where none was played. */
function triggerOf({ setup, world }: MatchState, slot: number): string {
  const played = world.played.find(one => one.slot === slot)
  return played ? setup.compiled.triggers[played.trigger]!.id : ''
}

function dealsOf(final: MatchState, reveals: readonly MatchState[]): readonly DealRecord[] {
  const c = final.setup.compiled
  const sides = c.sides.map(side => side.id)
  const spentIn = (slot: number) => {
    const spend = reveals.findLast(match => match.world.slot === slot)?.world.table.spend
    return Object.fromEntries(sides.map((side, at) => [side, spend?.[at] ?? 0]))
  }
  const ratified = final.world.accords.map(accord => ({
    at: accord.slot,
    ratified: true,
    promises: accord.promises.map(number => {
      const promise = final.world.promises[number]!
      return { ref: promiseIdOf(c, promise.ref), giver: sides[promise.giver]! }
    }),
    refused: {},
  }))
  const refused = reveals.flatMap(match => {
    const { failed } = match.world.table
    return failed
      ? [{ at: match.world.slot, ratified: false, promises: [], refused: refusedBy(c, failed) }]
      : []
  })
  return [...ratified, ...refused]
    .sort((a, b) => a.at - b.at)
    .map(({ at, ...deal }) => ({
      ...deal,
      slot: c.slots[at]!.id,
      trigger: triggerOf(final, at),
      spent: spentIn(at),
    }))
}

function refusedBy(
  c: MatchState['setup']['compiled'],
  failed: Failure,
): Readonly<Record<string, string | null>> {
  return Object.fromEntries(c.sides.map((side, at) => [side.id, c.groups[failed.refused[at]!]?.id ?? null]))
}

function promisesOf(final: MatchState, reveals: readonly MatchState[]): readonly PromiseRecord[] {
  const c = final.setup.compiled
  return final.world.promises.map((promise, number) => ({
    ref: promiseIdOf(c, promise.ref),
    giver: c.sides[promise.giver]!.id,
    signed: c.slots[promise.signed]!.id,
    trigger: triggerOf(final, promise.signed),
    until: c.slots[promise.until]?.id ?? c.slots.at(-1)!.id,
    state: promise.state,
    settled: settledIn(number, promise.state, reveals),
  }))
}

/** The slot of the first reveal at which the promise stood as it stands at the end. */
function settledIn(number: number, state: string, reveals: readonly MatchState[]): string | null {
  if (state === 'running') return null
  const first = reveals.find(match => match.world.promises[number]?.state === state)
  return first ? first.setup.compiled.slots[first.world.slot]!.id : null
}

function asksOf({ setup, world }: MatchState): readonly AskRecord[] {
  const c = setup.compiled
  return c.groups.map((group, number) => ({
    side: c.sides[group.side]!.id,
    group: group.id,
    ask: world.asks[number]!,
    low: group.low,
    high: group.high,
  }))
}

const MOST_MOVES = 3

function stakesOf(final: MatchState, levels: Levels): readonly StakeRecord[] {
  const c = final.setup.compiled
  return c.stakeholders.flatMap(stake => {
    if (stake.kind === 'person' || stake.gauge === NONE) return []
    const id = c.gauges[stake.gauge]!.id
    const sums = new Map<number, number>()
    for (const { gauge, by, cause } of final.pages.flat()) {
      if (gauge !== stake.gauge || cause.part === undefined) continue
      sums.set(cause.part, (sums.get(cause.part) ?? 0) + by)
    }
    const moves = [...sums].map(([part, by]) => ({ part, by })).filter(move => move.by !== 0)
    moves.sort((a, b) => Math.abs(b.by) - Math.abs(a.by) || a.part - b.part)
    const from = levels(id, -1)
    const to = final.world.gauges[stake.gauge]!
    return [{ id: stake.id, kind: stake.kind, from, to, moves: moves.slice(0, MOST_MOVES) }]
  })
}

function personsOf({ setup, world }: MatchState): readonly PersonRecord[] {
  const c = setup.compiled
  return c.stakeholders
    .filter(stake => stake.kind === 'person' && holds(c, world, stake.when, 0))
    .map(stake => ({ id: stake.id, told: toldOf(stake.told, world, c) }))
}

const toldOf = (conditions: readonly number[], world: World, c: MatchState['setup']['compiled']) =>
  conditions.flatMap((condition, at) => (holds(c, world, condition, 0) ? [at] : []))
