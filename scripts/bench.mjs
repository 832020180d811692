// `npm run bench`: runs tests/bench/*.bench.ts one after another, each in a Node of its own so that none
// warms up another. Names given after `--` choose among them. `peer` fetches a package for its run, so it runs only where it is named.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './fresh.mjs'

const folder = join(projectRoot, 'tests', 'bench')
const wanted = process.argv.slice(2)
const names = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.bench.ts')) : []
const isWanted = name =>
  wanted.length === 0 ? !name.startsWith('peer') : wanted.some(part => name.includes(part))
const chosen = names.filter(isWanted).sort()

if (chosen.length === 0) {
  console.error('There is no such bench in tests/bench.')
  process.exitCode = 1
}
for (const name of chosen) {
  console.log(`\n${name}`)
  const run = spawnSync(process.execPath, [join(folder, name)], { cwd: projectRoot, stdio: 'inherit' })
  if (run.status !== 0) process.exitCode = 1
}
