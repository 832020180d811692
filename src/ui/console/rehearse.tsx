// The evening before: a class of its own that computer capitals fill and play at a human pace, so that the whole course is seen
// alone; and the join page in another tab, to sit in it as a student would.
import { useState } from 'preact/hooks'
import { useClassView, useInClass } from '../parts/class-context.tsx'
import { joinAddress } from '../parts/join-address.ts'
import { useWords } from '../parts/words.ts'
import { addressOf } from '../route.ts'
import { useDoing } from './act.ts'

const MATCHES = 6

export function Rehearse() {
  const t = useWords()
  const { open } = useInClass()
  const view = useClassView()
  const doing = useDoing()
  const [failed, setFailed] = useState(false)
  const isRehearsal = (view.console?.rehearsed ?? 0) > 0
  const isFresh = view.people === 0 && view.waiting === 0
  const begin = async () => {
    const made = await open.again(MATCHES)
    setFailed(!made.ok)
    if (made.ok) location.hash = addressOf('desk', made.value.facilitator)
  }
  return (
    <section class="rehearse" aria-labelledby="rehearse">
      <h2 id="rehearse">{t('console.rehearse')}</h2>
      <p>{t(isRehearsal ? 'console.rehearse-now' : 'console.rehearse-text')}</p>
      <div class="lobby-acts">
        {isRehearsal ? null : (
          <button type="button" class="plain" onClick={() => void begin()}>
            {t('console.rehearse-new')}
          </button>
        )}
        {isFresh && !isRehearsal ? (
          <button
            type="button"
            class="plain"
            onClick={() => void doing.act({ kind: 'rehearse', matches: MATCHES })}
          >
            {t('console.rehearse-here', { matches: MATCHES })}
          </button>
        ) : null}
        <a class="plain" href={joinAddress('', view.code)} target="_blank" rel="noopener">
          {t('console.as-student')}
        </a>
      </div>
      {failed ? (
        <p class="refusal" role="alert">
          {t('console.rehearse-failed')}
        </p>
      ) : null}
    </section>
  )
}
