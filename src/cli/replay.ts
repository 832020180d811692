// `replay LOG`: is a log true to its rules? Folds it again and names the first entry that is not.
import { type LogProblem, type ParsedLog, parseLog } from '../match/log.ts'
import type { Entry } from '../match/moves.ts'
import { replay } from '../match/replay.ts'
import { RULES_VERSION } from '../match/state.ts'
import { compile } from '../scenario/compile.ts'
import { say } from '../words/say.ts'
import { lineIn } from './places.ts'
import { bytesOf, type Fault, faultOf, lineOf, refuse, type Status, type Terminal } from './report.ts'

type Slot = { readonly slot: string; readonly values: Readonly<Record<string, number>> } // points, at the end of a slot

export const runReplay = (terminal: Terminal, file: string, json: boolean): Status => {
  const bytes = bytesOf(terminal, file)
  if (!(bytes instanceof Uint8Array)) return refuse(terminal, json, file, [bytes])
  const text = new TextDecoder().decode(bytes)
  const parsed = parseLog(text)
  if (!parsed.ok)
    return refuse(
      terminal,
      json,
      file,
      parsed.error.flatMap(problem => faultsOf(text, problem)),
    )
  return tellReplay(terminal, file, json, text, parsed.value)
}

const tellReplay = (
  terminal: Terminal,
  file: string,
  json: boolean,
  text: string,
  parsed: ParsedLog,
): Status => {
  const { log } = parsed
  const folded = replay(parsed)
  const mismatch = folded.ok ? null : (faultsOf(text, folded.error)[0] ?? null)
  const turns = new Set(log.entries.filter(entry => entry.slot !== undefined).map(entry => entry.turn)).size
  const check = log.entries.at(-1)?.check ?? 0
  const readOnly = folded.ok && folded.value.kind === 'recorded'
  if (json) {
    const gauges = gaugesOf(parsed, log.entries)
    terminal.out(
      JSON.stringify({ ok: folded.ok, turns, check, gauges, mismatch, readOnly, rules: log.rules }),
    )
  }
  if (mismatch !== null) terminal.tell(lineOf(file, mismatch))
  if (readOnly) terminal.tell(say('cli.replay.older', { rules: log.rules, newest: RULES_VERSION }))
  else if (folded.ok && !json) terminal.out(say('cli.replay.true', { turns, check }))
  return folded.ok ? 0 : 1
}

/** The gauges as the log recorded them last for each slot, by id; a log of older rules may count them otherwise: then by place. */
const gaugesOf = ({ loaded }: ParsedLog, entries: readonly Entry[]): readonly Slot[] => {
  const ids = compile(loaded).gauges.map(gauge => gauge.id)
  const slots = new Map<string, Slot>()
  for (const { slot, gauges } of entries) {
    if (slot === undefined || gauges === undefined) continue
    const named = gauges.length === ids.length
    const values = gauges.map((value, at) => [named ? (ids[at] ?? '') : String(at), value / 10] as const)
    slots.set(slot, { slot, values: Object.fromEntries(values) })
  }
  return [...slots.values()]
}

/** A problem of a log as faults: itself, then what is wrong with the scenario inside it. */
const faultsOf = (text: string, problem: LogProblem): readonly Fault[] => {
  const { code, params, path } = problem
  const own = faultOf({ path, line: lineIn(text, path), code, params }, 'log')
  const inside = (problem.problems ?? []).map(one => ({ ...faultOf(one), path: `/scenario${one.path}` }))
  return [own, ...inside]
}
