// Eyes up: the instructor speaks, every screen rests. What was on it stays as it was, out of sight and out of reach; a sheet that lay
// over it is closed, and the focus finds its place again afterwards.
import type { ComponentChildren, RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { PhaseHeading } from '../parts/heading.tsx'
import { useWords } from '../parts/words.ts'

export function Resting({ isResting, children }: { isResting: boolean; children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null)
  usePlaceBack(box, isResting)
  return (
    <>
      {isResting ? <EyesUp /> : null}
      <div ref={box} class={isResting ? 'at-rest' : undefined} inert={isResting}>
        {children}
      </div>
    </>
  )
}

/** A modal sheet escapes what is inert around it: it is closed. Afterwards the focus is where it was, or on the screen's heading. */
function usePlaceBack(box: RefObject<HTMLDivElement | null>, isResting: boolean): void {
  useLayoutEffect(() => {
    const screen = box.current
    if (!isResting || !screen) return
    const focused = document.activeElement
    const before = screen.contains(focused) && !focused?.closest('dialog') ? focused : null
    for (const sheet of screen.querySelectorAll<HTMLDialogElement>('dialog[open]')) sheet.close()
    return () => {
      const place = before?.isConnected ? before : screen.querySelector('h1')
      if (place instanceof HTMLElement) place.focus({ preventScroll: true })
    }
  }, [isResting])
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
