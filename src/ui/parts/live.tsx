// The one live region: what changed by itself is said aloud, politely.
import { useEffect, useState } from 'preact/hooks'

let say: (text: string) => void = () => {}

/** Says a sentence aloud to a screen reader. */
export const announce = (text: string): void => say(text)

export function LiveRegion() {
  const [text, setText] = useState('')
  useEffect(() => {
    say = setText
    return () => {
      say = () => {}
    }
  }, [])
  return (
    <p class="aloud" role="status" aria-live="polite">
      {text}
    </p>
  )
}
