// The button in the bar of a match that opens the settings over it: the match stays where it is.
import type { FunctionComponent } from 'preact'
import { useState } from 'preact/hooks'
import { useWords } from '../parts/words.ts'

type Dialog = FunctionComponent<{ readonly close: () => void }>

export function Gear() {
  const t = useWords()
  const [Open, setOpen] = useState<{ readonly it: Dialog } | null>(null)
  // Where the dialog cannot be loaded, the failure becomes the page's own band.
  const open = async () => setOpen({ it: (await import('./dialog.tsx')).SettingsDialog })
  return (
    <>
      <button
        type="button"
        class="gear"
        aria-label={t('app.settings')}
        aria-haspopup="dialog"
        onClick={() => void open()}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="M10 2.2v2.4M10 15.4v2.4M2.2 10h2.4M15.4 10h2.4M4.5 4.5l1.7 1.7M13.8 13.8l1.7 1.7M4.5 15.5l1.7-1.7M13.8 6.2l1.7-1.7" />
          <circle cx="10" cy="10" r="4.4" />
        </svg>
      </button>
      {Open ? <Open.it close={() => setOpen(null)} /> : null}
    </>
  )
}
