// A band across the page: one sentence about what is wrong, and what can be done.
import type { ComponentChildren } from 'preact'

export function Band({ text, children }: { text: string; children: ComponentChildren }) {
  return (
    <div class="band">
      <p role="alert">{text}</p>
      <div class="band-acts">{children}</div>
    </div>
  )
}
