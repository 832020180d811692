// The reader's settings and what they come to, for every screen below.
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Preferences } from '../../store/preferences.ts'
import { preferencesOf } from '../../store/preferences.ts'
import { DEFAULTS, makeSettingsStore, type Settings, type SettingsStore } from '../../store/settings.ts'
import { useStore } from '../parts/use-store.ts'

const NOTHING_ASKED = { dark: false, contrast: false, still: false, languages: [] }

export const SettingsContext = createContext<SettingsStore>(makeSettingsStore(null))
export const PreferencesContext = createContext<Preferences>(preferencesOf(DEFAULTS, NOTHING_ASKED))

export const useSettingsStore = (): SettingsStore => useContext(SettingsContext)
export const useSettings = (): Settings => useStore(useSettingsStore(), settings => settings)
export const usePreferences = (): Preferences => useContext(PreferencesContext)
