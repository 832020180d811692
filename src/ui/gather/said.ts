// What is said of something that was taken in, or was not.
import type { Result } from '../../kit/result.ts'
import { isCode, type Language, tell } from '../../words/say.ts'
import { wordsIn } from '../parts/words.ts'
import type { Taken, TakenError } from './data.ts'

export type Said = { readonly text: string; readonly isTaken: boolean }

/** `from` names a file, or is empty. */
export function saidOf(answer: Result<Taken, TakenError>, from: string, language: Language): Said {
  const t = wordsIn(language)
  if (answer.ok) return { text: takenText(answer.value, language), isTaken: true }
  const why = whyText(answer.error, language)
  return { text: from ? t('gather.no', { name: from, why }) : why, isTaken: false }
}

function whyText({ code, params }: TakenError, language: Language): string {
  const own = `gather.no-${code}`
  return tell(isCode(own) ? { code: own, params } : { code: 'gather.no-failed' }, language)
}

function takenText(taken: Taken, language: Language): string {
  const t = wordsIn(language)
  switch (taken.kind) {
    case 'part':
      return t('gather.part', { part: taken.part, of: taken.of, missing: taken.missing.join(', ') })
    case 'scenario':
      return t('gather.scenario', { title: taken.title })
    case 'new':
      return t('gather.new', { tag: taken.item.tag })
    case 'known':
      return t('gather.known', { tag: taken.item.tag })
    case 'mended':
      return t('gather.mended', { tag: taken.item.tag })
  }
}
