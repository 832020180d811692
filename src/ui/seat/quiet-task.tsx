// For who is done before the class goes on: something to think about, and no word about who is slow.
import { useWords } from '../parts/words.ts'

const TASKS = ['seat.quiet-1', 'seat.quiet-2', 'seat.quiet-3', 'seat.quiet-4'] as const

export function QuietTask({ turn }: { turn: number }) {
  const t = useWords()
  return (
    <div class="quiet-task" role="status">
      <p>{t('seat.held')}</p>
      <p>
        <b>{t('text.colon', { text: t('seat.quiet-title') })}</b>{' '}
        {t(TASKS[(turn - 1) % TASKS.length] ?? TASKS[0])}
      </p>
    </div>
  )
}
