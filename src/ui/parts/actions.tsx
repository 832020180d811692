// The foot of the document: what can be done now. One dark button, the rest plain.
import type { ComponentChildren } from 'preact'
import { useMatch } from './match-context.ts'

export function Actions({ children }: { children: ComponentChildren }) {
  return <div class="actions">{children}</div>
}

type Props = {
  readonly onClick: () => void
  readonly children: ComponentChildren
  readonly plain?: boolean
  readonly slight?: boolean // what is seldom meant: no box
  readonly disabled?: boolean
}

/** Moves that only lay something ready: nobody waits for them. */
const LIGHT = ['select', 'predict', 'widen']

/** A button that sends a move: it waits while one is on its way, without losing the focus. */
export function MoveButton({ onClick, children, plain = false, slight = false, disabled = false }: Props) {
  const busy = useMatch(state => state.pending.some(one => !LIGHT.includes(one.kind)))
  const off = busy || disabled
  return (
    <button
      type="button"
      class={slight ? 'link' : plain ? 'plain' : 'dark'}
      aria-disabled={off}
      onClick={() => {
        if (!off) onClick()
      }}
    >
      {children}
    </button>
  )
}
