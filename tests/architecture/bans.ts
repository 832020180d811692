// What a pure folder may not name, so that a match is the same everywhere, and the shapes no file may have.
import { PURE, roomOf } from './rooms.ts'
import { isNode, lineOf, type Node, type SourceFile, walk } from './source.ts'

const HOST_NAMES = new Set(
  (
    'window document navigator location history localStorage sessionStorage indexedDB fetch XMLHttpRequest ' +
    'WebSocket EventSource Worker BroadcastChannel postMessage self globalThis process Buffer require ' +
    '__dirname __filename setTimeout setInterval setImmediate clearTimeout clearInterval queueMicrotask ' +
    'requestAnimationFrame requestIdleCallback performance Date Temporal crypto alert Intl console eval'
  ).split(' '),
)

const METHODS = new Set(
  'localeCompare toLocaleString toLocaleLowerCase toLocaleUpperCase toLocaleDateString toLocaleTimeString'.split(
    ' ',
  ),
)

/** Exact everywhere: the rest of Math is approximated, or random. */
const EXACT_MATH = new Set('abs ceil clz32 floor imul max min round sign trunc'.split(' '))

const isPure = (path: string): boolean => PURE.some(room => room === roomOf(path))

/** Every banned name in the pure folders among the files given, as `path:line name`. */
export function bannedNames(files: readonly SourceFile[]): readonly string[] {
  return files.filter(file => isPure(file.path)).flatMap(bannedIn)
}

function bannedIn(file: SourceFile): readonly string[] {
  const own = boundNames(file.program)
  const found: string[] = []
  walk(file.program, (node, above) => {
    const name = bannedName(node, above.at(-1), own)
    if (name) found.push(`${file.path}:${lineOf(file.text, node.start)} ${name}`)
  })
  return found
}

function bannedName(node: Node, parent: Node | undefined, own: ReadonlySet<string>): string | null {
  if (node.type === 'MemberExpression') return bannedMember(node)
  if (node.type === 'BinaryExpression' && node['operator'] === '**') return '**'
  if (node.type === 'AssignmentExpression' && node['operator'] === '**=') return '**='
  if (node.type === 'MetaProperty') return 'import.meta'
  if (node.type !== 'Identifier') return null
  const name = String(node['name'])
  if (name === 'Math') return parent?.type === 'MemberExpression' ? null : 'Math'
  if (!HOST_NAMES.has(name) || own.has(name) || isLabel(node, parent)) return null
  return name
}

function bannedMember(node: Node): string | null {
  const object = node['object'] as Node
  const property = node['property'] as Node
  const name = String(property['name'] ?? property['value'])
  if (object.type === 'Identifier' && object['name'] === 'Math') {
    const constant = name === name.toUpperCase()
    return EXACT_MATH.has(name) || constant ? null : `Math.${name}`
  }
  return METHODS.has(name) ? `.${name}` : null
}

/** Whether an identifier only labels something: a property's name, a key, a member of a type. */
function isLabel(node: Node, parent: Node | undefined): boolean {
  if (!parent || parent['computed'] === true) return false
  if (parent.type === 'MemberExpression') return parent['property'] === node
  return parent['key'] === node || parent.type === 'TSQualifiedName' || parent['label'] === node
}

/** The names that a file itself gives to something: a banned name among them means the file's own thing. */
function boundNames(program: Node): ReadonlySet<string> {
  const names = new Set<string>()
  const bind = (pattern: unknown): void => {
    if (!isNode(pattern)) return
    if (pattern.type === 'Identifier') names.add(String(pattern['name']))
    else walkPattern(pattern, bind)
  }
  walk(program, node => {
    if (node.type === 'VariableDeclarator' || node.type === 'FunctionDeclaration') bind(node['id'])
    if (node.type.startsWith('Import') && node.type.endsWith('Specifier')) bind(node['local'])
    if (Array.isArray(node['params'])) node['params'].forEach(bind)
    if (node.type === 'CatchClause') bind(node['param'])
  })
  return names
}

function walkPattern(pattern: Node, bind: (inner: unknown) => void): void {
  const inner = [
    pattern['left'],
    pattern['argument'],
    pattern['value'],
    pattern['elements'],
    pattern['properties'],
  ]
  for (const one of inner.flat()) bind(one)
}

/** Shapes that the house does not build with, as `path:line what`. */
export function bannedShapes(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(file => {
    const found: string[] = []
    walk(file.program, node => {
      const what = shapeOf(node, isPure(file.path))
      if (what) found.push(`${file.path}:${lineOf(file.text, node.start)} ${what}`)
    })
    return found
  })
}

function shapeOf(node: Node, pure: boolean): string | null {
  if (node.type === 'ExportDefaultDeclaration') return 'default export'
  if (node.type === 'TSEnumDeclaration') return 'enum'
  if (node.type === 'ExportAllDeclaration') return 'barrel'
  const isClass = node.type === 'ClassDeclaration' || node.type === 'ClassExpression'
  return pure && isClass ? 'class' : null
}

const SOFT = ['TO' + 'DO', 'FIX' + 'ME', '@ts-' + 'ignore', '@ts-' + 'nocheck', '@ts-' + 'expect-error']
const SKIPPED = /\b(?:it|test|describe)(?:\.\w+)*\.(?:skip|only|todo|fixme|skipIf|runIf)\b/

/** Comments that put work off, and tests that do not run. */
export function softSpots(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(file =>
    file.text.split('\n').flatMap((line, at) => {
      const soft = SOFT.find(word => line.includes(word)) ?? SKIPPED.exec(line)?.[0]
      return soft ? [`${file.path}:${at + 1} ${soft}`] : []
    }),
  )
}

export const LINE_LIMIT = 400

/** Files that are too long, and files that do not say what lives in them. */
export function sizeAndHeader(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(file => {
    const lines = file.text.split('\n').length - 1
    const long = lines > LINE_LIMIT ? [`${file.path} has ${lines} lines`] : []
    const bare = /^(?:#!.*\n)?\s*\/[/*]/.test(file.text) ? [] : [`${file.path} has no header comment`]
    return [...long, ...bare]
  })
}
