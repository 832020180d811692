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
          <path
            class="gear-teeth"
            d="M10 1.9v3M10 15.1v3M1.9 10h3M15.1 10h3M4.3 4.3l2.1 2.1M13.6 13.6l2.1 2.1M4.3 15.7l2.1-2.1M13.6 6.4l2.1-2.1"
          />
          <circle cx="10" cy="10" r="5.3" />
          <circle cx="10" cy="10" r="2" />
        </svg>
      </button>
      {Open ? <Open.it close={() => setOpen(null)} /> : null}
    </>
  )
}
