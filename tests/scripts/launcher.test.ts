// The terminal's launcher: sources first where this Node strips types, the bundle where there are none, a FILE
// looked for where the user stands, and one sentence when nothing can run.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let root = ''

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'two-capitals-')))
  for (const folder of ['bin', 'src', 'dist', 'elsewhere']) mkdirSync(join(root, folder))
  copyFileSync(new URL('../../bin/two-capitals.mjs', import.meta.url), join(root, 'bin', 'two-capitals.mjs'))
  writeFileSync(join(root, 'package.json'), '{"type":"module"}')
})
afterEach(() => rmSync(root, { recursive: true }))

const source =
  'const told: string[] = process.argv.slice(2)\nconsole.log("source", told.join(), process.cwd())'

function launch(env: NodeJS.ProcessEnv = {}) {
  const run = spawnSync(process.execPath, [join(root, 'bin', 'two-capitals.mjs'), 'lint', 'a b.json'], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...env },
  })
  return { code: run.status, out: run.stdout.trim(), err: run.stderr.trim() }
}

describe('the launcher', () => {
  it('runs the sources, even beside an older bundle', () => {
    writeFileSync(join(root, 'src', 'cli.ts'), source)
    writeFileSync(join(root, 'dist', 'cli.js'), 'console.log("bundle")')
    expect(launch()).toEqual({ code: 0, out: `source lint,a b.json ${root}`, err: '' })
  })

  it('stands where the user stood when npm runs it', () => {
    writeFileSync(join(root, 'src', 'cli.ts'), source)
    const place = join(root, 'elsewhere')
    const { out } = launch({ npm_lifecycle_event: 'capitals', INIT_CWD: place })
    expect(out).toBe(`source lint,a b.json ${place}`)
  })

  it('runs the bundle where there are no sources', () => {
    writeFileSync(join(root, 'dist', 'cli.js'), 'console.log("bundle")')
    expect(launch().out).toBe('bundle')
  })

  it('says in one sentence that it cannot run', () => {
    const { code, err } = launch()
    expect(code).toBe(1)
    expect(err.split('\n')).toHaveLength(1)
  })
})
