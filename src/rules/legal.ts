// What a side may do now, and why not: literal codes, a part of the match's refusals. Nothing here changes a world.
import type { Compiled, CompiledResponse } from '../scenario/compiled.ts'
import type { Act, Package, PromiseRef } from './act.ts'
import { phaseOf } from './phase.ts'
import type { Play } from './play.ts'
import { isInHand, isOffered, isPledgeable, isSummit, lyingNumber, mayPredict } from './table.ts'
import type { World } from './world.ts'

export type Illegal =
  | 'stale'
  | 'ended'
  | 'not-now'
  | 'unknown-id'
  | 'not-in-hand'
  | 'no-pen'
  | 'no-draft'
  | 'own-draft'
  | 'package-empty'
  | 'package-full'
  | 'package-twice'
  | 'clause-not-offered'
  | 'binds-both'
  | 'already'

/** Why an act is not legal now; null where it is. */
export const isLegal = (c: Compiled, m: Play, w: World, side: 0 | 1, act: Act): Illegal | null => {
  const phase = phaseOf(c, m, w)
  if (phase === 'ended') return 'ended'
  switch (act.kind) {
    case 'predict':
      if (phase !== 'commitment' || !mayPredict(w)) return 'not-now'
      if (w.sealed[side] >= 0 || w.predicted[side] === act.stance) return 'already'
      return act.stance >= 0 && act.stance <= 4 ? null : 'unknown-id'
    case 'seal':
      if (phase !== 'commitment') return 'not-now'
      if (w.sealed[side] >= 0) return 'already'
      return isInHand(c, w, w.trigger, side, act.response) ? null : 'not-in-hand'
    case 'state':
      if (phase !== 'statement') return 'not-now'
      if (w.table.stated[side] !== -2) return 'already'
      return statementLegal(c, w, side, act)
    case 'leave':
      if (phase === 'statement') return w.table.stated[side] !== -2 ? 'already' : null
      if (phase !== 'table') return 'not-now'
      return w.table.left[side] ? 'already' : null
    default:
      if (phase !== 'table') return 'not-now'
      return w.table.left[side] ? 'already' : tableLegal(c, m, w, side, act)
  }
}

type TableAct = Extract<Act, { readonly kind: 'draft' | 'sign' | 'shelve' | 'withdraw' | 'widen' | 'walk' }>

const tableLegal = (c: Compiled, m: Play, w: World, side: 0 | 1, act: TableAct): Illegal | null => {
  const t = w.table
  if (act.kind === 'walk') return isSummit(c, w) ? null : 'not-now'
  if (act.kind === 'widen') {
    if ((c.model.bargain?.standings[side] ?? -1) < 0) return 'not-now'
    return t.spend[side] === act.spend ? 'already' : null
  }
  if (act.kind === 'draft') {
    if (act.on !== lyingNumber(w)) return 'stale'
    if (t.lying !== null && t.by === side) return 'own-draft'
    return t.pens[side] > 0 ? packageLegal(c, m, w, side, act.package) : 'no-pen'
  }
  if (t.lying === null) return act.on > 0 && act.on <= t.drafts ? 'stale' : 'no-draft'
  if (act.on !== t.drafts) return 'stale'
  if (act.kind === 'withdraw') return t.by === side ? null : 'not-now'
  return t.by === side ? 'own-draft' : null
}

const statementLegal = (
  c: Compiled,
  w: World,
  side: 0 | 1,
  act: Extract<Act, { readonly kind: 'state' }>,
): Illegal | null => {
  if (act.sentence < -1 || act.sentence >= c.statements.length) return 'unknown-id'
  const accord = w.accords[w.table.ratified]
  const named = (promise: number, giver: number): boolean =>
    promise === -1 || (accord?.promises.includes(promise) === true && w.promises[promise]?.giver === giver)
  return named(act.gave, side) && named(act.gained, 1 - side) ? null : 'unknown-id'
}

// ---- packages ----------------------------------------------------------------------------------------------------

/** Why a package cannot be put on this table by `side`; null where it can. */
export const packageLegal = (c: Compiled, m: Play, w: World, side: 0 | 1, draft: Package): Illegal | null => {
  if (draft.give.length === 0 && draft.take.length === 0) return 'package-empty'
  const most = m.preset.promises
  if (draft.give.length > most || draft.take.length > most) return 'package-full'
  return (
    columnLegal(c, w, side, draft.give) ??
    columnLegal(c, w, (1 - side) as 0 | 1, draft.take) ??
    (isOneSided(c, draft) ? 'binds-both' : null)
  )
}

const columnLegal = (c: Compiled, w: World, giver: 0 | 1, column: readonly PromiseRef[]): Illegal | null => {
  for (let i = 0; i < column.length; i += 1) {
    const ref = column[i] as PromiseRef
    const illegal = promiseLegal(c, w, giver, ref)
    if (illegal !== null) return illegal
    for (let j = 0; j < i; j += 1) if (clash(ref, column[j] as PromiseRef)) return 'package-twice'
  }
  return contradicts(c, column) ? 'clause-not-offered' : null
}

const promiseLegal = (c: Compiled, w: World, giver: 0 | 1, ref: PromiseRef): Illegal | null => {
  if (ref.kind === 'pledge') {
    if (c.responses[ref.response] === undefined) return 'unknown-id'
    return isPledgeable(c, w, w.trigger, giver, ref.response) ? null : 'not-in-hand'
  }
  if (c.clauses[ref.clause] === undefined) return 'unknown-id'
  return isOffered(c, w, w.trigger, giver, ref.clause) ? null : 'clause-not-offered'
}

/** The same promise twice, or two pledges of one side. */
const clash = (a: PromiseRef, b: PromiseRef): boolean =>
  a.kind === 'pledge' ? b.kind === 'pledge' : b.kind === 'clause' && a.clause === b.clause

/** Whether the pledged card would break a clause promised beside it. */
export const contradicts = (c: Compiled, column: readonly PromiseRef[]): boolean => {
  for (const ref of column) {
    if (ref.kind !== 'pledge') continue
    const { breaks } = c.responses[ref.response] as CompiledResponse
    for (const beside of column) if (beside.kind === 'clause' && breaks.includes(beside.clause)) return true
  }
  return false
}

/** Whether a promise that binds both by nature stands in one column only. */
export const isOneSided = (c: Compiled, { give, take }: Package): boolean =>
  lacks(c, give, take) || lacks(c, take, give)

const lacks = (c: Compiled, column: readonly PromiseRef[], other: readonly PromiseRef[]): boolean => {
  for (const ref of column) {
    if (ref.kind === 'clause') {
      if (c.clauses[ref.clause]?.mutual !== true) continue
      if (!other.some(one => one.kind === 'clause' && one.clause === ref.clause)) return true
    } else {
      const { partner } = c.responses[ref.response] as CompiledResponse
      if (partner >= 0 && !other.some(one => one.kind === 'pledge' && one.response === partner)) return true
    }
  }
  return false
}
