// `lint FILE`: is this scenario sound, and what could be better?
import { type Loaded, loadScenario } from '../scenario/load.ts'
import { tell } from '../words/say.ts'
import { bytesOf, type Fault, faultOf, lineOf, type Status, type Terminal } from './report.ts'

/** The scenario of a file, or its faults as sentences. */
export const scenarioOf = (terminal: Terminal, file: string): Loaded | readonly Fault[] => {
  const bytes = bytesOf(terminal, file)
  if (!(bytes instanceof Uint8Array)) return [bytes]
  const loaded = loadScenario(bytes)
  return loaded.ok ? loaded.value : loaded.error.map(problem => faultOf(problem))
}

export const isLoaded = (found: Loaded | readonly Fault[]): found is Loaded => 'scenario' in found

export const runLint = (terminal: Terminal, file: string, json: boolean): Status => {
  const found = scenarioOf(terminal, file)
  if (!isLoaded(found)) {
    if (json) terminal.out(JSON.stringify({ ok: false, errors: found, warnings: [] }))
    for (const fault of found) terminal.tell(lineOf(file, fault))
    return 1
  }
  const warnings = found.warnings.map(problem => faultOf(problem))
  if (json) terminal.out(JSON.stringify({ ok: true, errors: [], warnings }))
  for (const fault of warnings) terminal.tell(lineOf(file, fault))
  if (!json)
    terminal.out(
      tell({ code: 'cli.lint.sound', params: { id: found.scenario.id, warnings: warnings.length } }),
    )
  return 0
}
