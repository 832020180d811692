// Instead of a screen that could not be loaded: a sentence, another try, a reload.
import { PhaseHeading } from '../parts/heading.tsx'
import { useWords } from '../parts/words.ts'

export function LoadFailed({ again }: { again: () => void }) {
  const t = useWords()
  return (
    <main class="page">
      <PhaseHeading id="not-loaded">{t('trouble.not-loaded-heading')}</PhaseHeading>
      <p class="story">{t('trouble.not-loaded')}</p>
      <div class="actions">
        <button type="button" class="dark" onClick={again}>
          {t('trouble.retry')}
        </button>
        <button type="button" class="plain" onClick={() => location.reload()}>
          {t('trouble.reload')}
        </button>
        <a class="plain" href="#/">
          {t('open.back')}
        </a>
      </div>
    </main>
  )
}
