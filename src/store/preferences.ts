// What the reader's settings come to on this system: the look, the motion and the language that hold now. Pure, but for the
// ear on the system at the end.
import type { Settings } from './settings.ts'

const LOOKS = ['paper', 'night', 'contrast'] as const
export type Look = (typeof LOOKS)[number]
export type Spoken = 'en' | 'ja' | 'ko'

/** What the system asks for. */
export type System = {
  readonly dark: boolean
  readonly contrast: boolean
  readonly still: boolean
  readonly languages: readonly string[] // as the browser lists them, the dearest first
}

export type Preferences = {
  readonly look: Look
  readonly still: boolean // nothing moves by itself
  readonly text: number // percent
  readonly language: Spoken
  readonly volume: number // percent; 0: silent
}

export function preferencesOf(settings: Settings, system: System): Preferences {
  const { theme, motion, language, text, sound, volume } = settings
  return {
    look: theme === 'system' ? (system.contrast ? 'contrast' : system.dark ? 'night' : 'paper') : theme,
    still: motion === 'system' ? system.still : motion === 'reduced',
    text,
    language: language === 'system' ? languageOf(system.languages) : language,
    volume: sound ? volume : 0,
  }
}

const isSpoken = (name: string): name is Spoken => name === 'en' || name === 'ja' || name === 'ko'

/** The first of the reader's languages that the game speaks, else English. */
export function languageOf(wishes: readonly string[]): Spoken {
  return wishes.map(wish => wish.toLowerCase().split('-')[0] ?? '').find(isSpoken) ?? 'en'
}

const asked = () => ({
  dark: matchMedia('(prefers-color-scheme: dark)'),
  contrast: matchMedia('(prefers-contrast: more)'),
  still: matchMedia('(prefers-reduced-motion: reduce)'),
})

export function systemNow(): System {
  const { dark, contrast, still } = asked()
  return {
    dark: dark.matches,
    contrast: contrast.matches,
    still: still.matches,
    languages: navigator.languages,
  }
}

/** Calls whenever the system asks for something else. Returns its undo. */
export function watchSystem(listener: () => void): () => void {
  const lists = Object.values(asked())
  for (const list of lists) list.addEventListener('change', listener)
  addEventListener('languagechange', listener)
  return () => {
    for (const list of lists) list.removeEventListener('change', listener)
    removeEventListener('languagechange', listener)
  }
}
