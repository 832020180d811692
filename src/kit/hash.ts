// Canonical JSON and its SHA-256: they name scenarios and exports. No domain word; not for secrets.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** JSON with sorted keys (by UTF-16 unit) and no spaces; keys holding undefined are left out. Throws on what JSON cannot hold. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const record = value as { readonly [key: string]: unknown }
    const members = Object.keys(record)
      .filter(key => record[key] !== undefined)
      .sort()
      .map(key => `${JSON.stringify(key)}:${canonicalJson(record[key])}`)
    return `{${members.join(',')}}`
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`not-json ${value}`)
  const text = JSON.stringify(value)
  if (text === undefined) throw new Error(`not-json ${typeof value}`)
  return text
}

/** SHA-256 of a text's UTF-8 bytes, 64 hexadecimal digits. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

/** The hash that names a value: equal for equal JSON values, whatever the order of keys and the spaces. */
export function canonicalHash(value: unknown): string {
  return sha256Hex(canonicalJson(value))
}
