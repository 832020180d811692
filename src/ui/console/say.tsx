// The next sentence to say to the class, by where it stands.

import type { Glance } from '../../classroom/glance.ts'
import type { ClassView } from '../../classroom/view.ts'
import { useClass, useClassView } from '../parts/class-context.tsx'
import { useWords } from '../parts/words.ts'
import { busyOf } from './busy.ts'

type Sentence =
  | 'lobby-empty'
  | 'lobby-coming'
  | 'lobby-placed'
  | 'dimmed'
  | 'late'
  | 'turn-1'
  | 'turn-2'
  | 'turn'
  | 'turn-written'
  | 'last'
  | 'half'
  | 'done'
  | 'over'

/** Which sentence fits now. */
function sentenceOf(view: ClassView, glances: readonly Glance[]): Sentence {
  if (view.phase === 'lobby') {
    const inside = view.console?.people.filter(one => one.state === 'in') ?? []
    if (inside.length === 0) return 'lobby-empty'
    return inside.every(one => one.place !== null) ? 'lobby-placed' : 'lobby-coming'
  }
  if (view.phase === 'debrief' || view.phase === 'over') return 'over'
  if (view.dimmed) return 'dimmed'
  const busy = busyOf(glances, view.open).length
  if (glances.length > 0 && busy === 0) return view.open >= view.turns ? 'over' : 'done'
  if (view.plan.late > 0) return 'late'
  if (busy * 2 <= glances.length) return 'half'
  if (view.open === 1) return 'turn-1'
  if (view.open === view.turns) return 'last'
  if (view.open === 2) return 'turn-2'
  return view.console?.settings.talk === 'writing' ? 'turn-written' : 'turn'
}

export function Say() {
  const t = useWords()
  const view = useClassView()
  const glances = useClass(device => device.glances)
  return (
    <p class="say">
      <span class="label">{t('console.say')}</span> <q>{t(`console.say-${sentenceOf(view, glances)}`)}</q>
    </p>
  )
}
