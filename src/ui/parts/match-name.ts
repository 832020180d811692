// What a match of a class is called on every screen: a word, so that nobody sits in match 13.
import type { Words } from './words.ts'

/** Matches count from 1; after the last name they begin again with a number. */
export function matchName(match: number, t: Words): string {
  const names = t('link.match-names').split(' ')
  const name = names[(match - 1) % names.length] ?? String(match)
  const round = Math.floor((match - 1) / names.length) + 1
  return round === 1 ? name : t('link.match-again', { name, round })
}
