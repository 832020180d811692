// Which names a class takes. A short list of words that no class shows on a wall; the facilitator's eye does the rest.
import { plainText } from './texts.ts'

const UNFIT =
  /fuck|shit|cunt|nigg|faggot|hitler|nazi|porn|바카|개새끼|씨발|시발|병신|좆|死ね|ちんこ|まんこ|クソ|chink|gook|쪽바리|조센징|チョン|jap$/iu

/** Whether a name may be shown: something is left of it, and it holds none of the words. */
export function isFitName(name: string): boolean {
  const plain = plainText(name)
  return plain !== '' && !UNFIT.test(plain.normalize('NFKC').replace(/[\s._\-*]/gu, ''))
}
