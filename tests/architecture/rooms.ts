// The rooms of src and what each may import, as src/README.md tells it. The allow-list of exceptions is empty.
import type { Import, SourceFile } from './source.ts'

type Row = {
  readonly all: readonly string[] // rooms, or single files of a room, that may be imported
  readonly types?: readonly string[] // rooms of which only types may be imported
  readonly packages: readonly string[] // packages from npm, or 'node:' for Node's own
}

export const PURE = [
  'kit',
  'scenario',
  'rules',
  'match',
  'policy',
  'explore',
  'debrief',
  'classroom',
] as const

const DOORS = ['main', 'worker', 'cli'] as const

export const ROOMS: Readonly<Record<string, Row>> = {
  kit: { all: [], packages: ['@noble/hashes'] },
  words: { all: [], packages: [] },
  scenario: { all: ['kit'], packages: ['zod', 'jsonc-parser'] },
  rules: { all: ['kit', 'scenario'], packages: [] },
  match: { all: ['kit', 'scenario', 'rules'], packages: ['xstate', 'zod'] },
  policy: { all: ['kit', 'scenario', 'rules'], packages: [] },
  explore: { all: ['kit', 'scenario', 'rules', 'policy'], packages: [] },
  debrief: { all: ['kit', 'scenario', 'rules', 'match', 'explore'], packages: [] },
  classroom: { all: ['kit', 'scenario', 'match'], packages: ['zod'] },
  net: { all: ['kit', 'scenario', 'match', 'classroom'], packages: ['zod', 'socket.io-client'] },
  server: {
    all: ['kit', 'words', 'scenario', 'match', 'policy', 'classroom', 'debrief', 'net/protocol'],
    packages: ['node:', 'socket.io', '@socket.io/postgres-adapter', 'pg'],
  },
  store: {
    all: ['kit', 'net', 'explore'],
    types: ['match', 'classroom'],
    packages: ['zustand', 'idb-keyval'],
  },
  board: { all: ['kit', 'words', 'store'], types: ['match'], packages: ['phaser'] },
  ui: {
    all: ['kit', 'words', 'scenario', 'debrief', 'store', 'classroom/code', 'classroom/settings'],
    types: ['match', 'explore', 'classroom'],
    packages: ['preact', 'lean-qr', 'qr'],
  },
}

/** Folders outside src that a room may bundle data from. */
const DATA = ['assets/', 'scenarios/']

/** The room or door that a file belongs to: 'kit', 'cli'; null for a file that belongs to neither. */
export function roomOf(path: string): string | null {
  const [top, first, second] = path.split('/')
  if (top !== 'src' || first === undefined) return null
  const name = second === undefined ? first.replace(/\.tsx?$/, '') : first
  const isDoor = DOORS.some(door => door === name)
  if (isDoor) return name
  return second !== undefined && Object.hasOwn(ROOMS, name) ? name : null
}

/** Every import that the table does not allow, as `path:line imports target: why`. */
export function wrongImports(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(file => {
    const room = roomOf(file.path)
    if (room === null) return [`${file.path}:1 lies in no room`]
    return file.imports.flatMap(one => {
      const why = whyNot(room, one)
      return why ? [`${file.path}:${one.line} imports ${one.from}: ${why}`] : []
    })
  })
}

function whyNot(room: string, one: Import): string | null {
  if (!one.from.startsWith('.')) return packageTrouble(room, one.from)
  if (DATA.some(folder => one.target.startsWith(folder))) return null
  const other = roomOf(one.target)
  if (other === null) return 'it lies in no room'
  if (!/\.(tsx?|css|json)$/.test(one.target)) return 'the file ending is missing'
  if (other === room || isDoor(room)) return null
  if (isDoor(other)) return 'nobody imports a door'
  return rowTrouble(ROOMS[room] as Row, room, other, one)
}

function rowTrouble(row: Row, room: string, other: string, one: Import): string | null {
  const allowed = row.all.some(name => name === other || one.target.startsWith(`src/${name}.`))
  const inside = row.all.some(name => name.includes('/') && one.target.startsWith(`src/${name}/`))
  if (allowed || inside) return null
  if (row.types?.includes(other)) return one.typeOnly ? null : `${room} may import only types of ${other}`
  return `${room} may not import ${other}`
}

function packageTrouble(room: string, from: string): string | null {
  if (from.startsWith('virtual:')) return isDoor(room) ? null : 'virtual modules are for the doors'
  if (isDoor(room)) return from.startsWith('node:') && room !== 'cli' ? 'Node is not in a browser' : null
  const packages = (ROOMS[room] as Row).packages
  const allowed = packages.some(
    name => from === name || from.startsWith(`${name}/`) || (name === 'node:' && from.startsWith(name)),
  )
  return allowed ? null : `${room} may not use this package`
}

/** Packages that a room may use and does not, as `room package`. */
export function idlePackages(files: readonly SourceFile[]): readonly string[] {
  const used = files.flatMap(file => file.imports.map(one => `${roomOf(file.path)} ${one.from}`))
  return Object.entries(ROOMS)
    .flatMap(([room, row]) => row.packages.map(name => `${room} ${name}`))
    .filter(name => !used.some(one => one === name || one.startsWith(name.endsWith(':') ? name : `${name}/`)))
}

const isDoor = (name: string): boolean => DOORS.some(door => door === name)

/** The rings in a graph, each as `a -> b -> a`; at most one for each node that a ring goes back to. */
export function rings(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>()
  const found: string[] = []
  const path: string[] = []
  const visit = (node: string): void => {
    const at = path.indexOf(node)
    if (at >= 0) found.push([...path.slice(at), node].join(' -> '))
    if (at >= 0 || done.has(node)) return
    path.push(node)
    for (const next of graph.get(node) ?? []) visit(next)
    path.pop()
    done.add(node)
  }
  for (const node of graph.keys()) visit(node)
  return found
}

/** Who imports whom, file by file, among the files given. */
export function fileGraph(files: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> {
  const known = new Set(files.map(file => file.path))
  return new Map(files.map(file => [file.path, targets(file).filter(target => known.has(target))]))
}

/** Who imports whom, room by room, among the files given. */
export function roomGraph(files: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> {
  const graph = new Map<string, string[]>()
  for (const file of files) {
    const room = roomOf(file.path)
    if (room === null) continue
    const others = targets(file).map(roomOf)
    const list = graph.get(room) ?? []
    list.push(
      ...(others.filter(other => other !== null && other !== room && !list.includes(other)) as string[]),
    )
    graph.set(room, list)
  }
  return graph
}

const targets = (file: SourceFile): readonly string[] => file.imports.map(one => one.target)
