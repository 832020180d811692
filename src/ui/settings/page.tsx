// The settings on a page of their own.
import '../../words/parts/settings.ts'
import '../styles/settings.css'
import { PhaseHeading } from '../parts/heading.tsx'
import { useWords } from '../parts/words.ts'
import { addressOf } from '../route.ts'
import { SettingsForm } from './form.tsx'

export function SettingsPage() {
  const t = useWords()
  return (
    <main class="page" id="document">
      <PhaseHeading id="settings">{t('settings.title')}</PhaseHeading>
      <p class="story">{t('settings.lead')}</p>
      <SettingsForm place="page" />
      <a class="plain back" href={addressOf('home')}>
        {t('open.back')}
      </a>
    </main>
  )
}
