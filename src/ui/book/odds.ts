// Odds in tenths, as a person would say them: never none, never all, for a home may always surprise.
import { type Language, say } from '../../words/say.ts'

/** `odds` in percent. */
export function oddsText(odds: number, language: Language): string {
  const tens = Math.round(odds / 10)
  if (tens === 0) return say('odds.few', {}, language)
  return tens === 10 ? say('odds.many', {}, language) : say('odds.about', { tens }, language)
}
