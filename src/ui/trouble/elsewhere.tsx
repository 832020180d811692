// The match went on in another tab: this one has let go of it, and can take it back.
import { PhaseHeading } from '../parts/heading.tsx'
import { useWords } from '../parts/words.ts'
import { addressOf } from '../route.ts'

export function Elsewhere({ takeOver }: { takeOver: () => void }) {
  const t = useWords()
  return (
    <main class="page" id="document">
      <PhaseHeading id="elsewhere">{t('trouble.elsewhere')}</PhaseHeading>
      <p class="story">{t('trouble.elsewhere-text')}</p>
      <div class="actions">
        <button type="button" class="dark" onClick={takeOver}>
          {t('trouble.take-over')}
        </button>
        <a class="plain" href={addressOf('home')}>
          {t('open.back')}
        </a>
      </div>
    </main>
  )
}
