// The telling of a reveal: begins when the envelopes are opened under the reader's eyes, goes on by the timetable that the
// chart follows too, can be cut short and told again. Where motion is unwelcome, or after a reload, all is told at once.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { ALL_TOLD } from '../../store/desk-store.ts'
import { ARRIVES, revealLines, type ToldCause, timetable, toldCauses } from '../../store/telling.ts'
import { causeText } from '../book/causes.ts'
import { useDesk, useMatch, usePlaying, useView } from '../parts/match-context.ts'
import { useLanguage } from '../parts/words.ts'
import { usePreferences } from '../settings/context.ts'

/** What the reveal in sight tells, cause by cause. */
export function useToldCauses(): readonly ToldCause[] {
  const language = useLanguage()
  const { book } = usePlaying()
  const view = useView()
  const page = useMatch(state => state.pages[view.slot])
  const revealed = useMatch(state => state.reveals[view.slot])
  if (!view.reveal) return []
  const meters = view.gauges.filter(one => book.gauge(one.id)?.kind === 'meter').map(one => one.id)
  return toldCauses(page?.lines ?? [], meters, line => causeText(line.cause, book, language, revealed))
}

/** What of a gauge's movement has not been told yet, in tenths: a number in sight does not run ahead of its causes. */
export function useHeldBack(): (gauge: string) => number {
  const view = useView()
  const told = useDesk(state => state.told)
  const causes = useToldCauses()
  const page = useMatch(state => state.pages[view.slot])
  if (!view.reveal || told >= causes.length) return () => 0
  const lines = revealLines(page?.lines ?? [])
  return gauge => {
    const own = causes.filter(one => one.cable === gauge)
    const sofar = causes.slice(0, told).filter(one => one.cable === gauge)
    if (own.length > 0 && sofar.length === own.length) return 0
    const whole = lines.reduce((sum, line) => sum + (line.gauge === gauge ? line.by : 0), 0)
    return whole - sofar.reduce((sum, one) => sum + one.change, 0)
  }
}

/** Runs the telling; called once, by the screen around the phases. */
export function useTelling(): void {
  const { desk } = usePlaying()
  const { still } = usePreferences()
  const { phase, turn } = useView()
  const causes = useToldCauses().length
  const run = useDesk(state => state.run)
  const skipped = useDesk(state => state.skipped)
  const was = useRef(phase)
  useLayoutEffect(() => {
    const opened = phase === 'reveal' && was.current !== 'reveal'
    was.current = phase
    if (phase !== 'reveal') desk.set({ told: ALL_TOLD, run: 0, skipped: false })
    else if (opened && !still) desk.set({ told: 0, run: 1, skipped: false })
  }, [phase, turn])
  useEffect(() => {
    if (run === 0 || skipped || phase !== 'reveal') return
    const { steps, length } = timetable(causes)
    const timers = steps.map(({ cause, at, length: each }) =>
      setTimeout(() => desk.set({ told: cause + 1 }), at + each * ARRIVES),
    )
    timers.push(setTimeout(() => desk.set({ told: ALL_TOLD }), length))
    return () => {
      for (const timer of timers) clearTimeout(timer)
    }
  }, [run, skipped, phase, turn])
}
