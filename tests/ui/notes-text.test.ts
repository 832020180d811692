// Teacher's notes as blocks: every kind that the notes of this copy use, and nothing of a text lost on the way.
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, blocksOf, type Line, lineOf } from '../../src/ui/run-class/notes-text.ts'

const FOLDER = new URL('../../scenarios/', import.meta.url)
const NOTES = readdirSync(FOLDER).filter(name => name.endsWith('.notes.md'))

const textOf = (line: Line) => line.map(piece => piece.text).join('')
const linesOf = (block: Block): readonly Line[] => {
  if (block.kind === 'list') return block.items
  if (block.kind === 'table') return [block.head, ...block.rows].flat()
  return [block.line]
}
const letters = (text: string) => text.replace(/[^\p{L}]/gu, '')

describe('notes', () => {
  it('reads headings, paragraphs, lists and tables', () => {
    const kinds = blocksOf(
      '# One\nTwo\nlines\n\n- a\n  goes on\n- b\n1. c\n\n| x | y |\n| --- | --- |\n| 1 | 2 |',
    ).map(block => [block.kind, ...linesOf(block).map(textOf)])
    expect(kinds).toEqual([
      ['heading', 'One'],
      ['paragraph', 'Two lines'],
      ['list', 'a goes on', 'b'],
      ['list', 'c'],
      ['table', 'x', 'y', '1', '2'],
    ])
  })

  it('reads marks within a line; only an address of the web is a link', () => {
    expect(lineOf('a **b** *c* `d` [e](https://x.test/) [*f*](cycles.json#f)')).toEqual([
      { kind: 'text', text: 'a ' },
      { kind: 'strong', text: 'b' },
      { kind: 'text', text: ' ' },
      { kind: 'emphasis', text: 'c' },
      { kind: 'text', text: ' ' },
      { kind: 'code', text: 'd' },
      { kind: 'text', text: ' ' },
      { kind: 'link', text: 'e', href: 'https://x.test/' },
      { kind: 'text', text: ' ' },
      { kind: 'emphasis', text: 'f' },
    ])
    expect(lineOf('[x](javascript:alert)')).toEqual([{ kind: 'text', text: 'x' }])
  })

  it.each(NOTES)('shows no mark of Markdown in %s', name => {
    const blocks = blocksOf(readFileSync(new URL(name, FOLDER), 'utf8'))
    expect(blocks.length).toBeGreaterThan(10)
    for (const line of blocks.flatMap(linesOf)) expect(textOf(line)).not.toMatch(/\*\*|^#|\||\]\(|`/)
  })

  it('loses no letter of any text without marks', () => {
    const words = fc.array(fc.constantFrom('one', 'two', '- ', '1. ', '# ', '\n', '\n\n', '| a |', ' '))
    fc.assert(
      fc.property(words, parts => {
        const text = parts.join('')
        expect(letters(blocksOf(text).flatMap(linesOf).map(textOf).join(' '))).toBe(letters(text))
      }),
    )
  })
})
