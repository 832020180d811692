// The reader's language, for every screen below.
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Code, Params } from '../../words/catalogue.ts'
import { type Language, tell } from '../../words/say.ts'

type Args<C extends Code> = [keyof Params<C>] extends [never] ? [] : [params: Params<C>]
export type Words = <C extends Code>(code: C, ...args: Args<C>) => string

export const LanguageContext = createContext<Language>('en')

export const wordsIn =
  (language: Language): Words =>
  (code, ...[params]) =>
    tell(params ? { code, params } : { code }, language)

export function useWords(): Words {
  return wordsIn(useContext(LanguageContext))
}

export const useLanguage = (): Language => useContext(LanguageContext)
