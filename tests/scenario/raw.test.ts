// Files that are wrong before they are JSON, as bytes on the disk: each refused with its code, at its path and line.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { errorsOf } from '../support/scenario.ts'

const folder = new URL('../fixtures/bad/', import.meta.url)

/** By file: every error as `code path line`. */
const EXPECTED: { readonly [file: string]: readonly string[] } = {
  'after-the-end': ['after-the-end  48'],
  'bad-escape': ['bad-escape /title 5'],
  'bad-number': ['bad-number /gauges/0/start 10'],
  'bidi-control': ['bidi-control /title 5'],
  'bidi-control-escaped': ['bidi-control /title 5'],
  'bidi-control-in-key': [
    'bidi-control /triggers/0/responses/tok\u200fyo 17',
    'bad-key /triggers/0/responses/tok\u200fyo 17',
  ],
  'broken-character': ['broken-character /title 5'],
  'byte-order-mark': ['byte-order-mark  1'],
  comment: ['comment /format 4', 'comment /id 5'],
  'control-character': ['control-character /title 5'],
  'dangerous-key': ['dangerous-key /__proto__ 4'],
  'dangerous-key-constructor': [
    'dangerous-key /triggers/0/responses/constructor 17',
    'dangerous-key /triggers/0/responses/constructor/prototype 17',
  ],
  'dangerous-key-escaped': ['dangerous-key /__proto__ 4'],
  'duplicate-key': ['duplicate-key /triggers/0/title 15'],
  'empty-file': ['empty-file  1'],
  'empty-file-of-spaces': ['empty-file  3'],
  'expected-colon': ['expected-colon /format 3'],
  'expected-comma': ['expected-comma /format 4'],
  'expected-key': ['expected-key /$schema 3'],
  'expected-value': ['expected-value /format 3'],
  'format-newer': ['format-newer /format 3'],
  'key-too-long': [`key-too-long /${'k'.repeat(99)}… 3`],
  'not-an-object': ['not-an-object  1'],
  'not-utf-8': ['not-utf-8  1'],
  nul: ['nul /title 5'],
  'nul-raw': ['nul /title 5'],
  'raw-control-character': ['raw-control-character /title 5'],
  'text-too-long': ['text-too-long /title 5'],
  'too-deep': [`too-deep /endings/0/when${'/not'.repeat(29)} 43`],
  'trailing-comma': ['trailing-comma /sides/1 9'],
  unclosed: ['unclosed /endings 47'],
  'unfinished-text': ['unfinished-text /title 5'],
  'utf-16': ['utf-16  1'],
  'utf-16-big-endian': ['utf-16  1'],
}

describe('a file that is wrong as text', () => {
  it('stands in the table', () => {
    const files = readdirSync(folder).map(name => name.replace(/\.json$/, ''))
    expect(files.sort()).toEqual(Object.keys(EXPECTED).sort())
  })

  it.each(Object.entries(EXPECTED))('%s', (file, expected) => {
    const bytes = readFileSync(new URL(`${file}.json`, folder))
    const found = errorsOf(new Uint8Array(bytes)).map(({ code, path, line }) => `${code} ${path} ${line}`)
    expect(found).toEqual(expected)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})
