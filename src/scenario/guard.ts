// One pass over the tokens of an untrusted file, without recursion: depth, nodes, keys, texts, syntax, and the place of
// every value. It builds no value of the file; JSON.parse does, once this pass is content.
import { createScanner, type JSONScanner } from 'jsonc-parser'
import type { ErrorCode } from './codes.ts'
import { badCharacter, utf8Length } from './decode.ts'
import { clip, MOST_ERRORS, type Params, type Place, type Problem, pointer } from './problems.ts'
import { TEXT_BYTES } from './schema-base.ts'

const MOST_DEPTH = 32
const MOST_NODES = 20_000
const KEY_LENGTH = 100
const DANGEROUS = new Set(['__proto__', 'constructor', 'prototype'])

// jsonc-parser's token numbers; its own enum is ambient and const, which our compiler options do not allow.
const OPEN_BRACE = 1
const CLOSE_BRACE = 2
const OPEN_BRACKET = 3
const CLOSE_BRACKET = 4
const COMMA = 5
const COLON = 6
const NULL = 7
const FALSE = 9
const STRING = 10
const NUMBER = 11
const LINE_COMMENT = 12
const BLOCK_COMMENT = 13
const LINE_BREAK = 14
const TRIVIA = 15
const END = 17

export type Guarded = {
  readonly errors: readonly Problem[]
  readonly parseable: boolean // JSON.parse will read it, and nothing in it is dangerous
  readonly places: Place
}

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma' | 'end'
type Frame = { readonly place: Place; step: string | number | null } // null: before the first key
type Pass = {
  readonly scanner: JSONScanner
  readonly root: Place & { readonly items: Place[] } // holds the file's one value as its only item
  readonly stack: Frame[]
  readonly found: Problem[]
  expected: Expected
  nodes: number
  halted: boolean // nothing after this can be trusted
  parseable: boolean
}

/** Checks a decoded text. Never throws, and stops at the first thing that makes the rest meaningless. */
export function guard(text: string): Guarded {
  const pass: Pass = {
    scanner: createScanner(text, false),
    root: { line: 1, items: [] },
    stack: [],
    found: [],
    expected: 'value',
    nodes: 0,
    halted: false,
    parseable: true,
  }
  while (!pass.halted) {
    const token = pass.scanner.scan()
    if (token === LINE_BREAK || token === TRIVIA) continue
    if (token === LINE_COMMENT || token === BLOCK_COMMENT) refuse(pass, 'comment')
    else if (token === END) {
      finish(pass)
      break
    } else take(pass, token)
  }
  return { errors: pass.found, parseable: pass.parseable, places: pass.root.items[0] ?? pass.root }
}

function take(pass: Pass, token: number): void {
  if (pass.scanner.getTokenError() !== 0) haltInToken(pass, token)
  else if (pass.expected === 'value' || pass.expected === 'value-or-end') takeItem(pass, token)
  else if (pass.expected === 'key' || pass.expected === 'key-or-end') takeMember(pass, token)
  else if (pass.expected === 'comma') takeComma(pass, token)
  else if (pass.expected === 'end') unexpected(pass, 'after-the-end')
  else if (token === COLON) pass.expected = 'value'
  else unexpected(pass, 'expected-colon')
}

function takeItem(pass: Pass, token: number): void {
  if (token === CLOSE_BRACKET && inList(pass)) closeAfter(pass, pass.expected === 'value')
  else if (isValue(token)) takeValue(pass, token)
  else unexpected(pass, 'expected-value')
}

function takeMember(pass: Pass, token: number): void {
  if (token === STRING) takeKey(pass)
  else if (token === CLOSE_BRACE) closeAfter(pass, pass.expected === 'key')
  else unexpected(pass, 'expected-key')
}

const isValue = (token: number): boolean =>
  token === OPEN_BRACE ||
  token === OPEN_BRACKET ||
  token === STRING ||
  token === NUMBER ||
  (token >= NULL && token <= FALSE)

function takeValue(pass: Pass, token: number): void {
  pass.nodes++
  if (pass.nodes > MOST_NODES) {
    halt(pass, 'too-many-nodes', { most: MOST_NODES })
    return
  }
  const place = makePlace(token, pass.scanner.getTokenStartLine() + 1)
  putPlace(pass, place)
  if (token === STRING) checkText(pass, pass.scanner.getTokenValue())
  if (token !== OPEN_BRACE && token !== OPEN_BRACKET) afterValue(pass)
  else if (pass.stack.length >= MOST_DEPTH) halt(pass, 'too-deep', { most: MOST_DEPTH })
  else {
    pass.stack.push({ place, step: token === OPEN_BRACE ? null : -1 })
    pass.expected = token === OPEN_BRACE ? 'key-or-end' : 'value-or-end'
  }
}

function makePlace(token: number, line: number): Place {
  if (token === OPEN_BRACE) return { line, members: new Map() }
  return token === OPEN_BRACKET ? { line, items: [] } : { line }
}

/** A member stands where its key stands, a value of a list where it begins. */
function putPlace(pass: Pass, place: Place): void {
  const frame = pass.stack.at(-1)
  if (frame === undefined) pass.root.items.push(place)
  else if (typeof frame.step === 'number') {
    frame.step++
    frame.place.items?.push(place)
  } else if (frame.step !== null) {
    const line = frame.place.members?.get(frame.step)?.line ?? place.line
    frame.place.members?.set(frame.step, Object.assign(place, { line }))
  }
}

function takeKey(pass: Pass): void {
  const key = pass.scanner.getTokenValue()
  const frame = pass.stack.at(-1) as Frame
  const line = pass.scanner.getTokenStartLine() + 1
  const known = frame.place.members?.get(key)
  if (key.length > KEY_LENGTH) {
    frame.step = clip(key, KEY_LENGTH)
    halt(pass, 'key-too-long', { most: KEY_LENGTH })
    return
  }
  frame.step = key
  frame.place.members?.set(key, { line })
  if (DANGEROUS.has(key)) {
    refuse(pass, 'dangerous-key', { key })
    pass.parseable = false
  } else if (known !== undefined) refuse(pass, 'duplicate-key', { key, first: known.line }, true)
  checkCharacters(pass, key)
  pass.expected = 'colon'
}

function takeComma(pass: Pass, token: number): void {
  const list = inList(pass)
  if (token === (list ? CLOSE_BRACKET : CLOSE_BRACE)) close(pass)
  else if (token === COMMA) pass.expected = list ? 'value' : 'key'
  else unexpected(pass, 'expected-comma')
}

function closeAfter(pass: Pass, comma: boolean): void {
  if (comma) refuse(pass, 'trailing-comma')
  close(pass)
}

function close(pass: Pass): void {
  pass.stack.pop()
  afterValue(pass)
}

function afterValue(pass: Pass): void {
  pass.expected = pass.stack.length === 0 ? 'end' : 'comma'
}

const inList = (pass: Pass): boolean => typeof pass.stack.at(-1)?.step === 'number'

function finish(pass: Pass): void {
  if (pass.expected === 'end') return
  if (pass.stack.length > 0) halt(pass, 'unclosed', { opened: (pass.stack.at(-1) as Frame).place.line })
  else halt(pass, 'empty-file')
}

// ---- texts -----------------------------------------------------------------------------------------------------

function checkText(pass: Pass, text: string): void {
  checkCharacters(pass, text)
  if (text.length * 3 <= TEXT_BYTES) return
  const bytes = utf8Length(text)
  if (bytes > TEXT_BYTES) refuse(pass, 'text-too-long', { bytes, most: TEXT_BYTES }, true)
}

function checkCharacters(pass: Pass, text: string): void {
  const bad = badCharacter(text)
  if (bad !== null) refuse(pass, bad.code, { character: bad.character }, true)
}

function haltInToken(pass: Pass, token: number): void {
  const error = pass.scanner.getTokenError()
  if (token !== STRING) halt(pass, 'bad-number', { found: clip(pass.scanner.getTokenValue(), 20) })
  else if (pass.scanner.getTokenValue().includes('\u0000')) halt(pass, 'nul', { character: 'U+0000' })
  else halt(pass, error === 2 ? 'unfinished-text' : error === 6 ? 'raw-control-character' : 'bad-escape')
}

// ---- refusals --------------------------------------------------------------------------------------------------

function unexpected(pass: Pass, code: ErrorCode): void {
  const text = pass.scanner.getTokenValue()
  const found = tokenText(pass.scanner.getToken(), text)
  const bad = badCharacter(text)
  if (bad !== null && pass.scanner.getToken() !== STRING) halt(pass, bad.code, { character: bad.character })
  else halt(pass, code, { found })
}

const SIGNS: { readonly [token: number]: string } = { 1: '{', 2: '}', 3: '[', 4: ']', 5: ',', 6: ':' }
const tokenText = (token: number, text: string): string => SIGNS[token] ?? clip(text, 20)

function halt(pass: Pass, code: ErrorCode, params: Params = {}): void {
  refuse(pass, code, params)
  pass.halted = true
}

/** Notes a problem at the present value; `mild` ones leave the text fit for JSON.parse, so that the rest is checked too. */
function refuse(pass: Pass, code: ErrorCode, params: Params = {}, mild = false): void {
  const path = pass.stack.flatMap(frame => (frame.step === null || frame.step === -1 ? [] : [frame.step]))
  pass.found.push({ path: pointer(path), line: pass.scanner.getTokenStartLine() + 1, code, params })
  if (!mild) pass.parseable = false
  if (pass.found.length >= MOST_ERRORS) pass.halted = true
}
