// A promise as a draft shows it.
import type { PromiseId } from '../../match/moves.ts'
import type { Book } from '../book/book.ts'
import { usePlaying, useView } from '../parts/match-context.ts'
import { Inline } from '../parts/prose.tsx'
import { useWords, type Words } from '../parts/words.ts'

/** Until when a clause signed now would bind: slots may pass between two turns, so a count of turns would promise too much. */
function lasting(slots: number, now: string, book: Book, t: Words): string {
  const calendar = book.scenario.calendar?.slots ?? []
  const from = calendar.findIndex(one => one.id === now)
  const last = calendar[Math.min(from + slots, calendar.length) - 1]
  const date = from < 0 || last === undefined ? '' : book.day(last.id)
  return date === '' ? t('table.clause', { slots }) : t('table.until', { date })
}

/** A promise in a sentence, and how long it binds. */
export function PromiseText({ promise, giver }: { promise: PromiseId; giver: string }) {
  const t = useWords()
  const { book } = usePlaying()
  const { slot, trigger } = useView()
  const slots = 'clause' in promise ? (book.clause(promise.clause)?.slots ?? 0) : 0
  const runs =
    'pledge' in promise ? t('table.pledge') : slots === 0 ? t('table.deed') : lasting(slots, slot, book, t)
  return (
    <>
      {book.promise(promise, giver, trigger)} <span class="runs">{runs}</span>
      {book.bindsBoth(promise, trigger) ? <span class="runs"> · {t('table.binds-both')}</span> : null}
    </>
  )
}

/** What each clause among these says in full, folded away. */
export function ClauseTexts({ promises }: { promises: readonly PromiseId[] }) {
  const t = useWords()
  const { book } = usePlaying()
  const ids = [...new Set(promises.flatMap(one => ('clause' in one ? [one.clause] : [])))]
  const clauses = ids.flatMap(id => book.clause(id) ?? []).filter(clause => book.text(clause.text) !== '')
  if (clauses.length === 0) return null
  return (
    <details class="clause-texts">
      <summary>{t('table.meanings')}</summary>
      <dl>
        {clauses.map(clause => (
          <div key={clause.id}>
            <dt>{book.text(clause.name)}</dt>
            <dd>
              <Inline text={book.text(clause.text)} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
