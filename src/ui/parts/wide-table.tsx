// A table that may be wider than the screen: it scrolls in its own place, by keyboard too.
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

export function WideTable({ label, children }: { label: string; children: ComponentChildren }) {
  const box = useRef<HTMLElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => setScrolls(element.scrollWidth > element.clientWidth)
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  return (
    <section ref={box} class="scroll" aria-label={label} {...(scrolls ? { tabIndex: 0 } : {})}>
      <table class="levels">{children}</table>
    </section>
  )
}
