// The list of packages on the About page: every package that the game in the browser carries stands in it, as installed.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { askedFor, LISTED, libraries, packageOf } from '../../scripts/libraries.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('the packages the game carries', () => {
  const found = libraries(root)

  it('are listed with version and licence; `npm run libraries` writes the list again', () => {
    expect(JSON.parse(readFileSync(`${root}${LISTED}`, 'utf8'))).toEqual(found)
  })

  it('are those of every room, the fonts of the styles, the data of the chart, and what they bring', () => {
    const names = found.map(one => one.name)
    for (const name of [
      'preact',
      'phaser',
      'eventemitter3',
      'zod',
      '@fontsource-variable/inter',
      'world-atlas',
    ])
      expect(names).toContain(name)
    for (const name of ['vite', 'vitest', 'socket.io', 'd3-geo']) expect(names).not.toContain(name)
  })

  it('come each under a licence that lets us pass them on', () => {
    const allowed = ['MIT', 'ISC', 'Apache-2.0', 'OFL-1.1', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD']
    const offered = (licence: string) => licence.replace(/[()]/g, '').split(' OR ') // one of them is enough
    expect(found.filter(one => !offered(one.licence).some(each => allowed.includes(each)))).toEqual([])
  })
})

describe('what a source asks for', () => {
  it('is every import but those of types', () => {
    const text = [
      `import { a } from '@noble/hashes/sha2.js'`,
      `import type { B } from 'left-out'`,
      `import {\n  c,\n} from 'xstate'`,
      `import './style.css'`,
      `const d = await import('phaser')`,
      `export { e } from './e.ts'`,
    ].join('\n')
    const asked = askedFor('a.ts', text)
    expect(asked.map(packageOf).sort()).toEqual(['.', '.', '@noble/hashes', 'phaser', 'xstate'].sort())
  })

  it('is every sheet and file of a style', () => {
    expect(askedFor('a.css', `@import "./b.css";\nsrc: url("@fonts/inter/files/a.woff2");`)).toEqual([
      './b.css',
      '@fonts/inter/files/a.woff2',
    ])
  })
})
