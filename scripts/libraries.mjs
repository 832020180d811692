// `npm run libraries`: writes src/ui/about/libraries.json, the packages whose code, fonts or data the game in the browser
// carries, with their licences. Found by following the imports of its doors, then what those packages bring themselves.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const projectRoot = fileURLToPath(new URL('..', import.meta.url))
export const LISTED = 'src/ui/about/libraries.json'

const DOORS = ['src/main.ts', 'src/worker.ts']
/** Packages whose data was drawn into an asset of ours: the chart's coasts. */
const DRAWN = ['world-atlas']
/** What socket.io's client needs in Node alone: its builds for browsers leave them out. */
const NODE_ONLY = ['ws', 'xmlhttprequest-ssl']

const FROM = /^\s*(?:import|export)\s+(?!type\b)[^'"]*?from\s+['"]([^'"]+)['"]/gm
const BARE = /^\s*import\s+['"]([^'"]+)['"]/gm
const LATER = /\bimport\(\s*['"]([^'"]+)['"]/g
const STYLE = /(?:@import\s+|url\()\s*['"]([^'"]+)['"]/g

/** What a source file asks for: paths and packages, types left aside. */
export function askedFor(path, text) {
  const shapes = path.endsWith('.css') ? [STYLE] : [FROM, BARE, LATER]
  return shapes.flatMap(shape => [...text.matchAll(shape)].map(match => match[1]))
}

/** The package of an import: '@noble/hashes/sha2.js' is of '@noble/hashes'. */
export const packageOf = from =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')

function imported(root) {
  const found = new Set(DRAWN)
  const seen = new Set()
  const visit = file => {
    if (seen.has(file) || !existsSync(file) || !/\.(tsx?|css)$/.test(file)) return
    seen.add(file)
    for (const from of askedFor(file, readFileSync(file, 'utf8'))) {
      if (from.startsWith('.')) visit(resolve(dirname(file), from.split('?')[0]))
      else if (!from.includes(':')) found.add(packageOf(from))
    }
  }
  for (const door of DOORS) visit(join(root, door))
  return found
}

/** With what each package brings itself. */
function withTheirs(root, names) {
  const all = new Set()
  const visit = name => {
    if (all.has(name) || NODE_ONLY.includes(name)) return
    all.add(name)
    for (const other of Object.keys(readPackage(root, name).dependencies ?? {})) visit(other)
  }
  for (const name of names) visit(name)
  return [...all].sort()
}

const folderOf = (root, name) => join(root, 'node_modules', name)
const readPackage = (root, name) =>
  JSON.parse(readFileSync(join(folderOf(root, name), 'package.json'), 'utf8'))

/** The licence as the package carries it; '' where only package.json names one. */
function licenceText(root, name) {
  const folder = folderOf(root, name)
  const file = readdirSync(folder).find(one => /^licen[cs]e(\.(md|txt))?$/i.test(one))
  if (!file) return ''
  return readFileSync(join(folder, file), 'utf8').replace(/\r/g, '').trim()
}

/** Every package the game in the browser carries: name, version, licence, and its text. */
export function libraries(root = projectRoot) {
  return withTheirs(root, imported(root)).map(name => {
    const { version, license } = readPackage(root, name)
    if (typeof license !== 'string') throw new Error(`${name} names no licence`)
    return { name, version, licence: license, text: licenceText(root, name) }
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const list = libraries()
  writeFileSync(join(projectRoot, LISTED), `${JSON.stringify(list, null, 2)}\n`)
  console.log(`${list.length} packages in ${LISTED}`)
}
