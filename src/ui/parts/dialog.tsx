// A sheet of paper over the page: a native dialog, so that focus, Escape and the page behind are the browser's care.
import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { useWords } from './words.ts'

type Props = { readonly title: string; readonly onClose: () => void; readonly children: ComponentChildren }

export function Dialog({ title, onClose, children }: Props) {
  const t = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const top = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    dialog.current?.showModal()
    top.current?.focus() // not the button at the end: a long sheet is read from its beginning
  }, [])
  return (
    <dialog ref={dialog} class="sheet" closedby="any" aria-labelledby={heading} onClose={onClose}>
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
