// Leaving a summit: asked once, in place.

import { MoveButton } from '../parts/actions.tsx'
import { useDesk, usePlaying } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'

export function Walk() {
  const t = useWords()
  const { desk, intents } = usePlaying()
  const sure = useDesk(state => state.sure)
  if (sure !== 'walk') {
    return (
      <button type="button" class="link" onClick={() => desk.set({ sure: 'walk' })}>
        {t('table.walk')}
      </button>
    )
  }
  return (
    <fieldset class="sure" aria-label={t('table.walk')}>
      <p>{t('table.walk-sure')}</p>
      <MoveButton onClick={() => void intents.walk()}>{t('table.walk-yes')}</MoveButton>
      <button type="button" class="plain" onClick={() => desk.set({ sure: null })}>
        {t('commit.sure-no')}
      </button>
    </fieldset>
  )
}
