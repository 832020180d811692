// The question before a page: one tap answers it, one tap does without. Afterwards: how the guess compares. No score, no total.
import { useEffect, useRef } from 'preact/hooks'
import { useWords } from '../parts/words.ts'
import { compared, type Guess } from './guess.ts'

type Props = { readonly guess: Guess; readonly choose: (id: string | null) => void }

export function GuessBox({ guess, choose }: Props) {
  const t = useWords()
  return (
    <fieldset class="guess">
      <legend>{t('guess.legend')}</legend>
      <div class="guess-options">
        {guess.options.map(option => (
          <button key={option.id} type="button" class="plain" onClick={() => choose(option.id)}>
            {option.text}
          </button>
        ))}
      </div>
      <p class="guess-foot">
        <button type="button" class="link" onClick={() => choose(null)}>
          {t('guess.skip')}
        </button>
        <span class="quiet">{t('guess.note')}</span>
      </p>
    </fieldset>
  )
}

/** Takes the focus when it has just been asked for, so that keyboard and reader go on from here. */
export function GuessAnswer({
  guess,
  chosen,
  fresh,
}: {
  guess: Guess
  chosen: string | null
  fresh: boolean
}) {
  const t = useWords()
  const place = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (fresh) place.current?.focus({ preventScroll: true })
  }, [fresh])
  const text = compared(guess, chosen, t)
  return text === '' ? null : (
    <p ref={place} tabIndex={-1} class="guess-answer">
      {text}
    </p>
  )
}
