// A table that may be wider than the screen: it scrolls in its own place, by keyboard too; or it stacks, every row a small list.
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

type Props = {
  readonly label: string
  readonly stacks?: boolean // on a narrow page a row's cells stand one under another, each after its `data-head`
  readonly children: ComponentChildren
}

export function WideTable({ label, stacks = false, children }: Props) {
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
      <table class={stacks ? 'levels stacks' : 'levels'}>{children}</table>
    </section>
  )
}
