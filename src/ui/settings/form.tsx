// All settings, on their page and in the dialog of a match. A change takes effect at once and is said aloud.
import '../../words/parts/settings.ts'
import { useEffect, useState } from 'preact/hooks'
import { DEFAULTS, MOTIONS, type Settings, TEXT_SIZES, THEMES, TONGUES } from '../../store/settings.ts'
import { announce } from '../parts/live.tsx'
import { useLanguage, useWords } from '../parts/words.ts'
import { type Change, Choices, type Part } from './choices.tsx'
import { useSettings, useSettingsStore } from './context.ts'
import { Sound } from './sound.tsx'

export function SettingsForm({ place }: { place: string }) {
  const t = useWords()
  const store = useSettingsStore()
  const settings = useSettings()
  const [kept, setKept] = useState(true)
  const change: Change = (part, said) => {
    setKept(store.change(part))
    if (said) announce(said)
  }
  useSaidLanguage(settings.language)
  const names = { place, settings, change }
  return (
    <form class="settings" onSubmit={event => event.preventDefault()}>
      {kept ? null : <p class="refusal">{t('settings.not-kept')}</p>}
      <Letters {...names} />
      <Colours {...names} />
      <Motion {...names} />
      <Tongue {...names} />
      <Sound {...names} />
      <button type="button" class="link" onClick={() => change(DEFAULTS, t('settings.reset-said'))}>
        {t('settings.reset')}
      </button>
    </form>
  )
}

function Letters({ place, settings, change }: Part) {
  const t = useWords()
  return (
    <Choices
      legend={t('settings.text')}
      name={`${place}-text`}
      values={TEXT_SIZES}
      value={settings.text}
      label={percent => t('settings.text-of', { percent })}
      pick={text => change({ text }, t('settings.text-said', { percent: text }))}
    />
  )
}

function Colours({ place, settings, change }: Part) {
  const t = useWords()
  return (
    <Choices
      legend={t('settings.theme')}
      name={`${place}-theme`}
      values={THEMES}
      value={settings.theme}
      label={theme => t(`settings.theme-${theme}`)}
      pick={theme => change({ theme }, t('settings.theme-said', { name: t(`settings.theme-${theme}`) }))}
    />
  )
}

function Motion({ place, settings, change }: Part) {
  const t = useWords()
  return (
    <Choices
      legend={t('settings.motion')}
      name={`${place}-motion`}
      values={MOTIONS}
      value={settings.motion}
      label={motion => t(`settings.motion-${motion}`)}
      pick={motion => change({ motion }, t('settings.motion-said', { name: t(`settings.motion-${motion}`) }))}
      help={t('settings.motion-help')}
    />
  )
}

function Tongue({ place, settings, change }: Part) {
  const t = useWords()
  return (
    <Choices
      legend={t('settings.language')}
      name={`${place}-language`}
      values={TONGUES}
      value={settings.language}
      label={one => (one === 'system' ? t('settings.language-system') : t(`language.${one}`))}
      lang={one => (one === 'system' ? undefined : one)}
      pick={language => change({ language }, '')}
      help={t('settings.language-help')}
    />
  )
}

/** A new language is said in itself, so once its texts are here. */
function useSaidLanguage(chosen: Settings['language']): void {
  const t = useWords()
  const spoken = useLanguage()
  const [first, setFirst] = useState(true)
  useEffect(() => {
    if (!first) announce(t('settings.language-said', { name: t(`language.${spoken}`) }))
    setFirst(false)
  }, [spoken, chosen])
}
