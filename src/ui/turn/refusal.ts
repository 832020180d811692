// Why a move was not done, as a sentence.
import type { Refusal } from '../../match/moves.ts'
import { isCode, type Language, tell } from '../../words/say.ts'

export function refusalText(code: Refusal, language: Language): string {
  const own = `refusal.${code}`
  return tell({ code: isCode(own) ? own : 'refusal.other' }, language)
}
