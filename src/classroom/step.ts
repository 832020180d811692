// The ladder of one act of a class: known ref, who speaks, the phase, the act itself, entry. Any no is a refusal and leaves the
// class untouched. Pure: the same log and act give the same answer.
import { err, ok, type Result } from '../kit/result.ts'
import {
  type ClassAct,
  type ClassAuthor,
  type ClassEntry,
  type ClassRefusal,
  type ClassSent,
  DESK_KINDS,
  HOST_KINDS,
} from './acts.ts'
import { changed } from './change.ts'
import { type ClassState, personOf } from './state.ts'

export type ClassStepped = { readonly state: ClassState; readonly entry: ClassEntry }

const classNameOf = (author: ClassAuthor): string => (typeof author === 'string' ? author : author.person)

/** One act at `at` milliseconds of class time. A repeated ref gets its first answer again, the class as it is. */
export function classStep(
  state: ClassState | null,
  sent: ClassSent,
  author: ClassAuthor,
  at: number,
  seed: string,
): Result<ClassStepped, ClassRefusal> {
  const by = classNameOf(author)
  const known = state?.entries.findLast(entry => entry.ref === sent.ref && entry.by === by)
  if (state && known) return ok({ state, entry: known })
  if (!mayAuthor(state, sent.act, author)) return err('not-yours')
  if (state?.phase === 'over') return err('over')
  const entry = { seq: (state?.entries.length ?? 0) + 1, by, ref: sent.ref, act: sent.act, at }
  const next = changed(state, entry, seed)
  if (!next.ok) return next
  return ok({ state: { ...next.value, entries: [...(state?.entries ?? []), entry] }, entry })
}

/** The class at the end of its log; the seq of the first entry that does not hold where one does not. */
export function foldClass(
  entries: readonly ClassEntry[],
  seed: string,
  from: ClassState | null = null,
): Result<ClassState | null, { readonly seq: number; readonly code: ClassRefusal }> {
  let state = from
  for (const entry of entries) {
    const author = authorOf(entry.by)
    const stepped = classStep(state, { ref: entry.ref, act: entry.act }, author, entry.at, seed)
    if (!stepped.ok) return err({ seq: entry.seq, code: stepped.error })
    state = stepped.value.state
  }
  return ok(state)
}

const authorOf = (by: string): ClassAuthor => (by === 'facilitator' || by === 'host' ? by : { person: by })

function mayAuthor(state: ClassState | null, act: ClassAct, author: ClassAuthor): boolean {
  if (act.kind === 'open') return state === null && author === 'host'
  if (state === null) return false
  if (HOST_KINDS.includes(act.kind)) return author === 'host'
  if (DESK_KINDS.includes(act.kind)) return author === 'facilitator'
  if (typeof author === 'string') return false
  const person = personOf(state, author.person)
  return person !== null && person.state !== 'removed'
}
