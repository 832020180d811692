// How far the counting is: a bar, the figure, a way to stop it and to take it up again. Said aloud when it ends, not on the way.
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Counted } from '../debrief/data.ts'
import { announce } from '../parts/live.tsx'
import { useWords } from '../parts/words.ts'

type Props = {
  readonly state: Counted<unknown>['state']
  readonly done: number
  readonly of: number
  readonly text: string
  readonly start: () => void
  readonly stop: () => void
  readonly stopped: string
}

export function Progress({ state, done, of, text, start, stop, stopped }: Props) {
  const t = useWords()
  useEffect(() => {
    if (state === 'done') announce(text)
    if (state === 'failed') announce(t('atlas.failed'))
  }, [state])
  return (
    <div class="counting" data-state={state}>
      <progress max={of} value={done} aria-label={t('atlas.progress')} />
      <Line>{state === 'failed' ? t('atlas.failed') : state === 'stopped' ? stopped : text}</Line>
      {state === 'counts' ? (
        <button type="button" class="link" onClick={stop}>
          {t('atlas.stop')}
        </button>
      ) : state === 'done' ? null : (
        <button type="button" class="link" onClick={start}>
          {t('atlas.go-on')}
        </button>
      )}
    </div>
  )
}

const Line = ({ children }: { children: ComponentChildren }) => <span class="quiet">{children}</span>
