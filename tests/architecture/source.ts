// A source file as the checks see it: its text, its syntax tree, its imports. Read from disk, or planted.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'

export type Node = { readonly type: string; readonly start: number; readonly end: number } & {
  readonly [key: string]: unknown
}

export type Import = {
  readonly from: string // as written
  readonly target: string // 'src/kit/result.ts' for a relative one, else as written
  readonly typeOnly: boolean
  readonly line: number
}

export type SourceFile = {
  readonly path: string // from the project's folder, with slashes
  readonly text: string
  readonly program: Node
  readonly imports: readonly Import[]
}

export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Every TypeScript file below a folder of the project. */
export function readFolder(folder: string): readonly SourceFile[] {
  const names = readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
  const paths = names.map(name => posix.join(folder, name.replaceAll('\\', '/')))
  const code = paths.filter(path => /\.tsx?$/.test(path) && !path.endsWith('.d.ts')).sort()
  return code.map(path => parseFile(path, readFileSync(join(projectRoot, path), 'utf8')))
}

/** A file from its text: what the self-tests plant. */
export function parseFile(path: string, text: string): SourceFile {
  const parsed = parseSync(path, text)
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message}`)
  const program = parsed.program as unknown as Node
  return { path, text, program, imports: importsOf(path, text, program) }
}

export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** Calls `visit` on every node, parents first, with the nodes above it (nearest last). */
export function walk(node: Node, visit: (node: Node, above: readonly Node[]) => void): void {
  const above: Node[] = []
  const enter = (current: Node): void => {
    visit(current, above)
    above.push(current)
    for (const child of children(current)) enter(child)
    above.pop()
  }
  enter(node)
}

function children(node: Node): readonly Node[] {
  return Object.values(node).flatMap(value => (Array.isArray(value) ? value : [value]).filter(isNode))
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}

function importsOf(path: string, text: string, program: Node): readonly Import[] {
  const found: Import[] = []
  walk(program, node => {
    const source = node['source']
    if (!isNode(source) || typeof source['value'] !== 'string') return
    const from = source['value']
    const typeOnly = isTypeOnly(node)
    found.push({ from, target: resolveImport(path, from), typeOnly, line: lineOf(text, node.start) })
  })
  return found
}

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType') return true
  if (node['importKind'] === 'type' || node['exportKind'] === 'type') return true
  const specifiers = node['specifiers']
  if (!Array.isArray(specifiers) || specifiers.length === 0) return false
  return specifiers.every(one => one['importKind'] === 'type' || one['exportKind'] === 'type')
}

function resolveImport(path: string, from: string): string {
  return from.startsWith('.') ? posix.join(posix.dirname(path), from.split('?', 1)[0] as string) : from
}
