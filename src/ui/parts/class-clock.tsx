// The class clock: the hour as it is planned, where it stands, what comes, and that the debrief is kept. A bar, and a sentence
// that says the same.

import type { Plan } from '../../classroom/plan.ts'
import { useClassView } from './class-context.tsx'
import { useClassTime } from './class-time.ts'
import { useWords, type Words } from './words.ts'
import '../styles/class.css'

const MINUTE = 60_000

export function ClassClock() {
  const t = useWords()
  const view = useClassView()
  const { now } = useClassTime()
  const { segments, ends } = view.plan
  const from = segments[0]?.starts ?? now
  const to = Math.max(ends, segments.at(-1)?.ends ?? ends, from + 1)
  const late = lateNow(view.plan, now, view.phase === 'play')
  return (
    <section class="class-clock" aria-label={t('link.clock')}>
      <ol class="segments">
        {segments.map((one, at) => (
          <li
            key={at}
            class={`segment segment-${one.kind} segment-${one.state}`}
            aria-current={one.state === 'now' ? 'step' : undefined}
            {...sized((one.ends - one.starts) / (to - from))}
          >
            {segmentName(one, t)}
          </li>
        ))}
      </ol>
      <p class="clock-text">
        {t('link.left', { minutes: Math.max(0, Math.ceil((ends - now) / MINUTE)) })}
        {' · '}
        <span class={late > 0 ? 'late' : undefined}>
          {late > 0 ? t('link.late', { minutes: Math.ceil(late / MINUTE) }) : t('link.on-time')}
        </span>
      </p>
    </section>
  )
}

/** Whether the turns have eaten into the debrief's own time by now. */
const lateNow = (plan: Plan, now: number, isPlaying: boolean): number => {
  const kept = plan.segments.find(one => one.kind === 'debrief')?.starts ?? plan.ends
  return isPlaying ? Math.max(plan.late, plan.late > 0 ? now - kept : 0) : 0
}

type Segment = Plan['segments'][number]

const segmentName = ({ kind, turn }: Segment, t: Words): string =>
  kind === 'turn' ? String(turn) : t(`link.segment-${kind}`)

/** A share of the bar; set as a property, for a policy that takes no style text. */
const sized = (share: number) => ({ style: { flexGrow: Math.max(0.02, Math.round(share * 1000) / 1000) } })
