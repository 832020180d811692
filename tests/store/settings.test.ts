// Settings outlive a reload, and nothing that stands in the storage can break the page.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageOf, preferencesOf, type System } from '../../src/store/preferences.ts'
import {
  DEFAULTS,
  MOTIONS,
  makeSettingsStore,
  parseSettings,
  type Settings,
  TEXT_SIZES,
  THEMES,
  TONGUES,
} from '../../src/store/settings.ts'

const KEY = 'two-capitals:settings'

function shelf(text: string | null = null) {
  const kept = new Map<string, string>(text === null ? [] : [[KEY, text]])
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}

const anySettings: fc.Arbitrary<Settings> = fc.record({
  text: fc.constantFrom(...TEXT_SIZES),
  motion: fc.constantFrom(...MOTIONS),
  theme: fc.constantFrom(...THEMES),
  language: fc.constantFrom(...TONGUES),
  sound: fc.boolean(),
  volume: fc.integer({ min: 10, max: 100 }),
})

describe('settings', () => {
  it('come back as they were left', () => {
    fc.assert(
      fc.property(anySettings, settings => {
        const place = shelf()
        expect(makeSettingsStore(place).change(settings)).toBe(true)
        expect(makeSettingsStore(place).read()).toEqual(settings)
      }),
    )
  })

  it('take what fits of a stored value and the default for the rest', () => {
    expect(parseSettings('{"text":150,"theme":"pink","volume":3,"sound":"yes","more":1}')).toEqual({
      ...DEFAULTS,
      text: 150,
    })
  })

  it.each([null, '', '{', 'null', '[]', '"night"', '7', '{"__proto__":{"text":200}}', '{"constructor":1}'])(
    'are the defaults where %j is stored',
    text => {
      expect(parseSettings(text)).toEqual(DEFAULTS)
    },
  )

  it('always fit, whatever is stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), text => {
        const found = parseSettings(text)
        expect(TEXT_SIZES).toContain(found.text)
        expect(Object.keys(found).sort()).toEqual(Object.keys(DEFAULTS).sort())
      }),
    )
  })

  it('hold without a storage, and with one that refuses, and say that they will not last', () => {
    const refusing = {
      getItem: () => {
        throw new Error('refused')
      },
      setItem: () => {
        throw new Error('refused')
      },
    }
    for (const place of [null, refusing]) {
      const store = makeSettingsStore(place)
      expect(store.change({ theme: 'night' })).toBe(false)
      expect(store.read().theme).toBe('night')
    }
  })

  it('follow another tab, and no other key', () => {
    const place = shelf()
    const store = makeSettingsStore(place)
    place.setItem(KEY, '{"text":200}')
    store.renew('another')
    expect(store.read().text).toBe(100)
    store.renew(KEY)
    expect(store.read().text).toBe(200)
  })
})

describe('preferences', () => {
  const system: System = { dark: false, contrast: false, still: false, languages: ['fr', 'ko-KR', 'ja'] }

  it.each([
    [{}, 'paper'],
    [{ dark: true }, 'night'],
    [{ dark: true, contrast: true }, 'contrast'],
  ] as const)('with a system of %j the look is %s', (part, look) => {
    expect(preferencesOf(DEFAULTS, { ...system, ...part }).look).toBe(look)
  })

  it('what was chosen goes before what the system asks', () => {
    const chosen: Settings = { ...DEFAULTS, theme: 'paper', motion: 'full', language: 'ja' }
    const asked = preferencesOf(chosen, { ...system, dark: true, contrast: true, still: true })
    expect(asked).toMatchObject({ look: 'paper', still: false, language: 'ja' })
    expect(preferencesOf({ ...chosen, motion: 'reduced' }, system).still).toBe(true)
    expect(preferencesOf({ ...chosen, motion: 'system' }, { ...system, still: true }).still).toBe(true)
  })

  it('are silent unless sound was asked for', () => {
    expect(preferencesOf(DEFAULTS, system).volume).toBe(0)
    expect(preferencesOf({ ...DEFAULTS, sound: true, volume: 30 }, system).volume).toBe(30)
  })

  it('speak the first language that the game knows', () => {
    expect(languageOf(system.languages)).toBe('ko')
    expect(languageOf(['JA-jp'])).toBe('ja')
    expect(languageOf(['fr', 'de'])).toBe('en')
    expect(languageOf([])).toBe('en')
  })
})
