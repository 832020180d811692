// Finds the glossary's terms in a text: pure. Each term once in a paragraph, the longest first, whole words only.
import type { Book } from './book.ts'

export type Term = { readonly term: string; readonly meaning: string }
export type Piece = { readonly text: string; readonly term: Term | null }

const LETTER = /[\p{L}\p{N}]/u
const EAST_ASIAN = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u
const ARTICLES = /^(?:the|an?|to)\s+/iu // a term may be listed with one and stand without
const ENDINGS = ['s', 'es', 'd', 'ed', 'ing'] as const

/** The glossary in the reader's language, the longest term first. */
export function termsOf(book: Book): readonly Term[] {
  return (book.scenario.glossary ?? [])
    .map(entry => ({ term: book.text(entry.term), meaning: book.text(entry.text) }))
    .filter(one => one.term !== '' && one.meaning !== '')
    .sort((a, b) => b.term.length - a.term.length)
}

/** The text in pieces; what is a term carries its meaning. Joined together they are the text again. */
export function piecesOf(text: string, terms: readonly Term[]): readonly Piece[] {
  let pieces: readonly Piece[] = [{ text, term: null }]
  for (const term of terms) {
    let found = false
    pieces = pieces.flatMap(piece => {
      const at = found || piece.term ? null : whereIs(term.term.replace(ARTICLES, ''), piece.text)
      if (!at) return [piece]
      found = true
      const [from, to] = at
      return [
        { text: piece.text.slice(0, from), term: null },
        { text: piece.text.slice(from, to), term },
        { text: piece.text.slice(to), term: null },
      ]
    })
  }
  return pieces.filter(piece => piece.text !== '')
}

/** The terms that a few texts use, each once, in their order. */
export function termsIn(texts: readonly string[], terms: readonly Term[]): readonly Term[] {
  const used = texts.flatMap(text => piecesOf(text, terms).flatMap(piece => piece.term ?? []))
  return [...new Set(used)]
}

function whereIs(word: string, text: string): readonly [from: number, to: number] | null {
  const [low, sought] = [text.toLowerCase(), word.toLowerCase()]
  if (sought === '' || low.length !== text.length) return null
  for (let from = low.indexOf(sought); from >= 0; from = low.indexOf(sought, from + 1)) {
    const to = endOf(low, from + sought.length)
    if (EAST_ASIAN.test(sought)) return [from, from + sought.length]
    if (!isLetter(low, from - 1) && to !== null) return [from, to]
  }
  return null
}

const isLetter = (text: string, at: number): boolean => LETTER.test(text[at] ?? ' ')

/** Where the word ends that goes on from here: at once, or after one of the usual endings. */
function endOf(text: string, from: number): number | null {
  if (!isLetter(text, from)) return from
  const ending = ENDINGS.find(one => text.startsWith(one, from) && !isLetter(text, from + one.length))
  return ending === undefined ? null : from + ending.length
}
