// The words of a command line, checked: what to do, or why the line cannot be understood. Reads nothing, prints nothing.
import { parseArgs } from 'node:util'
import { isPlayerName, type PlayerName } from '../explore/rival/players.ts'
import { err, ok, type Result } from '../kit/result.ts'

export type Policies = Readonly<Record<string, PlayerName>> // by side id
export type Order =
  | { readonly command: 'lint'; readonly file: string; readonly json: boolean }
  | {
      readonly command: 'simulate'
      readonly file: string
      readonly playouts: number
      readonly seed: string
      readonly preset: string | null
      readonly policies: Policies
      readonly json: boolean
    }
  | {
      readonly command: 'play'
      readonly file: string
      readonly seed: string
      readonly preset: string | null
      readonly policies: Policies
      readonly out: string | null
      readonly json: boolean
    }
  | { readonly command: 'replay'; readonly file: string; readonly json: boolean }
  | {
      readonly command: 'backtest'
      readonly file: string
      readonly history: string | null // another file's history instead of the scenario's own
      readonly seed: string // of the random lines
      readonly lines: number
      readonly json: boolean
    }
  | HostOrder
  | { readonly command: 'help'; readonly json: boolean }

export type HostOrder = {
  readonly command: 'host'
  readonly port: number // 0: any
  readonly database: string | null // an SQLite file or a PostgreSQL address; null: the usual place
  readonly address: string | null // to listen on; null: every network of this machine
  readonly json: boolean
}

export type Usage = {
  readonly code: `usage.${string}`
  readonly params?: Readonly<Record<string, string | number>>
}

const OPTIONS = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  playouts: { type: 'string' },
  seed: { type: 'string' },
  preset: { type: 'string' },
  policy: { type: 'string', multiple: true },
  out: { type: 'string' },
  history: { type: 'string' },
  lines: { type: 'string' },
  port: { type: 'string' },
  database: { type: 'string' },
} as const

const TAKES = {
  lint: ['json'],
  simulate: ['json', 'playouts', 'seed', 'preset', 'policy'],
  play: ['json', 'seed', 'preset', 'policy', 'out'],
  replay: ['json'],
  backtest: ['json', 'history', 'seed', 'lines'],
  host: ['json', 'port', 'database'],
} as const
type Command = keyof typeof TAKES
const MOST_PLAYOUTS = 1_000_000
const MOST_LINES = 100_000
const LINES = '1000' // random lines that a backtest is held against

type Values = {
  readonly json?: boolean
  readonly help?: boolean
  readonly playouts?: string
  readonly seed?: string
  readonly preset?: string
  readonly policy?: readonly string[]
  readonly out?: string
  readonly history?: string
  readonly lines?: string
  readonly port?: string
  readonly database?: string
}

export const parseOrder = (words: readonly string[]): Result<Order, Usage> => {
  let values: Values
  let positionals: readonly string[]
  try {
    const parsed = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true })
    values = parsed.values
    positionals = parsed.positionals
  } catch (error) {
    return err({ code: 'usage.unknown', params: { detail: error instanceof Error ? error.message : '' } })
  }
  const json = values.json === true
  const [command, file, ...more] = positionals
  if (values.help === true || command === 'help') return ok({ command: 'help', json })
  if (command === undefined) return err({ code: 'usage.no-command' })
  if (!isCommand(command)) return err({ code: 'usage.no-such-command', params: { command } })
  const extra = command === 'host' ? [file, ...more] : more // a host takes no file
  if (file === undefined && command !== 'host') return err({ code: 'usage.no-file', params: { command } })
  if (extra[0] !== undefined) return err({ code: 'usage.too-many', params: { word: extra[0] } })
  const stray = Object.keys(values).find(name => !(TAKES[command] as readonly string[]).includes(name))
  if (stray !== undefined) return err({ code: 'usage.not-here', params: { command, option: stray } })
  return command === 'host' ? hostOf(values, json) : orderOf(command, file ?? '', values, json)
}

const isCommand = (word: string): word is Command => Object.hasOwn(TAKES, word)

const orderOf = (
  command: Exclude<Command, 'host'>,
  file: string,
  values: Values,
  json: boolean,
): Result<Order, Usage> => {
  if (command === 'lint' || command === 'replay') return ok({ command, file, json })
  if (command === 'backtest') return backtestOf(file, values, json)
  const policies = policiesOf(values.policy ?? [])
  if (!policies.ok) return policies
  const common = {
    file,
    seed: values.seed ?? '1',
    preset: values.preset ?? null,
    policies: policies.value,
    json,
  }
  if (command === 'play') return ok({ command, ...common, out: values.out ?? null })
  const playouts = Number(values.playouts ?? '1000')
  if (!Number.isInteger(playouts) || playouts < 1 || playouts > MOST_PLAYOUTS)
    return err({ code: 'usage.playouts', params: { most: MOST_PLAYOUTS } })
  return ok({ command, ...common, playouts })
}

const USUAL_PORT = 4173

const hostOf = (values: Values, json: boolean): Result<Order, Usage> => {
  const port = Number(values.port ?? USUAL_PORT)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return err({ code: 'usage.port' })
  return ok({ command: 'host', port, database: values.database ?? null, address: null, json })
}

const backtestOf = (file: string, values: Values, json: boolean): Result<Order, Usage> => {
  const lines = Number(values.lines ?? LINES)
  if (!Number.isInteger(lines) || lines < 1 || lines > MOST_LINES)
    return err({ code: 'usage.lines', params: { most: MOST_LINES } })
  const { history = null, seed = '1' } = values
  return ok({ command: 'backtest', file, history, seed, lines, json })
}

/** `side=name` pairs; which sides exist is the scenario's to say. */
const policiesOf = (pairs: readonly string[]): Result<Policies, Usage> => {
  const policies: Record<string, PlayerName> = {}
  for (const pair of pairs) {
    const [side, name, ...more] = pair.split('=')
    if (side === undefined || side === '' || name === undefined || more.length > 0)
      return err({ code: 'usage.policy', params: { pair } })
    if (!isPlayerName(name)) return err({ code: 'usage.no-such-policy', params: { name } })
    policies[side] = name
  }
  return ok(policies)
}
