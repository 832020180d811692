// `host`, and what `npm start` runs: the game served and classes hosted, until it is told to stop.

import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { usualSettings } from '../classroom/settings.ts'
import { PLAYERS } from '../explore/rival/players.ts'
import { RULES_VERSION } from '../match/state.ts'
import { loadScenario } from '../scenario/load.ts'
import { type RunningHost, startHost } from '../server/start.ts'
import { say } from '../words/say.ts'
import type { HostOrder } from './args.ts'
import type { Status, Terminal } from './report.ts'

type Out = Pick<Terminal, 'out' | 'tell'>

const DAYS = 30
const FLAGSHIP = 'low-ebb.json'

/** Runs until the process is told to stop; resolves then, or at once where it cannot begin. */
export async function runHost(terminal: Out, order: HostOrder): Promise<Status> {
  const root = packageRoot()
  const game = join(root, 'dist', 'game')
  if (!(await isBuilt(root, game))) return refuse(terminal, order, say('cli.host.no-game', {}))
  const running = await begin(order, game)
  if (typeof running === 'string') return refuse(terminal, order, running)
  const url = `http://localhost:${running.port}/`
  const made = await firstClass(running, root)
  const facilitator = `${url}#/desk/${made.facilitator}`
  const projector = `${url}#/wall/${made.projector}`
  const run = `${url}#/run/${running.key}`
  terminal.out(JSON.stringify({ url, facilitator, projector, run }))
  if (!order.json) {
    terminal.tell(say('cli.host.open', { url }))
    for (const address of running.addresses.slice(0, -1))
      terminal.tell(say('cli.host.network', { url: address }))
    terminal.tell(say('cli.host.class', { url: facilitator }))
    terminal.tell(say('cli.host.run', { url: run }))
    terminal.tell(say('cli.host.stop', {}))
  }
  await stopped()
  await running.close()
  return 0
}

function refuse(terminal: Out, { json }: HostOrder, message: string): Status {
  const error = { path: '', line: 0, code: 'host', message, fix: '' }
  if (json) terminal.out(JSON.stringify({ ok: false, errors: [error] }))
  terminal.tell(message)
  return 1
}

/** Where package.json lies: above the sources, or above the bundle. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}

/** In a checkout the game is built when it is absent or stale. */
async function isBuilt(root: string, game: string): Promise<boolean> {
  const fresh = join(root, 'scripts', 'fresh.mjs')
  if (!existsSync(fresh)) return existsSync(join(game, 'index.html'))
  const { ensureBuilt } = (await import(pathToFileURL(fresh).href)) as {
    ensureBuilt: (mode: string, stdio: readonly (string | number)[]) => boolean
  }
  return ensureBuilt('production', ['ignore', 2, 2])
}

/** The usual database lies in the user's own folder, so that classes outlive an upgrade of the game. */
function databaseOf({ database }: HostOrder): string {
  return database ?? process.env['DATABASE_URL'] ?? join(homedir(), '.two-capitals', 'classes.db')
}

/** Days after which a class is forgotten: 1 to 365, or the usual number where nothing sound is said. */
function daysKept(said: string | undefined): number {
  const days = Number(said)
  return Number.isInteger(days) && days >= 1 && days <= 365 ? days : DAYS
}

async function begin(order: HostOrder, game: string): Promise<RunningHost | string> {
  const database = databaseOf(order)
  try {
    if (!database.includes('://')) mkdirSync(dirname(database), { recursive: true })
    const key = process.env['HOST_KEY']
    const started = await startHost({
      database,
      game,
      address: order.address ?? '0.0.0.0',
      port: order.port,
      policies: PLAYERS,
      days: daysKept(process.env['HOST_DAYS']),
      ...(key === undefined ? {} : { key }),
    })
    if (started.ok) return started.value
    return say('cli.host.other-rules', { rules: started.error.rules, newest: RULES_VERSION })
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : ''
    const isPort = /^EADDR|^EACCES$/.test(reason)
    return isPort
      ? say('cli.host.no-port', { port: order.port, reason })
      : say('cli.host.no-database', { file: database, reason })
  }
}

/** A class of the flagship, ready to be joined: whoever starts a host means to teach. */
async function firstClass({ host }: RunningHost, root: string) {
  const text = readFileSync(join(root, 'scenarios', FLAGSHIP), 'utf8')
  const loaded = loadScenario(text)
  if (!loaded.ok) throw new Error(FLAGSHIP)
  const made = await host.make(text, usualSettings(loaded.value))
  if (!made.ok) throw new Error(made.error)
  return made.value
}

const stopped = (): Promise<void> =>
  new Promise(done => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done())
  })
