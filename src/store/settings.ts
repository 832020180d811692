// What the reader chose for this device: size of letters, motion, look, sound, language. Kept in localStorage where it may
// be used; a stored value that is damaged counts as not chosen. What a choice comes to is in preferences.ts.
import { createStore } from 'zustand/vanilla'

export const TEXT_SIZES = [100, 115, 130, 150, 175, 200] as const // percent
export const MOTIONS = ['system', 'full', 'reduced'] as const
export const THEMES = ['system', 'paper', 'night', 'contrast'] as const
export const TONGUES = ['system', 'en', 'ja', 'ko'] as const

export type Settings = {
  readonly text: (typeof TEXT_SIZES)[number]
  readonly motion: (typeof MOTIONS)[number]
  readonly theme: (typeof THEMES)[number]
  readonly language: (typeof TONGUES)[number]
  readonly sound: boolean
  readonly volume: number // percent, 10..100
}

export const DEFAULTS: Settings = {
  text: 100,
  motion: 'system',
  theme: 'system',
  language: 'system',
  sound: false,
  volume: 60,
}

const KEY = 'two-capitals:settings'

const among =
  <T>(list: readonly T[]) =>
  (value: unknown): value is T =>
    list.some(one => one === value)

const FITS: { readonly [K in keyof Settings]: (value: unknown) => boolean } = {
  text: among(TEXT_SIZES),
  motion: among(MOTIONS),
  theme: among(THEMES),
  language: among(TONGUES),
  sound: value => typeof value === 'boolean',
  volume: value => Number.isInteger(value) && Number(value) >= 10 && Number(value) <= 100,
}

/** Settings from a stored text: every key that fits, the default for the rest. Never throws. */
export function parseSettings(text: string | null): Settings {
  try {
    const stored: unknown = JSON.parse(text ?? 'null')
    if (typeof stored !== 'object' || stored === null) return DEFAULTS
    const fitting = Object.entries(stored).filter(
      ([key, value]) => Object.hasOwn(FITS, key) && FITS[key as keyof Settings](value),
    )
    return { ...DEFAULTS, ...Object.fromEntries(fitting) }
  } catch {
    return DEFAULTS
  }
}

/** The part of the browser's storage that settings need. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>

export type SettingsStore = ReturnType<typeof makeSettingsStore>

/** The settings of this device; `shelf` null: kept as long as the page stands. */
export function makeSettingsStore(shelf: Shelf | null) {
  const read = (): Settings => {
    try {
      return parseSettings(shelf?.getItem(KEY) ?? null)
    } catch {
      return DEFAULTS
    }
  }
  const store = createStore<Settings>(read)
  return {
    read: store.getState,
    subscribe: store.subscribe,
    /** Takes a change at once. Returns whether it will be here after a reload. */
    change(part: Partial<Settings>): boolean {
      store.setState(part)
      try {
        shelf?.setItem(KEY, JSON.stringify(store.getState()))
        return shelf !== null
      } catch {
        return false
      }
    },
    /** Another tab changed them: reads what it wrote. */
    renew(key: string | null): void {
      if (key === KEY || key === null) store.setState(read())
    },
  }
}

/** localStorage where the browser lets us have it. */
export function settingsShelf(): Shelf | null {
  try {
    return globalThis.localStorage ?? null
  } catch {
    return null // refused: asking for it already throws
  }
}
