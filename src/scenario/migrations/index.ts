// Numbered migrations: a file of an older format is brought up to date step by step, before its shape is checked.
// Format 1 is the first, so there is no step yet; each later format adds `FROM: file => file` for the one before it.

import { err, ok, type Result } from '../../kit/result.ts'

export const FORMAT = 1

type File = { readonly [key: string]: unknown }
export type Migration = (file: File) => File

const MIGRATIONS: { readonly [from: number]: Migration } = {}

export type FormatFault =
  | { readonly code: 'not-an-object' }
  | { readonly code: 'format-missing' }
  | { readonly code: 'format-unknown'; readonly found: string }
  | { readonly code: 'format-newer'; readonly found: number }

/** The file in the newest format, or why its format cannot be read. Does not change what it is given. */
export function migrate(value: unknown): Result<File, FormatFault> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return err({ code: 'not-an-object' })
  let file = value as File
  const found = file['format']
  if (found === undefined) return err({ code: 'format-missing' })
  if (typeof found !== 'number' || !Number.isInteger(found) || found < 1) {
    return err({ code: 'format-unknown', found: JSON.stringify(found) })
  }
  if (found > FORMAT) return err({ code: 'format-newer', found })
  for (let format = found; format < FORMAT; format++) {
    const step = MIGRATIONS[format]
    if (step === undefined) throw new Error(`no-migration ${format}`)
    file = { ...step(file), format: format + 1 }
  }
  return ok(file)
}
