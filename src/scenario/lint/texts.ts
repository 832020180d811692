// Texts: names in braces, languages, lengths, and terms to avoid.
import { type Collector, clip, nearest, type Path } from '../problems.ts'
import type { Scenario } from '../schema.ts'
import type { Text } from '../schema-base.ts'
import type { Names } from './names.ts'
import type { Sites, TextKind, TextSite } from './sites.ts'

/** Most words of a kind of text. */
const MOST_WORDS: { readonly [K in TextKind]?: number } = {
  neutral: 35,
  account: 55,
  adviser: 30,
  headline: 10,
  brief: 120,
}

/** Characters that the search for terms may read before it gives up: a hostile file has many of both. */
const MOST_WORK = 20_000_000

export function lintTexts(names: Names, sites: Sites, out: Collector): void {
  const language = names.scenario.language ?? 'en'
  for (const site of sites.texts) {
    lintNames(names, site, out)
    lintLanguages(site, language, out)
    lintLength(site, language, out)
  }
  for (const [id, pair] of Object.entries(names.scenario.names ?? {})) lintPair(id, pair.names, language, out)
  lintAvoided(names.scenario, sites, out)
}

/** Every wording of a text with its language and path. */
function wordings(
  text: Text,
  language: string,
  path: Path,
): readonly (readonly [language: string, words: string, at: Path])[] {
  if (typeof text === 'string') return [[language, text, path]]
  return Object.entries(text).map(([key, words]) => [key, words, [...path, key]] as const)
}

/** The wording in the file's own language, else English, else any. */
export function ownWording(text: Text | undefined, language: string): string {
  if (text === undefined) return ''
  return typeof text === 'string' ? text : (text[language] ?? text['en'] ?? Object.values(text)[0] ?? '')
}

const GAP = /\{([^{}]{0,60})\}/g

function lintNames(names: Names, site: TextSite, out: Collector): void {
  for (const [, words, path] of wordings(site.text, '', site.path)) {
    if (!words.includes('{')) continue
    for (const match of words.matchAll(GAP)) {
      const id = match[1] ?? ''
      if (names.pairs.has(id)) continue
      out.error(path, 'unknown-name', { id: clip(id), known: nearest(id, names.pairs) })
    }
  }
}

/** A pair of names is what a gap is filled with; it has no gaps of its own. */
function lintPair(
  id: string,
  pair: { readonly [side: string]: Text },
  language: string,
  out: Collector,
): void {
  for (const [side, text] of Object.entries(pair)) {
    lintLanguages({ path: ['names', id, 'names', side], text, kind: 'plain', voice: side }, language, out)
    for (const [, words, path] of wordings(text, language, ['names', id, 'names', side])) {
      if (/[{}]/.test(words)) out.error(path, 'name-in-name', { id })
    }
  }
}

/** A text per language has the file's own, or English to fall back on. */
function lintLanguages(site: TextSite, language: string, out: Collector): void {
  if (typeof site.text === 'string') return
  if (Object.keys(site.text).length === 0) out.error(site.path, 'text-empty')
  else if (site.text[language] === undefined && site.text['en'] === undefined) {
    out.error(site.path, 'text-without-language', { language })
  }
}

/** Words between spaces; languages written without spaces are not counted. */
export function countWords(words: string, language: string): number {
  if (/^(ja|zh|th)\b/.test(language)) return 0
  return words.split(/\s+/).filter(word => word !== '').length
}

function lintLength(site: TextSite, language: string, out: Collector): void {
  const most = MOST_WORDS[site.kind]
  if (most === undefined) return
  for (const [tongue, words, path] of wordings(site.text, language, site.path)) {
    const count = countWords(words, tongue)
    if (count > most) out.warn(path, 'text-of-many-words', { count, most })
  }
}

// ---- terms to avoid --------------------------------------------------------------------------------------------

function lintAvoided(file: Scenario, sites: Sites, out: Collector): void {
  const avoided = (file.avoid ?? []).map(({ term, only, instead }) => {
    return {
      term,
      low: term.toLowerCase(),
      only: only ?? [],
      instead: ownWording(instead, file.language ?? 'en'),
    }
  })
  if (avoided.length === 0) return
  let work = 0
  for (const site of sites.texts) {
    for (const [, words, path] of wordings(site.text, '', site.path)) {
      const low = words.toLowerCase()
      work += low.length * avoided.length
      if (work > MOST_WORK) {
        out.warn(['avoid'], 'terms-not-all-checked')
        return
      }
      for (const { term, low: part, only, instead } of avoided) {
        if (site.voice !== null && only.includes(site.voice)) continue
        if (holdsTerm(low, part))
          out.warn(path, instead === '' ? 'avoided-term' : 'avoided-term-instead', {
            term: clip(term),
            instead: clip(instead, 80),
          })
      }
    }
  }
}

/** Whether a text holds a term as words of its own; where letters have no case, anywhere. */
function holdsTerm(text: string, term: string): boolean {
  for (let at = text.indexOf(term); at !== -1 && term !== ''; at = text.indexOf(term, at + 1)) {
    const before = isLetter(text[at - 1]) && isLetter(term[0])
    const after = isLetter(text[at + term.length]) && isLetter(term.at(-1))
    if (!before && !after) return true
  }
  return false
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && (/[0-9]/.test(character) || character.toUpperCase() !== character.toLowerCase())
