// What this device keeps, and the button that makes it keep nothing: asked once, in place.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Game } from '../game.ts'
import { announce } from '../parts/live.tsx'
import { useWords } from '../parts/words.ts'

type State = 'kept' | 'sure' | 'deleted' | 'failed'

export function Privacy({ game }: { game: Game }) {
  const t = useWords()
  const [state, setState] = useState<State>('kept')
  const erase = async () => {
    try {
      await game.forget()
      setState('deleted')
      announce(t('about.deleted'))
    } catch {
      setState('failed')
    }
  }
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">{t('about.privacy')}</h2>
      <p>{t('about.privacy-text')}</p>
      <p>{t('about.stored')}</p>
      <p>{t('about.files')}</p>
      {state === 'sure' ? (
        <Sure yes={() => void erase()} no={() => setState('kept')} />
      ) : state === 'deleted' ? (
        <p class="aside">{t('about.deleted')}</p>
      ) : (
        <button type="button" class="plain" onClick={() => setState('sure')}>
          {t('about.delete')}
        </button>
      )}
      {state === 'failed' ? (
        <p class="refusal" role="alert">
          {t('about.delete-failed')}
        </p>
      ) : null}
    </section>
  )
}

function Sure({ yes, no }: { yes: () => void; no: () => void }) {
  const t = useWords()
  const box = useRef<HTMLFieldSetElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <fieldset ref={box} class="refusal asked-once" tabIndex={-1}>
      <legend class="aloud">{t('about.delete')}</legend>
      <p>{t('about.delete-sure')}</p>
      <button type="button" class="plain" onClick={yes}>
        {t('about.delete-yes')}
      </button>
      <button type="button" class="plain" onClick={no}>
        {t('about.delete-no')}
      </button>
    </fieldset>
  )
}
