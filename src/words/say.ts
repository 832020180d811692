// Makes a sentence of a code and its params, in the reader's language, of the texts that are loaded by now (parts/).
import type { Code, Params } from './catalogue.ts'
import { fill, type Message, type Value } from './template.ts'
import { textsOf } from './texts.ts'

export const LANGUAGES = ['en', 'ja', 'ko'] as const
export type Language = (typeof LANGUAGES)[number]

export function isCode(text: string): text is Code {
  return Object.hasOwn(textsOf('en'), text)
}

type ParamsArgs<C extends Code> = [keyof Params<C>] extends [never]
  ? [params?: Record<string, never>, language?: Language]
  : [params: Params<C>, language?: Language]

/** The sentence of a code known here, its params checked by type: `say('app.name')`. */
export function say<C extends Code>(code: C, ...[params, language = 'en']: ParamsArgs<C>): string {
  return fill(templateOf(code, language), params ?? {})
}

/** The sentence of a message that another room made. Throws on a code without an English text: our own bug. */
export function tell(message: Message, language: Language = 'en'): string {
  if (!isCode(message.code)) throw new Error(`no-text ${message.code}`)
  const values: Record<string, Value> = {}
  for (const [name, value] of Object.entries(message.params ?? {})) {
    values[name] = typeof value === 'object' ? tell(value, language) : value
  }
  return fill(templateOf(message.code, language), values)
}

/** The codes whose text a language still lacks. */
export function missing(language: Language): readonly Code[] {
  const catalogue = textsOf(language)
  return allCodes().filter(code => catalogue[code] === undefined)
}

/** Every code that is loaded, in the order of the English catalogue. */
export function allCodes(): readonly Code[] {
  return Object.keys(textsOf('en')) as Code[]
}

/** The template of a code, in English where the language has none. */
export function templateOf(code: Code, language: Language): string {
  return textsOf(language)[code] ?? textsOf('en')[code] ?? code
}
