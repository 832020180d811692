// `--history OTHER`: a history of another file on the rules of this one. OTHER is a whole scenario, or an object with `history` and
// `expectations`, and if need be `start` (levels by gauge), `on` (flags) and `calendar`. It is proved as a part of the scenario.
import type { Start } from '../explore/backtest/line.ts'
import { compile } from '../scenario/compile.ts'
import { decode } from '../scenario/decode.ts'
import { guard } from '../scenario/guard.ts'
import { type Loaded, loadScenario } from '../scenario/load.ts'
import { lineIn } from './places.ts'
import { bytesOf, type Fault, faultOf, type Terminal } from './report.ts'

export type Other = { readonly loaded: Loaded; readonly start: Start }
type Json = Readonly<Record<string, unknown>>

export const isOther = (found: Other | readonly Fault[]): found is Other => 'loaded' in found

export const otherHistory = (terminal: Terminal, loaded: Loaded, file: string): Other | readonly Fault[] => {
  const bytes = bytesOf(terminal, file)
  if (!(bytes instanceof Uint8Array)) return [bytes]
  const decoded = decode(bytes)
  if (!decoded.ok) return [faultOf({ path: '', line: 1, code: decoded.error, params: {} })]
  const text = decoded.value
  const guarded = guard(text)
  if (!guarded.parseable || guarded.errors.length > 0) return guarded.errors.map(problem => faultOf(problem))
  const other: unknown = JSON.parse(text)
  if (!isObject(other)) return [own(text, '', 'history-shape', {})]
  const strange = 'format' in other ? [] : Object.keys(other).filter(key => !KEYS.includes(key))
  if (strange.length > 0)
    return strange.map(key => faultAt(text, `/${key}`, 'unknown-key', { key, known: KEYS.join(', ') }))
  const joined = loadScenario(JSON.stringify(joinedWith(JSON.parse(loaded.text) as Json, other)))
  if (!joined.ok)
    return joined.error.map(problem => faultOf({ ...problem, line: lineIn(text, problem.path) }))
  const start = startOf(joined.value, text, other)
  return 'gauges' in start ? { loaded: joined.value, start } : start
}

const KEYS = ['title', 'note', 'history', 'expectations', 'calendar', 'start', 'on']

const faultAt = (text: string, path: string, code: string, params: Readonly<Record<string, string>>): Fault =>
  faultOf({ path, line: lineIn(text, path), code, params })

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The scenario with the other's history. Where that brings slots of its own, those that the scenario's conditions name follow
 * undated behind them: nothing is ever played there. */
const joinedWith = (scenario: Json, other: Json): Json => {
  const { history, expectations, calendar } = other
  const joined = { ...scenario, history, expectations }
  if (calendar === undefined || 'format' in other) return joined
  const { challenges: _, ...rest } = joined as Json
  if (!isObject(calendar) || !Array.isArray(calendar['slots'])) return { ...rest, calendar }
  const ids = (slots: unknown): unknown[] =>
    Array.isArray(slots) ? slots.filter(isObject).map(({ id }) => id) : []
  const brought = ids(calendar['slots'])
  const own = isObject(scenario['calendar']) ? ids(scenario['calendar']['slots']) : []
  const behind = own.filter(id => !brought.includes(id)).map(id => ({ id }))
  return { ...rest, calendar: { ...calendar, slots: [...calendar['slots'], ...behind] } }
}

const startOf = ({ scenario, hash }: Loaded, text: string, other: Json): Start | readonly Fault[] => {
  if ('format' in other) return { gauges: [], flags: [] }
  const { numbers } = compile({ scenario, hash })
  const faults: Fault[] = []
  const gauges: [number, number][] = []
  const { on = [], start = {} } = other
  if (!isObject(start) || !Array.isArray(on)) return [own(text, '', 'history-shape', {})]
  for (const [id, points] of Object.entries(start)) {
    const gauge = numbers.gauges.get(id)
    const level = typeof points === 'number' && points >= 0 && points <= 100 ? Math.round(points * 10) : null
    if (gauge === undefined || level === null) faults.push(own(text, `/start/${id}`, 'start-gauge', { id }))
    else gauges.push([gauge, level])
  }
  const flags: number[] = []
  for (const [at, id] of on.entries()) {
    const flag = numbers.flags.get(String(id))
    if (flag === undefined) faults.push(own(text, `/on/${at}`, 'start-flag', { id: String(id).slice(0, 40) }))
    else flags.push(flag)
  }
  return faults.length > 0 ? faults : { gauges, flags }
}

const own = (text: string, path: string, code: string, params: Readonly<Record<string, string>>): Fault =>
  faultOf({ path, line: lineIn(text, path), code, params }, 'file')
