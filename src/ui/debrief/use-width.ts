// How wide a picture's place is, so that it is drawn in the size its letters need.
import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

/** Pixels; `fixed` where the place does not decide, as on paper. */
export function useWidth(fixed: number | undefined): readonly [RefObject<HTMLDivElement | null>, number] {
  const place = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(fixed ?? 720)
  useEffect(() => {
    const element = place.current
    if (!element || fixed !== undefined) return
    const watch = new ResizeObserver(([entry]) =>
      setWidth(Math.max(240, Math.round(entry!.contentRect.width))),
    )
    watch.observe(element)
    return () => watch.disconnect()
  }, [fixed])
  return [place, width]
}
