// Finds text for people outside src/words: what stands between tags, what an attribute or the board shows, and
// any string that reads like prose. Errors thrown for our own bugs are for developers and may be plain.
import { isNode, lineOf, type Node, type SourceFile, walk } from './source.ts'

const PROSE = /\p{L}{2,}[,;:.!?]?\s+\p{L}{2,}/u
const LETTER = /\p{L}/u
const EAST_ASIAN = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

/** A list of fonts for CSS: it ends in a generic family. */
const FONTS = /,\s*(?:serif|sans-serif|monospace|system-ui)$/

/** A media type, as headers have it. */
const MEDIA = /^\w+\/[\w.+-]+(?:; charset=[\w-]+)?$/

/** Attributes that a person sees or hears. */
const SHOWN = new Set(
  'title alt label placeholder summary aria-label aria-description aria-valuetext aria-roledescription'.split(
    ' ',
  ),
)

/** Keys and attributes whose value is code, though it may have spaces. */
const CODE_KEYS = new Set(
  'class className style d viewBox preserveAspectRatio points transform id fontFamily font src srcset sizes rel Allow Cache-Control'.split(
    ' ',
  ),
)

/** Calls whose strings are code: selectors, queries, SQL. */
const CODE_CALLS = new Set(
  'querySelector querySelectorAll closest matches matchMedia exec prepare query Error TypeError RangeError'.split(
    ' ',
  ),
)

/** Properties and calls that put a string in front of a person. */
const SHOWING = new Set('textContent innerText ariaLabel title'.split(' '))
const SHOWING_CALLS =
  /\.(?:setText|add\.text)$|^(?:console\.\w+|process\.std(?:out|err)\.write|alert|confirm)$/

/** Every literal text for people, as `path:line "text"`; the files of src/words are not looked at. */
export function literalTexts(files: readonly SourceFile[]): readonly string[] {
  return files.filter(file => !file.path.startsWith('src/words/')).flatMap(textsIn)
}

function textsIn(file: SourceFile): readonly string[] {
  const found: string[] = []
  walk(file.program, (node, above) => {
    const text = textOf(node)
    if (text === null || !LETTER.test(text) || !isForPeople(node, text, above)) return
    found.push(`${file.path}:${lineOf(file.text, node.start)} "${text.trim().slice(0, 40)}"`)
  })
  return found
}

function textOf(node: Node): string | null {
  if (node.type === 'JSXText') return String(node['value'])
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : null
  if (node.type !== 'TemplateElement') return null
  const value = node['value'] as { readonly cooked?: string; readonly raw: string }
  return value.cooked ?? value.raw
}

function isForPeople(node: Node, text: string, above: readonly Node[]): boolean {
  if (node.type === 'JSXText' || EAST_ASIAN.test(text)) return true
  const frame = frameOf(above)
  if (frame === 'shown') return true
  return frame === 'plain' && PROSE.test(text) && !FONTS.test(text) && !MEDIA.test(text)
}

/** How the nearest telling node above a string makes use of it. */
function frameOf(above: readonly Node[]): 'shown' | 'code' | 'plain' {
  for (let at = above.length - 1; at >= 0; at--) {
    const verdict = verdictOf(above[at] as Node, above[at - 1])
    if (verdict) return verdict
  }
  return 'plain'
}

function verdictOf(node: Node, parent: Node | undefined): 'shown' | 'code' | 'plain' | null {
  if (node.type === 'TSLiteralType' || node.type === 'ImportDeclaration' || node.type === 'ImportExpression')
    return 'code'
  if (node.type === 'JSXAttribute') return attributeVerdict(nameOf(node['name']))
  if (node.type === 'JSXExpressionContainer') return parent?.type === 'JSXAttribute' ? null : 'shown'
  if (node.type === 'Property' || node.type === 'PropertyDefinition') return keyVerdict(node)
  if (node.type === 'CallExpression' || node.type === 'NewExpression') return callVerdict(node)
  if (node.type === 'AssignmentExpression') return SHOWING.has(lastName(node['left'])) ? 'shown' : 'plain'
  if (node.type === 'BinaryExpression' && node['operator'] !== '+') return 'plain'
  const passes = /^(Conditional|Logical|Template|Binary|TSAs|TSSatisfies|Parenthesized|Array|Object)/.test(
    node.type,
  )
  return passes ? null : 'plain'
}

function attributeVerdict(name: string): 'shown' | 'code' | 'plain' {
  if (SHOWN.has(name)) return 'shown'
  return CODE_KEYS.has(name) ? 'code' : 'plain'
}

function keyVerdict(node: Node): 'code' | 'plain' {
  return CODE_KEYS.has(nameOf(node['key'])) ? 'code' : 'plain'
}

function callVerdict(node: Node): 'shown' | 'code' | 'plain' {
  const name = lastName(node['callee'])
  if (CODE_CALLS.has(name) || name.endsWith('Error')) return 'code'
  return SHOWING_CALLS.test(dotted(node['callee'])) ? 'shown' : 'plain'
}

/** The names of a call's target: 'scene.add.text'. */
function dotted(node: unknown): string {
  if (!isNode(node)) return ''
  if (node.type !== 'MemberExpression') return nameOf(node)
  return `${dotted(node['object'])}.${nameOf(node['property'])}`
}

function lastName(node: unknown): string {
  if (!isNode(node)) return ''
  return node.type === 'MemberExpression' ? nameOf(node['property']) : nameOf(node)
}

function nameOf(node: unknown): string {
  return isNode(node) ? String(node['name'] ?? node['value'] ?? '') : ''
}
