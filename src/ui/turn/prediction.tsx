// What we expect of the other side: five stances, one tap, changeable until the seal.
import { STANCES } from '../book/stance.ts'
import { StanceGlyph } from '../parts/glyphs.tsx'
import { usePlaying, useView } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'

export function Prediction() {
  const t = useWords()
  const { book, intents } = usePlaying()
  const view = useView()
  if (!view.own || !view.teaches.includes('prediction')) return null
  const { predicted } = view.own
  return (
    <fieldset class="prediction">
      <legend>{t('commit.predict', { side: book.side(book.other).name })}</legend>
      <div class="choices">
        {STANCES.map(stance => (
          <label key={stance} class={stance === predicted ? 'choice choice-picked' : 'choice'}>
            <input
              type="radio"
              name="prediction"
              value={stance}
              checked={stance === predicted}
              onChange={() => void intents.predict(stance)}
            />
            <StanceGlyph stance={stance} />
            <span>{t(`stance.${stance}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
