// The part of a story that the rules tell: what moved in a slot for which causes, what became of promises, slots that went by.
import { promiseIdOf } from '../match/ids.ts'
import type { MatchState } from '../match/state.ts'
import type { LedgerLine } from '../match/view.ts'
import type { LedgerEntry } from '../rules/ledger.ts'
import type { World } from '../rules/world.ts'
import type { Compiled } from '../scenario/compiled.ts'
import { STANCES } from '../scenario/vocabulary.ts'
import type { MovedBy, Revealed, StoryLine } from './story-line.ts'

/** What was revealed in this slot, where it was the last played one. */
export const revealedIn = (
  { outcome, setup: { compiled: c }, world }: MatchState,
  slot: number,
): Revealed | null => {
  const played = world.played.at(-1)
  if (played === undefined || played.slot !== slot) return null
  const bySide = (value: (side: 0 | 1) => string) => ({
    [c.sides[0].id]: value(0),
    [c.sides[1].id]: value(1),
  })
  return {
    trigger: c.triggers[played.trigger]?.id ?? '',
    responses: bySide(side => c.responses[played.responses[side]]?.id ?? ''),
    stances: bySide(side => STANCES[played.stances[side]] ?? ''),
    outcome,
  }
}

/** Promises whose state is no longer what it was. */
export const linesOfPromises = (c: Compiled, before: World, after: World): readonly StoryLine[] =>
  after.promises.flatMap((promise, at) => {
    const { giver, ref, signed, state } = promise
    const was = before.promises[at]?.state ?? 'running'
    if (state === was || state === 'running') return []
    const turn = after.played.find(one => one.slot === signed)
    const trigger = c.triggers[turn?.trigger ?? after.trigger]?.id ?? ''
    return [
      {
        code: 'promise' as const,
        state,
        giver: c.sides[giver as 0 | 1].id,
        trigger,
        ref: promiseIdOf(c, ref),
      },
    ]
  })

/** Slots that went by between two turns, then what moved over all of them. */
export const linesOfPassing = (before: MatchState, after: MatchState): readonly StoryLine[] => {
  const { compiled: c } = after.setup
  const first = before.world.slot + 1
  const last = after.flow.phase === 'ended' ? after.world.slot : after.world.slot - 1
  const passed = c.slots
    .slice(first, last + 1)
    .map(slot => ({ code: 'passed' as const, slot: slot.id, passed: after.passed }))
  const moves = passed.length === 0 ? [] : linesOfMoves(after, first, last)
  return [...passed, ...moves, ...linesOfPromises(c, before.world, after.world)]
}

/** What each shown gauge did from one slot to another, both included, with every cause. */
export const linesOfMoves = (match: MatchState, first: number, last: number): readonly StoryLine[] => {
  const { compiled: c } = match.setup
  const revealed = first === last ? revealedIn(match, last) : null
  const entries = match.pages.slice(first, last + 1).flat()
  return c.gauges.flatMap(({ id, kind }, gauge) => {
    if (kind !== 'meter' && kind !== 'standing') return []
    const causes = causesOf(
      c,
      entries.filter(entry => entry.gauge === gauge),
    )
    if (causes.length === 0) return []
    const moved = causes.reduce((sum, one) => sum + one.by, 0)
    const to = levelAfter(match, gauge, last)
    return [{ code: 'moved' as const, gauge: id, from: to - moved, to, causes, revealed }]
  })
}

/** The level of a gauge at the end of a slot, counted back from now. */
const levelAfter = (match: MatchState, gauge: number, slot: number): number =>
  match.pages
    .slice(slot + 1)
    .flat()
    .reduce(
      (level, entry) => (entry.gauge === gauge ? level - entry.by : level),
      match.world.gauges[gauge] ?? 0,
    )

const causesOf = (c: Compiled, entries: readonly LedgerEntry[]): readonly MovedBy[] => {
  const sums = new Map<string, { by: number; cause: LedgerLine['cause'] }>()
  for (const { by, cause } of entries) {
    const { side, ...named } = cause
    const told = side === undefined ? named : { ...named, side: c.sides[side as 0 | 1].id }
    const key = JSON.stringify(told)
    const known = sums.get(key)
    if (known === undefined) sums.set(key, { by, cause: told })
    else known.by += by
  }
  const causes = [...sums.values()].filter(one => one.by !== 0)
  return causes.sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
}
