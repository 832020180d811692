// Brings the texts of a language when it is first chosen; English is always here.

const brought = new Set<string>(['en'])

export const isHere = (language: string): boolean => brought.has(language)

/** Resolves when the language can be spoken; rejects when its texts cannot be loaded. */
export async function bringLanguage(language: 'en' | 'ja' | 'ko'): Promise<void> {
  if (brought.has(language)) return
  if (language === 'ja') await import('../../words/parts/ja.ts')
  else await import('../../words/parts/ko.ts')
  brought.add(language)
}
