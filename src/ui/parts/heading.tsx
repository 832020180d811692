// The heading of a phase: takes the focus when the phase changes, so that keyboard and screen reader follow.
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

let screensShown = 0

export function PhaseHeading({ id, children }: { id: string; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    screensShown += 1
    if (screensShown === 1) return // the page has just opened: the browser's own start is right
    heading.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }, [id])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
