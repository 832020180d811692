// In class: the clock, the sentence to say, four buttons, and every match on one page.
import { useState } from 'preact/hooks'
import { ClassClock } from '../parts/class-clock.tsx'
import { useClass, useClassView } from '../parts/class-context.tsx'
import { PhaseHeading } from '../parts/heading.tsx'
import { useWords } from '../parts/words.ts'
import { ConsoleBar } from './bar.tsx'
import { inOrder } from './busy.ts'
import { Four } from './four.tsx'
import { Late } from './late.tsx'
import { MatchCard } from './match-card.tsx'
import { MatchMenu } from './match-menu.tsx'
import { More } from './more.tsx'
import { Say } from './say.tsx'

const [FEW, MANY] = [6, 12] as const

export function Running() {
  const t = useWords()
  const view = useClassView()
  const glances = useClass(device => device.glances)
  const [open, setOpen] = useState<number | null>(null)
  const chosen = glances.find(one => one.match === open)
  return (
    <div class="frame console">
      <ConsoleBar />
      <div class="clock-line">
        <ClassClock />
      </div>
      <div class="running">
        <main id="document" class="running-main">
          <div class="aloud">
            <PhaseHeading id={`turn-${view.open}`}>
              {t('console.turn-open', { turn: view.open, turns: view.turns })}
            </PhaseHeading>
          </div>
          <ul
            class={`desk-matches ${glances.length > MANY ? 'desk-many' : glances.length > FEW ? '' : 'desk-few'}`}
          >
            {inOrder(glances).map(glance => (
              <MatchCard key={glance.match} glance={glance} open={() => setOpen(glance.match)} />
            ))}
          </ul>
        </main>
        <aside class="now" aria-label={t('console.now')}>
          <Say />
          <Four open={setOpen} />
          <Late />
          <More />
        </aside>
      </div>
      {chosen ? <MatchMenu glance={chosen} close={() => setOpen(null)} /> : null}
    </div>
  )
}
