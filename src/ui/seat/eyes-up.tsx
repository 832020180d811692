// Eyes up: the instructor speaks, every screen rests. What was on it stays as it was, out of sight and out of reach.
import type { ComponentChildren } from 'preact'
import { PhaseHeading } from '../parts/heading.tsx'
import { useWords } from '../parts/words.ts'

export function Resting({ isResting, children }: { isResting: boolean; children: ComponentChildren }) {
  return (
    <>
      {isResting ? <EyesUp /> : null}
      <div class={isResting ? 'at-rest' : undefined} inert={isResting}>
        {children}
      </div>
    </>
  )
}

function EyesUp() {
  const t = useWords()
  return (
    <main class="page eyes-up">
      <PhaseHeading id="eyes-up">{t('seat.eyes-up')}</PhaseHeading>
      <p class="story">{t('seat.eyes-up-text')}</p>
    </main>
  )
}
