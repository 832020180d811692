// What a line is called: where it began, and for whom.
import type { Head } from '../../store/saves.ts'
import type { Words } from '../parts/words.ts'

export function lineName({ origin, sideName: side }: Head, t: Words): string {
  if (!origin) return t('lines.first', { side })
  return origin.kind === 'again' ? t('lines.again', { turn: origin.turn, side }) : t('lines.chair', { side })
}
