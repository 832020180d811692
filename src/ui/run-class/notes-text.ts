// The little Markdown of teacher's notes, read into blocks and pieces: headings, paragraphs, lists, tables; strong, emphasis, code,
// links. What is none of these stays a paragraph as it was written; nothing is ever lost.

export type Piece = {
  readonly kind: 'text' | 'strong' | 'emphasis' | 'code' | 'link'
  readonly text: string
  readonly href?: string // of a link: an address of the web
}
export type Line = readonly Piece[]
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly line: Line } // level from 1
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Line[] }
  | { readonly kind: 'table'; readonly head: readonly Line[]; readonly rows: readonly (readonly Line[])[] }

const HEADING = /^(#{1,6})\s+(.*)$/
const ITEM = /^(?:([-*])|\d+\.)\s+(.*)$/
const ROW = /^\|.*\|\s*$/
const RULE = /^\|(?:\s*:?-+:?\s*\|)+\s*$/
const WEB = /^https?:\/\//
const MARKED = /\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|`([^`]+)`|\[([^\]]*)\]\(([^()\s]*)\)/g

/** The blocks of a text, in its order. */
export function blocksOf(text: string): readonly Block[] {
  return groupsOf(text).map(blockOf)
}

/** Lines that belong together: parted by empty lines, and where one kind of line follows another. */
function groupsOf(text: string): readonly (readonly string[])[] {
  const groups: string[][] = []
  let kind = ''
  for (const line of text.split(/\r?\n/)) {
    const now = kindOf(line, kind)
    if (now !== '' && (now !== kind || now === 'heading')) groups.push([])
    if (now !== '') groups.at(-1)!.push(line)
    kind = now
  }
  return groups
}

function kindOf(line: string, before: string): string {
  if (line.trim() === '') return ''
  if (HEADING.test(line)) return 'heading'
  if (ROW.test(line)) return 'table'
  const item = ITEM.exec(line)
  if (item) return item[1] ? 'points' : 'steps'
  return before === 'points' || before === 'steps' ? before : 'paragraph' // a line that goes on with an item
}

function blockOf(lines: readonly string[]): Block {
  const [first = ''] = lines
  const heading = HEADING.exec(first)
  if (heading) return { kind: 'heading', level: heading[1]!.length, line: lineOf(heading[2]!) }
  if (ROW.test(first) && RULE.test(lines[1] ?? ''))
    return { kind: 'table', head: cellsOf(first), rows: lines.slice(2).map(cellsOf) }
  const item = ITEM.exec(first)
  if (item) return { kind: 'list', ordered: item[1] === undefined, items: itemsOf(lines).map(lineOf) }
  return { kind: 'paragraph', line: lineOf(lines.join(' ')) }
}

function itemsOf(lines: readonly string[]): readonly string[] {
  const items: string[] = []
  for (const line of lines) {
    const item = ITEM.exec(line)
    if (item) items.push(item[2]!)
    else items.push(`${items.pop() ?? ''} ${line.trim()}`)
  }
  return items
}

const cellsOf = (row: string): readonly Line[] =>
  row
    .trim()
    .slice(1, -1)
    .split('|')
    .map(cell => lineOf(cell.trim()))

/** A line in pieces. */
export function lineOf(text: string): Line {
  const pieces: Piece[] = []
  let from = 0
  for (const found of text.matchAll(MARKED)) {
    if (found.index > from) pieces.push({ kind: 'text', text: text.slice(from, found.index) })
    pieces.push(...piecesOf(found))
    from = found.index + found[0].length
  }
  if (from < text.length) pieces.push({ kind: 'text', text: text.slice(from) })
  return pieces
}

function piecesOf([, strong, emphasis, code, link = '', href = '']: RegExpMatchArray): Line {
  if (strong !== undefined) return [{ kind: 'strong', text: strong }]
  if (emphasis !== undefined) return [{ kind: 'emphasis', text: emphasis }]
  if (code !== undefined) return [{ kind: 'code', text: code }]
  return WEB.test(href) ? [{ kind: 'link', text: link, href }] : lineOf(link) // a place in a file is no link of a page
}
