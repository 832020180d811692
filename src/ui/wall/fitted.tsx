// A page of the wall as large as its screen allows: a short question fills it, a long list still fits without anybody scrolling.
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

const [LEAST, STEPS] = [0.6, 7] as const // times the usual size; halvings of what lies between
const EDGE = 24 // CSS px left below

type Props = { readonly most: number; readonly children: ComponentChildren } // most: times the usual size

/** Measured anew when something on the wall or the window changes. */
export function Fitted({ most, children }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const page = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const [outside, inside] = [place.current, page.current]
    if (!outside || !inside) return
    const enlarge = () => enlargeWithin(outside, inside, most)
    enlarge()
    addEventListener('resize', enlarge)
    const watch = new MutationObserver(enlarge)
    watch.observe(outside.parentElement ?? outside, { childList: true, subtree: true, characterData: true })
    return () => {
      removeEventListener('resize', enlarge)
      watch.disconnect()
    }
  }, [])
  return (
    <div ref={place}>
      <div ref={page}>{children}</div>
    </div>
  )
}

/** The outer one is measured: what has a scale of its own is measured in its own pixels. */
function enlargeWithin(outside: HTMLElement, inside: HTMLElement, most: number): void {
  let [low, high] = [LEAST, most] as [number, number]
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2
    inside.style.setProperty('zoom', String(middle))
    const last = outside.parentElement?.lastElementChild ?? outside
    const fits =
      last.getBoundingClientRect().bottom + EDGE <= innerHeight && outside.scrollWidth <= outside.clientWidth
    if (fits) low = middle
    else high = middle
  }
  inside.style.setProperty('zoom', String(low))
}
