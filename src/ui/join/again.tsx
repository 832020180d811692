// Taking one's own seat again, on this device or another, with the code that was shown on joining.
import { useState } from 'preact/hooks'
import { useWords } from '../parts/words.ts'

type Props = { readonly code: string; readonly take: (rejoin: string) => void }

export function Again({ code, take }: Props) {
  const t = useWords()
  const [rejoin, setRejoin] = useState('')
  return (
    <details class="more">
      <summary>{t('join.again')}</summary>
      <form
        class="join-form"
        onSubmit={event => {
          event.preventDefault()
          take(rejoin)
        }}
      >
        <p class="quiet">{t('join.again-help')}</p>
        <label class="field">
          <span>{t('join.rejoin')}</span>
          <input
            type="text"
            required
            value={rejoin}
            maxLength={24}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            onInput={event => setRejoin(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="plain" aria-disabled={code.trim() === ''}>
          {t('join.go-again')}
        </button>
      </form>
    </details>
  )
}
