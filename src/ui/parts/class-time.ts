// Class time on this device: the host says what it is with every view, and the device counts on from there. No date is read.
import { useEffect, useMemo, useState } from 'preact/hooks'
import { useClassView } from './class-context.tsx'

const TICK = 1000

/** Milliseconds of class time, redrawn every second; and how long ago the newest view came. */
export function useClassTime(): { readonly now: number; readonly since: number } {
  const view = useClassView()
  const came = useMemo(() => performance.now(), [view])
  const [, redraw] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => redraw(count => count + 1), TICK)
    return () => clearInterval(timer)
  }, [])
  const since = Math.max(0, performance.now() - came)
  return { now: view.now + since, since }
}

/** Minutes and seconds: 1:40. */
export function minutesText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
