// `npm start`: builds the game when needed, serves it, hosts classes, and prints where. Ctrl-C stops it.
import { parseArgs } from 'node:util'
import { isNewEnough } from './node-version.mjs'

const HELP = 'Usage: npm start -- [--port NUMBER] [--database FILE or ADDRESS] [--host NAME]'
const USUAL_PORT = 4173

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string' },
        database: { type: 'string' },
        host: { type: 'string' },
        help: { type: 'boolean' },
      },
    })
    const port = values.port === undefined ? USUAL_PORT : Number(values.port)
    const sound = Number.isInteger(port) && port >= 0 && port <= 65535
    return sound ? { ...values, port } : null
  } catch {
    return null
  }
}

async function main() {
  const options = readOptions()
  if (!options || options.help) {
    console.log(HELP)
    return options ? 0 : 2
  }
  if (!isNewEnough('Two Capitals needs')) return 1
  await import('../src/words/parts/all.ts')
  const { runHost } = await import('../src/cli/host.ts')
  const { port, database = null, host = null } = options
  const terminal = { out: () => {}, tell: text => console.log(text) }
  return runHost(terminal, { command: 'host', port, database, address: host, json: false })
}

main().then(
  status => {
    process.exitCode = status
  },
  error => {
    console.error(`The game could not be served: ${error.message}`)
    process.exitCode = 1
  },
)
