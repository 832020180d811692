// The live region: what changed by itself is said aloud, politely. A dialog brings one of its own, for the page behind an
// open dialog is silent; the newest speaks.
import { useEffect, useState } from 'preact/hooks'

const voices: ((text: string) => void)[] = []

/** Says a sentence aloud to a screen reader. */
export const announce = (text: string): void => voices.at(-1)?.(text)

export function LiveRegion() {
  const [text, setText] = useState('')
  useEffect(() => {
    voices.push(setText)
    return () => {
      voices.splice(voices.indexOf(setText), 1)
    }
  }, [])
  return (
    <p class="aloud" role="status" aria-live="polite">
      {text}
    </p>
  )
}
