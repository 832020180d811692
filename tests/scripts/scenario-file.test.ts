// A script for authors finds a file from the folder they stand in, and a file that cannot be used ends it with a sentence.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../scripts/fresh.mjs'

const folder = mkdtempSync(join(tmpdir(), 'two-capitals-'))
afterAll(() => rmSync(folder, { recursive: true }))
writeFileSync(join(folder, 'half.json'), '{\n')
copyFileSync(join(projectRoot, 'scenarios/first-contact.json'), join(folder, 'own.json'))

const run = (file: string) =>
  spawnSync(process.execPath, ['scripts/repeats.mjs', file, '--seeds', '1'], {
    cwd: projectRoot, // as npm does
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  })

describe('a script for authors', () => {
  it('takes a file from where its author stands', () => {
    const { status, stdout } = run('own.json')
    expect(status).toBe(0)
    expect(stdout).toContain('1 matches')
  })

  it.each([
    ['nowhere.json', /nowhere\.json cannot be read \(ENOENT\)/],
    ['half.json', /half\.json has 1 problem, the first in line \d+\. .*lint/],
  ])('ends with a sentence over %s', (file, told) => {
    const { status, stderr } = run(file)
    expect(status).toBe(1)
    expect(stderr).toMatch(told)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})
