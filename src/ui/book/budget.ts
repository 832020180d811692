// Word counts and the cutting of a text at a sentence: what is shown at once and what is one tap away. Pure.

const EAST_ASIAN = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu
const LETTERS_A_WORD = 2 // of Japanese or Chinese script, read at the pace of one English word

/** Words as a reader paces them: runs between spaces; letters of scripts without spaces count two to a word. */
export function countWords(text: string): number {
  const dense = text.match(EAST_ASIAN)?.length ?? 0
  const rest = text.replace(EAST_ASIAN, ' ').split(/\s+/u)
  return rest.filter(word => /[\p{L}\p{N}]/u.test(word)).length + Math.ceil(dense / LETTERS_A_WORD)
}

/** A text cut after its last whole sentence within so many words; the first sentence always stands. */
export function cutAt(text: string, most: number): { readonly shown: string; readonly rest: string } {
  const sentences = text.match(/[^.!?\u3002]*[.!?\u3002]+["\u201d\u2019)]*\s*|[^.!?\u3002]+$/gu) ?? [text]
  let words = 0
  let kept = 0
  for (const [at, sentence] of sentences.entries()) {
    words += countWords(sentence)
    if (at > 0 && words > most) break
    kept = at + 1
  }
  return { shown: sentences.slice(0, kept).join('').trim(), rest: sentences.slice(kept).join('').trim() }
}
