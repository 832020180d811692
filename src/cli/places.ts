// Where a value stands in a JSON text: the line of a pointer. A scan over tokens, so that no depth can overflow it.
import { createScanner, type SyntaxKind } from 'jsonc-parser'

const OPEN_OBJECT = 1 satisfies SyntaxKind
const CLOSE_OBJECT = 2 satisfies SyntaxKind
const OPEN_LIST = 3 satisfies SyntaxKind
const CLOSE_LIST = 4 satisfies SyntaxKind
const COMMA = 5 satisfies SyntaxKind
const COLON = 6 satisfies SyntaxKind
const TEXT = 10 satisfies SyntaxKind
const END = 17 satisfies SyntaxKind

type Holder = { readonly list: boolean; index: number; key: string }

/** The line, from 1, of the value at a JSON pointer, or of the nearest value that holds it. */
export const lineIn = (text: string, pointer: string): number => {
  const steps = pointer
    .split('/')
    .slice(1)
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const scanner = createScanner(text, true)
  const holders: Holder[] = []
  let matched = 0 // steps that the open holders and the current key agree with
  let line = 1
  let word = ''
  const arrive = (): void => {
    const holder = holders.at(-1)
    const step = holder?.list === true ? String(holder.index) : holder?.key
    if (holders.length !== matched + 1 || step !== steps[matched]) return
    matched += 1
    line = scanner.getTokenStartLine() + 1
  }
  for (let token = scanner.scan(); token !== END; token = scanner.scan()) {
    if (token === CLOSE_OBJECT || token === CLOSE_LIST) {
      holders.pop()
      if (matched > holders.length) return line
      continue
    }
    const holder = holders.at(-1)
    if (token === COMMA && holder !== undefined) holder.index += 1
    else if (token === COLON && holder !== undefined) {
      holder.key = word
      arrive()
    } else if (token !== COMMA) {
      if (holder?.list === true) arrive()
      if (token === TEXT) word = scanner.getTokenValue()
      if (token === OPEN_OBJECT || token === OPEN_LIST)
        holders.push({ list: token === OPEN_LIST, index: 0, key: '' })
    }
    if (matched === steps.length) return line
  }
  return line
}
