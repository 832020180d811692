// Follows the settings and the system, writes what they come to on the root element, and brings a language before it is
// spoken: until its texts are here, the page stays in the one before.
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { preferencesOf, systemNow, watchSystem } from '../../store/preferences.ts'
import type { SettingsStore } from '../../store/settings.ts'
import { announce } from '../parts/live.tsx'
import { useStore } from '../parts/use-store.ts'
import { LanguageContext, wordsIn } from '../parts/words.ts'
import { applyPreferences } from './apply.ts'
import { PreferencesContext, SettingsContext } from './context.ts'
import { markForeign } from './foreign.ts'
import { bringLanguage, isHere } from './tongue.ts'

type Props = { readonly settings: SettingsStore; readonly children: ComponentChildren }

export function SettingsProvider({ settings, children }: Props) {
  const chosen = useStore(settings, state => state)
  const [system, setSystem] = useState(systemNow)
  useEffect(() => watchSystem(() => setSystem(systemNow())), [])
  useEffect(() => {
    const follow = ({ key }: StorageEvent) => settings.renew(key)
    addEventListener('storage', follow)
    return () => removeEventListener('storage', follow)
  }, [settings])
  const preferences = useMemo(() => preferencesOf(chosen, system), [chosen, system])
  const language = useSpoken(preferences.language)
  useLayoutEffect(() => {
    document.documentElement.lang = language
    applyPreferences(document.documentElement, preferences)
  }, [preferences, language])
  useEffect(() => markForeign(document.body, language), [language])
  return (
    <SettingsContext.Provider value={settings}>
      <PreferencesContext.Provider value={preferences}>
        <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
      </PreferencesContext.Provider>
    </SettingsContext.Provider>
  )
}

/** The language on the page: the one that is wished for once its texts are here. */
function useSpoken(wished: 'en' | 'ja' | 'ko') {
  const [spoken, setSpoken] = useState<'en' | 'ja' | 'ko'>(isHere(wished) ? wished : 'en')
  useEffect(() => {
    let late = false
    bringLanguage(wished).then(
      () => {
        if (!late) setSpoken(wished)
      },
      () => announce(wordsIn(spoken)('app.language-failed')),
    )
    return () => {
      late = true
    }
  }, [wished])
  return spoken
}
