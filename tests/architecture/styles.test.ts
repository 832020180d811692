// One place names colours, so that paper, night and high contrast hold on every screen; widths are asked of the page in
// rem, so that larger letters get the narrow layout; motion is asked of the root, which knows the reader's own wish.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from './source.ts'

const folder = join(projectRoot, 'src', 'ui', 'styles')
const NAMING = ['theme.css']

const RULES = [
  [/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|lab|lch)a?\(/i, 'use a colour of theme.css'],
  [/@media[^{]*\b(?:max|min)-width/, 'ask the page: @container page (max-width: …rem)'],
  [/prefers-(?:reduced-motion|color-scheme|contrast)/, 'ask the root: data-motion, data-look'],
] as const

/** What a style sheet may not say, as `name:line what to do`. */
function wrongStyles(name: string, text: string): readonly string[] {
  if (NAMING.includes(name)) return []
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, comment => comment.replace(/[^\n]/g, ' '))
  return bare.split('\n').flatMap((line, at) => {
    if (line.includes('min-width: 1600px')) return [] // the projector: the letters themselves grow with the window
    return RULES.filter(([shape]) => shape.test(line)).map(([, what]) => `${name}:${at + 1} ${what}`)
  })
}

describe('the styles', () => {
  it('name no colour, window width or wish of the system of their own', () => {
    const names = readdirSync(folder).filter(name => name.endsWith('.css'))
    expect(names.flatMap(name => wrongStyles(name, readFileSync(join(folder, name), 'utf8')))).toEqual([])
  })

  it.each([
    'a { color: #fff }',
    'a { background: rgb(0 0 0 / 10%) }',
    '@media (max-width: 600px) {',
    '@media (prefers-reduced-motion: reduce) {',
  ])('go red for %s', text => {
    expect(wrongStyles('a.css', text)).toHaveLength(1)
  })

  it('may speak of a colour in a comment', () => {
    expect(wrongStyles('a.css', '/* not\n #fff */')).toEqual([])
  })
})
