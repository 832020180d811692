// One side's word at the end: promises kept, broken, and what still runs.
import type { EndView } from '../../match/view.ts'
import { type Language, say } from '../../words/say.ts'

export function wordText(word: EndView['word'][string] | undefined, language: Language): string {
  if (!word || word.kept + word.broken + word.running === 0) return say('end.word-none', {}, language)
  return word.running === 0
    ? say('end.word-line', { kept: word.kept, broken: word.broken }, language)
    : say('end.word-running', word, language)
}
