// The foot of a replay: a slider over the steps with the turns under it, back, play, forward. Arrows, Home and End work on the
// slider, and arrows everywhere else.
import { useEffect, useRef } from 'preact/hooks'
import type { Book } from '../book/book.ts'
import { announce } from '../parts/live.tsx'
import { useWords } from '../parts/words.ts'
import type { ReplayData } from './data.ts'
import { stepText } from './step-text.ts'
import { firstOf, type Place } from './use-place.ts'

type Props = { readonly data: ReplayData; readonly place: Place; readonly book: Book }

export function Controls({ data, place, book }: Props) {
  const t = useWords()
  const { at, last, playing } = place
  const what = stepText(data.steps[at]!, book, t)
  const told = t('replay.place', { at: at + 1, all: last + 1, what })
  useArrows(place)
  useEffect(() => {
    if (playing) announce(what)
  }, [playing, at])
  const step = (by: number) => {
    place.go(at + by)
    const next = data.steps[at + by]
    if (next) announce(stepText(next, book, t))
  }
  return (
    <section class="replay-controls" aria-label={t('replay.controls')}>
      <p class="replay-what" aria-hidden="true">
        {told}
      </p>
      <div class="replay-line">
        <button type="button" class="plain" disabled={at === 0} onClick={() => step(-1)}>
          {t('replay.back')}
        </button>
        <button type="button" class="dark" onClick={() => place.play(!playing)}>
          {playing ? t('replay.pause') : t('replay.play')}
        </button>
        <button type="button" class="plain" disabled={at === last} onClick={() => step(1)}>
          {t('replay.forward')}
        </button>
        <div class="replay-track">
          <input
            type="range"
            min={0}
            max={last}
            step={1}
            value={at}
            aria-label={t('replay.slider')}
            aria-valuetext={told}
            onInput={event => place.go(Number(event.currentTarget.value))}
          />
          <Turns data={data} place={place} />
        </div>
      </div>
    </section>
  )
}

/** A tick where each turn begins, a button that goes there. */
function Turns({ data, place }: { data: ReplayData; place: Place }) {
  const t = useWords()
  const turns = [...new Set(data.steps.map(step => step.turn))].filter(turn => turn > 0)
  const here = data.steps[place.at]?.turn
  return (
    <ol class="replay-turns" aria-label={t('replay.turns')}>
      {turns.map(turn => {
        const first = firstOf(data, turn)
        const left = place.last === 0 ? 0 : (100 * first) / place.last
        return (
          <li key={turn} style={{ left: `${left}%` }}>
            <button
              type="button"
              aria-label={t('replay.turn', { turn })}
              {...(turn === here ? { 'aria-current': 'step' as const } : {})}
              onClick={() => place.go(first)}
            >
              {turn}
            </button>
          </li>
        )
      })}
    </ol>
  )
}

function useArrows(place: Place): void {
  const latest = useRef(place)
  latest.current = place
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
      const at = event.target instanceof Element ? event.target : null
      if (by === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (at?.closest('input, textarea, select, dialog, section.scroll')) return
      latest.current.go(latest.current.at + by)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
