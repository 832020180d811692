// Above a replay that a link brought here: what it is and what can be done with it. How it ended is not told.
import { peopleOf } from '../../store/saves.ts'
import { keptAt } from '../parts/kept.ts'
import { usePlaying } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'
import type { ReplayData } from './data.ts'

/** Nothing where the match did not come by a link. The page's place in the history knows, so a reload tells it again. */
export function CameShared({ data }: { data: ReplayData }) {
  const t = useWords()
  const { book } = usePlaying()
  const { head, older, scenario, steps } = data
  if (keptAt('shared', '') !== head.id) return null
  const what = { title: book.text(scenario.title), turns: steps.at(-1)?.turn ?? 0 }
  return (
    <aside class="replay-shared">
      <p>
        {peopleOf(head) === 'two'
          ? t('replay.shared-two', what)
          : t('replay.shared', { ...what, side: book.side(head.side).name })}{' '}
        {older === null ? t('replay.shared-can') : null}
      </p>
    </aside>
  )
}
