// A share of something counted.
import { useWords } from '../parts/words.ts'

/** A share as a bar with its count in words. */
export function Share({ part, all }: { part: number; all: number }) {
  const t = useWords()
  return (
    <span class="share">
      <span class="option-bar" aria-hidden="true">
        <span style={{ width: `${all === 0 ? 0 : Math.round((part / all) * 100)}%` }} />
      </span>
      <span class="figure">{t('pages.of-matches', { count: part, all })}</span>
    </span>
  )
}
