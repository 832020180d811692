// A promise as a draft shows it.
import type { PromiseId } from '../../match/moves.ts'
import { usePlaying, useView } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'

/** A promise in a sentence, and how long it binds. */
export function PromiseText({ promise, giver }: { promise: PromiseId; giver: string }) {
  const t = useWords()
  const { book } = usePlaying()
  const { trigger } = useView()
  const slots = 'clause' in promise ? (book.clause(promise.clause)?.slots ?? 0) : 0
  const runs =
    'pledge' in promise ? t('table.pledge') : slots === 0 ? t('table.deed') : t('table.clause', { slots })
  const more = 'clause' in promise ? book.text(book.clause(promise.clause)?.text) : ''
  return (
    <>
      {book.promise(promise, giver, trigger)} <span class="runs">{runs}</span>
      {more ? <span class="promise-more">{more}</span> : null}
    </>
  )
}
