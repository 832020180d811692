// From zod's issues to our own problems, in the author's words: what was found, what may stand there, which key was meant.
import type { core } from 'zod/mini'
import type { ErrorCode } from './codes.ts'
import { type Collector, clip, meant, nearest, type Path } from './problems.ts'
import { knownKeys } from './schema-walk.ts'

type Issue = core.$ZodIssue

export function reportIssues(issues: readonly Issue[], file: unknown, out: Collector): void {
  for (const issue of issues) {
    if (out.full()) return
    report(issue, [], file, out)
  }
}

function report(issue: Issue, base: Path, file: unknown, out: Collector): void {
  const path: Path = [...base, ...(issue.path as Path)]
  const value = valueAt(file, path)
  if (issue.code === 'unrecognized_keys') for (const key of issue.keys) unknownKey(path, key, out)
  else if (issue.code === 'invalid_key') out.error(path, 'bad-key', { key: clip(String(path.at(-1))) })
  else if (value === undefined) out.error(path, 'missing', { key: String(path.at(-1) ?? '') })
  else if (issue.code === 'invalid_type') wrongType(path, issue.expected, value, out)
  else if (issue.code === 'invalid_union') union(path, issue.errors, file, out)
  else if (issue.code === 'too_big') tooBig(path, issue, out)
  else if (issue.code === 'too_small') tooSmall(path, issue, out)
  else if (issue.code === 'not_multiple_of') out.error(path, 'too-fine', { found: found(value) })
  else if (issue.code === 'invalid_format') out.error(path, formCode(issue), { found: found(value) })
  else if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(one => JSON.stringify(one)).join(', ')
    out.error(path, 'not-allowed', { found: found(value), allowed })
  } else out.error(path, 'wrong-shape')
}

/** Of a union, the option that fits the kind of what was found: its own issues say most. */
function union(path: Path, options: readonly (readonly Issue[])[], file: unknown, out: Collector): void {
  const ofKind = options.filter(issues => !issues.some(ofOtherKind))
  const best = [...ofKind].sort((a, b) => a.length - b.length)[0]
  if (best !== undefined) {
    for (const issue of best) {
      if (out.full()) return
      report(issue, path, file, out)
    }
    return
  }
  const kinds = new Set(options.flatMap(issues => issues.flatMap(expectedOf)))
  out.error(path, 'wrong-type', { expected: [...kinds].join(' / '), found: kindOf(valueAt(file, path)) })
}

/** The issue is about the very value of the union: it is of another kind than this option. */
const ofOtherKind = (issue: Issue): boolean => issue.code === 'invalid_type' && issue.path.length === 0
const expectedOf = (issue: Issue): readonly string[] =>
  issue.code === 'invalid_type' && issue.path.length === 0 ? [kindName(issue.expected)] : []

function wrongType(path: Path, expected: string, value: unknown, out: Collector): void {
  if (expected === 'int' && typeof value === 'number') out.error(path, 'not-whole', { found: found(value) })
  else out.error(path, 'wrong-type', { expected: kindName(expected), found: kindOf(value) })
}

const KINDS: { readonly [zod: string]: string } = {
  int: 'number',
  record: 'object',
  tuple: 'list',
  array: 'list',
}
const kindName = (expected: string): string => KINDS[expected] ?? expected

/** JSON's own names of kinds, the same in every language. */
function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'list' : typeof value
}

/** The value at a path, undefined where there is none. */
function valueAt(file: unknown, path: Path): unknown {
  let value = file
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as { readonly [key: string]: unknown })[step]
  }
  return value
}

const found = (value: unknown): string => clip(JSON.stringify(value) ?? '')

function tooBig(path: Path, issue: Extract<Issue, { code: 'too_big' }>, out: Collector): void {
  const most = Number(issue.maximum)
  if (issue.origin === 'string') out.error(path, 'text-too-long', { most, bytes: most + 1 })
  else if (issue.origin === 'array') out.error(path, 'too-many', { most })
  else out.error(path, 'too-high', { most })
}

function tooSmall(path: Path, issue: Extract<Issue, { code: 'too_small' }>, out: Collector): void {
  const least = Number(issue.minimum)
  if (issue.origin === 'string') out.error(path, 'text-empty')
  else if (issue.origin === 'array') out.error(path, 'too-few', { least })
  else out.error(path, 'too-low', { least })
}

// ---- forms of strings ------------------------------------------------------------------------------------------

/** By a sample that only the form's own pattern takes; the first that fits names the form. */
const FORMS: readonly (readonly [sample: string, code: ErrorCode])[] = [
  ['2019-07-01', 'bad-date'],
  ['https://a', 'bad-address'],
  ['aa/bb/cc', 'bad-response'],
  ['aa.bb', 'bad-gauge'],
  ['123', 'bad-code'],
  ['KH1810', 'bad-source-id'],
  ['en-GB', 'bad-language'],
  ['aa-bb-c', 'bad-id'],
]

function formCode(issue: Extract<Issue, { code: 'invalid_format' }>): ErrorCode {
  const pattern = 'pattern' in issue && typeof issue.pattern === 'string' ? issue.pattern : ''
  const body = pattern.replace(/^\/|\/[a-z]*$/g, '')
  const form = new RegExp(body)
  return FORMS.find(([sample]) => form.test(sample))?.[1] ?? 'wrong-shape'
}

// ---- keys ------------------------------------------------------------------------------------------------------

function unknownKey(path: Path, key: string, out: Collector): void {
  if (out.full()) return
  const known = knownKeys(path)
  const near = meant(key, known)
  const at = [...path, key]
  if (near === null) out.error(at, 'unknown-key', { key: clip(key), known: nearest(key, known) })
  else out.error(at, 'misspelt-key', { key: clip(key), near })
}
