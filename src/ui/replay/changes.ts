// What happened between two moments of a match, read off what its viewers saw: never off the log, which knows more than they did.
import type { View } from '../../match/view.ts'

export type Change =
  | {
      readonly code:
        | 'begins'
        | 'brief'
        | 'reading'
        | 'table'
        | 'statement'
        | 'commitment'
        | 'reveal'
        | 'ended'
    }
  | { readonly code: 'draft' | 'counter' | 'done' | 'sealed' | 'unsealed'; readonly side: string }
  | { readonly code: 'predicted' | 'spends' | 'said'; readonly side: string }
  | { readonly code: 'away' | 'ratified' | 'failed' | 'walked' | 'other' }
  | { readonly code: 'slot' } // a turn of a match of older rules

/** The change that tells most, or null where nobody could see one. Views of the same chairs, before and after. */
export function changeBetween(before: readonly View[], after: readonly View[]): Change | null {
  const [was, now] = [before[0], after[0]]
  if (!was || !now || shape(before) === shape(after)) return null
  const kinds = [
    tableChange(was, now),
    phaseChange(was, now),
    envelopeChange(was, now),
    ownChange(before, after),
  ]
  return kinds.find(kind => kind !== null) ?? { code: 'other' }
}

/** What counts as a change that is worth a step of its own. */
const shape = (views: readonly View[]): string =>
  JSON.stringify(
    views.map(({ phase, turn, slot, trigger, table, sealed, own, reveal, end, said, gauges }) => [
      [phase, turn, slot, trigger, table, sealed, reveal, end, said, gauges],
      own && [own.sealed, own.predicted, own.spend],
    ]),
  )

function tableChange(was: View, now: View): Change | null {
  const [old, table] = [was.table, now.table]
  if (!table) return null
  if (table.ratified && !old?.ratified) return { code: 'ratified' }
  if (table.failed && table.failed.draft !== old?.failed?.draft) return { code: 'failed' }
  if (table.walked && !old?.walked) return { code: 'walked' }
  if (table.draft && table.draft.number !== old?.draft?.number)
    return { code: old?.draft ? 'counter' : 'draft', side: table.draft.by }
  return null
}

function phaseChange(was: View, now: View): Change | null {
  if (was.phase === now.phase && was.turn === now.turn) return null
  return { code: now.phase === 'briefing' ? 'brief' : now.phase }
}

function envelopeChange(was: View, now: View): Change | null {
  const sealed = now.sealed.find(side => !was.sealed.includes(side))
  if (sealed) return { code: 'sealed', side: sealed }
  const opened = was.sealed.find(side => !now.sealed.includes(side))
  if (opened) return { code: 'unsealed', side: opened }
  const done = now.table?.left.find(side => !was.table?.left.includes(side))
  if (done) return { code: 'done', side: done }
  return was.table?.draft && !now.table?.draft ? { code: 'away' } : null
}

function ownChange(before: readonly View[], after: readonly View[]): Change | null {
  for (const [at, { own, said }] of after.entries()) {
    const was = before[at]
    const last = said?.at(-1)
    if (last && (said?.length ?? 0) > (was?.said?.length ?? 0)) return { code: 'said', side: last.by }
    if (!own || !was?.own) continue
    if (own.predicted !== was.own.predicted) return { code: 'predicted', side: own.side }
    if (own.spend !== was.own.spend) return { code: 'spends', side: own.side }
  }
  return null
}
