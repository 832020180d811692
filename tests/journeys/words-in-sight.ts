// How long a screen takes to read: the words a person sees on it, at the pace the lessons are planned by. What stood on an
// earlier screen of the same reader is not read again, though its figures may have changed. A figure alone is no word.
import type { Page } from '@playwright/test'

const WORDS_A_MINUTE = 130

/** Every line in sight: what is folded away, spoken only or drawn on the canvas is none. */
function linesInSight(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const lines = new Map<Element, string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent || parent.closest('.aloud, .skip, script, style, noscript')) continue
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      const block =
        parent.closest('p, dd, label') ??
        parent.closest('li, dt, td, th, h1, h2, h3, legend, span[class]') ??
        parent.closest('button, a, summary') ??
        parent
      lines.set(block, `${lines.get(block) ?? ''} ${node.textContent}`)
    }
    return [...lines.values()].map(line => line.replace(/\s+/g, ' ').trim()).filter(Boolean)
  })
}

const lettersOf = (text: string): string =>
  text
    .replace(/[^\p{L}'\u2019\s-]+/gu, ' ')
    .replace(/(?<=^|\s)['\u2019-]+|['\u2019-]+(?=\s|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
const wordsOf = (text: string): number => lettersOf(text).split(' ').filter(Boolean).length

/** One reader, screen by screen. */
export function makeReader() {
  let read = ''
  const screens: { readonly name: string; readonly words: number }[] = []
  return {
    screens,
    /** Reads what is new on this screen, sentence by sentence; returns its words. */
    async reads(page: Page, name: string): Promise<number> {
      const sentences = (await linesInSight(page)).flatMap(line =>
        line.split(/[\u25b2\u25bc]+|[.:;!?\u00b7]+(?=\s|$)/),
      )
      let words = 0
      for (const sentence of sentences.map(lettersOf)) {
        if (sentence === '' || read.includes(` ${sentence} `)) continue
        read += ` ${sentence} |`
        words += wordsOf(sentence)
      }
      screens.push({ name, words })
      return words
    },
    minutes: (): number => screens.reduce((sum, screen) => sum + screen.words, 0) / WORDS_A_MINUTE,
  }
}
