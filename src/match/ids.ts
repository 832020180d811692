// Between the author's ids, which moves and views speak, and the numbers of the rules. A name that does not exist is null.
import { err, ok, type Result } from '../kit/result.ts'
import type { Act, Package, PromiseRef } from '../rules/act.ts'
import type { World } from '../rules/world.ts'
import type { Compiled } from '../scenario/compiled.ts'
import { STANCES } from '../scenario/vocabulary.ts'
import type { PackageIds, PromiseId, Refusal, SeatMove } from './moves.ts'

/** Moves that are acts of a side in the rules. */
export type ActMove = Extract<
  SeatMove,
  { kind: 'draft' | 'sign' | 'shelve' | 'withdraw' | 'widen' | 'walk' | 'predict' | 'seal' | 'state' }
>
const ACT_KINDS = [
  'draft',
  'sign',
  'shelve',
  'withdraw',
  'widen',
  'walk',
  'predict',
  'seal',
  'state',
] as const
export const isActMove = (move: SeatMove): move is ActMove => ACT_KINDS.some(kind => kind === move.kind)

/** A promise of the match by its place in the list: steady, for the list only grows. `p0` in a statement: nothing. */
export const promiseName = (index: number): string => `p${index + 1}`
const promiseAt = (w: World, name: string): number | null => {
  const index = /^p\d{1,5}$/.test(name) ? Number(name.slice(1)) - 1 : w.promises.length
  return index < w.promises.length ? index : null
}

/** A response of this turn's trigger, by its id. */
export function responseNumber(c: Compiled, w: World, side: 0 | 1, id: string): number | null {
  const trigger = c.triggers[w.trigger]
  return c.numbers.responses.get(`${trigger?.id}/${c.sides[side].id}/${id}`) ?? null
}

export function promiseIdOf(c: Compiled, ref: PromiseRef): PromiseId {
  return ref.kind === 'pledge'
    ? { pledge: c.responses[ref.response]!.id }
    : { clause: c.clauses[ref.clause]!.id }
}

export const packageIdsOf = (c: Compiled, { give, take }: Package): PackageIds => ({
  give: give.map(ref => promiseIdOf(c, ref)),
  take: take.map(ref => promiseIdOf(c, ref)),
})

function refsOf(c: Compiled, w: World, giver: 0 | 1, ids: readonly PromiseId[]): PromiseRef[] | null {
  const refs: PromiseRef[] = []
  for (const id of ids) {
    const number = 'pledge' in id ? responseNumber(c, w, giver, id.pledge) : c.numbers.clauses.get(id.clause)
    if (number === null || number === undefined) return null
    refs.push('pledge' in id ? { kind: 'pledge', response: number } : { kind: 'clause', clause: number })
  }
  return refs
}

/** The act a move asks for, seen from its side. */
export function toAct(c: Compiled, w: World, side: 0 | 1, move: ActMove): Result<Act, Refusal> {
  switch (move.kind) {
    case 'draft': {
      const give = refsOf(c, w, side, move.package.give)
      const take = refsOf(c, w, side === 0 ? 1 : 0, move.package.take)
      return give && take ? ok({ kind: 'draft', on: move.on, package: { give, take } }) : err('unknown-id')
    }
    case 'predict':
      return ok({ kind: 'predict', stance: STANCES.indexOf(move.stance) })
    case 'seal': {
      const response = responseNumber(c, w, side, move.response)
      return response === null ? err('unknown-id') : ok({ kind: 'seal', response, word: move.word })
    }
    case 'state': {
      const gave = promiseAt(w, move.gave)
      const gained = promiseAt(w, move.gained)
      const sentence = move.sentence === null ? -1 : (c.numbers.statements.get(move.sentence) ?? null)
      if (gave === null || gained === null || sentence === null) return err('unknown-id')
      return ok({ kind: 'state', gave, gained, sentence })
    }
    default:
      return ok(move)
  }
}

/** The move that says this act: how a policy's answer enters the match. */
export function toMove(c: Compiled, act: Act): SeatMove {
  switch (act.kind) {
    case 'draft':
      return { kind: 'draft', on: act.on, package: packageIdsOf(c, act.package) }
    case 'leave':
      return { kind: 'ready' }
    case 'predict':
      return { kind: 'predict', stance: STANCES[act.stance]! }
    case 'seal':
      return { kind: 'seal', response: c.responses[act.response]!.id, word: act.word }
    case 'state':
      return {
        kind: 'state',
        gave: promiseName(act.gave),
        gained: promiseName(act.gained),
        sentence: act.sentence < 0 ? null : c.statements[act.sentence]!.id,
      }
    default:
      return act
  }
}
