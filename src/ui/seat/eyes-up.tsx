// Eyes up: the instructor speaks, every screen rests.
import { PhaseHeading } from '../parts/heading.tsx'
import { useWords } from '../parts/words.ts'

export function EyesUp() {
  const t = useWords()
  return (
    <main class="page eyes-up" id="document">
      <PhaseHeading id="eyes-up">{t('seat.eyes-up')}</PhaseHeading>
      <p class="story">{t('seat.eyes-up-text')}</p>
    </main>
  )
}
