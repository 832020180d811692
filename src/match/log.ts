// The log file of a match: scenario verbatim, options, seed and every entry. Made, and parsed from what anybody may send.

import * as z from 'zod/mini'
import { err, ok, type Result } from '../kit/result.ts'
import { type Loaded, loadScenario } from '../scenario/load.ts'
import type { Problem } from '../scenario/problems.ts'
import type { Entry } from './moves.ts'
import { checkOptions, type Options } from './options.ts'
import { entrySchema, optionsSchema } from './schema.ts'
import { type MatchState, RULES_VERSION } from './state.ts'
import { MOST_ENTRIES } from './step.ts'

export const LOG_FORMAT = 1
/** Characters of a log's text: a scenario of 1 MiB and the longest match fit in. */
export const LOG_SIZE = 8 * 1024 * 1024

export type Log = {
  readonly format: typeof LOG_FORMAT
  readonly rules: number // RULES_VERSION of the copy that played it
  readonly scenario: string // verbatim text
  readonly options: Options
  readonly seed: string
  readonly entries: readonly Entry[]
}

const LOG_PROBLEMS = [
  'log-too-large',
  'log-not-json',
  'log-cut', // begins as a log and is no JSON: cut off, or changed: whole up to entry `entries`
  'log-not-a-log',
  'log-format', // a format this copy does not know
  'log-newer-rules', // played by a later version
  'log-shape', // a part does not have the shape it must have
  'log-scenario', // its scenario does not load: `problems` says why
  'log-options',
  'log-order', // entries are not numbered 1, 2, 3
  'log-refused', // an entry the rules refuse: `refusal`
  'log-mismatch', // an entry whose check differs: `expected`, `found`
  'log-gauges', // recorded gauges differ from the refolded ones
] as const
export type LogProblem = {
  readonly path: string // JSON pointer
  readonly code: (typeof LOG_PROBLEMS)[number]
  readonly params: Readonly<Record<string, string | number>>
  readonly problems?: readonly Problem[] // of the scenario inside
}

/** A log that can be opened, with its scenario loaded. */
export type ParsedLog = { readonly log: Log; readonly loaded: Loaded }

export function makeLog(match: MatchState): Log {
  const { loaded, options, seed } = match.setup
  return {
    format: LOG_FORMAT,
    rules: RULES_VERSION,
    scenario: loaded.text,
    options,
    seed,
    entries: match.entries,
  }
}

/** The text of a log file: one entry a line, so that two logs can be compared. */
export function logText(log: Log): string {
  const { entries, ...head } = log
  const lines = entries.map(entry => JSON.stringify(entry)).join(',\n')
  return `${JSON.stringify(head).slice(0, -1)},"entries":[\n${lines}\n]}\n`
}

const headSchema = z.object({ format: z.int(), rules: z.int() })
const logSchema = z.strictObject({
  format: z.literal(LOG_FORMAT),
  rules: z.int().check(z.gte(0)),
  scenario: z.string(),
  options: optionsSchema,
  seed: z.string().check(z.minLength(1), z.maxLength(200)),
  entries: z.array(entrySchema).check(z.maxLength(MOST_ENTRIES + 1)),
})

const one = (code: LogProblem['code'], path = '', params: LogProblem['params'] = {}) =>
  err<readonly LogProblem[]>([{ path, code, params }])

/** A log, or every reason why not. Never throws on input; whether its entries hold is for replay. */
export function parseLog(text: string): Result<ParsedLog, readonly LogProblem[]> {
  if (text.length > LOG_SIZE) return one('log-too-large', '', { most: LOG_SIZE, found: text.length })
  const value = parseJson(text)
  if (value === undefined)
    return BEGINS.test(text) ? one('log-cut', '', { entries: wholeEntries(text) }) : one('log-not-json')
  const head = headSchema.safeParse(value)
  if (!head.success) return one('log-not-a-log')
  if (head.data.format !== LOG_FORMAT) return one('log-format', '/format', { found: head.data.format })
  if (head.data.rules > RULES_VERSION) return one('log-newer-rules', '/rules', { found: head.data.rules })
  const parsed = logSchema.safeParse(value)
  if (!parsed.success) return err(parsed.error.issues.slice(0, 50).map(shapeProblem))
  return proveLog(parsed.data as Log)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** How a log file begins, and nothing else does. */
const BEGINS = /^\s*\{\s*"format":\s*\d+,\s*"rules":/

/** How many entries, from the first on, stand whole in a text that is no JSON: each has a line of its own. */
function wholeEntries(text: string): number {
  const [, list = ''] = text.split('"entries":[\n', 2)
  const lines = list.split('\n')
  const broken = lines.findIndex(line => parseJson(line.replace(/,$/, '')) === undefined)
  return broken < 0 ? lines.length : broken
}

function shapeProblem(issue: z.core.$ZodIssue): LogProblem {
  return { path: issue.path.map(part => `/${String(part)}`).join(''), code: 'log-shape', params: {} }
}

function proveLog(log: Log): Result<ParsedLog, readonly LogProblem[]> {
  const misplaced = log.entries.findIndex((entry, at) => entry.seq !== at + 1)
  if (misplaced >= 0) return one('log-order', `/entries/${misplaced}`, { seq: misplaced + 1 })
  const loaded = loadScenario(log.scenario)
  if (!loaded.ok) {
    const [first] = loaded.error
    const params = { count: loaded.error.length, line: first?.line ?? 1 }
    return err([{ path: '/scenario', code: 'log-scenario', params, problems: loaded.error }])
  }
  const options = checkOptions(loaded.value.scenario, log.options)
  if (options.ok) return ok({ log, loaded: loaded.value })
  return err(
    options.error.map(({ path, params, code }) => ({
      path: `/options${path}`,
      code: 'log-options' as const,
      params: { ...params, why: code },
    })),
  )
}
