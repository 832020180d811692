// Whether a built file is older than what it was built from, and the build that makes it fresh again.
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectRoot = fileURLToPath(new URL('..', import.meta.url))

/** Everything a build reads. A folder counts with its own date, so that a deleted file is noticed. */
const SOURCES = [
  'src',
  'scenarios',
  'assets',
  'scripts/build-plugins.mjs',
  'scripts/scenario-cards.ts',
  'index.html',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
]

const OUTPUTS = {
  production: 'dist/game/index.html',
  single: 'dist/two-capitals.html',
  cli: 'dist/cli.js',
}

/** Builds `mode` when its output is absent or stale. Returns whether the output is there now. */
export function ensureBuilt(mode, stdio = 'inherit') {
  const output = join(projectRoot, OUTPUTS[mode])
  if (!isStale(output, projectRoot)) return true
  return build(mode, stdio) && dateOf(output) > 0
}

/** Runs vite's build of `mode` with this Node. */
function build(mode, stdio = 'inherit') {
  const vite = join(projectRoot, 'node_modules', 'vite', 'bin', 'vite.js')
  const args = [vite, 'build', '--mode', mode, '--logLevel', 'warn']
  return spawnSync(process.execPath, args, { cwd: projectRoot, stdio }).status === 0
}

export function isStale(output, root) {
  const built = dateOf(output)
  return built === 0 || SOURCES.some(name => newest(join(root, name)) > built)
}

function newest(path) {
  const own = dateOf(path)
  if (own === 0 || !statSync(path).isDirectory()) return own
  const inside = readdirSync(path).map(name => newest(join(path, name)))
  return Math.max(own, ...inside)
}

function dateOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
