// From bytes to a text, and what no text of a scenario may hold. Knows characters, not JSON.
import { err, ok, type Result } from '../kit/result.ts'

export const FILE_BYTES = 1024 * 1024

export type DecodeCode = 'too-large' | 'byte-order-mark' | 'utf-16' | 'not-utf-8'

/** UTF-8 text of at most 1 MiB without a byte-order mark. A string is held to the same rules as bytes. */
export function decode(input: string | Uint8Array): Result<string, DecodeCode> {
  if (input.length > FILE_BYTES) return err('too-large')
  if (typeof input === 'string') return decodeText(input)
  if ((input[0] === 0xff && input[1] === 0xfe) || (input[0] === 0xfe && input[1] === 0xff))
    return err('utf-16')
  if (looksUtf16(input.subarray(0, 64))) return err('utf-16')
  try {
    return decodeText(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(input))
  } catch {
    return err('not-utf-8')
  }
}

function decodeText(text: string): Result<string, DecodeCode> {
  if (text.charCodeAt(0) === 0xfeff) return err('byte-order-mark')
  if (text.charCodeAt(0) === 0xfffe) return err('utf-16')
  if (looksUtf16(Array.from({ length: Math.min(64, text.length) }, (_, index) => text.charCodeAt(index)))) {
    return err('utf-16')
  }
  return utf8Length(text) > FILE_BYTES ? err('too-large') : ok(text)
}

/** UTF-16 without a mark: a NUL beside nearly every character. */
function looksUtf16(units: ArrayLike<number>): boolean {
  let nuls = 0
  for (let index = 0; index < units.length; index++) if (units[index] === 0) nuls++
  return units.length >= 4 && nuls * 3 >= units.length
}

/** Bytes of a text in UTF-8; a lone surrogate counts as three. */
export function utf8Length(text: string): number {
  let bytes = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) bytes += 1
    else if (unit < 0x800) bytes += 2
    else if (isPair(text, index)) {
      bytes += 4
      index++
    } else bytes += 3
  }
  return bytes
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff
const isPair = (text: string, index: number): boolean =>
  isHigh(text.charCodeAt(index)) && isLow(text.charCodeAt(index + 1))

export type CharacterCode = 'nul' | 'bidi-control' | 'control-character' | 'broken-character'

/** The first character that no text may hold: NUL, controls but tab and line feed, bidirectional controls, half pairs. */
export function badCharacter(
  text: string,
): { readonly code: CharacterCode; readonly character: string } | null {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit >= 0x20 && unit < 0x7f) continue
    const code = badUnit(unit, text, index)
    if (code !== null) return { code, character: `U+${unit.toString(16).toUpperCase().padStart(4, '0')}` }
    if (isHigh(unit)) index++
  }
  return null
}

function badUnit(unit: number, text: string, index: number): CharacterCode | null {
  if (unit === 0) return 'nul'
  if (unit === 0x09 || unit === 0x0a) return null
  if (unit < 0x20 || (unit >= 0x7f && unit <= 0x9f)) return 'control-character'
  if (isBidi(unit)) return 'bidi-control'
  if (isLow(unit) || (isHigh(unit) && !isPair(text, index))) return 'broken-character'
  return unit === 0xfeff || unit === 0xfffe || unit === 0xffff ? 'control-character' : null
}

/** The characters of Unicode's property Bidi_Control. */
const isBidi = (unit: number): boolean =>
  unit === 0x61c ||
  unit === 0x200e ||
  unit === 0x200f ||
  (unit >= 0x202a && unit <= 0x202e) ||
  (unit >= 0x2066 && unit <= 0x2069)
