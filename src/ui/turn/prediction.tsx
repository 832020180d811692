// What we expect of the other side: five stances, one choice, changeable until the seal.
import type { Stance } from '../../scenario/vocabulary.ts'
import { STANCES } from '../book/stance.ts'
import { usePlaying, useView } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'

export function Prediction() {
  const t = useWords()
  const { book, intents } = usePlaying()
  const view = useView()
  if (!view.own || !view.teaches.includes('prediction')) return null
  const { predicted } = view.own
  return (
    <label class="prediction">
      <span>{t('commit.predict', { side: book.side(book.other).name })}</span>
      <select
        class={predicted ? 'picked' : ''}
        value={predicted ?? ''}
        onChange={event => void intents.predict(event.currentTarget.value as Stance)}
      >
        {predicted ? null : <option value="">{t('commit.predict-none')}</option>}
        {STANCES.map(stance => (
          <option key={stance} value={stance}>
            {t(`stance.${stance}`).toLowerCase()}
          </option>
        ))}
      </select>
    </label>
  )
}
