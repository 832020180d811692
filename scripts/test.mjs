// `npm test`: types and lint, then unit, database, browser and journey tests, then one closing line of counts. Everything
// runs even after something failed. Names after `--` choose steps: npm test -- types unit
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './find-browser.mjs'
import { ensureBuilt, projectRoot } from './fresh.mjs'
import { isNewEnough } from './node-version.mjs'
import { ensurePostgres } from './postgres.mjs'

const reports = join(projectRoot, 'test-results')

const STEPS = {
  types: () => check('typescript/bin/tsc'),
  lint: () => check('@biomejs/biome/bin/biome', 'check'),
  unit: () => vitest('node'),
  postgres: async () => (ensurePostgres() ? vitest('postgres') : { passed: 0, failed: 0 }),
  strace: async () => (hasStrace() ? vitest('strace') : { passed: 0, failed: 0 }),
  browser: async () => (browser() ? vitest('browser') : failed),
  journeys: async () => (browser() && built() ? journeys() : failed),
}

const failed = { passed: 0, failed: 1 }

async function main() {
  if (!isNewEnough('The tests need')) return failed
  const wanted = process.argv.slice(2)
  const unknown = wanted.find(name => !Object.hasOwn(STEPS, name))
  if (unknown) {
    console.error(`No step is called ${unknown}: choose among ${Object.keys(STEPS).join(', ')}.`)
    return failed
  }
  return runAll(Object.keys(STEPS).filter(name => wanted.length === 0 || wanted.includes(name)))
}

async function runAll(names) {
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const lines = []
  const total = { passed: 0, failed: 0, again: 0 }
  for (const name of names) {
    console.log(`\n== ${name}`)
    const started = Date.now()
    const result = await STEPS[name]()
    total.passed += result.passed
    total.failed += result.failed
    total.again += result.again ?? 0
    const seconds = ((Date.now() - started) / 1000).toFixed(1)
    lines.push(`${name.padEnd(9)} ${result.failed ? 'FAILED' : 'passed'} in ${seconds} s`)
  }
  console.log(`\n${lines.join('\n')}\n`)
  return total
}

/** A check without tests of its own counts as one. */
async function check(script, ...args) {
  const code = await run([join('node_modules', script), ...args])
  return code === 0 ? { passed: 1, failed: 0 } : failed
}

async function vitest(project) {
  const file = join(reports, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await run(['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters])
  return counted(code, file, json => ({ passed: json.numPassedTests, failed: json.numFailedTests }))
}

async function journeys() {
  const code = await run(['node_modules/@playwright/test/cli.js', 'test'])
  return counted(code, join(reports, 'journeys.json'), ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    again: stats.flaky,
  }))
}

/** The counts of a report; a runner that failed without naming a test counts as one failure. */
function counted(code, file, read) {
  const counts = readCounts(file, read)
  const silent = counts.failed === 0 && (code !== 0 || counts.passed === 0)
  return silent ? { ...counts, failed: 1 } : counts
}

function readCounts(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { passed: 0, failed: 0 }
  }
}

function run(args) {
  return new Promise(done => {
    const child = spawn(process.execPath, args, { cwd: projectRoot, stdio: 'inherit' })
    child.on('error', () => done(1))
    child.on('close', code => done(code ?? 1))
  })
}

function hasStrace() {
  const isHere = spawnSync('strace', ['-V'], { stdio: 'ignore' }).status === 0
  if (!isHere) console.log('No strace on this machine: power cuts are not rebuilt.')
  return isHere
}

let browserPath
function browser() {
  if (browserPath === undefined) browserPath = ensureBrowser()
  return browserPath !== null
}

const built = () => ensureBuilt('production') && ensureBuilt('single')

const total = await main()
const again = total.again ? `, ${total.again} of them only at a second try` : ''
console.log(`${total.passed} passed${again}, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
