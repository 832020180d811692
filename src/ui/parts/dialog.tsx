// A sheet of paper over the page: a native dialog, so that focus, Escape and the page behind are the browser's care.
import '../styles/sheet.css'
import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { useWords } from './words.ts'

type Props = { readonly title: string; readonly onClose: () => void; readonly children: ComponentChildren }

export function Dialog({ title, onClose, children }: Props) {
  const t = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const top = useRef<HTMLHeadingElement>(null)
  const isGone = useRef(false)
  useLayoutEffect(() => {
    const sheet = dialog.current
    sheet?.showModal()
    top.current?.focus() // not the button at the end: a long sheet is read from its beginning
    return () => {
      isGone.current = true
      sheet?.close() // what takes the sheet away without closing it still gives the focus back
      keepPlace()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      class="sheet"
      closedby="any"
      aria-labelledby={heading}
      onClose={() => {
        if (!isGone.current) onClose()
      }}
    >
      <div class="sheet-page">
        <h2 ref={top} id={heading} tabIndex={-1}>
          {title}
        </h2>
        {children}
        <form method="dialog">
          <button type="submit" class="plain">
            {t('meter.close')}
          </button>
        </form>
      </div>
    </dialog>
  )
}

/** Where the button that opened the sheet is gone meanwhile, the focus goes to the heading of the page. */
function keepPlace(): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return
    document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true })
  })
}
