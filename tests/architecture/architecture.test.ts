// The house stands as its map says: who imports whom, what pure folders may not name, where text lives, how
// long a file is. Each check is also shown something planted, for a check that cannot go red proves nothing.
import { describe, expect, it } from 'vitest'
import { bannedNames, bannedShapes, LINE_LIMIT, sizeAndHeader, softSpots } from './bans.ts'
import { fileGraph, idlePackages, ROOMS, rings, roomGraph, wrongImports } from './rooms.ts'
import { parseFile, readFolder } from './source.ts'
import { literalTexts } from './texts.ts'

const source = readFolder('src')
const all = [...source, ...readFolder('tests')]

const planted = (path: string, text: string) => [parseFile(path, text)]

describe('the rooms', () => {
  it('import only what their line names', () => {
    expect(wrongImports(source)).toEqual([])
  })

  it('name no package that nobody in them imports', () => {
    expect(idlePackages(source)).toEqual([])
    expect(idlePackages(source.filter(file => !file.path.startsWith('src/board/')))).toEqual(['board phaser'])
  })

  it('import each other in no ring, nor do files', () => {
    expect(rings(roomGraph(source))).toEqual([])
    expect(rings(fileGraph(source))).toEqual([])
    expect(
      rings(new Map(Object.entries(ROOMS).map(([name, row]) => [name, [...row.all, ...(row.types ?? [])]]))),
    ).toEqual([])
  })

  it.each([
    ['src/kit/a.ts', `import { say } from '../words/say.ts'`],
    ['src/words/a.ts', `import { ok } from '../kit/result.ts'`],
    ['src/rules/a.ts', `import type { View } from '../match/view.ts'`],
    ['src/store/a.ts', `import { viewFor } from '../match/view.ts'`],
    ['src/store/a.ts', `import { type View, viewFor } from '../match/view.ts'`],
    ['src/store/a.ts', `export { viewFor } from '../match/view.ts'`],
    ['src/ui/home/a.tsx', `const board = await import('../../board/scene.ts')`],
    ['src/board/a.ts', `import { x } from '../ui/turn/a.ts'`],
    ['src/server/a.ts', `import { x } from '../net/local.ts'`],
    ['src/match/a.ts', `import { x } from '../main.ts'`],
    ['src/match/a.ts', `import { x } from '../kit/result'`],
    ['src/match/a.ts', `import { x } from '../../tests/support/a.ts'`],
    ['src/rules/a.ts', `import { readFileSync } from 'node:fs'`],
    ['src/rules/a.ts', `import { z } from 'zod'`],
    ['src/main.ts', `import { join } from 'node:path'`],
    ['src/rules/a.ts', `type Q = import('../match/view.ts').View`],
    ['src/elsewhere/a.ts', `export const a = 1`],
  ])('go red for %s with %s', (path, text) => {
    expect(wrongImports(planted(path, text))).toHaveLength(1)
  })

  it.each([
    ['src/store/a.ts', `import type { View } from '../match/view.ts'`],
    ['src/store/a.ts', `import { type View } from '../match/view.ts'`],
    ['src/server/a.ts', `import { parseWire } from '../net/protocol.ts'`],
    ['src/server/a.ts', `import { parseWire } from '../net/protocol/wire.ts'`],
    ['src/main.ts', `import { x } from './match/referee.ts'\nimport y from '../scenarios/low-ebb.json?raw'`],
    ['src/cli.ts', `import { readFileSync } from 'node:fs'\nimport { lint } from './cli/lint.ts'`],
    ['src/scenario/a.ts', `import { z } from 'zod/mini'`],
  ])('let pass %s with %s', (path, text) => {
    expect(wrongImports(planted(path, text))).toEqual([])
  })

  it('go red for a ring of files and for a ring of rooms', () => {
    const files = [
      parseFile('src/kit/a.ts', `import { b } from './b.ts'`),
      parseFile('src/kit/b.ts', `import { c } from '../rules/c.ts'`),
      parseFile('src/rules/c.ts', `import { a } from '../kit/a.ts'`),
    ]
    expect(rings(fileGraph(files))).toEqual([
      'src/kit/a.ts -> src/kit/b.ts -> src/rules/c.ts -> src/kit/a.ts',
    ])
    expect(rings(roomGraph(files))).toEqual(['kit -> rules -> kit'])
  })
})

describe('pure folders', () => {
  it('name no clock, no chance, no host, no locale, no inexact arithmetic', () => {
    expect(bannedNames(source)).toEqual([])
  })

  it.each([
    'Math.random()',
    'Math.sqrt(2)',
    'Math.pow(2, 3)',
    "Math['sin'](1)",
    'const { random } = Math',
    '2 ** 3',
    'Date.now()',
    'new Date()',
    'performance.now()',
    'fetch("a")',
    'globalThis.fetch("a")',
    'document.body',
    'process.env',
    'setTimeout(() => {}, 1)',
    '"a".localeCompare("b")',
    'const f = (n: number) => n.toLocaleString()',
    'new Intl.NumberFormat()',
    'crypto.getRandomValues(x)',
    'console.log(1)',
    'const a = { process }',
  ])('go red for %s', text => {
    expect(bannedNames(planted('src/rules/a.ts', text))).toHaveLength(1)
  })

  it.each([
    'const a = Math.max(1, Math.trunc(2)) * Math.imul(3, 4)',
    'const a = { history: 1, process: 2 }; a.history; a.process',
    'function f(document: string) { return document }',
    'type T = { readonly location: string; history: number }',
  ])('let pass %s', text => {
    expect(bannedNames(planted('src/rules/a.ts', text))).toEqual([])
  })

  it('are the only ones that may not', () => {
    expect(bannedNames(planted('src/store/a.ts', 'Date.now()'))).toEqual([])
  })
})

describe('every file', () => {
  it('has no default export, enum or barrel, and no class in a pure folder', () => {
    expect(bannedShapes(source)).toEqual([])
  })

  it.each([
    'export default 1',
    'enum A { b }',
    "export * from './b.ts'",
    'class A {}',
    'export const a = class {}',
  ])('goes red for %s', text => {
    expect(bannedShapes(planted('src/kit/a.ts', text))).toHaveLength(1)
  })

  it('puts nothing off and skips no test', () => {
    expect(softSpots(all)).toEqual([])
    const words = ['// TO' + 'DO: later', 'it.sk' + "ip('a', () => {})", '// @ts-' + 'ignore']
    for (const word of words) expect(softSpots(planted('tests/a.test.ts', word))).toHaveLength(1)
  })

  it('is short enough and opens with what lives in it', () => {
    expect(sizeAndHeader(all)).toEqual([])
    const long = `// header\n${'const a = 1\n'.repeat(LINE_LIMIT)}`.replaceAll('const a', 'void 0; // a')
    expect(sizeAndHeader(planted('src/kit/a.ts', long))).toEqual(['src/kit/a.ts has 401 lines'])
    expect(sizeAndHeader(planted('src/kit/a.ts', 'const a = 1\n'))).toHaveLength(1)
  })
})

describe('text for people', () => {
  it('lives in src/words only', () => {
    expect(literalTexts(source)).toEqual([])
  })

  it.each([
    'const a = <p>Hello</p>',
    "const a = <p>{'Save'}</p>",
    "const a = <p>{x ? 'Yes' : say('no')}</p>",
    'const a = <p>{`Turn ${x}`}</p>',
    'const a = <img alt="chart" />',
    'const a = <button aria-label={"close"} />',
    "const a = 'The court orders compensation'",
    'const a = { text: `Seoul answers ${x}` }',
    "label.setText('Tokyo')",
    "scene.add.text(0, 0, 'Seoul')",
    "document.title = 'Game'",
    "console.log('done')",
    "const a = <p>{x + 'points'}</p>",
    "process.stdout.write('done')",
    "const a = '서울'",
    "const a = f('Press any key')",
  ])('goes red for %s', text => {
    expect(literalTexts(planted('src/ui/a.tsx', text)).length).toBeGreaterThan(0)
  })

  it.each([
    "throw new Error('the draft has no pen')",
    'const a = <p class="card is-sealed wide">{say("turn.title")}</p>',
    'const a = <path d="M 0 0 L 10 10" viewBox="0 0 10 10" />',
    "const a = document.querySelector('main h1')",
    "const a = <p>{x === 'met' ? say('end.met') : null}</p>",
    "const a = error('bad-key', 1)",
    "type A = 'two words' | 'other'",
    "const a = { code: 'refusal.stale-turn', kind: 'confront' }",
    "const a = { fontFamily: 'Source Serif' }",
    "const SERIF = 'Source Serif, serif'",
    "const a = matchMedia('(prefers-reduced-motion: reduce)')",
  ])('lets pass %s', text => {
    expect(literalTexts(planted('src/ui/a.tsx', text))).toEqual([])
  })

  it('is allowed in src/words', () => {
    expect(literalTexts(planted('src/words/en.ts', "const a = 'The court orders'"))).toEqual([])
  })
})
