// The same sentences in a browser as in Node: the catalogue runs without either's help.
import { expect, it } from 'vitest'
import { LANGUAGES, say } from '../../src/words/say.ts'

it('says a sentence in every language, in a real browser', () => {
  expect(typeof window).toBe('object')
  for (const language of LANGUAGES) expect(say('app.loading', {}, language)).not.toBe('')
  expect(say('app.name', {}, 'en')).toBe('Two Capitals')
})
