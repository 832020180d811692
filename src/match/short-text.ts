// A short log as text for QR codes and for typing: 32 signs without look-alikes, in rows of 25 whose last sign proves the row, in
// numbered parts that one QR code holds each. Forgiving of case, spaces, full-width letters, O for 0 and I or L for 1.
import { chainAll } from '../kit/check.ts'
import { err, ok, type Result } from '../kit/result.ts'

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const ROW_SIGNS = 25 // 24 and the one that proves them
const GROUP_SIGNS = 5
const ROW_DATA = ROW_SIGNS - 1
const START = 'TC1'
const TAG_SIGNS = 4
const HEAD_SIGNS = START.length + 2 + TAG_SIGNS + 2 // part, of, tag, two for the length
/** Signs of one part's data: with its head and proofs a QR code of 700 signs at most. */
const PART_DATA = 660
const MOST_PARTS = 31

const TYPED_PROBLEMS = [
  'typed-no-code', // nothing that begins like a code
  'typed-later', // a code of a later version
  'typed-sign', // a sign that no code has: `sign`, `row`
  'typed-row', // a row whose last sign does not fit: `row`
  'typed-short', // it ends too early: `rows` wanted
  'typed-long', // signs left over behind it
] as const
export type TypedProblem = {
  readonly code: (typeof TYPED_PROBLEMS)[number]
  readonly params: Readonly<Record<string, string | number>>
}

/** One of the parts of a code; the tag is the same in all of them. */
export type Part = {
  readonly tag: string
  readonly part: number // from 1
  readonly of: number
  readonly data: string
}

/** Four signs that tell one match from another at a glance. */
export const tagOf = (bytes: Uint8Array): string =>
  signsOf(numberBytes(chainAll(1, bytes))).slice(0, TAG_SIGNS)

/** The texts of a code, one for each QR code; null where it is longer than the parts there can be. */
export function partsOf(bytes: Uint8Array): readonly string[] | null {
  const data = signsOf(bytes)
  const of = Math.ceil(data.length / PART_DATA)
  if (of > MOST_PARTS) return null
  return Array.from({ length: of }, (_, at) => {
    const own = data.slice(at * PART_DATA, (at + 1) * PART_DATA)
    const length = SIGNS[own.length >> 5]! + SIGNS[own.length & 31]!
    return proved(`${START}${SIGNS[at + 1]}${SIGNS[of]}${tagOf(bytes)}${length}${own}`)
  })
}

/** The rows of a part, each in groups, for reading and typing. */
export const rowsOf = (part: string): readonly string[] =>
  chunks(part, ROW_SIGNS).map(row => chunks(row, GROUP_SIGNS).join(' '))

/** Every part in a text that was typed, pasted or scanned, one behind the other. */
export function readTyped(text: string): Result<readonly Part[], TypedProblem> {
  const signs = cleaned(text)
  if (signs === '') return problem('typed-no-code')
  const parts: Part[] = []
  let at = 0
  while (at < signs.length) {
    const next = readPart(signs.slice(at))
    if (!next.ok) return next
    parts.push(next.value.part)
    at += next.value.length
  }
  return ok(parts)
}

/** The bytes of a whole set of parts; null where one is missing, twice unlike, or of another code. */
export function joinParts(parts: readonly Part[]): Uint8Array | null {
  const [first] = parts
  if (first === undefined) return null
  const own = parts.filter(one => one.tag === first.tag && one.of === first.of)
  const data = Array.from({ length: first.of }, (_, at) => own.find(one => one.part === at + 1)?.data)
  if (data.includes(undefined)) return null
  const bytes = bytesOf(data.join(''))
  return tagOf(bytes) === first.tag ? bytes : null
}

// ---- reading ---------------------------------------------------------------------------------------------------------

const SEPARATORS = /[\s\-\u2010-\u2015._:;,|]+/g
const LOOKS_LIKE: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }

const cleaned = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(SEPARATORS, '')
    .replace(/[OIL]/g, sign => LOOKS_LIKE[sign]!)

function readPart(signs: string): Result<{ readonly part: Part; readonly length: number }, TypedProblem> {
  if (!signs.startsWith(START.slice(0, 2))) return problem('typed-no-code')
  const head = openRow(signs, 0)
  if (!head.ok) return head
  if (!signs.startsWith(START)) return problem('typed-later')
  const [part, of, high, low] = [3, 4, 9, 10].map(at => SIGNS.indexOf(head.value[at]!)) as [
    number,
    number,
    number,
    number,
  ]
  const wanted = HEAD_SIGNS + high * 32 + low
  const rows = Math.ceil(wanted / ROW_DATA)
  if (part < 1 || part > of) return problem('typed-no-code')
  let data = ''
  for (let row = 0; row < rows; row += 1) {
    const own = signs.slice(row * ROW_SIGNS, Math.min((row + 1) * ROW_SIGNS, wanted + rows))
    if (own.length < Math.min(ROW_SIGNS, wanted + rows - row * ROW_SIGNS)) return short(own, row, rows)
    const opened = openRow(own, row)
    if (!opened.ok) return opened
    data += opened.value
  }
  const length = wanted + rows
  if (length < signs.length && !signs.slice(length).startsWith(START)) return problem('typed-long')
  const tag = head.value.slice(START.length + 2, START.length + 2 + TAG_SIGNS)
  return ok({ part: { tag, part, of, data: data.slice(HEAD_SIGNS) }, length })
}

/** A sign too few in the middle shows as a row that does not fit; only at the end the code is too short. */
function short(own: string, row: number, rows: number) {
  const strange = strangeIn(own)
  return strange === null ? problem('typed-short', { rows, row: row + 1 }) : strangeSign(strange, row)
}

/** The first row of these signs without its proof. */
function openRow(signs: string, row: number): Result<string, TypedProblem> {
  const own = signs.slice(0, ROW_SIGNS)
  const strange = strangeIn(own)
  if (strange !== null) return strangeSign(strange, row)
  const data = own.slice(0, -1)
  return proofOf(data, row) === own.at(-1) ? ok(data) : problem('typed-row', { row: row + 1 })
}

const strangeIn = (text: string): string | null => [...text].find(sign => !SIGNS.includes(sign)) ?? null
const strangeSign = (sign: string, row: number) => problem('typed-sign', { sign, row: row + 1 })
const problem = (code: TypedProblem['code'], params: TypedProblem['params'] = {}) => err({ code, params })

// ---- signs and proofs ------------------------------------------------------------------------------------------------

const proved = (text: string): string =>
  chunks(text, ROW_DATA)
    .map((data, row) => data + proofOf(data, row))
    .join('')

/**
 * Horner in the field of 32 (x^5 + x^2 + 1): any one sign changed and any two neighbours exchanged show. The row's number begins
 * it, so that rows exchanged show too.
 */
function proofOf(data: string, row: number): string {
  let sum = (row + 1) & 31
  for (const sign of data) sum = double(sum) ^ SIGNS.indexOf(sign)
  return SIGNS[double(sum)]!
}
const double = (value: number): number => (value & 16 ? (value << 1) ^ 0b100101 : value << 1)

function chunks(text: string, size: number): string[] {
  const list: string[] = []
  for (let at = 0; at < text.length; at += size) list.push(text.slice(at, at + size))
  return list
}

/** Five bits a sign; the last one is filled up with noughts. */
function signsOf(bytes: Uint8Array): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += SIGNS[(held >> bits) & 31]
    }
    held &= (1 << bits) - 1
  }
  return bits > 0 ? text + SIGNS[(held << (5 - bits)) & 31] : text
}

function bytesOf(signs: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((signs.length * 5) / 8))
  let held = 0
  let bits = 0
  let at = 0
  for (const sign of signs) {
    held = ((held << 5) | SIGNS.indexOf(sign)) & 0xfff
    bits += 5
    if (bits < 8) continue
    bits -= 8
    bytes[at] = (held >> bits) & 255
    at += 1
  }
  return bytes
}

const numberBytes = (value: number): Uint8Array =>
  Uint8Array.from([24, 16, 8, 0].map(shift => (value >>> shift) & 255))
