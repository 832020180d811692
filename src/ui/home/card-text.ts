// A card's texts in the reader's language, and its length in words.
import type { Text } from '../../scenario/schema-base.ts'
import { plainText, type Reader, withNames } from '../book/text.ts'
import type { Words } from '../parts/words.ts'
import type { Card, CardPreset } from './card.ts'

export const cardText = (card: Card, text: Text | undefined, reader: Reader): string =>
  withNames(plainText(text, card, reader.language), card, reader)

/** "4 turns, about 50 minutes" */
export const lengthText = ({ turns, minutes }: CardPreset, t: Words): string =>
  minutes === undefined ? t('home.length', { turns }) : t('home.length-minutes', { turns, minutes })
