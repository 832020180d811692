// How a command answers: one JSON document on standard output, or lines for people; problems as sentences with a fix.
import { isCode, tell } from '../words/say.ts'

export type Fault = {
  readonly path: string
  readonly line: number
  readonly code: string
  readonly message: string
  readonly fix: string
}
export type Raw = {
  readonly path: string
  readonly line: number
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

/** Everything a command may do to the world outside, so that tests can watch it. */
export type Terminal = {
  readonly out: (text: string) => void // standard output
  readonly tell: (text: string) => void // standard error
  readonly read: (file: string) => Uint8Array // throws where it cannot
  readonly write: (file: string, text: string) => void
  readonly seconds: () => number
}

/** Exit status: 0 all well, 1 the input is at fault or `ok` is false, 2 wrong usage. */
export type Status = 0 | 1 | 2

export const faultOf = (raw: Raw, family = 'problem'): Fault => ({
  path: raw.path,
  line: raw.line,
  code: raw.code,
  message: sentence(`${family}.${raw.code}.message`, raw),
  fix: sentence(`${family}.${raw.code}.fix`, raw),
})
const sentence = (code: string, raw: Raw): string =>
  isCode(code) ? tell({ code, params: { path: raw.path, line: raw.line, ...raw.params } }) : raw.code

/** Prints faults: as `{ ok: false, errors }`, or a line each. */
export const refuse = (terminal: Terminal, json: boolean, file: string, faults: readonly Fault[]): Status => {
  if (json) terminal.out(JSON.stringify({ ok: false, errors: faults }))
  for (const fault of faults) terminal.tell(lineOf(file, fault))
  return 1
}

export const lineOf = (file: string, { line, path, message, fix }: Fault): string =>
  `${file}:${line}${path === '' ? '' : ` ${path}`}\n  ${message} ${fix}`

/** The bytes of a file, or the one fault that says why not. */
export const bytesOf = (terminal: Terminal, file: string): Uint8Array | Fault => {
  try {
    return terminal.read(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return faultOf({ path: '', line: 1, code: 'unreadable', params: { file, reason: code } }, 'file')
  }
}
