// The only way from an untrusted file to a Scenario: text, guard, JSON, migrations, schema, lint. Never throws on input.
import { canonicalHash } from '../kit/hash.ts'
import { err, ok, type Result } from '../kit/result.ts'
import { decode, FILE_BYTES } from './decode.ts'
import { guard } from './guard.ts'
import { reportIssues } from './issues.ts'
import { lint } from './lint.ts'
import { FORMAT, migrate } from './migrations/index.ts'
import { type Collector, clip, collector, type Problem } from './problems.ts'
import { type Scenario, scenarioSchema } from './schema.ts'

export type Loaded = {
  readonly scenario: Scenario // deep-frozen
  readonly text: string // verbatim
  readonly hash: string // SHA-256 of its canonical JSON, hexadecimal: names the scenario
  readonly warnings: readonly Problem[] // advice; never blocks
}

/** A scenario, or at most 50 errors, each with path, line, code and params. */
export function loadScenario(input: string | Uint8Array): Result<Loaded, readonly Problem[]> {
  const decoded = decode(input)
  if (!decoded.ok) return err([{ path: '', line: 1, code: decoded.error, params: { most: FILE_BYTES } }])
  const text = decoded.value
  const guarded = guard(text)
  if (!guarded.parseable) return err(guarded.errors)
  const out = collector(guarded.places, [...guarded.errors])
  const value = parse(text, out)
  if (value === undefined) return err(out.errors)
  const scenario = shape(value, out)
  if (scenario !== null) lint(scenario, out)
  if (scenario === null || out.errors.length > 0) return err(out.errors)
  return ok({ scenario: deepFreeze(scenario), text, hash: canonicalHash(value), warnings: out.warnings })
}

function parse(text: string, out: Collector): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    out.error([], 'not-json') // the guard should have said it better
    return undefined
  }
}

/** The value in the newest format and the right shape, or null with its errors noted. */
function shape(value: unknown, out: Collector): Scenario | null {
  const migrated = migrate(value)
  if (!migrated.ok) {
    const fault = migrated.error
    const found = 'found' in fault ? clip(String(fault.found)) : ''
    out.error(fault.code === 'not-an-object' ? [] : ['format'], fault.code, { found, newest: FORMAT })
    return null
  }
  const parsed = scenarioSchema.safeParse(migrated.value)
  if (!parsed.success) reportIssues(parsed.error.issues, migrated.value, out)
  return parsed.success ? parsed.data : null
}

/** Freezes a tree of plain values in place; its depth is bounded by the guard. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const inner of Object.values(value)) deepFreeze(inner)
  return Object.freeze(value)
}
