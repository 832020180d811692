// The five stances as words and as shapes.
import { type Language, say } from '../../words/say.ts'

export const STANCES = ['confront', 'press', 'hold', 'engage', 'accommodate'] as const

export function stanceWord(stance: string, language: Language): string {
  const known = STANCES.find(one => one === stance)
  return known ? say(`stance.${known}`, {}, language) : stance
}
