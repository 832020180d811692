// A class as files: every log in one JSON text, and a table of what was played, one row a turn and side. No name, no free text:
// seats are numbered by match and side.
import type { Scenario } from '../scenario/schema.ts'
import type { ClassMatch } from './class-record.ts'

const CLASS_FORMAT = 1

type SeatLog = {
  readonly options: { readonly seats: readonly { readonly id: string; readonly side: string }[] }
}

/**
 * The logs of the matches, each as it is but for the seats: ids of people become `side.1`, `side.2`. Texts that a log names by id
 * are in no log, and so not here. `logs`: texts of log files, by match.
 */
export function classJson(logs: readonly { readonly match: number; readonly text: string }[]): string {
  const list = logs.map(({ match, text }) => {
    const log = JSON.parse(text) as SeatLog & { readonly scenario: string }
    const { scenario, ...rest } = log
    return { match, scenario, log: anonymous(rest) }
  })
  const scenario = list[0]?.scenario ?? ''
  const matches = list.map(({ match, log }) => ({ match, ...log }))
  return `${JSON.stringify({ format: CLASS_FORMAT, scenario, matches }, null, 1)}\n`
}

/** The same log with seats named by their side; entries, refs and text ids follow. */
function anonymous<T extends SeatLog>(log: T): T {
  const counts = new Map<string, number>()
  const names = new Map<string, string>()
  const name = (id: string, side: string): void => {
    if (names.has(id)) return
    const count = (counts.get(side) ?? 0) + 1
    counts.set(side, count)
    names.set(id, `${side}.${count}`)
  }
  for (const { id, side } of log.options.seats) name(id, side)
  for (const { id, side } of reseated(log)) name(id, side)
  const rename = (text: string): string => {
    const [head = '', ...rest] = text.split('.')
    const known = names.get(text) ?? names.get(head)
    if (known === undefined) return text
    return names.has(text) ? known : [known, ...rest].join('.')
  }
  return renamed(log, rename) as T
}

/** Seats that came later. */
function reseated(log: object): readonly { readonly id: string; readonly side: string }[] {
  const { entries = [] } = log as { entries?: readonly { move: Record<string, unknown> }[] }
  return entries.flatMap(({ move }) =>
    move['kind'] === 'reseat' ? [{ id: String(move['seat']), side: String(move['side']) }] : [],
  )
}

function renamed(value: unknown, rename: (text: string) => string): unknown {
  if (typeof value === 'string') return rename(value)
  if (Array.isArray(value)) return value.map(one => renamed(one, rename))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamed(one, rename)]))
}

const HEAD = [
  'match',
  'turn',
  'slot',
  'trigger',
  'side',
  'response',
  'stance',
  'foreseen',
  'kept_word',
] as const

/** Rows of ids and numbers, with the meters at the end of the slot in points. Nothing a spreadsheet could run. */
export function classCsv(scenario: Scenario, matches: readonly ClassMatch[]): string {
  const meters = matches[0]?.record.meters ?? []
  const rows = matches.flatMap(({ match, record }) =>
    record.turns.flatMap((turn, at) =>
      scenario.sides.map(({ id }) => {
        const levels = record.slots.find(slot => slot.slot === turn.slot)?.levels ?? {}
        return [
          match,
          at + 1,
          turn.slot,
          turn.trigger,
          id,
          turn.responses[id] ?? '',
          turn.stances[id] ?? '',
          turn.foreseen[id] ?? '',
          turn.words[id] === false ? 'no' : 'yes',
          ...meters.map(meter => (levels[meter] ?? 0) / 10),
        ]
      }),
    ),
  )
  return [[...HEAD, ...meters], ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('')
}

/** Quoted where it must be; a text that a spreadsheet would take for a formula gets a quote in front of it. */
export function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
