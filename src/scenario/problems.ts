// What is wrong with a scenario file: where, which code, which params. Sentences are made of them in words/.
import type { ErrorCode, ProblemCode, WarningCode } from './codes.ts'

export type Path = readonly (string | number)[]
export type Params = { readonly [name: string]: string | number }

export type Problem = {
  readonly path: string // JSON pointer, '' for the whole file
  readonly line: number // from 1
  readonly code: ProblemCode // words has problem.CODE.message and problem.CODE.fix
  readonly params: Params
}

/** Where values stand in the text, as a tree; `line` is that of the key, or of the value in a list. */
export type Place = { readonly line: number; readonly members?: Map<string, Place>; readonly items?: Place[] }

export const MOST_ERRORS = 50
export const MOST_WARNINGS = 200

export function pointer(path: Path): string {
  return path.map(step => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** The line of the value at a path, or of the nearest value that holds it. */
function lineOf(root: Place, path: Path): number {
  let place = root
  for (const step of path) {
    const next = typeof step === 'number' ? place.items?.[step] : place.members?.get(step)
    if (next === undefined) return place.line
    place = next
  }
  return place.line
}

/** A value as it may stand in a sentence: one line, at most `most` characters. */
export function clip(text: string, most = 40): string {
  const line = Array.from(text.slice(0, most * 2), character => (character < ' ' ? ' ' : character))
  return line.length > most ? `${line.slice(0, most - 1).join('')}…` : line.join('')
}

export type Collector = {
  readonly errors: Problem[]
  readonly warnings: Problem[]
  readonly error: (path: Path, code: ErrorCode, params?: Params) => void
  readonly warn: (path: Path, code: WarningCode, params?: Params) => void
  readonly full: () => boolean // no further error will be kept
}

/** Keeps the first 50 errors and 200 warnings, one of a code at a path. */
export function collector(root: Place, errors: Problem[] = []): Collector {
  const warnings: Problem[] = []
  const seen = new Set(errors.map(problem => `${problem.code} ${problem.path}`))
  const put = (list: Problem[], most: number, path: Path, code: ProblemCode, params: Params) => {
    if (list.length >= most) return
    const at = pointer(path)
    if (seen.has(`${code} ${at}`)) return
    seen.add(`${code} ${at}`)
    list.push({ path: at, line: lineOf(root, path), code, params })
  }
  return {
    errors,
    warnings,
    error: (path, code, params = {}) => put(errors, MOST_ERRORS, path, code, params),
    warn: (path, code, params = {}) => put(warnings, MOST_WARNINGS, path, code, params),
    full: () => errors.length >= MOST_ERRORS,
  }
}

/** The known words nearest to a misspelt one first, at most `most`, joined by commas; a dash where there is none. */
export function nearest(word: string, known: Iterable<string>, most = 5): string {
  const candidates: { readonly text: string; readonly far: number }[] = []
  for (const text of known) {
    candidates.push({ text, far: distance(word.slice(0, 90), text.slice(0, 90)) })
    if (candidates.length >= 300) break // a hostile file may know thousands
  }
  candidates.sort((a, b) => a.far - b.far)
  const texts = candidates.slice(0, most).map(candidate => candidate.text)
  return texts.length > 0 ? texts.join(', ') : '–'
}

/** The one known word that a word was most likely meant to be, or null. */
export function meant(word: string, known: Iterable<string>): string | null {
  const first = nearest(word, known, 1)
  return distance(word.slice(0, 90), first) <= Math.max(1, Math.floor(word.length / 3)) ? first : null
}

/** Edits between two words of at most 90 characters; two letters in the wrong order are one (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const turned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const turn = turned ? (before[j - 2] as number) + 1 : change
      next.push(Math.min(change, turn, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    before = row
    row = next
  }
  return row[b.length] as number
}
