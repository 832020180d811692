// The settings over a match: Escape or the button closes them, the focus returns to the gear.
import '../../words/parts/settings.ts'
import '../styles/settings.css'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { LiveRegion } from '../parts/live.tsx'
import { useWords } from '../parts/words.ts'
import { SettingsForm } from './form.tsx'

export function SettingsDialog({ close }: { close: () => void }) {
  const t = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class="sheet-over" aria-labelledby="settings-title" onClose={close}>
      <h2 id="settings-title">{t('settings.title')}</h2>
      <p class="quiet">{t('settings.lead')}</p>
      <SettingsForm place="dialog" />
      <form method="dialog" class="sheet-close">
        <button type="submit" class="dark">
          {t('settings.close')}
        </button>
      </form>
      <LiveRegion />
    </dialog>
  )
}
