// What a step is called.
import type { Book } from '../book/book.ts'
import type { Words } from '../parts/words.ts'
import type { ReplayStep } from './data.ts'

export function stepText({ turn, change }: ReplayStep, book: Book, t: Words): string {
  if (change.code === 'slot') return t('replay.slot', { turn })
  if ('side' in change) return t(`replay.${change.code}`, { side: book.side(change.side).name })
  return t(`replay.${change.code}`)
}
