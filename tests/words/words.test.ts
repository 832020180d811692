// Every translation fits its English original: no code that English lacks, no gap that nobody fills,
// no text defined twice, none missing that is read on the screen. The rest is said in English and listed by `npm run words`.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { en } from '../../src/words/en.ts'
import { ja } from '../../src/words/ja.ts'
import { ko } from '../../src/words/ko.ts'
import { allCodes, isCode, missing, say, tell, templateOf } from '../../src/words/say.ts'
import { fill, gapNames } from '../../src/words/template.ts'

const wordsFolder = new URL('../../src/words/', import.meta.url)

/** The codes that a file defines. */
function codesIn(file: string): readonly string[] {
  const text = readFileSync(new URL(file, wordsFolder), 'utf8')
  return [...text.matchAll(/^ {2}'([\w.-]+)':/gm)].map(match => match[1] as string)
}

/** The gaps of a translation that its original has not. */
function strayGaps(original: string, translation: string): readonly string[] {
  const known = gapNames(original)
  return gapNames(translation).filter(name => !known.includes(name))
}

describe.each([
  ['ja', ja],
  ['ko', ko],
] as const)('%s', (language, catalogue) => {
  it('has only codes that English has', () => {
    expect(Object.keys(catalogue).filter(code => !isCode(code))).toEqual([])
  })

  it('names only params that English names', () => {
    const stray = allCodes().filter(code => strayGaps(en[code], templateOf(code, language)).length > 0)
    expect(stray).toEqual([])
  })

  it('has every text that a player, a student or an instructor reads on the screen', () => {
    // What the terminal says, and what is wrong with a scenario file, is said to authors, in English.
    const forAuthors = ['cli', 'backtest', 'problems'].flatMap(name => codesIn(`en/${name}.ts`))
    expect(missing(language).filter(code => !forAuthors.includes(code))).toEqual([])
  })

  it('falls back to English and lists what is missing', () => {
    const lacking = missing(language)
    for (const code of allCodes()) {
      const own = (catalogue as Readonly<Record<string, string>>)[code]
      expect(lacking.includes(code)).toBe(own === undefined)
      expect(templateOf(code, language)).toBe(own ?? en[code])
    }
  })
})

describe('the catalogue', () => {
  it('goes red for a stray gap', () => {
    expect(strayGaps('{a} of {b|points}', '{b|points} {c} {a?x:y}')).toEqual(['c'])
  })

  it('defines each code once, across all files of a language', () => {
    for (const language of ['en', 'ja', 'ko']) {
      const keys = readdirSync(new URL(`${language}/`, wordsFolder)).flatMap(name =>
        codesIn(`${language}/${name}`),
      )
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
    }
  })

  it('has no empty text and no broken gap', () => {
    const broken = allCodes().filter(code => {
      const text: string = en[code]
      return text.trim() === '' || /[{}]/.test(text.replace(/\{[a-z][A-Za-z]*([?|][^{}]+)?\}/g, ''))
    })
    expect(broken).toEqual([])
  })

  it('has every file of a language joined in', () => {
    for (const language of ['en', 'ja', 'ko']) {
      const joined = readFileSync(new URL(`${language}.ts`, wordsFolder), 'utf8')
      for (const name of readdirSync(new URL(`${language}/`, wordsFolder))) {
        expect(joined).toContain(`'./${language}/${name}'`)
      }
    }
  })
})

describe('filling', () => {
  it('puts values in, chooses between one and many, and keeps what nobody filled', () => {
    expect(fill('{side} has {n} {n?card:cards}', { side: 'Seoul', n: 1 })).toBe('Seoul has 1 card')
    expect(fill('{n} {n?card:cards}, {x}', { n: 0 })).toBe('0 cards, {x}')
    expect(fill('{a}', { a: '{b}', b: 'never read again' })).toBe('{b}')
  })

  it('writes tenths as points, as decimals and with a sign', () => {
    expect(fill('{v|points}', { v: 124 })).toBe('12')
    expect(fill('{v|tenths}', { v: 124 })).toBe('12.4')
    expect(fill('{v|signed} {w|signed} {z|signed}', { v: 5, w: -30, z: 0 })).toBe('+0.5 \u22123 0')
  })

  it('refuses a filter that does not exist', () => {
    expect(() => fill('{v|percent}', { v: 1 })).toThrow('no-filter percent')
  })
})

describe('saying', () => {
  it('answers in the language asked for', () => {
    expect(say('app.loading')).toBe(en['app.loading'])
    expect(say('app.loading', {}, 'ko')).toBe(ko['app.loading'])
  })

  it('throws on a code without a text', () => {
    expect(() => tell({ code: 'no.such.code' })).toThrow('no-text no.such.code')
  })
})
