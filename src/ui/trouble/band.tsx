// A band across the page: one sentence about what is wrong, and what can be done.
import type { ComponentChildren } from 'preact'

type Props = {
  readonly text: string
  readonly role?: 'alert' | 'status'
  readonly children: ComponentChildren
}

export function Band({ text, role = 'alert', children }: Props) {
  return (
    <div class="band">
      <p role={role}>{text}</p>
      <div class="band-acts">{children}</div>
    </div>
  )
}
