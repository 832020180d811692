// Promises: what ready-made packages and clauses may hold, and the numbers that a switch may change.

import { type Collector, nearest, type Path } from '../problems.ts'
import type { ClauseSpec, Scenario, TriggerSpec } from '../schema.ts'
import type { PromiseRef } from '../schema-turn.ts'
import { fitsAt } from '../schema-walk.ts'
import { type Names, sideNumber } from './names.ts'
import { lintCard, lintGroups } from './triggers.ts'

export function lintPromises(names: Names, out: Collector): void {
  for (const [index, trigger] of names.scenario.triggers.entries())
    lintPackages(names, trigger, ['triggers', index], out)
  for (const [index, clause] of (names.scenario.clauses ?? []).entries())
    lintClause(names, clause, ['clauses', index], out)
  lintSwitches(names.scenario, out)
  lintStakeholders(names, out)
}

function lintPackages(names: Names, trigger: TriggerSpec, path: Path, out: Collector): void {
  for (const [index, pack] of (trigger.packages ?? []).entries()) {
    const from = sideNumber(names, pack.from)
    if (from === -1) continue
    const at = [...path, 'packages', index]
    if (pack.give.length + pack.take.length === 0) out.error(at, 'package-empty', { id: pack.id })
    for (const key of ['give', 'take'] as const) {
      const giver = names.sides[key === 'give' ? from : ((1 - from) as 0 | 1)]
      lintColumn(names, trigger, pack[key], giver, [...at, key], out)
      lintBoth(names, trigger, pack[key], pack[key === 'give' ? 'take' : 'give'], [...at, key], out)
    }
  }
}

/** One side's promises in a package: each its own to give, at most one pledge. */
function lintColumn(
  names: Names,
  trigger: TriggerSpec,
  column: readonly PromiseRef[],
  giver: string,
  path: Path,
  out: Collector,
): void {
  const seen = new Set<string>()
  let pledges = 0
  for (const [index, promise] of column.entries()) {
    const at = [...path, index]
    const key = JSON.stringify(promise)
    if (seen.has(key)) out.error(at, 'promise-twice')
    seen.add(key)
    if ('clause' in promise) lintOffer(names, trigger, promise.clause, giver, at, out)
    else {
      pledges++
      lintPledge(trigger, promise.pledge, giver, at, out)
    }
  }
  if (pledges > 1) out.error(path, 'two-pledges', { side: giver })
}

/** What binds both by nature stands in the other column too. */
function lintBoth(
  names: Names,
  trigger: TriggerSpec,
  column: readonly PromiseRef[],
  other: readonly PromiseRef[],
  path: Path,
  out: Collector,
): void {
  for (const [index, promise] of column.entries()) {
    const id = 'clause' in promise ? promise.clause : promise.pledge
    const mutual =
      'clause' in promise
        ? names.clauses.get(id)?.mutual
        : names.sides.some(side => trigger.responses[side]?.find(card => card.id === id)?.mutual)
    const stands = other.some(one => JSON.stringify(one) === JSON.stringify(promise))
    if (mutual && !stands) out.error([...path, index], 'mutual-in-one-column', { id })
  }
}

function lintPledge(trigger: TriggerSpec, id: string, giver: string, path: Path, out: Collector): void {
  const hand = trigger.responses[giver] ?? []
  lintCard(hand, id, [...path, 'pledge'], out)
  if (hand.find(response => response.id === id)?.walk) out.error([...path, 'pledge'], 'pledge-walks', { id })
}

function lintOffer(
  names: Names,
  trigger: TriggerSpec,
  id: string,
  giver: string,
  path: Path,
  out: Collector,
): void {
  const at = [...path, 'clause']
  const clause = names.clauses.get(id)
  if (clause === undefined) {
    out.error(at, 'unknown-clause', { id, known: nearest(id, names.clauses.keys()) })
    return
  }
  if (clause.by && !clause.by.includes(giver)) out.error(at, 'clause-not-theirs', { id, side: giver })
  if (clause.at && !clause.at.includes(trigger.id))
    out.error(at, 'clause-not-offered', { id, trigger: trigger.id })
}

function lintClause(names: Names, clause: ClauseSpec, path: Path, out: Collector): void {
  const givers = names.sides.flatMap((side, number) =>
    clause.by && !clause.by.includes(side) ? [] : [number as 0 | 1],
  )
  if (clause.mutual && givers.length < 2) out.error([...path, 'mutual'], 'mutual-by-one', { id: clause.id })
  const own = new Set(givers.flatMap(giver => [...names.groups[giver]]))
  const others = new Set(givers.flatMap(giver => [...names.groups[(1 - giver) as 0 | 1]]))
  lintGroups(clause.given, own, [...path, 'given'], out)
  lintGroups(clause.got, others, [...path, 'got'], out)
  if (clause.slots === 0 && (clause.each ?? []).length > 0)
    out.error([...path, 'each'], 'each-without-slots', { id: clause.id })
}

/** A switch names numbers that stand in this file's model, and gives each a value that may stand there. */
function lintSwitches(file: Scenario, out: Collector): void {
  for (const [index, assumption] of (file.assumptions ?? []).entries()) {
    for (const [key, value] of Object.entries(assumption.off ?? {})) {
      const path: Path = ['assumptions', index, 'off', key]
      const place = placeOf(file.model, key.split('.').slice(1), ['model'])
      if (place === null) out.error(path, 'unknown-number', { id: key })
      else if (!fitsAt(place, value))
        out.error(path, 'switch-breaks-model', { id: assumption.id, number: key })
    }
  }
}

/** Where a number stands, by its path; a key may itself hold a dot (`standing.self`), so two steps are tried as one. */
function placeOf(value: unknown, steps: readonly string[], path: Path): Path | null {
  if (steps.length === 0) return typeof value === 'number' ? path : null
  if (typeof value !== 'object' || value === null) return null
  for (let length = 1; length <= Math.min(steps.length, 2); length++) {
    const key = steps.slice(0, length).join('.')
    if (!Object.hasOwn(value, key)) continue
    const inner = (value as { readonly [key: string]: unknown })[key]
    const place = placeOf(inner, steps.slice(length), [...path, key])
    if (place !== null) return place
  }
  return null
}

/** A person is never a resource: nothing moves one, and only words say what reached them. */
function lintStakeholders(names: Names, out: Collector): void {
  for (const [index, one] of (names.scenario.stakeholders ?? []).entries()) {
    const path: Path = ['stakeholders', index]
    if (one.kind !== 'person') {
      for (const key of ['told', 'when'] as const)
        if (one[key] !== undefined) out.warn([...path, key], 'told-of-no-person', { id: one.id })
      continue
    }
    if (one.moves !== undefined) out.error([...path, 'moves'], 'person-moved', { id: one.id })
    if (one.leans !== undefined) out.error([...path, 'leans'], 'person-moved', { id: one.id })
  }
}
