#!/usr/bin/env node
// The terminal's launcher, in plain JavaScript that any Node understands. It runs src/cli.ts where the sources
// lie and this Node strips types, otherwise the bundle dist/cli.js; a Node too old for the sources hands over
// to the one that `npm ci` put into node_modules/.bin.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const source = join(root, 'src', 'cli.ts')
const bundle = join(root, 'dist', 'cli.js')
const ownNode = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')

// A class host holds many small things for long, and looking for what is no longer needed among them takes time from its matches.
// The options of `npm start` keep that short; the process becomes one that was started with them, where the system can do that.
if (process.argv[2] === 'host' && process.execve) {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const more = scripts.start
    .split(' ')
    .filter(word => word.startsWith('--') && !process.execArgv.includes(word))
  const args = [process.execPath, ...process.execArgv, ...more, ...process.argv.slice(1)]
  if (more.length > 0) process.execve(process.execPath, args, process.env)
}

// npm runs a script in the package's folder; a FILE on the command line means the folder the user stands in.
if (process.env.npm_lifecycle_event === 'capitals' && process.env.INIT_CWD)
  process.chdir(process.env.INIT_CWD)

if (stripsTypes() && existsSync(source)) await import(pathToFileURL(source).href)
else if (existsSync(bundle)) await import(pathToFileURL(bundle).href)
else if (existsSync(source) && existsSync(ownNode) && !process.env.TWO_CAPITALS_HANDED_OVER) handOver()
else {
  console.error('Two Capitals needs Node 22.18 or newer here. Mend it with: npm ci')
  process.exitCode = 1
}

// Node strips no types below node_modules.
function stripsTypes() {
  return Boolean(process.features.typescript) && !/[\\/]node_modules[\\/]/.test(source)
}

function handOver() {
  const args = [fileURLToPath(import.meta.url), ...process.argv.slice(2)]
  const shell = process.platform === 'win32'
  const env = { ...process.env, TWO_CAPITALS_HANDED_OVER: '1' }
  process.exitCode = spawnSync(ownNode, args, { stdio: 'inherit', env, shell }).status ?? 1
}
